using System.Net;
using Tertial.Domain.FollowUps;

namespace Tertial.Tests.Pages.Reports;

public sealed class ReportTests
{
    private const string Address = "/arbete/rapportera/ks/2024/tertial-1";
    private static readonly DateOnly Today = new(2024, 5, 6);

    [Theory]
    [InlineData(GivenPeople.Reporter, "Läslyft i årskurs 4–6", "Träffpunkt i byn")]
    [InlineData(GivenPeople.CareReporter, "Träffpunkt i byn", "Läslyft i årskurs 4–6")]
    public async Task A_reporter_meets_the_activities_of_the_own_unit_only(string who, string own, string other)
    {
        await using var website = await StartAsync(who);

        var page = await website.GetAsync(Address);

        page.Text.ShouldContain(own);
        page.Text.ShouldNotContain(other);
    }

    [Fact]
    public async Task A_head_meets_those_of_the_units_below_too()
    {
        await using var website = await StartAsync(GivenPeople.Head);

        var page = await website.GetAsync(Address);

        page.Document.QuerySelectorAll("section.t-rapport").Select(section => section.Id).ShouldBe(["a-01", "a-02", "a-03", "a-04"]);
    }

    [Fact]
    public async Task A_ready_report_is_added_and_its_standing_shown()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Markera som klar", Done, "#a-01");

