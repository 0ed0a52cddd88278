using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;

namespace Tertial.Web.Pages.Shared;

/// <summary>One day in the year of planning and following up.</summary>
/// <param name="Date">The day.</param>
/// <param name="What">What happens or who acts, in two or three words.</param>
/// <param name="Text">The rest of the sentence.</param>
/// <param name="Decision">The decision it is, once made.</param>
/// <param name="Law">Where the law sets the day.</param>
public sealed record WheelDate(DateOnly Date, string What, string Text, DecisionLink? Decision = null, LawReference? Law = null);

/// <summary>A part of the year that ends with a follow-up: T1, from the first day to the last.</summary>
public sealed record WheelPeriod(string Abbreviation, string Name, DateOnly From, DateOnly To);

/// <summary>The year in which plans are decided, carried out and followed up: periods, days, and what day it is.</summary>
public sealed record YearWheel(int Year, DateOnly On, IReadOnlyList<WheelPeriod> Periods, IReadOnlyList<WheelDate> Dates)
{
    /// <summary>The last day that still shows in the wheel: the year's last when it has passed.</summary>
    public DateOnly Until => On < First ? First : On > Last ? Last : On;

    public bool IsNow => On.Year == Year;

    public DateOnly First => new(Year, 1, 1);

    public DateOnly Last => new(Year, 12, 31);

    /// <summary>Every year with a plan, a follow-up or a decision that the wheel shows.</summary>
    public static IReadOnlyList<int> YearsOf(PublicView view) =>
        [.. view.Plans.Select(plan => plan.Year).Append(view.On.Year).Distinct().Order()];

    /// <summary>The wheel of a year; in brief only what a citizen waits for: when periods end, what is decided and what is handed over.</summary>
    public static YearWheel Of(PublicView view, int year, bool brief = false)
    {
        var plans = view.Plans.Where(plan => plan.Year == year).ToList();
        var followUps = plans.SelectMany(plan => view.Record.FollowUpsOf(plan.Id)).DistinctBy(followUp => followUp.CutOff).OrderBy(followUp => followUp.CutOff).ToList();
        return new(year, view.On, [.. PeriodsOf(followUps, year)], [.. PlanningYear.DaysOf(view, year).Where(day => !brief || IsAwaited(day)).Select(day => YearWords.Of(view, day))]);
    }

    private static bool IsAwaited(YearDay day) =>
        day.Event != YearEvent.ReportingCloses && day.Legal?.Duty is not (LegalDuty.Discharge or LegalDuty.BudgetProposal);

    private static IEnumerable<WheelPeriod> PeriodsOf(IEnumerable<FollowUp> followUps, int year)
    {
        var from = new DateOnly(year, 1, 1);
        foreach (var followUp in followUps.Where(followUp => followUp.CutOff.Year == year))
        {
            yield return new(TertialStrip.AbbreviationOf(followUp), followUp.Name, from, followUp.CutOff);
            from = followUp.CutOff.AddDays(1);
        }
    }
}
