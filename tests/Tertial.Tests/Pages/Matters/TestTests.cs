using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;

namespace Tertial.Tests.Pages.Matters;

/// <summary>Testing a matter against the vision, the focus areas, the outcome goals and the municipality's own questions.</summary>
public sealed class TestTests
{
    private const string Page = "/arbete/arende/ks-23-702/provning", Public = "/arende/ks-23-702";
    private static readonly DateOnly Today = new(2023, 10, 20);
    private static readonly Guid Life = Given.Id(700), Nature = Given.Id(701), Effect = Given.Id(702), Children = Given.Id(703);

    [Fact]
    public async Task Every_target_is_asked_about_and_what_is_answered_is_shown_to_all()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var page = await AnswerAsync(website, new() { ["Vad ärendet betyder för Hållbart liv"] = "Stärker mötesplatserna." }, (Life, Bearing.Bears), (Nature, Bearing.None));

        page.Text.ShouldContain("Prövningen är sparad.");
        page.Text.ShouldContain("5 frågor är inte besvarade.");
        var shown = (await website.GetAsync(Public)).Text;
        shown.ShouldContain("Hållbart liv Har bäring Stärker mötesplatserna.");
        shown.ShouldContain("Hållbar natur Ingen bäring");
        shown.ShouldContain("Barnkonsekvenser Inte besvarat");
        (await Journalled.EventsAsync(website)).ShouldContain(nameof(MatterTested));
    }

    [Fact]
    public async Task Saving_the_same_answers_again_changes_nothing()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);
        await AnswerAsync(website, [], (Nature, Bearing.None));
        var before = await Journalled.CountAsync(website);

        await website.SubmitAsync(await website.GetAsync(Page), "Spara prövningen");

        (await Journalled.CountAsync(website)).ShouldBe(before);
    }

    [Theory]
    [InlineData("Bears", "", "Hållbart liv: skriv vilken bäring ärendet har.")]
    [InlineData("", "Något.", "Hållbart liv: välj om ärendet har bäring eller inte.")]
    [InlineData("None", "Gäller 19121212-1212.", "Hållbart liv: texten innehåller ett personnummer.")]
    [InlineData("Kanske", "Något.", "Hållbart liv")]
    public async Task What_cannot_be_an_answer_is_said_and_nothing_typed_is_lost(string bearing, string text, string message)
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var page = await website.GetAsync(Page);
        Choose(page, Life, bearing);
        Choose(page, Nature, "None");

        var answer = await website.SubmitAsync(page, "Spara prövningen", new() { ["Vad ärendet betyder för Hållbart liv"] = text });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain(message);
        answer.Field("Vad ärendet betyder för Hållbart liv").ShouldBe(text);
        Chosen(answer, Nature).ShouldBe("None");
        (await MatterAsync(website)).Tests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Too_long_a_text_is_refused_and_kept()
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var text = new string('x', 4001);

        var answer = await AnswerAsync(website, new() { ["Vad ärendet betyder för Hållbart liv"] = text }, (Life, Bearing.Bears));

        (answer.Status, answer.Field("Vad ärendet betyder för Hållbart liv")).ShouldBe((HttpStatusCode.BadRequest, text));
        answer.Text.ShouldContain("Skriv svaret med högst 4 000 tecken.");
    }

    [Fact]
    public async Task Two_who_answer_at_once_are_told_and_the_second_keeps_what_was_typed()
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var first = await website.GetAsync(Page);
        await AnswerAsync(website, new() { ["Vad ärendet betyder för Hållbart liv"] = "Den andras svar." }, (Life, Bearing.Bears));
        Choose(first, Life, "Bears");

        var clash = await website.SubmitAsync(first, "Spara prövningen", new() { ["Vad ärendet betyder för Hållbart liv"] = "Mitt svar." });

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.Field("Vad ärendet betyder för Hållbart liv").ShouldBe("Mitt svar.");
        clash.Text.ShouldContain("Sparat nu: Har bäring. Den andras svar.");
        await website.SubmitAsync(clash, "Spara prövningen");
        (await MatterAsync(website)).Tests.ShouldHaveSingleItem().Text.ShouldBe("Mitt svar.");
    }

    [Fact]
    public async Task Who_does_not_work_with_the_matter_reads_but_does_not_answer()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);

        (await website.GetAsync(Page)).Offers("Spara prövningen").ShouldBeFalse();
        (await website.PostAsync(Page)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_settled_matter_keeps_its_answers()
    {
        await using var website = await Website.StartAsync(Asked(Given.Municipality()), new(2024, 6, 3));
        await website.SignInAsync(GivenPeople.Officer);

        var page = await website.GetAsync(Page);

        page.Text.ShouldContain("Ärendet är avgjort. Prövningen ändras inte efteråt.");
        page.Offers("Spara prövningen").ShouldBeFalse();
        (await website.PostAsync(Page)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_matter_that_does_not_exist_has_no_tests()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        (await website.GetAsync("/arbete/arende/ks-99-999/provning")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void The_officials_report_says_what_the_matter_means_and_what_is_not_answered()
    {
        var record = Asked(Given.Municipality());
        var matter = record.Matters.Single(candidate => candidate.Diarienummer == "KS 23/702");
        matter.Tests.Add(new(Nature, Bearing.None, null, matter.Papers[0].Date));
        // What is answered after the paper was published is not in it.
        matter.Tests.Add(new(Life, Bearing.Bears, "Senare.", matter.Papers[0].Date.AddDays(1)));

        var report = OfficialsReport.Of(record, matter, matter.Papers[0]);

        report.Blocks.OfType<Heading>().Select(heading => heading.Text).ShouldBe(
            ["Förslag till beslut", "Ärendet i korthet", "Effektmål", "Öka helhetsansvaret", "Stärka styrningen", "Lillby kommuns vision", "Fokusområde Hållbar vardag", "Fokusområde Hållbart liv", "Fokusområde Hållbar natur", "Barnkonsekvenser"]);
        Said(report, "Fokusområde Hållbar natur").ShouldBe(["Ingen bäring."]);
        Said(report, "Fokusområde Hållbart liv").ShouldBe(["Inte besvarat än."]);
        Said(report, "Lillby kommuns vision").ShouldBe(["Nära till allt."]);
    }

    [Fact]
    public void A_paper_that_was_published_before_anything_was_answered_is_left_as_it_was()
    {
        var record = Asked(Given.Municipality());
        var matter = record.Matters.Single(candidate => candidate.Diarienummer == "KS 23/702");
        matter.Tests.Add(new(Life, Bearing.Bears, "Senare.", matter.Papers[0].Date.AddDays(1)));

        OfficialsReport.Of(record, matter, matter.Papers[0]).Blocks.OfType<Heading>().Select(heading => heading.Text).ShouldBe(["Förslag till beslut", "Ärendet i korthet"]);
    }

    private static IEnumerable<string> Said(Tertial.Web.Papers.Document document, string heading) => document.Blocks
        .SkipWhile(block => block is not Heading found || found.Text != heading).Skip(1).TakeWhile(block => block is not Heading)
        .OfType<Paragraph>().Select(paragraph => string.Concat(paragraph.Runs.Select(run => run.Text)));

    private static async Task<Website> StartAsync(string person)
    {
        var record = Asked(Given.Municipality());
        record.Matters.ForEach(matter => matter.Handlings.Clear());
        var website = await Website.StartAsync(record, Today);
        await website.SignInAsync(person);
        return website;
    }

    private static MunicipalRecord Asked(MunicipalRecord record)
    {
        record.FocusAreas.Add(new() { Id = new(Life), Order = 1, Name = "Hållbart liv", Text = "Det finns gott om mötesplatser.", Origin = Origin.Own });
        record.FocusAreas.Add(new() { Id = new(Nature), Order = 2, Name = "Hållbar natur", Text = "Naturen mår bra.", Origin = Origin.Own });
        record.OutcomeGoals.Add(new() { Id = new(Effect), Order = 1, Text = "Stärka styrningen", Origin = Origin.Own });
        record.Municipality.ExtraTests.Add(new(new(Children), "Barnkonsekvenser", "Hur påverkas barn?"));
        return record;
    }

    private static async Task<WebPage> AnswerAsync(Website website, Dictionary<string, string> typed, params (Guid Target, Bearing Bearing)[] chosen)
    {
        var page = await website.GetAsync(Page);
        foreach (var (target, bearing) in chosen) Choose(page, target, bearing.ToString());
        return await website.SubmitAsync(page, "Spara prövningen", typed);
    }

    private static string Name(WebPage page, Guid target) => page.Document.QuerySelector($"input[value='{target}']")!.GetAttribute("name")!.Replace("Target", "Bearing", StringComparison.Ordinal);

    // The answers to every question have the same labels, so they are told apart by the target beside them.
    private static void Choose(WebPage page, Guid target, string value)
    {
        foreach (var radio in page.Document.QuerySelectorAll<IHtmlInputElement>($"input[name='{Name(page, target)}']").Where(radio => radio.Type == "radio"))
            radio.IsChecked = radio.Value == value;
        if (value == "Kanske") (page.Document.QuerySelector($"input[name='{Name(page, target)}']") as IHtmlInputElement)!.SetAttribute("value", value);
        if (value == "Kanske") (page.Document.QuerySelector($"input[name='{Name(page, target)}']") as IHtmlInputElement)!.IsChecked = true;
    }

    private static string? Chosen(WebPage page, Guid target) =>
        page.Document.QuerySelectorAll<IHtmlInputElement>($"input[name='{Name(page, target)}']").FirstOrDefault(radio => radio.IsChecked)?.Value;

    private static async Task<Matter> MatterAsync(Website website) => (await website.RecordAsync()).Matters.Single(matter => matter.Diarienummer == "KS 23/702");
}
