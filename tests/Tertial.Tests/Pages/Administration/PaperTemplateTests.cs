using System.Net;
using Tertial.Domain;
using Tertial.Domain.Organisation;

namespace Tertial.Tests.Pages.Administration;

/// <summary>The template for tjänsteskrivelser, changed in the browser.</summary>
public sealed class PaperTemplateTests
{
    private const string Page = "/arbete/installningar/tjansteskrivelse", Opening = "Inledning till förslaget";
    private static readonly DateOnly Today = new(2023, 10, 20);

    [Theory, InlineData(GivenPeople.Secretary), InlineData(GivenPeople.Administrator)]
    public async Task A_section_is_added_renamed_and_moved_and_the_next_paper_has_it(string person)
    {
        await using var website = await StartAsync(person);

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Lägg till avsnittet", new() { ["Lägg till ett avsnitt sist"] = "Written" });
        (await website.RecordAsync()).Municipality.PaperTemplates.ShouldBeEmpty();
        page = await website.SubmitAsync(page, "Spara mallen", new() { ["Rubrik på avsnitt 8"] = "Beslutet skickas till", ["Rubrik på avsnitt 3"] = "Bedömning" });
        page.Text.ShouldContain("Mallen är sparad.");
        page = await website.SubmitAsync(await website.SubmitAsync(page, "Flytta upp Beslutet skickas till"), "Spara mallen");

        var template = (await website.RecordAsync()).Municipality.PaperTemplates.ShouldHaveSingleItem();
        template.From.ShouldBe(Today);
        template.Sections.Select(section => section.Heading).ShouldBe(["Förslag till beslut", "Ärendet i korthet", "Bedömning", "Effektmål", "{kommunens} vision", "Fokusområde {fokusområdet}", "Beslutet skickas till", "{prövningen}"]);
        (await Journalled.EventsAsync(website)).Count(name => name == nameof(PaperTemplateChanged)).ShouldBe(2);
    }

    [Theory]
    [InlineData(Opening, "{nämnden} föreslås besluta att", "Platshållaren {nämnden} finns inte här.")]
    [InlineData(Opening, "", "Skriv hur det inleds.")]
    [InlineData("Inledning till ett beslut", "{organet} beslutar:", "Då slutar inledningen med att.")]
    [InlineData("Rubrik på avsnitt 2", "", "Skriv avsnittets rubrik.")]
    [InlineData("Rubrik på avsnitt 2", "Förvaltningens övervägande", "Två avsnitt heter Förvaltningens övervägande.")]
    [InlineData("Rubrik på avsnitt 6", "Fokusområde {område}", "Platshållaren {område} finns inte här.")]
    public async Task A_template_with_a_fault_is_refused_at_its_field_and_nothing_typed_is_lost(string field, string typed, string message)
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Spara mallen", new() { [field] = typed, ["Vägledning till avsnitt 3"] = "Väg skälen." });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        (page.Field(field), page.Field("Vägledning till avsnitt 3")).ShouldBe((typed, "Väg skälen."));
        (await website.RecordAsync()).Municipality.PaperTemplates.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_proposal_and_the_last_written_section_cannot_be_taken_out()
    {
        await using var website = await StartAsync();
        var page = await website.GetAsync(Page);
        page.Text.ShouldNotContain("Ta bort Förslag till beslut");

        page = await website.SubmitAsync(page, "Ta bort Ärendet i korthet");
        page = await website.SubmitAsync(page, "Ta bort Förvaltningens övervägande");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Ett ärende måste kunna beskrivas.");
        page.Field("Rubrik på avsnitt 2").ShouldBe("Förvaltningens övervägande");
        (await website.PostAsync($"{Page}?handler=Move", new() { ["flytta"] = "bort:99" })).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_typed_can_be_seen_as_a_paper_before_it_is_saved()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Visa hur det blir", new() { [Opening] = "{beslutande} föreslås av {kommunen} besluta att", ["Rubrik på avsnitt 6"] = "Område {fokusområdet}" });

        page.TextOf("#provtryck").ShouldContain("Kommunstyrelsen föreslås av Lillby kommun besluta att");
        page.TextOf("#provtryck").ShouldContain("Område Hållbar vardag");
        page.Field(Opening).ShouldBe("{beslutande} föreslås av {kommunen} besluta att");
        (await website.RecordAsync()).Municipality.PaperTemplates.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whole_sentences_get_their_usual_openings_and_officers_are_told_to_write_them()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Sätt in de vanliga inledningarna", new() { ["Hela meningar: Kommunstyrelsen antar planen."] = "true" });
        page.Field(Opening).ShouldBe("{förvaltningen} föreslår att {beslutande} beslutar:");
        (await website.SubmitAsync(page, "Spara mallen")).Text.ShouldContain("Mallen är sparad.");

        (await website.RecordAsync()).Municipality.WritesWholeSentences.ShouldBeTrue();
        (await website.GetAsync("/arbete/arende/ks-23-702/punkt")).Text.ShouldContain("En hel mening");
    }

    [Fact]
    public async Task A_template_that_someone_else_has_changed_meanwhile_is_not_written_over()
    {
        await using var website = await StartAsync();
        var stale = await website.GetAsync(Page);
        await website.SubmitAsync(stale, "Spara mallen", new() { ["Rubrik på avsnitt 2"] = "Ärendet" });

        var page = await website.SubmitAsync(stale, "Spara mallen", new() { ["Rubrik på avsnitt 2"] = "Sammanfattning" });

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Field("Rubrik på avsnitt 2").ShouldBe("Sammanfattning");
        (await website.RecordAsync()).Municipality.PaperTemplates.Single().Sections[1].Heading.ShouldBe("Ärendet");
        (await website.SubmitAsync(page, "Spara mallen")).Text.ShouldContain("Mallen är sparad.");
    }

    [Fact]
    public async Task Saving_what_it_already_says_changes_nothing()
    {
        await using var website = await StartAsync();

        (await website.SubmitAsync(await website.GetAsync(Page), "Spara mallen")).Text.ShouldContain("Mallen var redan så.");

        (await website.RecordAsync()).Municipality.PaperTemplates.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_paper_begins_with_the_templates_headings_and_says_what_to_write_under_them()
    {
        var record = Given.Municipality();
        record.Municipality.PaperTemplates.Add(new(new(2023, 1, 1), "{beslutande} föreslås besluta att", "{organet} beslutar att", "{organet} föreslår {beslutande} besluta att", [],
            [new(PaperSectionKind.Proposal, "Förslag"), new(PaperSectionKind.Written, "Bakgrund", "Varför nu."), new(PaperSectionKind.Written, "Övrigt", IsOptional: true)]));
        record.Matters.First(matter => matter.Diarienummer == "KS 23/702").Papers.Clear();
        await using var website = await StartAsync(GivenPeople.Secretary, record);

        var page = await website.GetAsync("/arbete/arende/ks-23-702/handling");

        page.Field("Text").Trim().ShouldBe("## Bakgrund");
        page.TextOf(".t-arbetsyta__sida").ShouldContain("Varför nu.");
    }

    private static async Task<Website> StartAsync(string person = GivenPeople.Administrator, MunicipalRecord? record = null)
    {
        record ??= Given.Municipality();
        record.Matters.ForEach(matter => matter.Handlings.Clear());
        var website = await Website.StartAsync(record, Today);
        await website.SignInAsync(person);
        return website;
    }
}
