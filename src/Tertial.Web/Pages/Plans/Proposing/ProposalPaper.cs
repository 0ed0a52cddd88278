using System.Text;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans.Proposing;

/// <summary>The administration's paper on a proposed plan, as Markdown: what is asked for, what differs from the version in force, and the money.</summary>
public sealed class ProposalPaper(PreparedProposal prepared)
{
    // A longer text is read in the plan itself.
    private const int Short = 120;

    private readonly Kronor _kronor = new(prepared.Record.Municipality);

    private readonly Lazy<Differences> _differences = new(() => new(prepared.Comparison));

    /// <summary>What the matter is about, in a sentence or two.</summary>
    public string Summary => prepared.Former is null
        ? $"Ärendet gäller {prepared.Plan.Title}{(prepared.Proposal.AdoptsBudget ? ", med budget" : "")}. Planen har {Swedish.Count(prepared.Draft.Goals.Count, "ett mål", "{0} mål")} och {Swedish.Count(prepared.Draft.Activities.Count, "en aktivitet", "{0} aktiviteter")}."
        : $"Ärendet gäller en ändring av {prepared.Plan.Title}. {_differences.Value.Says}";

    /// <summary>All but the proposal itself, which is written from the points when the matter is opened.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder($"## Ärendet i korthet\n\n{Summary}\n");
            if (prepared.Former is { } former) text.Append($"\n## Skillnaden mot version {former.Number}\n\n{string.Join("\n", Changed(former.Number))}");
            else text.Append($"\n## Målen i planen\n\n{Table($"Målen i {prepared.Plan.Title}", Goals(), 2)}");
            if (prepared.Proposal.AdoptsBudget) text.Append($"\n## Ekonomi\n\n{string.Join(" ", Money())}\n");
            if (prepared.Draft.Introduction is { Length: > 0 } introduction) text.Append($"\n## Förvaltningens övervägande\n\n{introduction.Trim()}\n");
            return text.ToString();
        }
    }

    /// <summary>The whole paper: the proposal first, then the text.</summary>
    public string With(IEnumerable<string> points, string? text) =>
        $"## Förslag till beslut\n\n{Lead}\n\n{string.Join("\n", points.Select((point, place) => $"{place + 1}. {MarkdownText.Escaped(OneLine(point))}"))}\n\n{text?.ReplaceLineEndings("\n").Trim()}\n".TrimEnd() + "\n";

    private string Lead => DecisionWay.Opening(prepared.Record, prepared.Record.PaperTemplateOn(prepared.Today), prepared.Record.Body(prepared.Plan.BodyId), prepared.Proposal.DecidedBy);

    private IEnumerable<string> Changed(int former)
    {
        var rows = Rows().ToList();
        if (rows.Count > 1) yield return Table($"Mål och aktiviteter som ändras mot version {former}", rows);
        foreach (var part in _differences.Value.Budget.Where(part => part.Rows.Count > 0))
            yield return Table(part.Caption, part.Rows.Select(row => new[] { Kinds(row.Item), $"{row.Item.Code} {row.Item.Name}", Amount(row.Before), Amount(row.After) }).Prepend(["Ändring", "Budgetpost", "Före", "Efter"]), 2, 3);
    }

    private IEnumerable<string[]> Rows()
    {
        yield return ["Ändring", "Vad", "Före", "Efter"];
        foreach (var goal in _differences.Value.Goals)
        {
            if (goal.Item.Kinds.Count > 0) yield return Row(goal.Item, "mål ");
            foreach (var activity in goal.Activities) yield return Row(activity, "");
        }
    }

    private static string[] Row(ChangedItem item, string what) =>
        [Kinds(item), $"{what}{item.Code} {item.Name}", Side(item, PieceKind.Former), Side(item, PieceKind.Now)];

    private static string Kinds(ChangedItem item) => string.Join(", ", item.Kinds.Select((kind, place) => place == 0 ? kind.AnyWord() : kind.AnyWord().ToLower(Swedish.Culture)));

    private static string Side(ChangedItem item, PieceKind side)
    {
        var parts = item.Values.Where(value => value.Pieces.All(piece => piece.Kind != PieceKind.Same && piece.Text.Length <= Short))
            .Select(value => (value.Label, Text: string.Concat(value.Pieces.Where(piece => piece.Kind == side).Select(piece => piece.Text)))).Where(part => part.Text.Length > 0);
        return string.Join(". ", parts.Select(part => $"{part.Label}: {part.Text}")) is { Length: > 0 } text ? text : "–";
    }

    private IEnumerable<string[]> Goals()
    {
        yield return ["Mål", "Lydelse", "Aktiviteter"];
        foreach (var goal in prepared.Draft.Goals.OrderBy(goal => goal.Order).ThenBy(goal => goal.Code, StringComparer.Ordinal))
            yield return [goal.Code, goal.Text, $"{prepared.Draft.Activities.Count(activity => activity.GoalId == goal.Id && activity.Ending is null)}"];
    }

    private IEnumerable<string> Money()
    {
        var (plan, draft, frame) = (prepared.Plan, prepared.Draft, prepared.Record.FrameOn(prepared.Plan.BodyId, prepared.Plan.Year, prepared.Today));
        yield return $"Nettokostnaden i budgeten för {plan.Year} är {Amount(-draft.NetOf(BudgetKind.Operating, plan.Year))}.";
        if (draft.BudgetLines.Exists(line => line.Kind == BudgetKind.Capital)) yield return $"Investeringarna är {Amount(-draft.NetOf(BudgetKind.Capital, plan.Year))}.";
        yield return frame is null ? $"Fullmäktige har inte fastställt någon ram för {plan.Year}." : $"Ramen som gäller är {Amount(frame.NetCost)} i nettokostnad{(frame.Capital == Domain.Money.Zero ? "" : $" och {Amount(frame.Capital)} i investeringar")}.";
    }

    private string Amount(Domain.Money? amount) => amount is { } money ? _kronor.WithUnit(_kronor.Amount(money)) : "–";

    private static string Table(string caption, IEnumerable<string[]> rows, params int[] numbers)
    {
        var all = rows.ToList();
        var rule = string.Concat(all[0].Select((_, column) => numbers.Contains(column) ? "---:|" : "---|"));
        return string.Join("\n", [$"{PaperText.CaptionMark}{MarkdownText.Escaped(OneLine(caption))}\n", Line(all[0]), $"|{rule}", .. all.Skip(1).Select(Line)]) + "\n";
    }

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells.Select(cell => MarkdownText.Escaped(OneLine(cell))))} |";

    private static string OneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
