using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain;
using Tertial.Web.Pages.FollowUps;

namespace Tertial.Tests.Pages.FollowUps;

/// <summary>The small municipality's year: T1 is open since 22 April, T2 and T3 are to come.</summary>
public sealed class PeriodsTests
{
    private const string Address = "/arbete/uppfoljning/ks/2024/perioder";
    private static readonly DateOnly Today = new(2024, 5, 14);

    [Fact]
    public async Task A_plan_without_periods_is_laid_out_as_tertials()
    {
        await using var website = await StartAsync(Empty());
        (await website.GetAsync(Address)).Text.ShouldContain("Inga perioder är utlagda än.");

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Lägg ut tertial");

        page.Text.ShouldContain("3 perioder är utlagda.");
        (await NamesAsync(website)).ShouldBe(["1 Tertial 1 2024-04-30", "2 Tertial 2 2024-08-31", "3 Tertial 3 2024-12-31"]);
        (await Journalled.EventsAsync(website)).Count(name => name == nameof(FollowUpPlanned)).ShouldBe(3);
        (await website.GetAsync("/arbete/uppfoljning/ks/2024/tertial-2")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_opened_stands_when_the_rest_is_laid_out_anew()
    {
        await using var website = await StartAsync(Given.Municipality());

        await website.SubmitAsync(await website.GetAsync(Address), "Lägg ut kvartal");

        (await NamesAsync(website)).ShouldBe(["1 Tertial 1 2024-04-30", "2 Kvartal 2 2024-06-30", "3 Kvartal 3 2024-09-30", "4 Kvartal 4 2024-12-31"]);
        (await Journalled.EventsAsync(website)).Count(name => name == nameof(FollowUpRemoved)).ShouldBe(2);
    }

    [Fact]
    public async Task A_year_may_be_followed_up_every_month_and_still_be_read()
    {
        await using var website = await StartAsync(Empty());

        await website.SubmitAsync(await website.GetAsync(Address), "Lägg ut månader");

        (await NamesAsync(website)).Count.ShouldBe(12);
        foreach (var page in new[] { "/", "/arshjul/2024", "/mal/ks/2024/1-1", "/arbete/uppfoljning", "/arbete/uppfoljning/ks/2024/mars" })
            (await website.GetAsync(page)).Status.ShouldBe(HttpStatusCode.OK, page);
        (await website.GetAsync("/arshjul/2024")).Text.Split("Delårsrapporten ska vara lämnad.").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_period_that_is_not_opened_can_be_changed_in_every_part()
    {
        await using var website = await StartAsync(Given.Municipality());

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara Tertial 2", new()
        {
            ["Namn"] = "Delår",
            ["Brytdag"] = "2024-07-31",
            ["Rapporteringen öppnar"] = "2024-07-29",
            ["Sista dag att rapportera"] = "2024-08-20",
            ["Avslutas senast"] = "2024-08-30",
            ["Styrelsen beslutar senast"] = "2024-09-30",
            ["Öppna rapporteringen av sig själv den dagen"] = "ja",
            ["Ta inte emot rapporter efter sista dagen"] = "ja",
        });

        page.Text.ShouldContain("Delår är sparad.");
        (await website.RecordAsync()).FollowUps.Single(followUp => followUp.Id == Given.T2).Period
            .ShouldBe(new("Delår", new(2024, 7, 31), new(2024, 7, 29), new(2024, 8, 20), new(2024, 8, 30), new(2024, 9, 30), true, true));
        (await Journalled.EventsAsync(website)).Last().ShouldBe(nameof(FollowUpReplanned));
    }

    [Theory]
    [InlineData("Namn", "", "Skriv vad perioden heter.")]
    [InlineData("Namn", "Tertial 3", "En annan sida eller period har redan det namnet.")]
    [InlineData("Brytdag", "2025-08-31", "Brytdagen ska ligga i planens tid, den 2024-01-01 till den 2024-12-31.")]
    [InlineData("Brytdag", "31/13", "Skriv datum som år-månad-dag")]
    [InlineData("Rapporteringen öppnar", "2024-05-10", "Rapporteringen ska öppna efter den 2024-05-10, som är sista dag för Tertial 1.")]
    [InlineData("Sista dag att rapportera", "2024-08-31", "Sista dag att rapportera ska ligga efter brytdagen")]
    [InlineData("Avslutas senast", "2024-09-12", "Uppföljningen kan inte avslutas före sista dag att rapportera.")]
    public async Task What_does_not_fit_is_said_beside_the_field_and_nothing_is_saved(string field, string value, string message)
    {
        await using var website = await StartAsync(Given.Municipality());

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara Tertial 2", new() { [field] = value });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf("#tertial-2").ShouldContain(message);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        (await NamesAsync(website)).ShouldBe(["1 Tertial 1 2024-04-30", "2 Tertial 2 2024-08-31", "3 Tertial 3 2024-12-31"]);
        (await Journalled.EventsAsync(website)).ShouldNotContain(nameof(FollowUpReplanned));
    }

    [Fact]
    public async Task Once_opened_only_the_last_day_and_what_comes_after_can_be_moved()
    {
        await using var website = await StartAsync(Given.Municipality());

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara Tertial 1", new() { ["Sista dag att rapportera"] = "2024-05-24" });
        page.Text.ShouldContain("Tertial 1 är sparad.");
        var forged = await website.PostAsync($"{Address}?handler=Save", new()
        {
            ["period"] = "tertial-1",
            ["grund"] = PeriodRow.BasisOf((await website.RecordAsync()).FollowUps.Single(followUp => followUp.Id == Given.T1).Period),
            ["Rows[tertial-1].Form.Name"] = "Tertial 1",
            ["Rows[tertial-1].Form.CutOff"] = "2024-04-29",
            ["Rows[tertial-1].Form.ReportingFrom"] = "2024-04-22",
            ["Rows[tertial-1].Form.ReportingTo"] = "2024-05-24",
        });

        forged.ShouldBe(HttpStatusCode.BadRequest);
        var first = (await website.RecordAsync()).FollowUps.Single(followUp => followUp.Id == Given.T1);
        (first.CutOff, first.ReportingTo, first.IsOpen).ShouldBe((new(2024, 4, 30), new(2024, 5, 24), true));
    }

    [Fact]
    public async Task A_period_is_added_in_its_place_and_taken_away_again()
    {
        await using var website = await StartAsync(Given.Municipality());

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Lägg till perioden",
            new() { ["Namn"] = "Halvår", ["Brytdag"] = "2024-06-30", ["Rapporteringen öppnar"] = "2024-06-24", ["Sista dag att rapportera"] = "2024-07-12" });
        page.Text.ShouldContain("Halvår är tillagd.");
        (await NamesAsync(website)).ShouldBe(["1 Tertial 1 2024-04-30", "2 Halvår 2024-06-30", "3 Tertial 2 2024-08-31", "4 Tertial 3 2024-12-31"]);
        page = await website.SubmitAsync(page, "Ta bort Halvår");

        page.Text.ShouldContain("Halvår är borttagen.");
        (await NamesAsync(website)).ShouldBe(["1 Tertial 1 2024-04-30", "2 Tertial 2 2024-08-31", "3 Tertial 3 2024-12-31"]);
        page.Offers("Ta bort Tertial 1").ShouldBeFalse();
        (await website.PostAsync($"{Address}?handler=Remove", new() { ["period"] = "tertial-1" })).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_someone_else_has_changed_meanwhile_is_not_written_over()
    {
        await using var website = await StartAsync(Given.Municipality());
        var first = await website.GetAsync(Address);
        await website.SubmitAsync(await website.GetAsync(Address), "Spara Tertial 2", new() { ["Avslutas senast"] = "2024-09-20" });

        var page = await website.SubmitAsync(first, "Spara Tertial 2", new() { ["Avslutas senast"] = "2024-09-27" });

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        (await website.RecordAsync()).FollowUps.Single(followUp => followUp.Id == Given.T2).CloseBy.ShouldBe(new DateOnly(2024, 9, 20));
    }

    [Fact]
    public async Task A_year_without_an_interim_report_is_warned_about()
    {
        await using var website = await StartAsync(Given.Municipality());

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Ta bort Tertial 2");

        page.Text.ShouldContain("Ingen brytdag ligger mellan den 2024-06-30 och den 2024-08-31.");
        page.Text.ShouldContain("LKBR 13:1");
    }

    [Fact]
    public async Task Reporting_set_to_open_by_date_opens_by_itself_and_is_journalled()
    {
        await using var website = await StartAsync(ByDate(), new(2024, 8, 26));
        await using var scope = website.Services.CreateAsyncScope();

        // The site looks at start-up; looking again opens nothing twice.
        await scope.ServiceProvider.GetRequiredService<OpeningByDate>().OpenDueAsync();

        (await website.RecordAsync()).FollowUps.Single(followUp => followUp.Id == Given.T2).OpenedOn.ShouldBe(new DateOnly(2024, 8, 26));
        (await Journalled.EventsAsync(website)).Count(name => name == nameof(FollowUpOpened)).ShouldBe(1);
        await website.SignInAsync(GivenPeople.Administrator);
        (await website.GetAsync("/arbete/journal")).Text.ShouldContain("Tertial, på utsatt dag");
    }

    [Theory]
    [InlineData("2024-08-25")]
    [InlineData("2024-08-26")]
    public async Task It_does_not_open_before_its_day_or_when_set_to_be_opened_by_hand(string today)
    {
        var day = DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await using var website = await StartAsync(day.Day == 25 ? ByDate() : Given.Municipality(), day);
        await using var scope = website.Services.CreateAsyncScope();

        (await scope.ServiceProvider.GetRequiredService<OpeningByDate>().OpenDueAsync()).ShouldBeEmpty();

        (await website.RecordAsync()).FollowUps.Single(followUp => followUp.Id == Given.T2).OpenedOn.ShouldBeNull();
    }

    [Theory]
    [InlineData("2024-05-10", true)]
    [InlineData("2024-05-11", false)]
    public async Task Set_to_close_by_date_it_takes_no_reports_after_the_last_day(string today, bool takes)
    {
        var record = Given.Municipality();
        record.FollowUps[0].Replan(record.FollowUps[0].Period with { ClosesByDate = true });
        await using var website = await Website.StartAsync(record, DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await website.SignInAsync(GivenPeople.Head);

        (await website.GetAsync("/arbete/rapportera/ks/2024/tertial-1")).Offers("Markera som klar: Träffpunkt i byn").ShouldBe(takes);
        var posted = await website.PostAsync("/arbete/rapportera/ks/2024/tertial-1", new() { ["kod"] = "a-03", ["grund"] = "/", ["gor"] = "klar", ["Rows[a-03].Form.Status"] = "UnderWay", ["Rows[a-03].Form.Done"] = "Lokalen är hyrd." });

        posted.ShouldBe(takes ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest);
        (await website.RecordAsync()).ActivityReports.Count.ShouldBe(takes ? 1 : 0);
    }

    [Fact]
    public async Task Only_the_one_who_prepares_for_the_body_lays_out_its_periods()
    {
        await using var website = await StartAsync(Given.Municipality());
        await website.SignInAsync(GivenPeople.Secretary);

        (await website.GetAsync(Address)).Path.ShouldStartWith("/nekad");
        (await website.PostAsync($"{Address}?handler=Propose", new() { ["langd"] = "Month" })).ShouldBe(HttpStatusCode.Forbidden);
        (await website.GetAsync("/arbete/uppfoljning")).Document.QuerySelector($"a[href='{Address}']").ShouldBeNull();
        await website.SignInAsync(GivenPeople.Officer);
        (await website.GetAsync("/arbete/uppfoljning")).Document.QuerySelector($"a[href='{Address}']").ShouldNotBeNull();
        (await website.GetAsync("/arbete/uppfoljning/ks/1999/perioder")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static MunicipalRecord Empty()
    {
        var record = Given.Municipality();
        record.FollowUps.Clear();
        return record;
    }

    private static MunicipalRecord ByDate()
    {
        var record = Given.Municipality();
        record.FollowUps[1].Replan(record.FollowUps[1].Period with { OpensByDate = true });
        return record;
    }

    private static async Task<List<string>> NamesAsync(Website website) =>
        [.. (await website.RecordAsync()).FollowUps.OrderBy(followUp => followUp.CutOff).Select(followUp => $"{followUp.Number} {followUp.Name} {followUp.CutOff:yyyy-MM-dd}")];

    private static async Task<Website> StartAsync(MunicipalRecord record, DateOnly? today = null)
    {
        var website = await Website.StartAsync(record, today ?? Today);
        await website.SignInAsync(GivenPeople.Officer);
        return website;
    }
}
