using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Pages.Public.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Start;

/// <summary>The money in two figures, each with its sentence: the year's budget, and what the year is expected to cost.</summary>
public sealed class StartMoney(PlanReading plan, PlanReading? judged)
{
    private readonly List<BudgetLine> _lines = [.. plan.Version.BudgetLines.Where(line => line.Year == plan.Plan.Year && line.Kind == BudgetKind.Operating)];

    public string? Budget => _lines.Count == 0 ? null : Swedish.Mnkr(_lines.Sum(line => -line.Budget.Net.Ore));

    public string BudgetSays => $"{(plan.Waits ? "är den budget som" : "är")} {plan.Body.Possessive().ToLower(Swedish.Culture)} {(plan.Waits ? "plan räknar med" : "budget")} för {plan.Plan.Year}.";

    /// <summary>The forecast's size against budget; missing when nothing has been reported.</summary>
    public string? Deviation => Forecast(Latest) is { } deviation ? Swedish.Mnkr(Math.Abs(deviation.Ore)) : null;

    public string DeviationSays
    {
        get
        {
            if (Forecast(Latest) is not { } now) return "";
            var says = (now.Ore, Snapshot(Latest)!.IsLast) switch
            {
                ( < 0, false) => "mer än budget väntas året kosta.",
                ( < 0, true) => "mer än budget kostade året.",
                (_, false) => "mindre än budget väntas året kosta.",
                (_, true) => "mindre än budget kostade året.",
            };
            says += Included;
            return Forecast(Former) is { } before ? $"{says} Efter {Former!.CutOff.ToString("MMMM", Swedish.Culture)} var prognosen {Swedish.Mnkr(Math.Abs(before.Ore))} miljoner {(before.Ore < 0 ? "mer" : "mindre")} än budget." : says;
        }
    }

    /// <summary>Where outcome and forecast are read.</summary>
    public string? Address => Latest is { } followUp ? $"{Addresses.FollowUp(judged!.Body, judged.Plan, followUp)}#ekonomi" : null;

    private FollowUp? Latest => judged?.Latest;

    private FollowUp? Former => judged?.FollowUps.LastOrDefault(followUp => followUp.CutOff < Latest?.CutOff && followUp.IsPublicOn(judged.View.On));

    private Snapshot? Snapshot(FollowUp? followUp) => followUp is null ? null : Snapshots.Of(judged!.Record, followUp);

    private Money? Forecast(FollowUp? followUp) => Total(followUp)?.Deviation;

    private BudgetTotal? Total(FollowUp? followUp) => Snapshot(followUp) is { } read ? BudgetTotal.Of(read.BudgetLines, BudgetKind.Operating) : null;

    private string Included => Total(Latest) is { IsComplete: false } total ? $" I det ingår {MoneyWords.Including(total.WithForecast, total.Lines)}." : "";
}
