using System.Net;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Tests.Pages.FollowUps;

/// <summary>T1 of the small municipality, assessed, with a comment that contradicts its table and a completed activity where work remains.</summary>
public sealed class ChecksTests
{
    private const string Address = "/arbete/uppfoljning/ks/2024/tertial-1", Why = "Varför är det inte ett fel?";
    private static readonly DateOnly Today = new(2024, 5, 14);

    [Fact]
    public async Task Each_finding_is_shown_where_the_fault_is_and_where_the_follow_up_is_compiled()
    {
        await using var website = await StartAsync(Doubtful(), GivenPeople.Officer);

        var page = await website.GetAsync(Address);
        page.TextOf("#kontroller").ShouldContain("2 frågor väntar på svar.");
        page.TextOf("#kontroller").ShouldContain("Aktiviteten är redovisad som genomförd, men något återstår: ”Två kurser är kvar”.");
        page.Link("Till budgetposten: Omsorg").ShouldBe("/arbete/ekonomi/ks/2024/tertial-1#b-02");
        (await website.GetAsync("/arbete/ekonomi/ks/2024/tertial-1")).TextOf("#b-02").ShouldContain("men prognosen avviker 0 tkr från budget");
        await website.SignInAsync(GivenPeople.Head);
        (await website.GetAsync("/arbete/rapportera/ks/2024/tertial-1")).TextOf("#a-02").ShouldContain("något återstår");
        (await website.GetAsync("/arbete/att-gora")).Text.ShouldContain("något återstår");
    }

