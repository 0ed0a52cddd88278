using System.Security.Cryptography;
using System.Text;

namespace Tertial.Domain.FollowUps;

/// <summary>The following up of one plan for one period: reported, judged, frozen, decided and published.</summary>
public sealed class FollowUp
{
    /// <summary>What is said to someone who reopens without saying why.</summary>
    public static readonly Obstacle NoReason = new("Skriv varför uppföljningen öppnas igen.");

    private int _number;
    private Period _period = new("", default, default, default);

    public required FollowUpId Id { get; init; }

    public required PlanId PlanId { get; init; }

    /// <summary>Its place among the plan's follow-ups, from 1.</summary>
    public required int Number { get => _number; init => _number = value; }

    /// <summary>Tertial 2, or what the municipality calls its periods.</summary>
    public required string Name { get => _period.Name; init => _period = _period with { Name = value }; }

    /// <summary>The last day of the period; the whole day is included.</summary>
    public required DateOnly CutOff { get => _period.CutOff; init => _period = _period with { CutOff = value }; }

    /// <summary>The days reporting is planned to open and close.</summary>
    public required DateOnly ReportingFrom { get => _period.ReportingFrom; init => _period = _period with { ReportingFrom = value }; }

    public required DateOnly ReportingTo { get => _period.ReportingTo; init => _period = _period with { ReportingTo = value }; }

    /// <summary>The last day for the administration to assess and close it, when one is set.</summary>
    public DateOnly? CloseBy { get => _period.CloseBy; init => _period = _period with { CloseBy = value }; }

    /// <summary>The last day for the board to decide on it, when one is set.</summary>
    public DateOnly? DecideBy { get => _period.DecideBy; init => _period = _period with { DecideBy = value }; }

    /// <summary>Whether reporting opens by itself on its day; otherwise someone opens it.</summary>
    public bool OpensByDate { get => _period.OpensByDate; init => _period = _period with { OpensByDate = value }; }

    /// <summary>Whether reports are taken only until the last day; otherwise until someone closes the follow-up.</summary>
    public bool ClosesByDate { get => _period.ClosesByDate; init => _period = _period with { ClosesByDate = value }; }

    public DateOnly? OpenedOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    /// <summary>What was read the day it was closed, byte for byte: later renames and reports never change it.</summary>
    public string? Frozen { get; private set; }

    /// <summary>The SHA-256 of <see cref="Frozen"/> as UTF-8, in lower-case hexadecimal.</summary>
    public string? Checksum { get; private set; }

    public required Origin Origin { get; init; }

    public string Slug => Organisation.Slug.Of(Name);

    /// <summary>How it is laid out.</summary>
    public Period Period => _period;

    public bool IsOpen => OpenedOn is not null && ClosedOn is null;

    public bool IsClosed => ClosedOn is not null;

    /// <summary>Whether what is frozen is what was frozen.</summary>
    public bool IsIntact => Frozen is null || ChecksumOf(Frozen) == Checksum;

    public bool IsPublicOn(DateOnly date) => PublishedOn <= date;

    /// <summary>Whether reports are taken on the day.</summary>
    public bool TakesReportsOn(DateOnly date) => IsOpen && (!ClosesByDate || date <= ReportingTo);

    /// <summary>Whether reporting is to open by itself on the day.</summary>
    public bool IsDueToOpen(DateOnly on) => OpensByDate && OpenedOn is null && on >= ReportingFrom;

    /// <summary>A follow-up that is to come.</summary>
    public static FollowUp Planned(FollowUpId id, PlanId plan, int number, Period period) => new()
    {
        Id = id,
        PlanId = plan,
        Number = number,
        Name = period.Name,
        CutOff = period.CutOff,
        ReportingFrom = period.ReportingFrom,
        ReportingTo = period.ReportingTo,
        CloseBy = period.CloseBy,
        DecideBy = period.DecideBy,
        OpensByDate = period.OpensByDate,
        ClosesByDate = period.ClosesByDate,
        Origin = Origin.Own,
    };

    /// <summary>Once opened only the last day to report and what comes after it may be moved; once closed nothing.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToReplanning(Period period) =>
        IsClosed ? [new($"{Name} är avslutad. Den kan inte ändras.")]
        : OpenedOn is not null && period with { ReportingTo = ReportingTo, CloseBy = CloseBy, DecideBy = DecideBy, ClosesByDate = ClosesByDate } != Period
            ? [new($"{Name} är öppnad. Nu kan bara sista dag att rapportera och det som kommer efter den flyttas.")]
        : [];

    /// <summary>Lays it out anew. Whether it fits among the plan's other follow-ups is asked of <see cref="Periods"/>.</summary>
    public FollowUpReplanned Replan(Period period)
    {
        Obstacle.RefuseIfAny(ObstaclesToReplanning(period));
        _period = period;
        return new(Id, period);
    }

