using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;

namespace Tertial.Web.Pages.Shared;

/// <summary>A year's meetings, of one body or of all, with the days that law sets for them.</summary>
/// <param name="View">The record, read on a day.</param>
/// <param name="Year">The year.</param>
/// <param name="Chosen">The body asked for, or nothing for all.</param>
public sealed record MeetingCalendar(PublicView View, int Year, Body? Chosen)
{
    public IReadOnlyList<MeetingRow> Rows { get; } =
    [
        .. View.Record.Meetings.Where(meeting => meeting.Date.Year == Year && (Chosen is null || meeting.BodyId == Chosen.Id))
            .Select(meeting => MeetingRow.Of(View, meeting))
            .OrderBy(row => row.Meeting.Date).ThenBy(row => row.Meeting.Time ?? TimeOnly.MaxValue).ThenBy(row => row.Body.Kind),
    ];

    /// <summary>The bodies that have meetings in the calendar.</summary>
    public IReadOnlyList<Body> Bodies => [.. View.Record.Bodies.Where(body => View.Record.Meetings.Exists(meeting => meeting.BodyId == body.Id)).OrderBy(body => body.Kind)];

    public IReadOnlyList<int> Years => [.. View.Record.Meetings.Select(meeting => meeting.Date.Year).Append(View.On.Year).Distinct().Order()];

    /// <summary>The next meeting that is not called off, whatever year is shown.</summary>
    public MeetingRow? Next => View.Record.Meetings.Where(meeting => meeting.Date >= View.On && !meeting.IsCancelledOn(View.On) && (Chosen is null || meeting.BodyId == Chosen.Id))
        .OrderBy(meeting => meeting.Date).ThenBy(meeting => meeting.Time).Select(meeting => MeetingRow.Of(View, meeting)).FirstOrDefault();

    /// <summary>What law wants by a day of the year, of the body asked for.</summary>
    public IReadOnlyList<DutyMeeting> Duties => [.. DutyMeeting.Of(LegalDays(View, Year), View.Record.Bodies, View.Record.Meetings).Where(duty => Chosen is null || duty.Body?.Id == Chosen.Id)];

    /// <summary>The body an address names; nothing when it names none.</summary>
    public static Body? BodyBySlug(MunicipalRecord record, string? slug) => record.Bodies.Find(body => body.Slug == slug);

    public static IReadOnlyList<LegalDay> LegalDays(PublicView view, int year) =>
        LegalYear.DaysOf(year, view.Plans.SelectMany(plan => view.Record.FollowUpsOf(plan.Id)).Select(followUp => followUp.CutOff));
}

/// <summary>One meeting with its body and what has been decided at it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Body">The body that meets.</param>
/// <param name="IsCancelled">Whether it was called off by the day.</param>
/// <param name="Decisions">The public paragraphs of its minutes.</param>
public sealed record MeetingRow(Meeting Meeting, Body Body, bool IsCancelled, IReadOnlyList<DecisionLink> Decisions)
{
    public static MeetingRow Of(PublicView view, Meeting meeting) => new(meeting, view.Record.Body(meeting.BodyId), meeting.IsCancelledOn(view.On),
    [
        .. view.Matters.SelectMany(view.HandlingsOf).Where(handling => handling.BodyId == meeting.BodyId && handling.MeetingDate == meeting.Date)
            .OrderBy(handling => handling.Paragraph, Words.Swedish.Order).Select(handling => DecisionLink.To(view, handling)),
    ]);
}
