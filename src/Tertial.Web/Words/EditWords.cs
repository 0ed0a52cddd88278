using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

/// <summary>What an edit of a draft did, in sentences without a subject: "Flyttade aktiviteten Läslyft till mål 2.1."</summary>
public sealed class EditWords
{
    // So many of one kind are told by their number.
    private const int Several = 3;

    // More sentences than this nobody reads.
    private const int Told = 6;

    private readonly EditNames _names;

    /// <param name="record">The record, for the names of units and focus areas.</param>
    /// <param name="plan">The plan; dates in its year are written without it.</param>
    /// <param name="versions">The draft and those before it, for what an edit has only the id of.</param>
    public EditWords(MunicipalRecord record, Plan plan, params IEnumerable<PlanVersion?> versions) => _names = new(record, plan, [.. versions.OfType<PlanVersion>()]);

    public IReadOnlyList<string> Of(DraftEdit edit)
    {
        IReadOnlyList<string> sentences =
        [
            .. GoalSentences(edit.Goals),
            .. Grouped(edit.Activities, new ActivityEditWords(_names.With(edit)).Of, ActivityEditWords.Fields, "aktiviteter"),
            .. LineSentences(edit.BudgetLines, edit.Activities.Count > 0),
            .. edit.Introduction is null ? Array.Empty<string>() : ["Skrev om inledningen."],
        ];
        return sentences.Count > Told + 1 ? [.. sentences.Take(Told), $"Och {Swedish.Number(sentences.Count - Told)} ändringar till."] : sentences;
    }

    private static IEnumerable<string> GoalSentences(IReadOnlyList<Edit<GoalId, GoalContent>> edits) => Grouped(edits, edit => edit switch
    {
        { Before: null, After: { } added } => $"Lade till mål {added.Code}: {added.Text}",
        { Before: { } removed, After: null } => $"Tog bort mål {removed.Code}: {removed.Text}",
        { After: { } now } => $"Ändrade {Swedish.List(GoalFields(edit))} för mål {now.Code}.",
        _ => "",
    }, GoalFields, "mål");

    private static IEnumerable<string> LineSentences(IReadOnlyList<Edit<BudgetLineId, BudgetLineContent>> edits, bool follows) => Grouped(
        // What a line carries follows the activities, and is told with them.
        follows ? [.. edits.Where(edit => LineFields(edit) is not ["aktiviteter"])] : edits,
        edit => edit switch
        {
            { Before: null, After: { } added } => $"Lade till budgetposten {added.Name}.",
            { Before: { } removed, After: null } => $"Tog bort budgetposten {removed.Name}.",
            { After: { } now } => $"Ändrade {Swedish.List(LineFields(edit))} för budgetposten {now.Name}.",
            _ => "",
        }, LineFields, "budgetposter");

    // Added, taken away and changed in the same way: told one by one when they are few, else by their number.
    private static IEnumerable<string> Grouped<TId, TContent>(IReadOnlyList<Edit<TId, TContent>> edits, Func<Edit<TId, TContent>, string> one, Func<Edit<TId, TContent>, IReadOnlyList<string>> fields, string many)
        where TId : struct, IId<TId> where TContent : class
    {
        foreach (var group in edits.GroupBy(edit => edit switch { { Before: null } => "+", { After: null } => "-", _ => Swedish.List(fields(edit)) }))
        {
            var count = group.Count();
            if (group.Key == "ordningen") yield return $"Ändrade ordningen bland {many switch { "mål" => "målen", "aktiviteter" => "aktiviteterna", _ => "budgetposterna" }}.";
            else if (count <= Several) foreach (var edit in group) yield return one(edit);
            else yield return $"{group.Key switch { "+" => "Lade till", "-" => "Tog bort", var changed => $"Ändrade {changed} för" }} {Swedish.Number(count)} {many}.";
        }
    }

    private static IReadOnlyList<string> GoalFields(Edit<GoalId, GoalContent> edit)
    {
        if (edit is not { Before: { } before, After: { } after }) return [];
        string?[] fields =
        [
            before.Text == after.Text ? null : "lydelsen",
            before.CouncilGoalIds.SequenceEqual(after.CouncilGoalIds) ? null : "vilka av fullmäktiges mål det bryter ner",
            before.JudgedBy == after.JudgedBy ? null : "hur målet bedöms",
            before.MetricIds.SequenceEqual(after.MetricIds) ? null : "måtten",
            before.Responsible == after.Responsible ? null : "ansvarig",
            before.Code == after.Code ? null : "koden",
        ];
        return fields.OfType<string>().ToList() is { Count: > 0 } some ? some : ["ordningen"];
    }

    private static IReadOnlyList<string> LineFields(Edit<BudgetLineId, BudgetLineContent> edit)
    {
        if (edit is not { Before: { } before, After: { } after }) return [];
        string?[] fields =
        [
            before.Name == after.Name ? null : "namnet",
            before.UnitId == after.UnitId ? null : "enheten",
            (before.Kind, before.Year) == (after.Kind, after.Year) ? null : "slag eller år",
            before.Budget == after.Budget ? null : "beloppen",
            before.ActivityIds.SequenceEqual(after.ActivityIds) ? null : "aktiviteter",
            before.Code == after.Code ? null : "koden",
        ];
        return fields.OfType<string>().ToList() is { Count: > 0 } some ? some : ["ordningen"];
    }
}
