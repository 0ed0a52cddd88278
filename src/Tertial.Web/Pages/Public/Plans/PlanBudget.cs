using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>The budget of a plan version beside the council's frames.</summary>
public sealed class PlanBudget
{
    private readonly PlanReading _reading;

    public PlanBudget(PlanReading reading)
    {
        _reading = reading;
        Kronor = new(reading.Record.Municipality);
        var lines = reading.Version.BudgetLines.Where(line => line.Year == reading.Plan.Year).OrderBy(line => line.Order).ToList();
        Operating = Rows(lines.Where(line => line.Kind == BudgetKind.Operating));
        Capital = Rows(lines.Where(line => line.Kind == BudgetKind.Capital));
        Total = Sum(Operating);
        TotalCapital = Sum(Capital);
        Frames = [.. ReadFrames()];
    }

    public Kronor Kronor { get; }

    public IReadOnlyList<BudgetRow> Operating { get; }

    public IReadOnlyList<BudgetRow> Capital { get; }

    public Amounts Total { get; }

    public Amounts TotalCapital { get; }

    /// <summary>The frame in force, and the one a condition names while that is another.</summary>
    public IReadOnlyList<FrameComparison> Frames { get; }

    public bool IsEmpty => Operating.Count + Capital.Count == 0;

    /// <summary>What the budget means, in a sentence or two.</summary>
    public string Says => $"{_reading.Body.Name} {(_reading.Waits ? "räknar med" : "får använda")} {Kronor.WithUnit(Kronor.Amount(-Total.Net))} under {_reading.Plan.Year}. Fullmäktige bestämmer ramen, {_reading.Body.InText()} hur den fördelas.";

    private static List<BudgetRow> Rows(IEnumerable<BudgetLine> lines)
    {
        var all = lines.ToList();
        var total = all.Sum(line => -line.Budget.Net.Ore);
        var largest = all.Select(line => -line.Budget.Net.Ore).DefaultIfEmpty(1).Max();
        return [.. all.Select(line => new BudgetRow(line.Name, line.Budget, Share(-line.Budget.Net.Ore, total), Share(-line.Budget.Net.Ore, largest)))];
    }

    private static decimal? Share(long part, long whole) => whole > 0 && part >= 0 ? 100m * part / whole : null;

    private static Amounts Sum(IReadOnlyList<BudgetRow> rows) => rows.Aggregate(Amounts.Zero, (sum, row) => sum + row.Budget);

    private IEnumerable<FrameComparison> ReadFrames()
    {
        var inForce = _reading.Record.FrameOn(_reading.Body.Id, _reading.Plan.Year, _reading.View.On);
        if (inForce is not null) yield return Compare("Ramen som gäller", inForce);
        if (_reading.Waits && _reading.Record.HistoryOf(_reading.Plan.Id).PointFor(_reading.Version, Effect.AdoptBudget) is { } point
            && _reading.Record.FrameNamedByCondition(point.Id) is { } named && named != inForce
            && _reading.Record.Decisions.MatterOf(named.EstablishedBy).IsPublicOn(_reading.View.On))
            yield return Compare("Ramen som villkoret nämner, föreslagen", named);
    }

    private FrameComparison Compare(string name, Frame frame)
    {
        var operating = new FrameRow("Nettokostnad", frame.NetCost, -Total.Net);
        var capital = new FrameRow("Investeringar", frame.Capital, -TotalCapital.Net);
        return new(name, DecisionLink.To(_reading.View, frame.EstablishedBy), Capital.Count > 0 || frame.Capital != Money.Zero ? [operating, capital] : [operating], Sentence(operating));
    }

    private string Sentence(FrameRow row) => row.Left.Ore switch
    {
        0 => "Budgeten är lika stor som ramen.",
        > 0 => $"Budgeten är {Kronor.WithUnit(Kronor.Amount(row.Left))} mindre än ramen.",
        _ => $"Budgeten är {Kronor.WithUnit(Kronor.Amount(-row.Left))} större än ramen.",
    };
}

/// <summary>One budget line.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Budget">Income and cost.</param>
/// <param name="Share">Its part of the whole in per cent; missing where the sum makes none.</param>
/// <param name="Length">Its length beside the largest, in per cent.</param>
public sealed record BudgetRow(string Name, Amounts Budget, decimal? Share, decimal? Length);

/// <summary>A frame beside the budget.</summary>
/// <param name="Name">Which frame it is.</param>
/// <param name="Decision">The council's decision; missing while it is only proposed.</param>
/// <param name="Rows">Operations and capital apart.</param>
/// <param name="Says">How the budget's net cost relates to it.</param>
public sealed record FrameComparison(string Name, DecisionLink? Decision, IReadOnlyList<FrameRow> Rows, string Says);

/// <summary>A frame and a budget of the same kind; what is left is less than zero when the budget is over the frame.</summary>
public sealed record FrameRow(string Name, Money Frame, Money Budget)
{
    public Money Left => Frame - Budget;
}
