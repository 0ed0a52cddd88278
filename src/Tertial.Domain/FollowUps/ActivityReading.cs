using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>One activity as it reads at a cut-off: the plan's dates, what was reported, and the standing they give.</summary>
/// <param name="Activity">The activity as the version in force has it; an ended or removed one as the version that last had it.</param>
/// <param name="Timing">When it may begin and must end.</param>
/// <param name="Report">The report the standing rests on; missing when not reported.</param>
/// <param name="CarriedForward">The report is from an earlier follow-up.</param>
/// <param name="EndedBy">The decision point that ended or removed it.</param>
/// <param name="Standing">How it stands at the cut-off.</param>
/// <param name="CutOff">The cut-off it is read at.</param>
public sealed record ActivityReading(
    Activity Activity, Timing Timing, ActivityReport? Report, bool CarriedForward, DecisionPointId? EndedBy, ActivityStanding Standing, DateOnly CutOff)
{
    public DateOnly? Expected => Report?.Facts.ExpectedAt(CutOff);

    /// <summary>Deviates by its standing, or because it is now expected to finish after its last possible end.</summary>
    public bool Deviates => Standing.Deviates() || ExpectedLate;

    /// <summary>Not finished, and expected to finish later than planned.</summary>
    public bool ExpectedLate => Standing.Counts() && Standing is not (ActivityStanding.CarriedOut or ActivityStanding.EndedWithoutDecision)
        && Expected is { } expected && Timing.IsLateIfFinished(expected);

    /// <summary>Carried out, but after the last possible end: listed, and counted as carried out.</summary>
    public bool CompletedLate => Standing == ActivityStanding.CarriedOut
        && Report?.Facts.CompletedOn is { } completed && Timing.IsLateIfFinished(completed);

    internal Part PartAt(DateOnly lastCutOff) => VerdictRows.PartOf(
        Standing, Timing.IsDueToHaveBegun(CutOff), CutOff >= lastCutOff && Timing.ReachesBeyondPeriod);

    /// <summary>How it is expected to stand at the plan's last cut-off.</summary>
    public ActivityStanding ForecastAt(DateOnly lastCutOff) => CutOff >= lastCutOff ? Standing : ActivityStandings.Forecast(Standing, Timing, Expected, lastCutOff);

    // At the last cut-off nothing is left to forecast: what is expected is what has been.
    internal Part ForecastPartAt(DateOnly lastCutOff) => CutOff >= lastCutOff ? PartAt(lastCutOff) : VerdictRows.PartOf(
        ForecastAt(lastCutOff), Timing.IsDueToHaveBegun(lastCutOff), Timing.ReachesBeyondPeriod);
}
