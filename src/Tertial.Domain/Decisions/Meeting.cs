using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Decisions;

/// <summary>A body's meeting in the calendar (sammanträde).</summary>
public sealed class Meeting
{
    private DateOnly _date;
    private TimeOnly? _time;
    private string? _place;

    public required MeetingId Id { get; init; }

    public required BodyId BodyId { get; init; }

    public required DateOnly Date
    {
        get => _date;
        init => _date = value;
    }

    /// <summary>When it begins, in Swedish time.</summary>
    public TimeOnly? Time
    {
        get => _time;
        init => _time = value;
    }

    public string? Place
    {
        get => _place;
        init => _place = value;
    }

    /// <summary>The day it was called off; it stays in the calendar, so that nobody comes in vain.</summary>
    public DateOnly? CancelledOn { get; private set; }

    public string? CancelledBecause { get; private set; }

    /// <summary>How many times it has been changed since it was planned; calendars that subscribe tell a new version by it.</summary>
    public int Changes { get; private set; }

    public required Origin Origin { get; init; }

    public bool IsCancelledOn(DateOnly date) => CancelledOn <= date;

    public MeetingTerms Terms => new(Date, Time, Place);

    /// <summary>What the law wants done before the meeting: the council is announced, and its members called, at least a week before (KL 5:13, 5:15).</summary>
    public IEnumerable<Deadline> DeadlinesFor(BodyKind kind) => kind == BodyKind.Council && CancelledOn is null
        ? [
            new(Date.AddDays(-7), "Fullmäktiges sammanträde tillkännages på anslagstavlan.", "KL 5:13"),
            new(Date.AddDays(-7), "Kallelsen skickas till ledamöter och ersättare.", "KL 5:15"),
        ]
        : [];

    /// <summary>Why a body cannot meet then: it meets once a day.</summary>
    public static IReadOnlyList<FieldObstacle> ObstaclesToPlanning(DateOnly date, Body body, IEnumerable<Meeting> others) =>
        others.FirstOrDefault(other => other.BodyId == body.Id && other.Date == date) is not { } same ? []
        : same.CancelledOn is null ? [new(nameof(Date), $"{body.Name} har redan ett sammanträde den {date:yyyy-MM-dd}.")]
        : [new(nameof(Date), $"{body.Name} har ett inställt sammanträde den {date:yyyy-MM-dd}. Ta tillbaka det i stället.")];

    /// <summary>Why it cannot be changed so: nothing moves or calls off a meeting that has handled matters.</summary>
    /// <param name="terms">When and where it is to be.</param>
    /// <param name="body">The body that meets.</param>
    /// <param name="others">The other meetings in the calendar.</param>
    /// <param name="handled">Whether the minutes of the meeting have handlings.</param>
    public IReadOnlyList<FieldObstacle> ObstaclesToChanging(MeetingTerms terms, Body body, IEnumerable<Meeting> others, bool handled) =>
        CancelledOn is not null ? [new("", "Sammanträdet är inställt. Ta tillbaka det först.")]
        : terms.Date == Date ? []
        : handled ? [new(nameof(Date), "Vid sammanträdet har ärenden behandlats. Därför kan det inte flyttas.")]
        : ObstaclesToPlanning(terms.Date, body, others.Where(other => other.Id != Id));

    public MeetingChanged Change(MeetingTerms terms)
    {
        var before = Terms;
        (_date, _time, _place) = (terms.Date, terms.Time, terms.Place);
        Changes++;
        return new(Id, before, terms);
    }

    public IReadOnlyList<Obstacle> ObstaclesToCancelling(bool handled) =>
        CancelledOn is not null ? [new("Sammanträdet är redan inställt.")]
        : handled ? [new("Vid sammanträdet har ärenden behandlats. Därför kan det inte ställas in.")]
        : [];

    public MeetingCancelled Cancel(DateOnly on, string? because, bool handled)
    {
        Obstacle.RefuseIfAny(ObstaclesToCancelling(handled));
        (CancelledOn, CancelledBecause) = (on, because);
        Changes++;
        return new(Id, on, because);
    }

    /// <summary>Takes back that it was called off.</summary>
    public MeetingReinstated Reinstate()
    {
        Obstacle.RefuseIfAny(CancelledOn is null ? [new("Sammanträdet är inte inställt.")] : []);
        (CancelledOn, CancelledBecause) = (null, null);
        Changes++;
        return new(Id);
    }
}

/// <summary>When and where a meeting is.</summary>
public sealed record MeetingTerms(DateOnly Date, TimeOnly? Time, string? Place)
{
    /// <summary>What is odd about it and may still be meant: a day off, or a council called too late (KL 5:13).</summary>
    public IEnumerable<Obstacle> Warnings(BodyKind kind, DateOnly today)
    {
        if (SwedishCalendar.MovesDeadline(Date)) yield return new($"Den {Date:yyyy-MM-dd} är ingen arbetsdag.");
        if (kind == BodyKind.Council && Date >= today && Date.AddDays(-7) < today)
            yield return new($"Sammanträdet den {Date:yyyy-MM-dd} skulle ha tillkännagetts senast den {Date.AddDays(-7):yyyy-MM-dd}. Bara brådskande ärenden kan tas upp.", "KL 5:13–14");
    }
}

/// <summary>The last day for something, and the law that sets it.</summary>
public sealed record Deadline(DateOnly On, string Text, string Law);
