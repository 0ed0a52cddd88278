using System.Net;
using Tertial.Domain;
using Tertial.Domain.Decisions;

namespace Tertial.Tests.Pages.Meetings;

/// <summary>Planning, changing and calling off meetings.</summary>
public sealed class MeetingTests
{
    private const string New = "/arbete/sammantraden/nya";
    private static readonly MeetingId June = new(Given.Id(500)), Held = new(Given.Id(501)), Councils = new(Given.Id(502));
    private static readonly string Page = $"/arbete/sammantraden/{June}";

    [Fact]
    public async Task A_whole_year_is_planned_at_once()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.SubmitAsync(await website.GetAsync(New), "Lägg till", Planned("2025-01-14\n2025-03-11\n2025-02-11"));

        page.Text.ShouldContain("3 sammanträden är införda.");
        page.Document.QuerySelectorAll("tbody th time").Select(time => time.GetAttribute("datetime")).ShouldBe(["2025-01-14T13:00", "2025-02-11T13:00", "2025-03-11T13:00"]);
        (await website.GetAsync("/sammantraden/2025")).Text.ShouldContain("2025-02-11 kl. 13.00 Kommunstyrelsen Sessionssalen");
        (await Journalled.EventsAsync(website)).ShouldContain("MeetingsPlanned");
    }

    [Theory]
    [InlineData("", "Kommunstyrelsen", "13.00", "Skriv minst en dag.")]
    [InlineData("2025-01-14", "", "13.00", "Välj vilken instans som sammanträder.")]
    [InlineData("2025-01-14\nmars", "Kommunstyrelsen", "13.00", "”mars” går inte att läsa. Skriv varje dag som år-månad-dag")]
    [InlineData("2025-02-30", "Kommunstyrelsen", "13.00", "”2025-02-30” går inte att läsa.")]
    [InlineData("2025-01-14\n2025-01-14", "Kommunstyrelsen", "13.00", "2025-01-14 står mer än en gång.")]
    [InlineData("2025-01-14\n2024-06-11", "Kommunstyrelsen", "13.00", "Kommunstyrelsen har redan ett sammanträde den 2024-06-11.")]
    [InlineData("2025-01-14", "Kommunstyrelsen", "ett", "Klockslag: skriv som 13.00.")]
    [InlineData("2025-01-14", "Kommunstyrelsen", "25.00", "Klockslag: skriv som 13.00.")]
    public async Task What_cannot_be_planned_is_said_and_nothing_is_planned(string days, string body, string time, string message)
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.SubmitAsync(await website.GetAsync(New), "Lägg till", Planned(days, body, time));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        (page.Field("Dagar").ReplaceLineEndings("\n"), page.Field("Klockslag")).ShouldBe((days, time));
        (await website.RecordAsync()).Meetings.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_day_off_and_a_council_called_too_late_are_planned_with_a_warning()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        (await website.SubmitAsync(await website.GetAsync(New), "Lägg till", Planned("2024-06-06"))).Text.ShouldContain("Ett sammanträde är infört. Den 2024-06-06 är ingen arbetsdag.");
        (await website.SubmitAsync(await website.GetAsync(New), "Lägg till", Planned("2024-06-07", "Kommunfullmäktige"))).Text.ShouldContain("skulle ha tillkännagetts senast den 2024-05-31. Bara brådskande ärenden kan tas upp. (KL 5:13–14)");
    }

    [Fact]
    public async Task A_meeting_is_moved_and_its_place_changed()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Spara ändringen", new() { ["Dag"] = "2024-06-12", ["Klockslag"] = "kl. 9", ["Lokal"] = "Folkets hus" });

        page.Text.ShouldContain("Sammanträdet är ändrat.");
        page.Text.ShouldContain("2024-06-12 kl. 09.00 Kommunstyrelsen Folkets hus");
        (await website.RecordAsync()).Meetings.Single(meeting => meeting.Id == June).Changes.ShouldBe(1);
    }

    [Theory]
    [InlineData("", "Skriv vilken dag sammanträdet är.")]
    [InlineData("12 juni", "kriv datum som år-månad-dag")]
    [InlineData("2024-05-14", "Kommunstyrelsen har redan ett sammanträde den 2024-05-14.")]
    public async Task A_meeting_is_not_moved_to_nowhere_or_onto_another(string day, string message)
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Spara ändringen", new() { ["Dag"] = day });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        page.Field("Dag").ShouldBe(day);
    }

    [Fact]
    public async Task A_meeting_that_has_handled_matters_stays_where_it_is()
    {
        await using var website = await Website.StartAsync(WithMinutes(), new(2024, 6, 3));
        await website.SignInAsync(GivenPeople.Secretary);
        var held = $"/arbete/sammantraden/{Held}";
        var page = await website.GetAsync(held);

        page.Offers("Ställ in sammanträdet").ShouldBeFalse();
        (await website.SubmitAsync(page, "Spara ändringen", new() { ["Dag"] = "2024-05-15" })).TextOf(".ds-error-summary").ShouldContain("Vid sammanträdet har ärenden behandlats. Därför kan det inte flyttas.");
        (await website.PostAsync($"{held}?handler=Cancel")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_meeting_that_is_called_off_stays_in_the_calendar_and_can_be_taken_back()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        await website.SubmitAsync(await website.GetAsync(Page), "Ställ in sammanträdet", new() { ["Varför ställs det in?"] = "För få ärenden." });

        (await website.GetAsync("/sammantraden")).Text.ShouldContain("2024-06-11 Kommunstyrelsen Inställt. För få ärenden.");
        (await website.PostAsync($"{Page}?handler=Cancel")).ShouldBe(HttpStatusCode.BadRequest);
        (await website.SubmitAsync(await website.GetAsync(Page), "Ta tillbaka")).Text.ShouldContain("Sammanträdet den 11 juni 2024 blir av.");
        (await website.GetAsync("/sammantraden")).Text.ShouldNotContain("Inställt");
        (await website.PostAsync($"{Page}?handler=Cancel", new() { ["skal"] = new string('x', 501) })).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_someone_else_changed_meanwhile_is_not_written_over()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);
        var mine = await website.GetAsync(Page);
        await website.SubmitAsync(await website.GetAsync(Page), "Spara ändringen", new() { ["Lokal"] = "Folkets hus" });

        var clash = await website.SubmitAsync(mine, "Spara ändringen", new() { ["Lokal"] = "Kommunhuset" });

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf("section[aria-labelledby=sparat]").ShouldContain("Lokal Folkets hus");
        clash.Field("Lokal").ShouldBe("Kommunhuset");
        (await website.SubmitAsync(clash, "Spara ändringen")).Text.ShouldContain("Sammanträdet är ändrat.");
    }

    [Fact]
    public async Task Another_bodys_calendar_is_not_written_in()
    {
        var record = Calendar();
        record.People.Single(person => person.Title == GivenPeople.Secretary).Roles.RemoveAll(role => role.BodyId == Given.Council);
        await using var website = await Website.StartAsync(record, new(2024, 6, 3));
        await website.SignInAsync(GivenPeople.Secretary);

        (await website.PostAsync($"/arbete/sammantraden/{Councils}")).ShouldBe(HttpStatusCode.Forbidden);
        (await website.PostAsync(New, new() { ["Form.Body"] = Given.Council.ToString(), ["Form.Days"] = "2025-01-14" })).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(GivenPeople.Officer)]
    [InlineData(GivenPeople.Member)]
    public async Task Others_read_the_calendar_and_change_nothing(string who)
    {
        await using var website = await StartAsync(who);

        (await website.GetAsync("/arbete/sammantraden")).Document.QuerySelectorAll("main tbody a, main .ds-button:not([type=submit])").ShouldBeEmpty();
        foreach (var address in new[] { New, Page, $"{Page}?handler=Cancel", $"{Page}?handler=Reinstate" }) (await website.PostAsync(address)).ShouldBe(HttpStatusCode.Forbidden, address);
    }

    [Fact]
    public async Task The_calendar_tells_what_the_law_wants_before_a_meeting_and_by_the_year()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.GetAsync("/arbete/sammantraden/2024?organ=kf");

        page.Text.ShouldContain("Senast 2024-06-10: kungörelse och kallelse (KL 5:13, KL 5:15)");
        page.TextOf("section[aria-labelledby=lagen]").ShouldContain("2024-06-30 KL 5:24 Ansvarsfriheten ska vara prövad.");
        page.TextOf("section[aria-labelledby=lagen]").ShouldContain("Sista sammanträdet i tid: kommunfullmäktige 2024-06-17.");
        (await website.GetAsync("/arbete/sammantraden/1999")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Planned(string days, string body = "Kommunstyrelsen", string time = "13.00") =>
        new() { ["Vilken instans?"] = body, ["Dagar"] = days, ["Klockslag"] = time, ["Lokal"] = "Sessionssalen" };

    private static MunicipalRecord Calendar()
    {
        var record = GivenWork.PlanChange();
        record.Meetings.AddRange(Meeting(June, Given.Board, new(2024, 6, 11)), Meeting(Held, Given.Board, new(2024, 5, 14)), Meeting(Councils, Given.Council, new(2024, 6, 17)));
        return record;
    }

    private static MunicipalRecord WithMinutes()
    {
        var record = GivenAssignments.Municipality();
        record.Meetings.Add(Meeting(Held, Given.Board, new(2024, 5, 20)));
        return record;
    }

    private static Meeting Meeting(MeetingId id, BodyId body, DateOnly date) => new() { Id = id, BodyId = body, Date = date, Origin = Origin.Own };

    private static async Task<Website> StartAsync(string who)
    {
        var website = await Website.StartAsync(Calendar(), new(2024, 6, 3));
        await website.SignInAsync(who);
        return website;
    }
}
