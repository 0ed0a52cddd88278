namespace Tertial.Domain.FollowUps;

/// <summary>How a follow-up is laid out: what it is called, the day it measures, when it is reported, and by when it is closed and decided.</summary>
/// <param name="Name">Tertial 2, Kvartal 3, Mars, or what the municipality calls it.</param>
/// <param name="CutOff">The last day of the period.</param>
/// <param name="ReportingFrom">The day reporting opens.</param>
/// <param name="ReportingTo">The last day to report.</param>
/// <param name="CloseBy">The last day for the administration to assess and close, when one is set.</param>
/// <param name="DecideBy">The last day for the board to decide, when one is set.</param>
/// <param name="OpensByDate">Whether reporting opens by itself on its day.</param>
/// <param name="ClosesByDate">Whether reports are taken only until the last day.</param>
public sealed record Period(
    string Name, DateOnly CutOff, DateOnly ReportingFrom, DateOnly ReportingTo,
    DateOnly? CloseBy = null, DateOnly? DecideBy = null, bool OpensByDate = false, bool ClosesByDate = false)
{
    public string Slug => Organisation.Slug.Of(Name);
}

/// <summary>How long the periods of a plan are when they are proposed; each can then be moved.</summary>
public enum PeriodLength
{
    Tertial,
    Quarter,
    Month,
}
