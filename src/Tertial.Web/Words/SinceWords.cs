using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Since;
using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

/// <summary>What is new since the follow-up before, in one or two plain sentences each.</summary>
public sealed class SinceWords(Kronor kronor)
{
    public string Says(Change change) => change switch
    {
        VerdictMoved moved => Moved(moved.Before, moved.Now),
        YearForecastMoved moved => Forecast(moved.Before, moved.Now),
        StandingMoved moved => StandingWords.Says(moved.Activity, moved.Before),
        ActivityAdded added => $"{Name(added.Activity)} är ny i planen{By(added.By)}.",
        ActivityGone gone => $"{Name(gone.Activity)} finns inte längre i planen{By(gone.By)}.",
        MovedHere moved => $"{Name(moved.Activity)} har flyttats hit från mål {moved.FromGoal}.",
        MovedAway moved => $"{Name(moved.Activity)} har flyttats till mål {moved.ToGoal}.",
        Redated moved => $"{Name(moved.Activity)} har fått ny tid i planen: {When(moved.Activity)}. Tidigare: {When(moved.Before)}.",
        Reprioritised moved => $"{Name(moved.Activity)} har fått {Rank(moved.Activity.Priority)} prioritet i stället för {Rank(moved.Before)}.",
        Renamed renamed => $"”{renamed.Before}” heter nu {Name(renamed.Activity)}.",
        ExpectationMoved { Before: { } before } moved => $"{Name(moved.Activity)} väntas bli klar {Swedish.LongDate(moved.Now)}. Förra gången var det {Swedish.LongDate(before)}.",
        ExpectationMoved moved => $"{Name(moved.Activity)} väntas bli klar {Swedish.LongDate(moved.Now)}, senare än planerat.",
        BackOnPlan back => $"{Name(back.Activity)} väntas inte längre bli klar för sent.",
        OutcomeCame { Before: { } before } came => $"Nytt värde för ”{came.Metric.Name}”: {Value(came.Metric, came.Metric.Latest!.Value)}. Förra gången var det {Swedish.Number(before, Decimals(before))}.",
        OutcomeCame came => $"Det första värdet för ”{came.Metric.Name}” har kommit: {Value(came.Metric, came.Metric.Latest!.Value)}.",
        OutcomeRestated restated => $"Värdet för ”{restated.Metric.Name}” har rättats från {Swedish.Number(restated.Before, Decimals(restated.Before))} till {Value(restated.Metric, restated.Metric.Latest!.Value)}.",
        BudgetMoved moved => $"Budgeten för {moved.Line.Name} är ändrad från {kronor.Net(moved.Before.Net)} till {kronor.WithUnit(kronor.Net(moved.Line.Budget.Net))}.",
        LineForecastMoved moved => Moved(moved),
        LineNotReported { Line: { OutcomeToDate: not null } line } => $"{line.Name} har ingen prognos den här gången.",
        LineNotReported missing => $"{missing.Line.Name} är inte redovisad den här gången.",
        LineAdded added => $"{added.Line.Name} är en ny budgetpost.",
        LineGone gone => $"{gone.Line.Name} finns inte längre i budgeten.",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, null),
    };

    /// <summary>What is said of a goal that came or went; nothing of one that stayed.</summary>
    public static string? Says(GoalSince goal) => goal.Coming switch
    {
        Coming.Stayed => null,
        Coming.Came => "Målet är nytt i planen.",
        Coming.Went => "Målet finns inte längre i planen.",
        _ => throw new ArgumentOutOfRangeException(nameof(goal), goal.Coming, null),
    };

    private string Moved(LineForecastMoved moved)
    {
        var change = moved.Line.Deviation!.Value - moved.Before;
        var size = kronor.WithUnit(kronor.Amount(change.Ore < 0 ? -change : change));
        return $"Prognosen för {moved.Line.Name} är {size} {(change.Ore < 0 ? "sämre" : "bättre")}. Avvikelsen mot budget var {kronor.Variance(moved.Before)} och är {kronor.WithUnit(kronor.Variance(moved.Line.Deviation.Value))}.";
    }

    private static string Moved(Verdict before, Verdict now) => (before, now) switch
    {
        (Verdict.CannotBeAssessed, _) => $"Förra gången gick målet inte att bedöma. Nu är bedömningen {Word(now)}.",
        (_, Verdict.CannotBeAssessed) => $"Målet går inte att bedöma den här gången. Förra gången var bedömningen {Word(before)}.",
        (Verdict.NotYetDue, _) => $"Förra gången var målet ännu inte aktuellt. Nu är bedömningen {Word(now)}.",
        (_, Verdict.NotYetDue) => $"Målet är inte aktuellt än. Förra gången var bedömningen {Word(before)}.",
        _ => $"Bedömningen har {Way(before, now)} från {Word(before)} till {Word(now)}.",
    };

    private static string Forecast(Verdict before, Verdict now) => (before, now) switch
    {
        (Verdict.CannotBeAssessed, _) => $"Nu finns en prognos för hela året: {Word(now)}.",
        (_, Verdict.CannotBeAssessed) => $"Det går inte att ge någon prognos för hela året. Förra gången var den {Word(before)}.",
        (Verdict.NotYetDue, _) or (_, Verdict.NotYetDue) => $"Prognosen för hela året är {Word(now)}. Förra gången var den {Word(before)}.",
        _ => $"Prognosen för hela året har {Way(before, now)} från {Word(before)} till {Word(now)}.",
    };

    // Met, partly met and not met stand in that order.
    private static string Way(Verdict before, Verdict now) => now < before ? "höjts" : "sänkts";

    private static string Word(Verdict verdict) => verdict.Word().ToLower(Swedish.Culture);

    private static string Rank(Priority priority) => priority.Word().ToLower(Swedish.Culture);

    private static string When(ActivitySnapshot activity) => PlannedTime.Of(activity.Start, activity.End, activity.IsOngoing);

    private static string Name(ActivitySnapshot activity) => StandingWords.Name(activity);

    private static string By(DecisionReference? decision) => decision is null ? "" : $" efter {StandingWords.Decided(decision)}";

    private static string Value(MetricSnapshot metric, decimal value) => $"{Swedish.Number(value, Decimals(value))} {metric.Unit}".TrimEnd();

    private static int Decimals(decimal value) => Enumerable.Range(0, 2).FirstOrDefault(decimals => Math.Round(value, decimals) == value, 2);
}
