using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>The texts of a plan that comes as JSON: as long as the pages' own forms take, and without characters that cannot be shown.</summary>
internal static class PlanJsonTexts
{
    /// <summary>What is wrong with the texts that are new or changed.</summary>
    public static IEnumerable<string> Faults(PlanVersion version, PlanVersion draft)
    {
        var (goals, activities, lines) = (draft.Goals.ToLookup(goal => goal.Id), draft.Activities.ToLookup(activity => activity.Id), draft.BudgetLines.ToLookup(line => line.Id));
        IEnumerable<Change> changes =
        [
            new("Inledningen", draft.Introduction, version.Introduction, 50_000),
            .. version.Goals.SelectMany(goal => Of($"Målet {goal.Code}", goals[goal.Id].FirstOrDefault(), goal, [new(item => item.Text, 500, IsRequired: true), new(item => item.Responsible, 200)])),
            .. version.Activities.SelectMany(activity => Of($"Aktiviteten {activity.Code}", activities[activity.Id].FirstOrDefault(), activity,
                [new(item => item.Name, 200, IsRequired: true), new(item => item.What, 4_000), new(item => item.Why, 4_000), new(item => item.Responsible, 200), new(item => item.Ending?.Reason, 4_000)])),
            .. version.BudgetLines.SelectMany(line => Of($"Budgetposten {line.Code}", lines[line.Id].FirstOrDefault(), line, [new(item => item.Name, 200, IsRequired: true)])),
        ];
        return changes.Select(Fault).OfType<string>();
    }

    private static IEnumerable<Change> Of<T>(string place, T? before, T after, Text<T>[] texts) where T : class =>
        texts.Select(text => new Change(place, before is null ? null : text.Read(before), text.Read(after), text.Longest, text.IsRequired));

    private static string? Fault(Change change) => change switch
    {
        { IsRequired: true } when string.IsNullOrWhiteSpace(change.After) => $"{change.Place} har ingen text som säger vad det är.",
        { After: null } => null,
        { } when change.After == change.Before => null,
        { } when change.After.Length > change.Longest => $"{change.Place}: en text har {Swedish.Number(change.After.Length)} tecken. Den får ha högst {Swedish.Number(change.Longest)}.",
        { } when !SheetText.IsShown(change.After) => $"{change.Place}: en text har tecken som inte går att visa.",
        _ => null,
    };

    private sealed record Text<T>(Func<T, string?> Read, int Longest, bool IsRequired = false);

    private sealed record Change(string Place, string? Before, string? After, int Longest, bool IsRequired = false);
}
