using Tertial.Domain.Organisation;

namespace Tertial.Domain.Decisions;

/// <summary>A body's meeting in the calendar (sammanträde).</summary>
public sealed class Meeting
{
    public required MeetingId Id { get; init; }

    public required BodyId BodyId { get; init; }

    public required DateOnly Date { get; init; }

    public TimeOnly? Time { get; init; }

    public string? Place { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>What the law wants done before the meeting: the council is announced, and its members called, at least a week before (KL 5:13, 5:15).</summary>
    public IEnumerable<Deadline> DeadlinesFor(BodyKind kind) => kind == BodyKind.Council
        ? [
            new(Date.AddDays(-7), "Fullmäktiges sammanträde tillkännages på anslagstavlan.", "KL 5:13"),
            new(Date.AddDays(-7), "Kallelsen skickas till ledamöter och ersättare.", "KL 5:15"),
        ]
        : [];
}

/// <summary>The last day for something, and the law that sets it.</summary>
public sealed record Deadline(DateOnly On, string Text, string Law);
