using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans;

/// <summary>What the forms of a draft offer to choose from.</summary>
public sealed class DraftChoices(FoundDraft found)
{
    /// <summary>The units whose activities the person may write, each under the one it is part of; none too for whoever may write everything.</summary>
    public IReadOnlyList<SelectListItem> UnitsToPlan => Units(found.MayWrite, unit => found.MayWriteActivity(unit.Id));

    /// <summary>Every unit of the body, and none.</summary>
    public IReadOnlyList<SelectListItem> Units(bool withNone = true, Func<Unit, bool>? offered = null)
    {
        var tree = Tree(null, 0).Where(pair => offered?.Invoke(pair.Unit) != false).ToList();
        var top = tree.Select(pair => pair.Depth).DefaultIfEmpty(0).Min();
        var units = tree.Select(pair => new SelectListItem(new string('\u2003', pair.Depth - top) + pair.Unit.Name, pair.Unit.Id.ToString()));
        return withNone ? [new("Ingen enhet än", ""), .. units] : [.. units];
    }

    public IReadOnlyList<SelectListItem> Goals =>
        [.. found.Draft.Goals.OrderBy(goal => goal.Order).Select(goal => new SelectListItem($"{goal.Code} {goal.Text}", goal.Id.ToString()))];

    public IReadOnlyList<SelectListItem> FocusAreas =>
        [.. found.Record.FocusAreas.OrderBy(area => area.Order).Select(area => new SelectListItem(area.Name, area.Id.ToString()))];

    public IReadOnlyList<SelectListItem> CouncilGoals => [.. found.CouncilGoals.Select(pair => new SelectListItem(pair.Version.Text, pair.Goal.Id.ToString()))];

    public IReadOnlyList<SelectListItem> Metrics =>
        [.. found.Record.Metrics.OrderBy(metric => metric.Name, Swedish.Order).Select(metric => new SelectListItem(metric.Name, metric.Id.ToString()))];

    /// <summary>In the order of the goals, as in the plan.</summary>
    public IReadOnlyList<SelectListItem> Activities
    {
        get
        {
            var goals = found.Draft.Goals.ToDictionary(goal => goal.Id, goal => goal.Order);
            return [.. found.Draft.Activities.OrderBy(activity => goals[activity.GoalId]).ThenBy(activity => activity.Order)
                .Select(activity => new SelectListItem($"{activity.Code} {activity.Name}", activity.Id.ToString()))];
        }
    }

    public static IReadOnlyList<SelectListItem> Judgements { get; } = [.. Enum.GetValues<Judgement>().Select(judgement => new SelectListItem(judgement.Word(), judgement.ToString()))];

    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<BudgetKind>().Select(kind => new SelectListItem(kind.Word(), kind.ToString()))];

    /// <summary>The titles of those who answer for something in the plan already, and of the units' heads.</summary>
    public IReadOnlyList<string> Titles =>
        [.. found.Draft.Activities.Select(activity => activity.Responsible).Concat(found.Draft.Goals.Select(goal => goal.Responsible)).Concat(found.Record.Units.Select(unit => unit.Head))
            .OfType<string>().Distinct().Order(Swedish.Order)];

    private IEnumerable<(Unit Unit, int Depth)> Tree(Domain.UnitId? under, int depth) => found.Record.Units
        .Where(unit => unit.BodyId == found.Body.Id && unit.PartOf == under).OrderBy(unit => unit.Name, Swedish.Order)
        .SelectMany(unit => Tree(unit.Id, depth + 1).Prepend((unit, depth)));
}