    /// <summary>Gives it its place when follow-ups come or go before it.</summary>
    public void Renumber(int number) => _number = number;

    public IReadOnlyList<Obstacle> ObstaclesToRemoving() =>
        OpenedOn is null ? [] : [new($"{Name} är öppnad. Den kan inte tas bort.")];

    public FollowUpRemoved Remove()
    {
        Obstacle.RefuseIfAny(ObstaclesToRemoving());
        return new(Id, Name);
    }

    public IReadOnlyList<Obstacle> ObstaclesToOpening(DateOnly on, bool planInForce)
    {
        var obstacles = new List<Obstacle>();
        if (OpenedOn is not null) obstacles.Add(new($"{Name} är redan öppnad."));
        if (on < ReportingFrom) obstacles.Add(new($"Rapporteringen öppnar den {ReportingFrom:yyyy-MM-dd}."));
        if (!planInForce) obstacles.Add(new("Planen gäller inte än, så det finns inget att följa upp."));
        return obstacles;
    }

    public FollowUpOpened Open(DateOnly on, bool planInForce)
    {
        Obstacle.RefuseIfAny(ObstaclesToOpening(on, planInForce));
        OpenedOn = on;
        return new(Id, on);
    }

    /// <param name="on">The day it would be closed.</param>
    /// <param name="unassessed">Codes of goals that still lack the administration's assessment.</param>
    /// <param name="openFindings">How many findings of the checks are neither mended nor dismissed.</param>
    public IReadOnlyList<Obstacle> ObstaclesToClosing(DateOnly on, IReadOnlyCollection<string> unassessed, int openFindings)
    {
        if (OpenedOn is null) return [new($"{Name} är inte öppnad.")];
        if (IsClosed) return [new($"{Name} är redan avslutad.")];
        var obstacles = new List<Obstacle>();
        if (on <= CutOff) obstacles.Add(new($"Perioden slutar den {CutOff:yyyy-MM-dd}. Uppföljningen kan avslutas dagen efter."));
        if (unassessed.Count > 0) obstacles.Add(new($"Förvaltningens bedömning saknas för {string.Join(", ", unassessed)}."));
        if (openFindings > 0) obstacles.Add(new(openFindings == 1
            ? "En kontroll väntar på svar. Rätta felet, eller skriv varför det inte är ett."
            : $"{Wording.First(openFindings)} kontroller väntar på svar. Rätta felen, eller skriv varför de inte är fel."));
        return obstacles;
    }

    /// <summary>Freezes the follow-up by value, with a checksum.</summary>
    public FollowUpClosed Close(DateOnly on, string frozen, IReadOnlyCollection<string> unassessed, int openFindings)
    {
        Obstacle.RefuseIfAny(ObstaclesToClosing(on, unassessed, openFindings));
        (ClosedOn, Frozen, Checksum) = (on, frozen, ChecksumOf(frozen));
        return new(Id, on, Checksum);
    }

    /// <param name="decided">Whether the board has decided on the follow-up.</param>
    public IReadOnlyList<Obstacle> ObstaclesToReopening(bool decided) =>
        !IsClosed ? [new($"{Name} är inte avslutad.")]
        : decided ? [new("Styrelsen har beslutat om uppföljningen. Den kan inte öppnas igen.")]
        : PublishedOn is not null ? [new("Uppföljningen är publicerad. Den kan inte öppnas igen.")]
        : [];

    /// <param name="on">The day.</param>
    /// <param name="reason">Why; refused when empty, for the journal is read by those who ask what changed after closing.</param>
    /// <param name="decided">Whether the board has decided on the follow-up.</param>
    public FollowUpReopened Reopen(DateOnly on, string reason, bool decided)
    {
        Obstacle.RefuseIfAny(string.IsNullOrWhiteSpace(reason) ? [NoReason] : ObstaclesToReopening(decided));
        var reopened = new FollowUpReopened(Id, on, reason, Checksum!, Frozen!);
        (ClosedOn, Frozen, Checksum) = (null, null, null);
        return reopened;
    }

    public IReadOnlyList<Obstacle> ObstaclesToPublishing(bool decided) =>
        PublishedOn is { } since ? [new($"{Name} är redan publicerad, den {since:yyyy-MM-dd}.")]
        : !IsClosed ? [new($"{Name} är inte avslutad.")]
        : !decided ? [new("Styrelsen har inte beslutat om uppföljningen än.")]
        : [];

    public FollowUpPublished Publish(DateOnly on, bool decided)
    {
        Obstacle.RefuseIfAny(ObstaclesToPublishing(decided));
        PublishedOn = on;
        return new(Id, on);
    }

    public static string ChecksumOf(string frozen) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(frozen)));
}
