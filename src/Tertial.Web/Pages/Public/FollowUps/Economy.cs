using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.FollowUps;

/// <summary>The money of a follow-up: operations and capital apart, as a picture and as the same numbers.</summary>
public sealed class Economy(FollowUpReading reading, Kronor kronor)
{
    public Kronor Kronor => kronor;

    public FollowUpReading Reading => reading;

    public IReadOnlyList<BudgetLineSnapshot> Operating { get; } = [.. reading.Snapshot.BudgetLines.Where(line => line.Kind == BudgetKind.Operating)];

    public IReadOnlyList<BudgetLineSnapshot> Capital { get; } = [.. reading.Snapshot.BudgetLines.Where(line => line.Kind == BudgetKind.Capital)];

    public BudgetTotal OperatingTotal => reading.Progress.Operating.Now;

    public BudgetTotal CapitalTotal { get; } = BudgetTotal.Of(reading.Snapshot.BudgetLines, BudgetKind.Capital);

    public int Year => reading.Plan.Year;

    /// <summary>"jan–aug".</summary>
    public string Months => reading.FollowUp.CutOff.Month == 1 ? "jan" : $"jan–{Swedish.ShortDate(reading.FollowUp.CutOff).Split('\u00A0')[1]}";

    public string ForecastWord => reading.Snapshot.IsLast ? $"Utfall {Year}" : $"Prognos {Year}";

    /// <summary>How much has been used, of how much, and what the year is expected to cost.</summary>
    public string Lead => OperatingTotal.OutcomeToDate is not { } used
        ? "Ingen budgetpost är redovisad. Därför finns varken utfall eller prognos."
        : string.Join(" ", [.. MoneyWords.Unknown(OperatingTotal), Used(used), .. reading.Snapshot.IsLast ? [] : new[] { Expected }]);

    private string Used(Amounts used)
    {
        var budget = OperatingTotal.Budget.Net;
        var of = kronor.WithUnit(kronor.Net(budget));
        var when = reading.Snapshot.IsLast ? "Under året" : $"Efter {Swedish.InWords(reading.FollowUp.CutOff.Month)} månader";
        if (!OperatingTotal.HasAllOutcomes)
            return $"{when} {(reading.Snapshot.IsLast ? "användes" : "har")} {kronor.WithUnit(kronor.Net(used.Net))}{(reading.Snapshot.IsLast ? "" : " använts")} i {OperatingTotal.WithOutcome} av {OperatingTotal.Lines} budgetposter. Hela budgeten är {of}.";
        var share = budget.Ore == 0 ? "" : $", {Swedish.Percent(100m * used.Net.Ore / budget.Ore).Replace("%", "procent", StringComparison.Ordinal)}";
        return reading.Snapshot.IsLast ? $"{when} användes {kronor.Net(used.Net)} av {of}{share}." : $"{when} har {kronor.Net(used.Net)} av {of} använts{share}.";
    }

    private string Expected => OperatingTotal switch
    {
        { Forecast: null } => "Därför finns ingen prognos för året.",
        { IsComplete: true, Forecast: { } forecast } => $"Prognosen är att året kostar {kronor.WithUnit(kronor.Net(forecast.Net))}.",
        { Forecast: { } forecast } total => $"Prognosen för {total.WithForecast} av {total.Lines} budgetposter är {kronor.WithUnit(kronor.Net(forecast.Net))}.",
    };

    /// <summary>The budget against the council's frame.</summary>
    public string? Frame => reading.Snapshot.FrameNetCost is not { } frame ? null : (frame + OperatingTotal.Budget.Net).Ore switch
    {
        0 => $"Budgeten är lika stor som ramen från kommunfullmäktige, {kronor.WithUnit(kronor.Amount(frame))}.",
        > 0 => $"Ramen från kommunfullmäktige är {kronor.WithUnit(kronor.Amount(frame))}. Budgeten ligger {kronor.WithUnit(kronor.Amount(frame + OperatingTotal.Budget.Net))} under den.",
        _ => $"Ramen från kommunfullmäktige är {kronor.WithUnit(kronor.Amount(frame))}. Budgeten ligger {kronor.WithUnit(kronor.Amount(-(frame + OperatingTotal.Budget.Net)))} över den.",
    };