        page.TextOf("#a-01").ShouldContain("Genomförd Alla lärare är utbildade.");
        var report = (await website.RecordAsync()).ActivityReports.ShouldHaveSingleItem();
        report.Facts.ShouldBe(new ReportedFacts { Status = ReportedStatus.Completed, CompletedOn = new(2024, 4, 20), Done = "Alla lärare är utbildade." });
        report.Author.ShouldBe(GivenPeople.All[0].Id);
    }

    [Fact]
    public async Task Late_work_must_say_why_and_what_is_done_about_it()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Markera som klar", new() { ["Pågår"] = "ja", ["Vad har gjorts?"] = "Halva kursen är klar." }, "#a-01");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Title.ShouldStartWith("Fel: ");
        page.TextOf(".ds-error-summary").ShouldContain("Skriv varför aktiviteten avviker från planen.");
        page.TextOf("#a-01 .t-folj").ShouldContain("Skriv vad ni gör åt avvikelsen.");
        page.TextOf("#a-01 textarea[name$=Done]").ShouldBe("Halva kursen är klar.");
        (await website.RecordAsync()).ActivityReports.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_is_kept_but_neither_counted_nor_journalled()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);
        var before = await Journalled.CountAsync(website);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara utkast", new() { ["Vad har gjorts?"] = "Halva kursen" }, "#a-01");

        page.TextOf("#a-01 textarea[name$=Done]").ShouldBe("Halva kursen");
        page.TextOf("#a-01 .t-rapport__huvud").ShouldContain("Utkast, sparat 2024-05-06");
        (await website.RecordAsync()).ActivityReports.ShouldBeEmpty();
        (await Journalled.CountAsync(website)).ShouldBe(before);
    }

    [Fact]
    public async Task Marking_ready_lets_the_draft_go()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);
        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara utkast", new() { ["Vad har gjorts?"] = "Halva kursen" }, "#a-01");

        await website.SubmitAsync(page, "Markera som klar", Done, "#a-01");

        (await website.RecordAsync()).ReportDrafts.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_finished_report_is_changed_by_adding_another()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);
        await website.SubmitAsync(await website.GetAsync(Address), "Markera som klar", Done, "#a-01");

        var page = await website.GetAsync($"{Address}?andra=a-01");
        await website.SubmitAsync(page, "Markera som klar", new() { ["Vad har gjorts?"] = "Alla lärare och rektorer är utbildade." }, "#a-01");

        (await website.RecordAsync()).ActivityReports.Select(report => report.Facts.Done).ShouldBe(["Alla lärare är utbildade.", "Alla lärare och rektorer är utbildade."], ignoreOrder: true);
    }

    [Fact]
    public async Task What_someone_else_saved_meanwhile_is_shown_beside_and_nothing_is_lost()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);
        var mine = await website.GetAsync(Address);
        await website.SubmitAsync(await website.GetAsync(Address), "Markera som klar", Done, "#a-01");

        var clash = await website.SubmitAsync(mine, "Spara utkast", new() { ["Vad har gjorts?"] = "Min text." }, "#a-01");

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf("#a-01 .t-krock").ShouldContain("Alla lärare är utbildade.");
        clash.TextOf("#a-01 textarea[name$=Done]").ShouldBe("Min text.");
        await website.SubmitAsync(clash, "Spara utkast", null, "#a-01");
        (await website.RecordAsync()).ReportDrafts.ShouldHaveSingleItem().Facts.Done.ShouldBe("Min text.");
    }

    [Fact]
    public async Task Another_units_activity_is_refused()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);

        (await website.PostAsync(Address, new() { ["kod"] = "a-03", ["gor"] = "utkast" })).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Those_who_do_not_report_are_refused()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        (await website.PostAsync(Address, new() { ["kod"] = "a-01", ["gor"] = "utkast" })).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nothing_is_saved_while_reporting_is_closed_but_what_was_typed_stays()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);
        var page = await website.GetAsync(Address);
        page.Document.QuerySelector("#a-01 form")!.SetAttribute("action", Address.Replace('1', '2'));

        page = await website.SubmitAsync(page, "Spara utkast", new() { ["Vad har gjorts?"] = "För tidigt." }, "#a-01");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Tertial 2 är inte öppen för rapportering.");
        page.TextOf("#a-01 textarea[name$=Done]").ShouldBe("För tidigt.");
    }

    [Fact]
    public async Task Typing_back_to_what_is_ready_leaves_no_draft()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);
        await website.SubmitAsync(await website.GetAsync(Address), "Markera som klar", Done, "#a-01");
        var page = await website.SubmitAsync(await website.GetAsync($"{Address}?andra=a-01"), "Spara utkast", new() { ["Vad har gjorts?"] = "Annat." }, "#a-01");

        page = await website.SubmitAsync(page, "Spara utkast", new() { ["Vad har gjorts?"] = "Alla lärare är utbildade." }, "#a-01");

        page.TextOf("#a-01 .t-rapport__huvud").ShouldContain("Klar");
        (await website.RecordAsync()).ReportDrafts.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_words_of_the_follow_up_before_fill_what_is_empty_and_nothing_is_saved()
    {
        var record = GivenWork.Assessed();
        record.FollowUps.Single(followUp => followUp.Number == 2).Open(new(2024, 9, 2), planInForce: true);
        await using var website = await Website.StartAsync(record, new(2024, 9, 6));
        await website.SignInAsync(GivenPeople.Reporter);
        const string second = "/arbete/rapportera/ks/2024/tertial-2";

        var page = await website.SubmitAsync(await website.GetAsync(second), "Använd förra periodens text", new() { ["Vad har det lett till?"] = "Min egen text." }, "#a-01");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.TextOf("#a-01 textarea[name$=Done]").ShouldBe("Arbetet är i gång.");
        page.TextOf("#a-01 textarea[name$=Effect]").ShouldBe("Min egen text.");
        page.Document.QuerySelectorAll("#a-01 input[type=radio]:checked").ShouldBeEmpty();
        (await website.RecordAsync()).ReportDrafts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(GivenPeople.Reporter, false)]
    [InlineData(GivenPeople.CareReporter, false)]
    [InlineData(GivenPeople.Head, true)]
    [InlineData(GivenPeople.Officer, true)]
    public async Task What_no_unit_answers_for_is_taken_on_by_the_head_of_all_or_the_officer(string who, bool takesOn)
    {
        var record = Given.Municipality();
        var activity = GivenPlan.Activity(79, "a-09", "Ny gångväg", Given.SchoolGoal, null, "2024-02", "2024-05");
        record.PlanVersions.Single(version => version.Id == Given.Version1).Activities.Add(activity);
        await using var website = await Website.StartAsync(record, Today);
        await website.SignInAsync(who);

        (await website.GetAsync("/arbete/att-gora")).Text.Contains("Ingen enhet svarar för den.").ShouldBe(takesOn);
        (await website.GetAsync("/arbete/uppfoljning/ks/2024/tertial-1")).TextOf("section[aria-labelledby=utan-ansvarig]").ShouldContain(activity.Name);
        var form = await website.GetAsync(Address);
        (form.Document.QuerySelector("#a-09") is not null).ShouldBe(takesOn);
        if (!takesOn) return;
        await website.SubmitAsync(form, "Spara utkast", new() { ["Vad har gjorts?"] = "Vi tar den." }, "#a-09");
        (await website.RecordAsync()).ReportDrafts.ShouldHaveSingleItem().Facts.Done.ShouldBe("Vi tar den.");
    }

    [Fact]
    public async Task Those_who_keep_metrics_register_outcomes_on_the_way_and_come_back()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);
        await website.SignInAsync(GivenPeople.Officer);
        var page = await website.GetAsync(Address);
        page.Document.QuerySelectorAll("section.t-rapport").ShouldBeEmpty();
        var item = page.Document.QuerySelectorAll("#matt article")[0];

        var form = await website.GetAsync(item.QuerySelector("a")!.GetAttribute("href")!);
        page = await website.SubmitAsync(form, "Registrera utfallet", new() { ["Avser dagen"] = "2024-04-30", ["Preliminärt"] = "ja", ["Värde"] = "87,5", ["Blev känt"] = "2024-05-06" });

        page.Path.ShouldStartWith(Address);
        page.TextOf($"#{item.Id}").ShouldContain("87,5");
    }

    [Fact]
    public async Task Reporters_are_not_bothered_with_metrics()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);

        (await website.GetAsync(Address)).Document.QuerySelector("#matt").ShouldBeNull();
    }

    [Fact]
    public async Task The_menu_leads_to_the_one_follow_up_that_is_open()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);

        (await website.GetAsync("/arbete/rapportera")).Path.ShouldBe(Address);
    }

    private static Dictionary<string, string> Done => new() { ["Genomförd"] = "ja", ["Klar den"] = "2024-04-20", ["Vad har gjorts?"] = "Alla lärare är utbildade." };

    private static async Task<Website> StartAsync(string who)
    {
        var website = await Website.StartAsync(Given.Municipality(), Today);
        await website.SignInAsync(who);
        return website;
    }
}
