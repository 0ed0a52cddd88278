using Tertial.Domain.Decisions;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;

namespace Tertial.Tests.Papers;

public sealed class MinutesExtractTests
{
    [Fact]
    public void A_decision_says_who_decided_and_each_point()
    {
        var extract = DemoPapers.Extract("KS 23/702", "142");

        extract.Facts.ShouldContain(new Fact("Sammanträde", "2023-11-07"));
        extract.Facts.ShouldContain(new Fact("Paragraf", "§\u00A0142"));
        ((Paragraph)extract.Under("Beslut")[0]).Runs.Text().ShouldBe("Kommunstyrelsen beslutar att");
        extract.Under("Beslut").OfType<Points>().Single().Items.Select(point => point.Number).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void A_body_that_prepares_proposes_to_the_one_that_decides()
    {
        var extract = DemoPapers.Extract("KS 23/702", "61");

        ((Paragraph)extract.Under("Beslut – förslag till kommunstyrelsen")[0]).Runs.Text().ShouldBe("Koncern- och finansutskottet föreslår kommunstyrelsen besluta att");
    }

    [Fact]
    public void Points_that_got_another_answer_stand_apart_with_the_answer_and_its_reason()
    {
        var lists = DemoPapers.Extract("KS 24/080", "26").Under("Beslut").OfType<Points>().ToList();

        lists[0].Items.Select(point => point.Number).ShouldBe([4]);
        lists[1].Items.Select(point => point.Number).ShouldBe([1, 2, 3, 5]);
        lists[1].Items.Select(point => ((Paragraph)point.Content[1]).Runs.Text().Split('.')[0]).ShouldBe(["Bordlagt", "Avslaget", "Återremitterat", "Återtaget"]);
        ((Paragraph)lists[1].Items[0].Content[1]).Runs.Text().ShouldBe("Bordlagt. Kommunstyrelsen vill först veta vad en kväll till kostar.");
    }

    [Fact]
    public void A_changed_point_reads_as_decided_and_says_what_was_proposed()
    {
        var point = DemoPapers.Extract("KS 24/080", "38").Under("Beslut").OfType<Points>().Single().Items.Single();

        ((Paragraph)point.Content[0]).Runs.Text().ShouldContain("en kväll till i veckan");
        ((Paragraph)point.Content[1]).Runs.Text().ShouldStartWith("Bifallet med ändringar. Förslaget var: Öppna simhallen");
    }

    [Fact]
    public void Reservations_and_proposals_stand_as_they_were_recorded_and_only_where_there_were_any()
    {
        DemoPapers.Extract("KS 24/211", "74").Under("Reservationer").OfType<Bullets>().Single().Items.Count.ShouldBe(1);
        DemoPapers.Extract("KS 24/211", "74").Under("Förslag till beslut på sammanträdet").OfType<Bullets>().Single().Items.Count.ShouldBe(2);
        DemoPapers.Extract("KS 23/702", "142").Headings().ShouldNotContain("Reservationer");
    }

    [Theory]
    [InlineData(VoteQuestion.Proposal, 7, 6, 1, null, "Omröstning om punkt 1. Ja: bifall. Nej: avslag. 7 röstar ja, 6 röstar nej och 1 avstår. Ja vinner.")]
    [InlineData(VoteQuestion.Proposal, 6, 7, 0, null, "Omröstning om punkt 1. Ja: bifall. Nej: avslag. 6 röstar ja, 7 röstar nej. Nej vinner.")]
    [InlineData(VoteQuestion.Proposal, 6, 6, 0, true, "Omröstning om punkt 1. Ja: bifall. Nej: avslag. 6 röstar ja, 6 röstar nej. Rösterna är lika många. Ja vinner genom ordförandens utslagsröst.")]
    [InlineData(VoteQuestion.ReferralBack, 12, 19, 0, null, "Omröstning om återremiss av punkt 1. Ja: bifall. Nej: avslag. 12 röstar ja, 19 röstar nej. Ja vinner, eftersom minst en tredjedel av de närvarande röstar ja.")]
    public void A_counted_vote_says_what_was_asked_and_what_won(VoteQuestion question, int yes, int no, int abstained, bool? chair, string says)
    {
        var record = Given.Municipality();
        var point = record.Matters.First(matter => matter.Diarienummer == "KS 23/701").Points[0];

        MeetingCourse.Of(record, record.Body(Given.Council), null, new(point.Id, question, "bifall", "avslag", yes, no, abstained, chair)).ShouldBe(says);
    }

    [Fact]
    public void Proposals_notes_and_corrections_stand_under_headings_of_their_own()
    {
        var record = Given.Municipality();
        var matter = record.Matters.First(candidate => candidate.Diarienummer == "KS 23/702");
        matter.Handlings[1].Proposals.Add(new("Avslag på punkt 1.", "Ordföranden", Won: false));
        matter.Handlings[1].Notes.Add("En ledamot antecknar att ramen är för liten.");
        matter.Corrections.Add(new() { DecidedIn = matter.Handlings[1].Id, Corrects = record.Matters[0].Handlings[0].Id, Text = "Målen gäller 2024", Reason = "Skrivfel" });

        var extract = MinutesExtract.Of(record, matter, matter.Handlings[1], new(2024, 3, 1));

        Said(extract, "Förslag till beslut på sammanträdet").ShouldBe("Ordföranden: Avslag på punkt 1. Avslogs.");
        Said(extract, "Protokollsanteckningar").ShouldBe("En ledamot antecknar att ramen är för liten.");
        Said(extract, "Rättelse").ShouldBe("Kommunstyrelsen 2023-05-30, §\u00A070 rättas. Rätt lydelse: Målen gäller 2024. Skäl: Skrivfel.");
    }

    private static string Said(Document document, string heading) => ((Paragraph)document.Under(heading).OfType<Bullets>().Single().Items.Single().Single()).Runs.Text();

    [Fact]
    public void The_basis_names_papers_and_earlier_paragraphs_by_date() =>
        DemoPapers.Extract("KS 24/362", "84").Under("Beslutsunderlag").OfType<Bullets>().Single().Items.Select(item => ((Paragraph)item.Single()).Runs.Text()).ShouldBe(
            ["Tjänsteskrivelse 2024-09-19", "Koncern- och finansutskottet 2024-09-24, §\u00A052", "Kommunstyrelsen 2024-10-08, §\u00A0118"]);

    [Fact]
    public void Until_the_minutes_are_approved_it_says_that_they_are_not()
    {
        var matter = DemoPapers.Matter("KS 24/362");
        var handling = matter.Handlings.First(candidate => candidate.Paragraph == "118");

        MinutesExtract.Of(DemoPapers.Record, matter, handling, handling.MeetingDate).Notices.ShouldContain("Protokollet är inte justerat än.");
        MinutesExtract.Of(DemoPapers.Record, matter, handling, DemoPapers.Today).Notices.ShouldNotContain("Protokollet är inte justerat än.");
    }
}
