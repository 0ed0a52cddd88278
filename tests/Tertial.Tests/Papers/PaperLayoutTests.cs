using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;

namespace Tertial.Tests.Papers;

/// <summary>Where what is written, and what the matter knows, stands in a paper.</summary>
public sealed class PaperLayoutTests
{
    private static readonly PaperTemplate Template = new(new(2023, 1, 1), "{beslutande} föreslås besluta att", "{organet} beslutar att", "{organet} föreslår {beslutande} besluta att", [],
    [
        new(PaperSectionKind.Written, "Sammanfattning"), new(PaperSectionKind.Proposal, "Förslag till beslut i {beslutande}"), new(PaperSectionKind.Basis, "Beslutsunderlag"),
        new(PaperSectionKind.Written, "Beskrivning"), new(PaperSectionKind.FocusAreas, "Fokusområden", OnlyBearing: true), new(PaperSectionKind.Written, "Beslutet skickas till", IsOptional: true),
    ]);

    [Fact]
    public void What_is_written_comes_in_the_templates_order_and_what_it_does_not_know_stays_after_what_it_followed() =>
        Draft("## Beskrivning\n\nB.\n\n## Historik\n\nH.\n\n## Sammanfattning\n\nS.").Headings()
            .ShouldBe(["Sammanfattning", "Förslag till beslut i kommunstyrelsen", "Beslutsunderlag", "Beskrivning", "Historik", "Fokusområden", "Hållbar vardag"]);

    [Fact]
    public void A_draft_says_what_is_not_written_and_leaves_out_what_may_be_left_out()
    {
        var draft = Draft("## Sammanfattning\n\nS.\n\n## Beskrivning\n\n");

        ((Paragraph)draft.Under("Beskrivning").Single()).Runs.Text().ShouldBe("Inte skrivet än.");
        draft.Headings().ShouldNotContain("Beslutet skickas till");
        Of(Published("## Sammanfattning\n\nS.\n\n## Beskrivning\n\n")).Headings().ShouldBe(["Sammanfattning", "Förslag till beslut i kommunstyrelsen", "Beslutsunderlag"]);
    }

    [Fact]
    public void Text_without_headings_stands_where_the_officer_writes_first()
    {
        var blocks = Draft("Bara text.").Blocks;

        ((Paragraph)blocks[0]).Runs.Text().ShouldBe("Bara text.");
        blocks[1].ShouldBe(new Heading(1, "Förslag till beslut i kommunstyrelsen"));
    }

    [Fact]
    public void A_proposal_that_the_officer_has_written_stands_in_its_place_alone()
    {
        var draft = Draft("## Beskrivning\n\nB.\n\n## Förslag till beslut\n\nNämnden föreslås:\n\n1. Bygga.");

        draft.Headings().Where(heading => heading.StartsWith("Förslag", StringComparison.Ordinal)).ShouldBe(["Förslag till beslut"]);
        draft.Headings().ToList().IndexOf("Förslag till beslut").ShouldBeLessThan(draft.Headings().ToList().IndexOf("Beskrivning"));
        draft.Blocks.OfType<Points>().Single().Items.Count.ShouldBe(1);
    }

    [Fact]
    public void The_basis_begins_with_the_paper_itself()
    {
        var (record, matter) = Published("## Sammanfattning\n\nS.");
        matter.Papers.Add(new() { Id = new(Given.Id(961)), MatterId = matter.Id, Title = "Hemlig bilaga", Date = new(2023, 10, 16), SecrecySection = "OSL 26:1", Origin = Origin.Own });
        var later = new Paper { Id = new(Given.Id(962)), MatterId = matter.Id, Title = "Budget", Date = new(2023, 10, 16), Text = "B", Origin = Origin.Own };
        later.Publish(new(2023, 10, 16));
        matter.Papers.Add(later);

        Of((record, matter)).Under("Beslutsunderlag").OfType<Bullets>().Single().Items.Select(item => ((Paragraph)item[0]).Runs.Text()).ShouldBe(["Tjänsteskrivelse 2023-10-16", "Budget 2023-10-16"]);
    }

    [Fact]
    public void What_the_matter_has_no_bearing_on_is_printed_unless_the_template_says_otherwise()
    {
        var (record, matter) = Published("## Sammanfattning\n\nS.");
        matter.Tests.Add(new(record.FocusAreas[0].Id.Value, Bearing.None, null, new(2023, 10, 16)));

        Of((record, matter)).Headings().ShouldNotContain("Hållbar vardag");
        var shown = Template with { Sections = [.. Template.Sections.Select(section => section with { OnlyBearing = false })] };
        ((Paragraph)OfficialsReport.Of(record, matter, matter.Papers[0], shown).Under("Hållbar vardag").Single()).Runs.Text().ShouldBe("Ingen bäring.");
    }

    [Fact]
    public void A_section_under_another_stands_a_level_down_with_all_its_headings()
    {
        var template = Template with { Sections = [.. Template.Sections.Select(section => section.Heading == "Beskrivning" ? section with { IsUnder = true } : section)] };
        var (record, matter) = Published("## Sammanfattning\n\nS.\n\n## Beskrivning\n\n### Bakgrund\n\nB.");

        OfficialsReport.Of(record, matter, matter.Papers[0], template).Blocks.OfType<Heading>().Where(heading => heading.Text is "Beskrivning" or "Bakgrund").Select(heading => heading.Level).ShouldBe([2, 3]);
    }

    [Fact]
    public void A_published_paper_keeps_the_template_of_its_day()
    {
        var (record, matter) = Published("## Sammanfattning\n\nS.");
        record.Municipality.PaperTemplates.Add(Template);
        record.Municipality.PaperTemplates.Add(Template with { From = new(2023, 10, 17), Opening = "Helt annat {beslutande} att", Decides = "{organet} har beslutat att" });

        ((Paragraph)OfficialsReport.Of(record, matter, matter.Papers[0]).Under("Förslag till beslut i kommunstyrelsen")[0]).Runs.Text().ShouldBe("Kommunstyrelsen föreslås besluta att");
        ((Paragraph)MinutesExtract.Of(record, matter, matter.Handlings[1], new(2024, 1, 1)).Under("Beslut")[0]).Runs.Text().ShouldBe("Kommunstyrelsen har beslutat att");
    }

    private static Document Draft(string text)
    {
        var (record, matter) = Published(text);
        var draft = new Paper { Id = matter.Papers[0].Id, MatterId = matter.Id, Title = "Tjänsteskrivelse", Date = new(2023, 10, 16), Text = text, Origin = Origin.Own };
        return OfficialsReport.Of(record, matter, draft, Template);
    }

    private static Document Of((MunicipalRecord Record, Matter Matter) given) => OfficialsReport.Of(given.Record, given.Matter, given.Matter.Papers[0], Template);

    private static (MunicipalRecord Record, Matter Matter) Published(string text)
    {
        var record = Given.Municipality();
        var matter = record.Matters.First(candidate => candidate.Diarienummer == "KS 23/702");
        var paper = new Paper { Id = matter.Papers[0].Id, MatterId = matter.Id, Title = "Tjänsteskrivelse", Date = new(2023, 10, 16), Text = text, Origin = Origin.Own };
        paper.Publish(new(2023, 10, 16));
        matter.Papers[0] = paper;
        return (record, matter);
    }
}
