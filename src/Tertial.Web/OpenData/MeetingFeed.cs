using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.OpenData;

/// <summary>A body's meetings, the legal days of its public decisions and the days law sets for it, as a calendar to subscribe to (RFC 5545).</summary>
/// <remarks>Identities last, and a change raises the sequence number, so that a subscriber's calendar follows. Times are Swedish.</remarks>
public sealed class MeetingFeed(PublicView view, Body? body, string site)
{
    private const string Zone = "Europe/Stockholm";

    // What is older is of no use in anyone's calendar.
    private const int DaysBack = 400;

    private MunicipalRecord Record => view.Record;

    public string Write()
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//Tertial//Sammanträden//SV" };
        calendar.AddProperty("X-WR-CALNAME", $"{body?.Name ?? "Sammanträden"}, {Record.Municipality.Name}");
        calendar.AddProperty("X-WR-TIMEZONE", Zone);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, view.On.AddDays(-DaysBack).ToDateTime(TimeOnly.MinValue), includeHistoricalData: false));
        calendar.Events.AddRange(Meetings().Concat(LegalClocks()).Concat(LegalDays()).Where(happening => happening.Start!.Date >= view.On.AddDays(-DaysBack)));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private IEnumerable<CalendarEvent> Meetings() =>
        from meeting in Record.Meetings.Where(meeting => IsAsked(meeting.BodyId)).OrderBy(meeting => meeting.Date)
        let who = Record.Body(meeting.BodyId)
        let cancelled = meeting.IsCancelledOn(view.On)
        select Event($"{meeting.Id}", cancelled ? $"Inställt: {who.Name}" : $"{who.Name} sammanträder", meeting.Date, meeting.Time, Addresses.MeetingsOf(meeting.Date.Year, who), happening =>
        {
            happening.Location = meeting.Place;
            happening.Sequence = meeting.Changes;
            happening.Status = cancelled ? EventStatus.Cancelled : EventStatus.Confirmed;
            happening.Description = cancelled ? meeting.CancelledBecause : null;
        });

    private IEnumerable<CalendarEvent> LegalClocks() =>
        from pair in view.Decisions
        where IsAsked(pair.Handling.BodyId)
        let known = pair.Handling.Clock.KnownOn(view.On)
        let reference = Reference(pair.Handling, pair.Matter)
        from day in Days(pair.Handling, known)
        select Event($"{pair.Handling.Id}-{day.Kind}", $"{day.Text}: {reference}", day.On, null, Addresses.Decision(Record, pair.Handling), happening => happening.Description = $"{pair.Matter.Title}. {day.Law}");

    private IEnumerable<(string Kind, string Text, DateOnly On, string Law)> Days(Handling handling, LegalClock clock)
    {
        if (clock.MinutesApproved is null) yield return ("justering", "Protokollet ska vara justerat", clock.MinutesDue, "KL 5:69");
        if (clock is { NoticeUp: null, NoticeDue: { } due }) yield return ("anslag", "Justeringen ska vara anslagen", due, "KL 8:12");
        if (!handling.Outcomes.Exists(outcome => Record.Decisions.Point(outcome.DecisionPointId).Appealable) || clock.NoticeTakenDownEarly) yield break;
        if (clock.LastDayToAppeal is { } last) yield return ("overklagande", "Sista dag att överklaga", last, "KL 13:5");
        if (clock.LegalForceFrom is { } force) yield return ("laga-kraft", "Laga kraft om ingen överklagar", force, "KL 13:5");
    }

    private IEnumerable<CalendarEvent> LegalDays() =>
        from year in Record.Meetings.Select(meeting => meeting.Date.Year).Append(view.On.Year).Distinct().Order()
        from duty in DutyMeeting.Of(MeetingCalendar.LegalDays(view, year), Record.Bodies, Record.Meetings)
        where body is null || duty.Body?.Id == body.Id
        let words = YearWords.Words(duty.Day)
        select Event($"{Record.Municipality.Id}-{year}-{Slug.Of(duty.Day.Duty.ToString())}", words.What.TrimEnd('.'), duty.Day.On, null, Addresses.MeetingsOf(year, body), happening => happening.Description = $"{words.Text} {duty.Day.Law}");

    private CalendarEvent Event(string id, string summary, DateOnly on, TimeOnly? at, string address, Action<CalendarEvent> more)
    {
        var happening = new CalendarEvent
        {
            Uid = $"{id}@tertial",
            // The answer is the same for all who ask on the same day: what it was made from is that day's.
            DtStamp = new CalDateTime(view.On.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
            Summary = summary,
            Start = at is { } time ? new CalDateTime(on, time, Zone) : new CalDateTime(on),
            Url = new Uri(site + address),
            Transparency = at is null ? TransparencyType.Transparent : TransparencyType.Opaque,
        };
        more(happening);
        return happening;
    }

    private bool IsAsked(BodyId id) => body is null || body.Id == id;

    private string Reference(Handling handling, Matter matter) =>
        $"{Record.Body(handling.BodyId).Code} {Swedish.Date(handling.MeetingDate)} {(handling.Paragraph is { } paragraph ? $"§ {paragraph}" : matter.Diarienummer)}";
}