    [Fact]
    public async Task A_reason_that_contradicts_the_table_is_shown_beside_the_goal()
    {
        var record = Doubtful();
        record.Assessments.Add(new() { Id = new(Given.Id(330)), FollowUpId = Given.T1, GoalId = Given.CareGoal, Judge = Judge.Administration, Verdict = Verdict.PartlyMet, Reason = "Målet är uppfyllt.", At = Given.At(2024, 5, 9), Origin = Origin.Own });
        await using var website = await StartAsync(record, GivenPeople.Officer);

        (await website.GetAsync($"{Address}/bedom")).TextOf("#\\32 -1").ShouldContain("men bedömningen är ”Delvis uppfyllt”");
        (await website.GetAsync(Address)).Document.QuerySelector("#kontroller a[href$='bedom#2-1']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Open_findings_keep_the_follow_up_from_closing_until_they_are_answered()
    {
        await using var website = await StartAsync(Doubtful(), GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Avsluta och frys");
        page.TextOf(".ds-error-summary").ShouldContain("Två kontroller väntar på svar.");
        page = await website.SubmitAsync(await website.GetAsync(Address), "Avfärda: genomförd, men något återstår", new() { [Why] = "Kurserna hör till nästa plan." });
        page.Text.ShouldContain("Frågan är besvarad.");
        page = await website.SubmitAsync(page, "Avfärda: texten säger en annan avvikelse", new() { [Why] = "Texten gäller förra året." });
        page.TextOf("#kontroller").ShouldContain("Alla frågor är besvarade.");
        page = await website.SubmitAsync(page, "Avsluta och frys");

        page.Text.ShouldContain("Tertial 1 är avslutad och fryst.");
        page.TextOf("#kontroller").ShouldContain("2 frågor var besvarade när uppföljningen avslutades.");
        page.TextOf("#kontroller").ShouldContain("Inget fel: Kurserna hör till nästa plan.");
        var dismissal = (await website.RecordAsync()).Dismissals.Single(candidate => candidate.Check == Check.WorkRemains);
        (dismissal.Reason, dismissal.By?.Value, dismissal.What[..20]).ShouldBe(("Kurserna hör till nästa plan.", Given.Id(204), "Aktiviteten är redov"));
        (await Journalled.EventsAsync(website)).Count(name => name == nameof(FindingDismissed)).ShouldBe(2);
    }

    [Fact]
    public async Task A_dismissal_takes_a_reason_and_nothing_else_is_lost()
    {
        await using var website = await StartAsync(Doubtful(), GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Avfärda: genomförd, men något återstår", new() { [Why] = " " });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Skriv varför det inte är ett fel.");
        page.TextOf("#kontroller").ShouldContain("2 frågor väntar på svar.");
        (await website.RecordAsync()).Dismissals.ShouldBeEmpty();
        page = await website.SubmitAsync(page, "Avfärda: genomförd, men något återstår", new() { [Why] = "Kurserna hör till nästa plan." });
        page.Text.ShouldContain("Frågan är besvarad.");
    }

    [Fact]
    public async Task Several_findings_of_one_check_are_chosen_and_answered_together()
    {
        var record = Given.Municipality();
        await using var website = await StartAsync(record, GivenPeople.Controller);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Avfärda: prognos saknas", new() { ["Varför är de inte fel?"] = "Redovisas av förbundet." });
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Markera vilka det gäller.");
        page.Field("Varför är de inte fel?").ShouldBe("Redovisas av förbundet.");
        page = await website.SubmitAsync(page, "Avfärda: prognos saknas", new() { ["b-01 Skola"] = "ja", ["b-02 Omsorg"] = "ja" });

        page.Text.ShouldContain("2 frågor är besvarade.");
        (await website.RecordAsync()).Dismissals.Select(dismissal => dismissal.Reason).ShouldBe(["Redovisas av förbundet.", "Redovisas av förbundet."]);
    }

    [Theory]
    [InlineData(GivenPeople.Officer, true, true)]
    [InlineData(GivenPeople.Controller, false, true)]
    [InlineData(GivenPeople.Reporter, false, false)]
    [InlineData(GivenPeople.Member, false, false)]
    [InlineData(GivenPeople.Secretary, false, false)]
    public async Task The_officer_answers_all_and_the_controller_what_is_about_money(string who, bool activities, bool money)
    {
        await using var website = await StartAsync(Doubtful(), who);

        var page = await website.GetAsync(Address);

        page.Offers("Avfärda: genomförd, men något återstår").ShouldBe(activities);
        page.Offers("Avfärda: texten säger en annan avvikelse").ShouldBe(money);
        foreach (var (check, may) in new[] { (Check.WorkRemains, activities), (Check.DeviationMisstated, money) })
            (await website.PostAsync($"{Address}/kontroller?handler=Dismiss", new() { ["kontroll"] = check.ToString() })).ShouldBe(may ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden, $"{who} {check}");
        (await website.RecordAsync()).Dismissals.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_controller_answers_nothing_but_money_whatever_is_posted()
    {
        await using var website = await StartAsync(Doubtful(), GivenPeople.Controller);
        var key = Web.Data.Findings.In(Doubtful(), Doubtful().FollowUps[0]).Single(finding => finding.Check == Check.WorkRemains).Key;

        await website.PostAsync($"{Address}/kontroller?handler=Dismiss", new() { ["kontroll"] = nameof(Check.DeviationMisstated), [$"Checks[{Check.DeviationMisstated}].Form.Keys"] = key, [$"Checks[{Check.DeviationMisstated}].Form.Reason"] = "Smygväg." });

        (await website.RecordAsync()).Dismissals.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_can_be_taken_back_by_those_who_may_give_it()
    {
        await using var website = await StartAsync(Doubtful(), GivenPeople.Officer);
        await website.SubmitAsync(await website.GetAsync(Address), "Avfärda: genomförd, men något återstår", new() { [Why] = "Kurserna hör till nästa plan." });
        var id = (await website.RecordAsync()).Dismissals.Single().Id;
        await website.SignInAsync(GivenPeople.Controller);
        (await website.PostAsync($"{Address}/kontroller?handler=TakeBack", new() { ["svar"] = $"{id}" })).ShouldBe(HttpStatusCode.Forbidden);
        await website.SignInAsync(GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Ta tillbaka svaret");

        page.Text.ShouldContain("Frågan är öppen igen.");
        page.TextOf("#kontroller").ShouldContain("2 frågor väntar på svar.");
        (await website.RecordAsync()).Dismissals.Single().TakenBackBy?.Value.ShouldBe(Given.Id(204));
        (await Journalled.EventsAsync(website)).Last().ShouldBe(nameof(DismissalTakenBack));
    }

    [Fact]
    public async Task An_answer_stands_until_what_is_reported_changes()
    {
        await using var website = await StartAsync(Doubtful(), GivenPeople.Controller);
        await website.SubmitAsync(await website.GetAsync(Address), "Avfärda: texten säger en annan avvikelse", new() { [Why] = "Texten gäller förra året." });
        var page = await website.GetAsync("/arbete/ekonomi/ks/2024/tertial-1");
        page.TextOf("#b-02").ShouldNotContain("men prognosen avviker");

        await website.SubmitAsync(page, "Spara ekonomin", new() { ["Omsorg: kostnader, prognos helår"] = "450,5" });

        (await website.GetAsync("/arbete/ekonomi/ks/2024/tertial-1")).TextOf("#b-02").ShouldContain("men prognosen avviker −0,5 tkr från budget");
    }

    [Fact]
    public async Task Whoever_prepares_and_whoever_counts_are_told_what_waits()
    {
        await using var website = await StartAsync(Doubtful(), GivenPeople.Officer);

        (await website.GetAsync("/arbete/att-gora")).Text.ShouldContain("Svara på kontrollerna i tertial 1 2024");
        await website.SignInAsync(GivenPeople.Controller);
        (await website.GetAsync("/arbete/att-gora")).Text.ShouldContain("Se över ekonomin i tertial 1 2024");
    }

    [Fact]
    public async Task Before_reporting_has_opened_nothing_is_checked()
    {
        await using var website = await StartAsync(Doubtful(), GivenPeople.Officer);

        (await website.GetAsync("/arbete/uppfoljning/ks/2024/tertial-2")).TextOf("#kontroller").ShouldContain("Kontrollerna görs när rapporteringen har öppnat.");
    }

    internal static MunicipalRecord Doubtful()
    {
        var record = GivenWork.Assessed();
        record.ActivityReports.Add(new() { Id = new(Given.Id(340)), FollowUpId = Given.T1, ActivityId = new(Given.Id(71)), Facts = new() { Status = ReportedStatus.Completed, CompletedOn = new(2024, 4, 20), Done = "Modellen är införd.", WorkRemains = "Två kurser är kvar." }, At = Given.At(2024, 5, 9), Origin = Origin.Own });
        var reported = record.BudgetReports[1];
        record.BudgetReports[1] = new() { Id = reported.Id, FollowUpId = reported.FollowUpId, BudgetLineId = reported.BudgetLineId, BudgetToDate = reported.BudgetToDate, OutcomeToDate = reported.OutcomeToDate, Forecast = reported.Forecast, Comment = "Prognosen visar ett underskott på 30 tkr.", At = reported.At, Origin = Origin.Own };
        return record;
    }

    private static async Task<Website> StartAsync(MunicipalRecord record, string who)
    {
        var website = await Website.StartAsync(record, Today);
        await website.SignInAsync(who);
        return website;
    }
}
