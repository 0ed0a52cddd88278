using System.Net;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Web.Exchange;

namespace Tertial.Tests.Pages.Reports;

/// <summary>A second pair of eyes: marked ready, waiting, approved or returned, and back again.</summary>
public sealed class ApproveTests
{
    private const string Report = "/arbete/rapportera/ks/2024/tertial-1", Page = $"{Report}/godkann", FollowUp = "/arbete/uppfoljning/ks/2024/tertial-1", ToDo = "/arbete/att-gora", SecondHead = "Skolchef";
    private static readonly DateOnly Today = new(2024, 5, 6);
    private static readonly Dictionary<string, string> Done = new() { ["Genomförd"] = "ja", ["Klar den"] = "2024-04-20", ["Vad har gjorts?"] = "Alla lärare är utbildade." };

    [Fact]
    public async Task A_report_waits_for_the_head_and_counts_only_when_it_is_approved()
    {
        await using var website = await StartAsync();

        var page = await ReportAsync(website);

        page.TextOf("#a-01 .t-rapport__huvud").ShouldContain("Väntar på godkännande");
        page.TextOf("#a-01").ShouldContain("Väntar på Skolchef.");
        (await CountedAsync(website)).ShouldBeEmpty();

        await website.SignInAsync(SecondHead);
        (await website.GetAsync(ToDo)).Text.ShouldContain("En rapport väntar på att du läser och godkänner den.");
        page = await website.GetAsync(Page);
        page.TextOf("#a-01").ShouldContain("Alla lärare är utbildade.");
        page = await website.SubmitAsync(page, "Godkänn", null, "#a-01");

        page.Text.ShouldContain("En rapport är godkänd.");
        (await CountedAsync(website)).ShouldBe(["Alla lärare är utbildade."]);
        (await Journalled.EventsAsync(website))[^1].ShouldBe(nameof(ReportApproved));
        (await website.GetAsync(ToDo)).Text.ShouldNotContain("väntar på att du läser");
        await website.SignInAsync(GivenPeople.Reporter);
        (await website.GetAsync(Report)).TextOf("#a-01").ShouldContain("Klar Genomförd Alla lärare är utbildade.");
    }

    [Fact]
    public async Task What_came_back_stands_first_with_its_comment_until_it_is_marked_ready_again()
    {
        await using var website = await StartAsync();
        await ReportAsync(website, "#a-02");
        await ReturnAsync(website, "a-02", "Skriv hur många lärare det gäller.");

        await website.SignInAsync(GivenPeople.Reporter);
        var todo = await website.GetAsync(ToDo);
        todo.TextOf(".t-uppgift").ShouldContain("Skolchef har skickat tillbaka rapporten: ”Skriv hur många lärare det gäller.”");
        var page = await website.GetAsync(Report);
        page.TextOf("#a-02 .t-rapport__huvud").ShouldContain("Skickad tillbaka");
        page.TextOf("#a-02 .t-ater").ShouldContain("Skriv hur många lärare det gäller.");
        page.TextOf("#a-02 textarea[name$=Done]").ShouldBe("Alla lärare är utbildade.");

        page = await website.SubmitAsync(page, "Spara utkast", new() { ["Vad har gjorts?"] = "Alla fjorton" }, "#a-02");
        page.TextOf("#a-02 .t-ater").ShouldContain("Skriv hur många lärare det gäller.");
        page = await website.SubmitAsync(page, "Markera som klar", new() { ["Vad har gjorts?"] = "Alla fjorton lärare är utbildade." }, "#a-02");

        page.Document.QuerySelector("#a-02 .t-ater").ShouldBeNull();
        page.TextOf("#a-02 .t-rapport__huvud").ShouldContain("Väntar på godkännande");
        (await website.RecordAsync()).ReportReviews.ShouldHaveSingleItem().Comment.ShouldBe("Skriv hur många lärare det gäller.");
    }