    /// <summary>The same line in the follow-up before; missing when it was not there.</summary>
    public BudgetLineSnapshot? Before(BudgetLineSnapshot line) => FormerLines.FirstOrDefault(former => former.Id == line.Id);

    /// <summary>The sum of the same kind of lines in the follow-up before.</summary>
    public BudgetTotal Before(BudgetTotal total) => BudgetTotal.Of(FormerLines, total == OperatingTotal ? BudgetKind.Operating : BudgetKind.Capital);

    /// <summary>How the forecast has moved since the follow-up before, and which line moved it most.</summary>
    public IEnumerable<string> Changes
    {
        get
        {
            var (before, now) = (reading.Progress.Operating.Before?.Deviation, OperatingTotal.Deviation);
            yield return (before, now, reading.Progress.Operating.Change) switch
            {
                (_, null, _) => "Ingen prognos är redovisad.",
                (null, { } only, _) => $"Avvikelsen mot budget är {kronor.WithUnit(kronor.Variance(only))}. Förra gången fanns ingen prognos.",
                ({ } from, { } to, { Ore: 0 }) => $"Prognosen är densamma, {kronor.WithUnit(kronor.Variance(to))}.",
                ({ } from, { } to, { Ore: < 0 } change) => $"Prognosen är {kronor.WithUnit(kronor.Amount(-change))} sämre, från {kronor.Variance(from)} till {kronor.WithUnit(kronor.Variance(to))}.",
                ({ } from, { } to, { } change) => $"Prognosen är {kronor.WithUnit(kronor.Amount(change))} bättre, från {kronor.Variance(from)} till {kronor.WithUnit(kronor.Variance(to))}.",
                ({ } from, { } to, null) => $"Avvikelsen var {kronor.Variance(from)} och är {kronor.WithUnit(kronor.Variance(to))}. Alla budgetposter hade inte prognos båda gångerna.",
            };
            var most = Operating.Where(line => line.Deviation is not null && Before(line)?.Deviation is not null)
                .Select(line => (line.Name, Change: line.Deviation!.Value - Before(line)!.Deviation!.Value)).OrderBy(line => line.Change).ToList();
            if (most is [{ Change.Ore: < 0 } worst, ..]) yield return $"{worst.Name} har försämrats mest, med {kronor.WithUnit(kronor.Amount(-worst.Change))}.";
            if (most is [.., { Change.Ore: > 0 } best]) yield return $"{best.Name} har förbättrats mest, med {kronor.WithUnit(kronor.Amount(best.Change))}.";
        }
    }

    public required IReadOnlyList<BudgetLineSnapshot> FormerLines { get; init; }

    /// <summary>What was published of the same plan up to and with this follow-up, the earliest first.</summary>
    public IReadOnlyList<Snapshot> Published { get; init; } = [];

    /// <summary>How near the forecasts were, once the year has ended.</summary>
    public IEnumerable<ForecastTable> Forecasts => !reading.Snapshot.IsLast ? [] :
        new[] { (Kind: BudgetKind.Operating, Name: "Drift"), (Kind: BudgetKind.Capital, Name: "Investeringar") }
            .Select(kind => new ForecastTable(ForecastHistory.Of(Published, kind.Kind), kronor, Year, kind.Name)).Where(table => table.IsWorthShowing);

    public IEnumerable<BudgetBar> Bars
    {
        get
        {
            var longest = Operating.SelectMany(line => new[] { line.Budget, line.OutcomeToDate, line.Forecast }).Max(amounts => -(amounts?.Net.Ore ?? 0));
            return Operating.Select(line => new BudgetBar(line, Math.Max(longest, 1)));
        }
    }
}

/// <summary>One bar of the budget chart: positions along a thousand units, as attributes.</summary>
public sealed record BudgetBar(BudgetLineSnapshot Line, long Longest)
{
    public string Budget => At(Line.Budget);

    public string? Outcome => Line.OutcomeToDate is { } outcome ? At(outcome) : null;

    public string? Forecast => Line.Forecast is { } forecast ? At(forecast) : null;

    public bool IsOver => Line.Deviation?.Ore < 0;

    private string At(Amounts amounts) => FormattableString.Invariant($"{Math.Clamp(-amounts.Net.Ore * 990m / Longest, 0m, 990m):0.#}");
}
