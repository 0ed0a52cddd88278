using Tertial.Domain;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;

namespace Tertial.Tests.Papers;

/// <summary>The paper beside its original: Ånge kommun, tjänsteskrivelse 2023-10-16, dnr KS 23/702, three pages. What is expected is copied from it by hand.</summary>
public sealed class OfficialsReportTests
{
    [Fact]
    public void The_case_KS_23_702_has_every_section_of_the_original_in_its_order() =>
        DemoPapers.Report("KS 23/702").Headings().ShouldBe(
        [
            "Förslag till beslut",
            "Ärendet i korthet",
            "Förvaltningens övervägande",
            "Stärka den politiska styrningen och ledningen",
            "Öka helhetsansvaret",
            "Effektivisera resursutnyttjandet",
            "Tydliggöra den politiska organisationen",
            "Öka intresset för politiskt deltagande",
            "Övrigt",
            "Ånge kommuns vision",
            "Fokusområde Hållbar vardag",
            "Fokusområde Hållbar hälsa",
            "Fokusområde Hållbar gemenskap",
            "Fokusområde Hållbar kompetens",
            "Fokusområde Hållbar natur",
        ]);

    [Fact]
    public void The_case_KS_23_702_has_every_point_of_the_original_once()
    {
        var points = DemoPapers.Report("KS 23/702").Blocks.OfType<Points>().ShouldHaveSingleItem().Items;

        points.Select(point => (point.Number, Text: ((Paragraph)point.Content.Single()).Runs.Text())).ShouldBe(
        [
            (1, "Anta förslag till Kommunstyrelsens verksamhetsplan 2024."),
            (2, "Anta förslag till budget enligt förslag i Kommunstyrelsens verksamhetsplan för 2024."),
            (3, "Beslut 1 och 2 gäller under förutsättning att kommunfullmäktige beslutar enligt förslag om reviderad budget."),
        ]);
    }

    [Fact]
    public void The_case_KS_23_702_opens_its_proposal_and_quotes_the_vision_as_the_original_does()
    {
        var report = DemoPapers.Report("KS 23/702");

        ((Paragraph)report.Under("Förslag till beslut")[0]).Runs.Text().ShouldBe("Kommunförvaltningen föreslår koncern- och finansutskottet föreslå kommunstyrelsen besluta att");
        ((Paragraph)report.Under("Ånge kommuns vision")[0]).Runs.Text().ShouldBe("Vi är en plats för alla, med närhet till natur och gemenskap. Här ger näring och engagemang kraft till en levande bygd.");
    }

    [Theory]
    [InlineData("Stärka den politiska styrningen och ledningen", "Genom att politiskt besluta hur respektive mål ska brytas ner")]
    [InlineData("Öka helhetsansvaret", "Kommunstyrelsens ansvar blir inte bara att besluta om de politiska målen")]
    [InlineData("Effektivisera resursutnyttjandet", "Det här effektmålen stärks inte nämnvärt av verksamhetsplanen.")]
    [InlineData("Tydliggöra den politiska organisationen", "En verksamhetsplan förtydligar kommunstyrelsens roll och ansvar")]
    [InlineData("Öka intresset för politiskt deltagande", "En ökad transparens och tydligare steg sänker tröskeln")]
    [InlineData("Fokusområde Hållbar vardag", "Ärendet har ingen bärighet på hållbar vardag.")]
    [InlineData("Fokusområde Hållbar hälsa", "Verksamhetsplanen i sig har ingen bärighet på fokusområdet")]
    [InlineData("Fokusområde Hållbar gemenskap", "Verksamhetsplanen för sig är en förstärkning av den demokratiska processen")]
    [InlineData("Fokusområde Hållbar kompetens", "Ärendet representerar ett nytt sätt att tänka")]
    [InlineData("Fokusområde Hållbar natur", "Ärendet har ingen bärighet på hållbar natur.")]
    public void The_case_KS_23_702_says_of_each_aim_what_the_original_says_by_the_template_and_the_tests(string heading, string begins)
    {
        ((Paragraph)DemoPapers.Report("KS 23/702").Under(heading)[0]).Runs.Text().ShouldStartWith(begins);
        DemoPapers.Matter("KS 23/702").Papers[0].Text!.ShouldNotContain(begins);
    }

    [Fact]
    public void What_the_text_says_in_its_own_head_is_said_once()
    {
        var report = DemoPapers.Report("KS 23/702");

        (report.Kind, report.Recipient, report.Title).ShouldBe(("Tjänsteskrivelse", "Kommunstyrelsen", "Antagande av kommunstyrelsens verksamhetsplan 2024, med budget"));
        report.Facts.ShouldContain(new Fact("Datum", "2023-10-16"));
        report.Facts.ShouldContain(new Fact("Diarienummer", "KS 23/702"));
        report.Texts().ShouldNotContain(text => text.Contains("TJÄNSTESKRIVELSE", StringComparison.Ordinal));
        report.Headings().ShouldNotContain(report.Title);
    }

    [Theory]
    [InlineData(false, "Kommunförvaltningen föreslår arbetsutskottet föreslå kommunstyrelsen besluta att")]
    [InlineData(true, "Kommunförvaltningen föreslår att kommunstyrelsen beslutar:")]
    public void A_text_without_the_points_gets_them_in_the_municipalitys_custom(bool wholeSentences, string opening)
    {
        var record = With(wholeSentences);
        var matter = record.Matters.First(candidate => candidate.Diarienummer == "KS 23/702");

        var report = OfficialsReport.Of(record, matter, matter.Papers[0]);

        report.Headings().ShouldBe(["Förslag till beslut", "Ärendet i korthet"]);
        ((Paragraph)report.Under("Förslag till beslut")[0]).Runs.Text().ShouldBe(opening);
        report.Under("Förslag till beslut").OfType<Points>().Single().Items.Count.ShouldBe(3);
    }

    [Fact]
    public void Points_decided_by_another_body_stand_under_that_body()
    {
        var record = With(false);
        var matter = record.Matters.First(candidate => candidate.Diarienummer == "KS 23/701");

        ((Paragraph)OfficialsReport.Of(record, matter, matter.Papers[0]).Under("Förslag till beslut")[0]).Runs.Text().ShouldBe("Kommunförvaltningen föreslår arbetsutskottet föreslå kommunstyrelsen föreslå kommunfullmäktige besluta att");
    }

    [Fact]
    public void An_appendix_does_not_repeat_the_proposal()
    {
        var record = With(false);
        var matter = record.Matters.First(candidate => candidate.Diarienummer == "KS 23/702");
        matter.Papers.Add(new() { Id = new(Given.Id(960)), MatterId = matter.Id, Title = "Bilaga 1", Date = new(2023, 10, 20), Text = "Siffror.", Origin = Origin.Own });

        OfficialsReport.Of(record, matter, matter.Papers[1]).Headings().ShouldBeEmpty();
    }

    private static MunicipalRecord With(bool wholeSentences)
    {
        var given = Given.Municipality();
        var municipality = given.Municipality;
        return new()
        {
            Municipality = new() { Id = municipality.Id, Name = municipality.Name, Code = municipality.Code, Vision = municipality.Vision, VisionOrigin = Origin.Own, WritesWholeSentences = wholeSentences, Origin = Origin.Own },
            Bodies = given.Bodies, Units = given.Units, Plans = given.Plans, PlanVersions = given.PlanVersions, Matters = given.Matters,
        };
    }
}
