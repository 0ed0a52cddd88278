using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans;

/// <summary>Says in words what stands in the fields of a form: for those who may only read, and for what another has written.</summary>
public sealed class FieldWords(FoundDraft found)
{
    private readonly Lazy<Dictionary<Guid, string>> _names = new(() => NamesIn(found));

    /// <summary>Each field by its label, with what stands in it; fields with nothing in them are left out.</summary>
    public IReadOnlyList<(string Label, string Text)> In(object form) =>
        [.. form.GetType().GetProperties()
            .Select(property => (Label: property.GetCustomAttribute<DisplayAttribute>()?.GetName(), Value: property.GetValue(form)))
            .Where(field => field is { Label: not null, Value: not (null or "" or false or ICollection { Count: 0 }) })
            .Select(field => (field.Label!, Say(field.Value)))];

    public string Say(object? value) => value switch
    {
        null or "" => "inget",
        string text => text,
        bool truth => truth ? "ja" : "nej",
        PlannedDate date => PlannedTime.Of(date),
        decimal number => Swedish.Number(number, 1),
        int number => $"{number}",
        Judgement judgement => judgement.Word(),
        BudgetKind kind => kind.Word(),
        Enum choice => choice.AnyWord(),
        Guid id => _names.Value.GetValueOrDefault(id, "något som inte finns kvar"),
        IEnumerable several => several.Cast<object>().Select(Say).ToList() is { Count: > 0 } words ? Swedish.List(words) : "inget",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private static Dictionary<Guid, string> NamesIn(FoundDraft found)
    {
        var (record, draft) = (found.Record, found.Draft);
        return new IEnumerable<(Guid Id, string Name)>[]
        {
            record.Units.Select(unit => (unit.Id.Value, unit.Name)),
            record.FocusAreas.Select(area => (area.Id.Value, area.Name)),
            record.CouncilGoals.Select(goal => (goal.Id.Value, $"”{(record.VersionOn(goal, found.Today) ?? goal.Versions[^1]).Text}”")),
            record.Metrics.Select(metric => (metric.Id.Value, metric.Name)),
            draft.Goals.Select(goal => (goal.Id.Value, $"mål {goal.Code} {goal.Text}")),
            draft.Activities.Select(activity => (activity.Id.Value, activity.Name)),
        }.SelectMany(names => names).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.Name);
    }
}