    [Fact]
    public async Task A_return_without_a_comment_is_refused_and_one_too_long_is_kept()
    {
        await using var website = await StartAsync();
        await ReportAsync(website);
        await website.SignInAsync(SecondHead);

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Skicka tillbaka", null, "#a-01 details");
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Skriv vad som behöver ändras");
        page.Document.QuerySelector("#a-01 details")!.HasAttribute("open").ShouldBeTrue();

        page = await website.SubmitAsync(page, "Skicka tillbaka", new() { ["Vad behöver ändras?"] = new('x', 1001) }, "#a-01 details");
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Field("Vad behöver ändras?").Length.ShouldBe(1001);
        (await website.RecordAsync()).ReportReviews.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_unit_is_approved_at_once()
    {
        await using var website = await StartAsync();
        await ReportAsync(website);
        await ReportAsync(website, "#a-02");
        await website.SignInAsync(GivenPeople.Head);

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Godkänn alla 2");

        page.Text.ShouldContain("2 rapporter är godkända.");
        (await CountedAsync(website)).Count.ShouldBe(2);
        (await Journalled.EventsAsync(website)).Count(name => name == nameof(ReportApproved)).ShouldBe(2);
    }

    [Fact]
    public async Task A_head_who_reports_has_approved_by_marking_ready()
    {
        await using var website = await StartAsync();

        await ReportAsync(website, who: SecondHead);

        (await CountedAsync(website)).Count.ShouldBe(1);
        (await website.RecordAsync()).ReportReviews.ShouldHaveSingleItem().Outcome.ShouldBe(ReviewOutcome.Approved);
        (await Journalled.EventsAsync(website)).TakeLast(2).ShouldBe([nameof(ActivityReported), nameof(ReportApproved)]);
    }

    [Fact]
    public async Task Without_the_rule_ready_is_ready_and_nobody_is_asked()
    {
        await using var website = await StartAsync(isRequired: false);

        (await ReportAsync(website)).TextOf("#a-01").ShouldContain("Klar Genomförd");

        await website.SignInAsync(SecondHead);
        (await website.GetAsync(Page)).Text.ShouldContain("Ingen behöver godkänna dem.");
        (await website.RecordAsync()).ReportReviews.ShouldBeEmpty();
    }

    [Theory, InlineData("Godkänn", "Skolchef godkände rapporten"), InlineData("Skicka tillbaka", "Skolchef skickade tillbaka rapporten")]
    public async Task Of_two_heads_the_second_sees_what_the_first_did_and_loses_nothing(string first, string says)
    {
        await using var website = await StartAsync();
        await ReportAsync(website);
        await website.SignInAsync(GivenPeople.Head);
        var mine = await website.GetAsync(Page);
        await using var other = website.AnotherBrowser();
        await other.SignInAsync(SecondHead);
        await other.SubmitAsync(await other.GetAsync(Page), first, first == "Godkänn" ? null : new() { ["Vad behöver ändras?"] = "Skriv antal." }, first == "Godkänn" ? "#a-01" : "#a-01 details");

        var page = await website.SubmitAsync(mine, "Skicka tillbaka", new() { ["Vad behöver ändras?"] = "Skriv när." }, "#a-01 details");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf("#a-01 .t-krock").ShouldContain(says);
        page.Field("Vad behöver ändras?").ShouldBe("Skriv när.");
        (await website.RecordAsync()).ReportReviews.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Approving_what_another_head_has_approved_says_so_and_changes_nothing()
    {
        await using var website = await StartAsync();
        await ReportAsync(website);
        await website.SignInAsync(GivenPeople.Head);
        var mine = await website.GetAsync(Page);
        await using var other = website.AnotherBrowser();
        await other.SignInAsync(SecondHead);
        await other.SubmitAsync(await other.GetAsync(Page), "Godkänn", null, "#a-01");

        (await website.SubmitAsync(mine, "Godkänn", null, "#a-01")).Text.ShouldContain("Skolchef hade redan godkänt en.");

        (await website.RecordAsync()).ReportReviews.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_newer_report_must_be_read_before_it_is_approved()
    {
        await using var website = await StartAsync();
        await ReportAsync(website);
        await using var head = website.AnotherBrowser();
        await head.SignInAsync(SecondHead);
        var read = await head.GetAsync(Page);
        await website.SubmitAsync(await website.GetAsync($"{Report}?andra=a-01"), "Markera som klar", new() { ["Vad har gjorts?"] = "Bara hälften." }, "#a-01");

        var page = await head.SubmitAsync(read, "Godkänn", null, "#a-01");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf(".ds-error-summary").ShouldContain("En nyare rapport om aktiviteten har kommit. Läs den först.");
        page.TextOf("#a-01").ShouldContain("Bara hälften.");
        await head.SubmitAsync(page, "Godkänn", null, "#a-01");
        (await CountedAsync(website)).ShouldBe(["Bara hälften."]);
    }

    [Fact]
    public async Task The_officer_sees_what_waits_and_at_whom_and_cannot_close_over_it()
    {
        await using var website = await StartAsync();
        await ReportAsync(website);
        await website.SignInAsync(GivenPeople.Officer);

        var page = await website.GetAsync(FollowUp);

        page.TextOf("section[aria-labelledby=vantar]").ShouldContain("Läslyft i årskurs 4–6 Hos Skolchef sedan 2024-05-06.");
        page.TextOf("#rapporterat").ShouldStartWith("1 av 4");
        page.TextOf("section[aria-labelledby=saknas]").ShouldNotContain("Läslyft");
        page.Text.ShouldContain("Rapporten från den 2024-05-06 väntar på godkännande.");
        (await website.PostAsync(Page, new() { ["rapport"] = (await website.RecordAsync()).ActivityReports[0].Id.ToString() })).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Where_nobody_is_head_the_officer_approves()
    {
        await using var website = await StartAsync(without: [SecondHead, GivenPeople.Head]);
        (await ReportAsync(website)).TextOf("#a-01").ShouldContain("den som förbereder uppföljningen");
        await website.SignInAsync(GivenPeople.Officer);

        await website.SubmitAsync(await website.GetAsync(Page), "Godkänn", null, "#a-01");

        (await CountedAsync(website)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_stand_in_of_a_head_approves_and_the_journal_names_both()
    {
        var record = Record();
        record.StandIns.Add(new() { Id = new(Given.Id(600)), Absent = new(Given.Id(220)), Substitute = record.People.Single(person => person.Title == GivenPeople.CareReporter).Id, From = Today, To = Today, At = Given.At(2024, 5, 3), Origin = Origin.Own });
        await using var website = await Website.StartAsync(record, Today);
        await ReportAsync(website);
        await website.SignInAsync(GivenPeople.CareReporter);

        await website.SubmitAsync(await website.GetAsync(Page), "Godkänn", null, "#a-01");

        (await CountedAsync(website)).Count.ShouldBe(1);
        await website.SignInAsync(GivenPeople.Auditor);
        (await website.GetAsync("/arbete/journal")).Text.ShouldContain($"{GivenPeople.CareReporter}, för {SecondHead} Godkände en rapport");
    }

    [Fact]
    public async Task Another_units_head_may_not_approve()
    {
        await using var website = await StartAsync();
        await ReportAsync(website, "#a-03", GivenPeople.CareReporter);
        await website.SignInAsync(SecondHead);

        (await website.GetAsync(Page)).Text.ShouldContain("Inga rapporter väntar på dig.");
        (await website.PostAsync(Page, new() { ["rapport"] = (await website.RecordAsync()).ActivityReports[0].Id.ToString() })).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_exchange_file_carries_rules_and_reviews_and_stops_at_a_day()
    {
        await using var website = await StartAsync();
        await ReportAsync(website);
        await ReturnAsync(website, "a-01", "Skriv antal.");
        var file = ExchangeFile.Write(await website.RecordAsync());

        ExchangeFile.Write(ExchangeFile.Read(file)).ShouldBe(file);
        var before = Until.Day(ExchangeFile.Read(file), Today.AddDays(-1));
        before.ReportReviews.ShouldBeEmpty();
        before.Municipality.ApprovalRules.Count.ShouldBe(1);
        Until.Day(ExchangeFile.Read(file), new(2023, 1, 1)).Municipality.ApprovalRules.ShouldBeEmpty();
    }

    private static async Task<WebPage> ReportAsync(Website website, string activity = "#a-01", string who = GivenPeople.Reporter)
    {
        await website.SignInAsync(who);
        return await website.SubmitAsync(await website.GetAsync(Report), "Markera som klar", Done, activity);
    }

    private static async Task ReturnAsync(Website website, string code, string comment)
    {
        await website.SignInAsync(SecondHead);
        var page = await website.SubmitAsync(await website.GetAsync(Page), "Skicka tillbaka", new() { ["Vad behöver ändras?"] = comment }, $"#{code} details");
        page.Text.ShouldContain("är skickad tillbaka.");
    }

    private static async Task<List<string?>> CountedAsync(Website website)
    {
        var record = await website.RecordAsync();
        return [.. SnapshotTaking.Take(record, record.FollowUps.Single(followUp => followUp.Id == Given.T1)).Activities.Select(activity => activity.Report?.Done).Where(done => done is not null)];
    }

    private static async Task<Website> StartAsync(bool isRequired = true, params string[] without) => await Website.StartAsync(Record(isRequired, without), Today);

    private static MunicipalRecord Record(bool isRequired = true, params string[] without)
    {
        var record = Given.Municipality();
        record.Municipality.ApprovalRules.Add(new(Given.Board, new(2024, 1, 1), isRequired));
        record.People.Add(new() { Id = new(Given.Id(220)), Title = SecondHead, Roles = [new(Role.Head, UnitId: Given.Schools)], Origin = Origin.Own });
        record.People.RemoveAll(person => without.Contains(person.Title));
        return record;
    }
}
