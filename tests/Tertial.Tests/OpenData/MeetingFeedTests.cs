using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Tertial.Domain.Publishing;
using Tertial.Web.Exchange;
using Tertial.Web.OpenData;

namespace Tertial.Tests.OpenData;

/// <summary>The calendar to subscribe to, read as another program reads it and byte by byte.</summary>
public sealed class MeetingFeedTests
{
    private static readonly Domain.MunicipalRecord Demo = ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo));

    [Fact]
    public void It_is_a_calendar_by_RFC_5545()
    {
        var text = Write("ks");

        text.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.ShouldContain("\r\nVERSION:2.0\r\n");
        text.ShouldContain("\r\nPRODID:");
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
    }

    [Fact]
    public void A_meeting_has_its_Swedish_time_in_a_zone_that_the_file_explains()
    {
        var text = Write("ks");
        var meeting = Read("ks").Events.Single(happening => happening.Uid == "018b89e5-bcf7-711a-9694-1fd5324c71c2@tertial");

        text.ShouldContain("BEGIN:VTIMEZONE");
        text.ShouldContain("TZID:Europe/Stockholm");
        text.ShouldContain("BEGIN:STANDARD");
        text.ShouldContain("BEGIN:DAYLIGHT");
        text.ShouldContain("TZOFFSETTO:+0200");
        text.ShouldContain("DTSTART;TZID=Europe/Stockholm:20241105T130000");
        (meeting.Summary, meeting.Location).ShouldBe(("Kommunstyrelsen sammanträder", "Sessionssalen, kommunhuset i Ånge"));
        // Winter time: 13.00 is 12.00 in UTC; in June it would be 11.00.
        meeting.Start!.AsUtc.ShouldBe(new DateTime(2024, 11, 5, 12, 0, 0, DateTimeKind.Utc));
        Read("ks").Events.Single(happening => happening.Start!.Date == new DateOnly(2024, 6, 11) && happening.Summary!.EndsWith("sammanträder", StringComparison.Ordinal)).Start!.AsUtc.Hour.ShouldBe(11);
        meeting.Url!.ToString().ShouldBe("https://exempel.se/sammantraden/2024?organ=ks");
    }

    [Fact]
    public void A_meeting_that_is_called_off_says_so_with_a_higher_sequence()
    {
        var before = Read("kofu", new(2024, 8, 11)).Events.Single(IsAugust);
        var after = Read("kofu", new(2024, 8, 12)).Events.Single(IsAugust);

        (before.Status, before.Summary).ShouldBe((EventStatus.Confirmed, "Koncern- och finansutskottet sammanträder"));
        (after.Status, after.Summary, after.Description, after.Sequence).ShouldBe((EventStatus.Cancelled, "Inställt: Koncern- och finansutskottet", "Det finns för få ärenden.", 1));
    }

    [Fact]
    public void A_decision_has_its_last_day_to_appeal_and_legal_force_as_whole_days()
    {
        var days = Read("ks").Events.Where(happening => happening.Summary!.EndsWith("KS 2024-10-08 § 118", StringComparison.Ordinal)).ToList();

        days.Select(day => (day.Start!.Date, day.Summary![..12], day.Start.HasTime)).ShouldBe([(new DateOnly(2024, 11, 6), "Sista dag at", false), (new DateOnly(2024, 11, 7), "Laga kraft o", false)], ignoreOrder: true);
    }

    [Fact]
    public void What_waits_to_be_approved_and_announced_has_its_day() =>
        Read("ks", new(2024, 10, 9)).Events.Single(happening => happening.Summary == "Protokollet ska vara justerat: KS 2024-10-08 § 118").Start!.Date.ShouldBe(new DateOnly(2024, 10, 22));

    [Fact]
    public void The_days_law_sets_stand_with_the_body_that_answers_for_them()
    {
        Read("kf").Events.Select(happening => happening.Summary).ShouldContain("Budgeten ska vara beslutad");
        Read("ks").Events.Select(happening => happening.Summary).ShouldNotContain("Budgeten ska vara beslutad");
        Read(null).Events.Count.ShouldBeGreaterThan(Read("ks").Events.Count);
    }

    [Fact]
    public void Every_event_has_an_identity_of_its_own_and_the_same_answer_comes_twice()
    {
        Read(null).Events.Select(happening => happening.Uid).ShouldBeUnique();
        Write(null).ShouldBe(Write(null));
        Read(null).Events.ShouldAllBe(happening => happening.DtStamp != null);
    }

    [Fact]
    public void A_text_with_commas_semicolons_and_lines_is_escaped()
    {
        var record = Given.Municipality();
        record.Meetings.Add(new() { Id = new(Given.Id(500)), BodyId = Given.Board, Date = new(2024, 6, 11), Place = "Sal 1; våning 2, åäö\nBEGIN:VEVENT", Origin = Domain.Origin.Own });

        var text = new MeetingFeed(new PublicView(record, new(2024, 6, 3)), null, "https://exempel.se").Write();

        text.ShouldContain("LOCATION:Sal 1\\; våning 2\\, åäö\\nBEGIN:VEVENT");
        Calendar.Load(text)!.Events.Count(happening => happening.Location == "Sal 1; våning 2, åäö\nBEGIN:VEVENT").ShouldBe(1);
    }

    [Theory]
    [InlineData("/sammantraden.ics", 200)]
    [InlineData("/sammantraden/ks.ics", 200)]
    [InlineData("/sammantraden/finns-inte.ics", 404)]
    public async Task It_is_served_as_a_calendar_at_its_address(string address, int status)
    {
        await using var website = await Website.StartAsync(Demo, new(2024, 10, 21));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));

        using var answer = await website.SendAsync(request);

        ((int)answer.StatusCode).ShouldBe(status);
        if (status == 200) answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
    }

    private static bool IsAugust(CalendarEvent happening) => happening.Start!.Date == new DateOnly(2024, 8, 20);

    private static Calendar Read(string? body, DateOnly? on = null) => Calendar.Load(Write(body, on))!;

    private static string Write(string? body, DateOnly? on = null) =>
        new MeetingFeed(new PublicView(Demo, on ?? new DateOnly(2024, 10, 21)), Demo.Bodies.Find(candidate => candidate.Slug == body), "https://exempel.se").Write();
}
