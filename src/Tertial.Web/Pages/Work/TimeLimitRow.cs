using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Work;

/// <summary>A time limit as it is warned of: what, of what, when, and where it is dealt with.</summary>
public sealed record TimeLimitRow(TimeLimit Limit, string Subject, string When, string Address, bool IsPassed)
{
    /// <summary>The limits a person answers for that have passed or will soon, the nearest first.</summary>
    public static IReadOnlyList<TimeLimitRow> For(MunicipalRecord record, Actor actor, DateOnly today) =>
        [.. Open(record, record.Matters, today).Where(limit => limit.IsWarnedOn(today) && Concerns(record, actor, limit)).Select(limit => Read(record, limit, today) is var row && limit.Assignment is { } assignment && actor.InPlaceOf(assignment) is { } absent ? row with { Subject = $"{row.Subject} För {absent.Title}, som är borta." } : row)];

    /// <summary>Every open limit of one matter.</summary>
    public static IReadOnlyList<TimeLimitRow> In(MunicipalRecord record, Matter matter, DateOnly today) => [.. Open(record, [matter], today).Select(limit => Read(record, limit, today))];

    private static IReadOnlyList<TimeLimit> Open(MunicipalRecord record, IEnumerable<Matter> matters, DateOnly today) => TimeLimit.OpenOn(today, matters, record.Decisions, record.Assignments);

    private static bool Concerns(MunicipalRecord record, Actor actor, TimeLimit limit) => limit switch
    {
        { Assignment: { } assignment } => actor.MayReport(assignment),
        { Handling: { } handling } => Works(actor, handling.BodyId),
        _ => Works(actor, limit.Matter.BodyId),
    };

    private static bool Works(Actor actor, BodyId body) => actor.May(Permission.Prepare, body) || actor.May(Permission.RecordDecisions, body);

    private static TimeLimitRow Read(MunicipalRecord record, TimeLimit limit, DateOnly today)
    {
        var when = limit.On is { } on ? $"{Swedish.Date(on)}, {Swedish.DaysFrom(today, on)}" : "Ingen dag är satt";
        var matter = WorkAddresses.Matter(limit.Matter);
        var (subject, address) = limit switch
        {
            { Assignment: { } assignment } => (assignment.Text, WorkAddresses.Assignment(assignment)),
            { Handling: { } handling } => ($"{record.Body(handling.BodyId).Code} {Swedish.Date(handling.MeetingDate)}{(handling.Paragraph is { } paragraph ? $" §\u00a0{paragraph}" : "")}, {limit.Matter.Title}", $"{matter}#behandling-{handling.Id}"),
            _ => ($"{limit.Matter.Diarienummer}, {limit.Matter.Title}", $"{matter}#villkor"),
        };
        return new(limit, subject, when, address, limit.On < today);
    }
}
