namespace Tertial.Domain.Decisions;

/// <summary>The dates from a body's decision to legal force, each its own field (KL 5:69, 8:12, 13:5, 13:14).</summary>
public sealed record LegalClock(
    DateOnly Decided,
    DateOnly? MinutesApproved = null,
    DateOnly? NoticeUp = null,
    DateOnly? NoticeDown = null,
    bool AppealPending = false,
    DateOnly? CarriedOut = null)
{
    /// <summary>Minutes are approved within 14 days of the meeting (KL 5:69).</summary>
    public DateOnly MinutesDue => Decided.AddDays(14);

    /// <summary>The notice goes up at the latest on the second day after the minutes were approved (KL 8:12).</summary>
    public DateOnly? NoticeDue => MinutesApproved?.AddDays(2);

    /// <summary>Three weeks from the notice, moved past days on which a period cannot end (KL 13:5, lag 1930:173).</summary>
    public DateOnly? LastDayToAppeal => NoticeUp is { } up ? SwedishCalendar.Deadline(up.AddDays(21)) : null;

    /// <summary>Taken down before the time to appeal had ended, so that the time does not run out (KL 13:5).</summary>
    public bool NoticeTakenDownEarly => NoticeDown <= LastDayToAppeal;

    /// <summary>The day after the last day to appeal; missing while it cannot be told.</summary>
    public DateOnly? LegalForceFrom =>
        LastDayToAppeal is { } last && !NoticeTakenDownEarly && !AppealPending ? last.AddDays(1) : null;

    public bool HasLegalForceOn(DateOnly date) => LegalForceFrom <= date;

    /// <summary>The clock as it could be read on a day: what happened later is left out.</summary>
    public LegalClock KnownOn(DateOnly date) => this with
    {
        MinutesApproved = MinutesApproved <= date ? MinutesApproved : null,
        NoticeUp = NoticeUp <= date ? NoticeUp : null,
        NoticeDown = NoticeDown <= date ? NoticeDown : null,
        CarriedOut = CarriedOut <= date ? CarriedOut : null,
    };

    /// <summary>Dates that cannot follow each other.</summary>
    public IEnumerable<Obstacle> Faults()
    {
        if (MinutesApproved < Decided) yield return new("Protokollet kan inte justeras före sammanträdet.");
        if (NoticeUp is not null && MinutesApproved is null) yield return new("Anslaget kan inte sättas upp innan protokollet är justerat.", "KL 8:12");
        if (NoticeUp < MinutesApproved) yield return new("Anslaget kan inte sättas upp innan protokollet är justerat.", "KL 8:12");
        if (NoticeDown is not null && NoticeUp is null) yield return new("Anslaget kan inte tas ned innan det har satts upp.");
        if (NoticeDown < NoticeUp) yield return new("Anslaget kan inte tas ned innan det har satts upp.");
        if (CarriedOut < Decided) yield return new("Beslutet kan inte verkställas innan det är fattat.");
    }

    /// <summary>What is still to be done after the decision, and by when: nothing where it is done or cannot be told yet.</summary>
    public IEnumerable<Deadline> Deadlines()
    {
        if (MinutesApproved is null) yield return new(MinutesDue, "Protokollet justeras.", "KL 5:69");
        if (NoticeDue is { } due && NoticeUp is null) yield return new(due, "Justeringen tillkännages på anslagstavlan.", "KL 8:12");
        if (LastDayToAppeal is { } last && NoticeDown is null) yield return new(last, "Sista dagen att överklaga. Anslaget ska sitta uppe hela dagen.", "KL 13:5");
    }

    /// <summary>Limits that were passed: warned about, because what has happened must still be possible to note.</summary>
    public IEnumerable<Obstacle> Warnings()
    {
        if (MinutesApproved > MinutesDue) yield return new($"Protokollet justerades efter den {MinutesDue:yyyy-MM-dd}, alltså mer än 14 dagar efter sammanträdet.", "KL 5:69");
        if (NoticeUp > NoticeDue) yield return new($"Anslaget skulle ha varit uppe senast den {NoticeDue:yyyy-MM-dd}.", "KL 8:12");
        if (NoticeTakenDownEarly) yield return new($"Anslaget togs ned före sista dagen att överklaga, den {LastDayToAppeal:yyyy-MM-dd}. Tiden för överklagande har därför inte löpt ut.", "KL 13:5");
    }
}
