using Tertial.Domain.Organisation;

namespace Tertial.Domain.Decisions;

/// <summary>A day that law sets, with the last meeting at which the body that answers for it can take it up.</summary>
/// <param name="Day">The day.</param>
/// <param name="Body">The council or the executive board; missing where the record has none.</param>
/// <param name="Last">Its last meeting in time; missing when none is planned.</param>
public sealed record DutyMeeting(LegalDay Day, Body? Body, Meeting? Last)
{
    /// <summary>The days of a year, in order.</summary>
    /// <param name="days">The days that law sets.</param>
    /// <param name="bodies">The bodies of the municipality.</param>
    /// <param name="meetings">The calendar; meetings that are called off do not count.</param>
    public static IReadOnlyList<DutyMeeting> Of(IEnumerable<LegalDay> days, IReadOnlyCollection<Body> bodies, IReadOnlyCollection<Meeting> meetings) =>
    [
        .. from day in days
           let body = bodies.FirstOrDefault(body => body.Kind == Answers(day.Duty))
           select new DutyMeeting(day, body, meetings.Where(meeting => meeting.BodyId == body?.Id && meeting.CancelledOn is null
               && meeting.Date >= Earliest(day) && meeting.Date <= day.On).MaxBy(meeting => meeting.Date)),
    ];

    /// <summary>Whether the body meets that year, but never in time for this.</summary>
    public bool IsMissed(IEnumerable<Meeting> meetings) =>
        Last is null && Body is { } body && meetings.Any(meeting => meeting.BodyId == body.Id && meeting.CancelledOn is null && meeting.Date.Year == Day.On.Year);

    // The board hands over and proposes (KL 6:13, 11:8, 11:16, 11:20); the council decides (KL 5:24, 11:10).
    private static BodyKind Answers(LegalDuty duty) => duty switch
    {
        LegalDuty.AnnualReport or LegalDuty.InterimReport or LegalDuty.BudgetProposal => BodyKind.ExecutiveBoard,
        LegalDuty.Discharge or LegalDuty.Budget => BodyKind.Council,
        _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, null),
    };

    // The interim report is made when its period has ended, two months before it is due.
    private static DateOnly Earliest(LegalDay day) => day.Duty == LegalDuty.InterimReport ? new DateOnly(day.On.Year, day.On.Month, 1).AddMonths(-1) : new(day.On.Year, 1, 1);
}
