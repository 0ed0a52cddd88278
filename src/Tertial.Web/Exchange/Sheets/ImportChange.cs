using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>What an import does to one thing.</summary>
public enum ImportChangeKind
{
    Added,
    Changed,
    Ended,
    Removed,
}

/// <summary>A field as it read and as it would read; nothing before when the thing is new.</summary>
public sealed record FieldChange(string Field, string Before, string After);

/// <summary>What an import would do to one goal, activity or budget line, field by field.</summary>
public sealed record ImportChange(ImportChangeKind Kind, string Sheet, string Code, string Name, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>Everything that would change, in the order of the plan's sheets.</summary>
    public static IReadOnlyList<ImportChange> Of(PlanImport import) =>
    [
        .. import.Edit.Introduction is { } text ? [new ImportChange(ImportChangeKind.Changed, "Planen", "", "Inledningen", [new("Inledning", text.Before ?? "", text.After ?? "")])] : Array.Empty<ImportChange>(),
        .. import.Edit.Goals.Select(edit => Of(GoalSheet.Sheet, edit, import.Names, _ => false)),
        .. import.Edit.Activities.Select(edit => Of(ActivitySheet.Sheet, edit, import.Names, activity => activity.Ending is not null)),
        .. import.Edit.BudgetLines.Select(edit => Of(BudgetSheet.Sheet, edit, import.Names, _ => false)),
    ];

    /// <summary>The same for the same change of the same draft: what was seen is what is saved.</summary>
    public static string MarkOf(DraftEdit edit) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(edit, ExchangeJson.Compact))))[..32];

    private static ImportChange Of<TId, TContent>(PlanSheet<TId, TContent> sheet, Edit<TId, TContent> edit, PlanNames names, Func<TContent, bool> isEnded) where TId : struct, IId<TId> where TContent : class
    {
        var shown = edit.After ?? edit.Before!;
        var kind = edit switch
        {
            { Before: null } => ImportChangeKind.Added,
            { After: null } => ImportChangeKind.Removed,
            { Before: { } before, After: { } after } when !isEnded(before) && isEnded(after) => ImportChangeKind.Ended,
            _ => ImportChangeKind.Changed,
        };
        return new(kind, sheet.Title, sheet.Code(shown), sheet.Name(shown), kind == ImportChangeKind.Removed ? [] : Differences(sheet, edit, names));
    }

    private static IReadOnlyList<FieldChange> Differences<TId, TContent>(PlanSheet<TId, TContent> sheet, Edit<TId, TContent> edit, PlanNames names) where TId : struct, IId<TId> where TContent : class =>
    [
        .. sheet.Contents.Select(column => new FieldChange(WorkbookSheet.Heading(column, names), edit.Before is { } before ? column.Write(before, names).Text : "", column.Write(edit.After!, names).Text))
            .Where(field => field.Before != field.After && (edit.Before is not null || field.Field is not ("Kod" or "Ordning") && field.Field != sheet.NameHeading)),
    ];
}
