using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans;

/// <summary>A draft's budget: its lines by kind and year with their sums, beside the council's frames.</summary>
public sealed class DraftBudget
{
    private readonly FoundDraft _found;

    public DraftBudget(FoundDraft found)
    {
        _found = found;
        Kronor = new(found.Record.Municipality);
        Parts = [.. found.Draft.BudgetLines.GroupBy(line => (line.Kind, line.Year)).OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Year)
            .Select(group => new BudgetPart($"{group.Key.Kind.Word()} {group.Key.Year}", group.Key.Kind, [.. group.OrderBy(line => line.Order).ThenBy(line => line.Code, Swedish.Order)]))];
        Frames = [.. ReadFrames()];
    }

    public Kronor Kronor { get; }

    public IReadOnlyList<BudgetPart> Parts { get; }

    /// <summary>The frame in force, and the one that the council has yet to decide.</summary>
    public IReadOnlyList<ComparedFrame> Frames { get; }

    public string UnitOf(BudgetLine line) => _found.Record.Unit(line.UnitId)?.Name ?? "–";

    public string Carries(BudgetLine line) => Swedish.Count(line.ActivityIds.Count, "–", "1 aktivitet", "{0} aktiviteter");

    private IEnumerable<ComparedFrame> ReadFrames()
    {
        var inForce = _found.Record.FrameOn(_found.Body.Id, _found.Plan.Year, _found.Today);
        var awaited = _found.Record.FrameAwaitedBy(_found.Draft, _found.Plan, _found.Today);
        if (inForce is not null) yield return Compare("Ramen som gäller", inForce);
        if (awaited is not null && awaited != inForce) yield return Compare("Ramen som fullmäktige har att besluta om", awaited);
    }

    private ComparedFrame Compare(string name, Frame frame) => new(name, DecisionLink.To(new PublicView(_found.Record, _found.Today), frame.EstablishedBy),
    [
        new("Nettokostnad för drift", frame.NetCost, -_found.Draft.NetOf(BudgetKind.Operating, _found.Plan.Year)),
        new("Investeringar", frame.Capital, -_found.Draft.NetOf(BudgetKind.Capital, _found.Plan.Year)),
    ]);
}

/// <summary>The lines of one kind and year.</summary>
public sealed record BudgetPart(string Name, BudgetKind Kind, IReadOnlyList<BudgetLine> Lines)
{
    public Amounts Sum => Lines.Aggregate(Amounts.Zero, (sum, line) => sum + line.Budget);
}

/// <summary>A frame beside what the draft uses of it.</summary>
public sealed record ComparedFrame(string Name, DecisionLink? Decision, IReadOnlyList<(string Name, Money Frame, Money Budget)> Rows);
