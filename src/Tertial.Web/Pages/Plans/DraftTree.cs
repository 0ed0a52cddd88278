using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans;

/// <summary>Which part of a draft is looked at.</summary>
public enum DraftView
{
    Whole,
    Changes,
    Decided,
}

/// <summary>A draft as it is written: the body's goals and their activities under the council goals they break down, with what is changed and what stands in the way.</summary>
public sealed class DraftTree
{
    private readonly FoundDraft _found;
    private readonly DraftView _view;
    private readonly ILookup<(RemarkSubject, string?), Remark> _obstacles;
    private readonly Dictionary<GoalId, ChangedItem> _goals = [];
    private readonly Dictionary<ActivityId, ChangedItem> _activities = [];
    private readonly Dictionary<UnitId, string> _units;

    public DraftTree(FoundDraft found, DraftView view)
    {
        (_found, _view) = (found, view);
        Remarks = found.Remarks;
        _obstacles = Remarks.Where(remark => remark.IsObstacle).ToLookup(remark => (remark.Subject, remark.Code));
        _units = found.Record.Units.ToDictionary(unit => unit.Id, unit => unit.Name);
        if (found.Base is { } former) Compare(new(found.Record, found.Plan, former, found.Draft, found.Today));
        Branches = [.. Read()];
    }

    public IReadOnlyList<DraftBranch> Branches { get; }

    public IReadOnlyList<Remark> Remarks { get; }

    /// <summary>How many goals, activities and budget lines are added, changed and gone, by the edge they have.</summary>
    public IReadOnlyDictionary<string, int> Changes { get; private set; } = new Dictionary<string, int>();

    /// <summary>How many budget lines are changed, and whether the introduction is: they are not shown in the tree.</summary>
    public (int Lines, bool Introduction) Beside { get; private set; }

    public int Count => Changes.Values.Sum() + (Beside.Introduction ? 1 : 0);

    private void Compare(Comparison comparison)
    {
        var (goals, activities) = (new ChangedGoals(comparison, _ => null), new ChangedActivities(comparison, _ => null));
        foreach (var changes in comparison.Difference.Goals.GroupBy(change => change.Goal.Id)) _goals[changes.Key] = goals.Of(changes.First().Goal, [.. changes]);
        foreach (var changes in comparison.Difference.Activities.GroupBy(change => change.Activity.Id)) _activities[changes.Key] = activities.Of([.. changes]);
        var lines = comparison.Difference.Budget.GroupBy(change => change.Line.Id).Select(changes => new ChangedItem("", "", null, [.. changes.Select(change => (Enum)change.Kind)], [])).ToList();
        Changes = _goals.Values.Concat(_activities.Values).Concat(lines).CountBy(item => item.Edge).ToDictionary();
        Beside = (lines.Count, comparison.Difference.IntroductionChanged);
    }

    private IEnumerable<DraftBranch> Read()
    {
        var version = _view == DraftView.Decided ? _found.Base! : _found.Draft;
        var goals = version.Goals.OrderBy(goal => goal.Order).ThenBy(goal => goal.Code, Swedish.Order).ToList();
        var gone = _view == DraftView.Decided ? [] : (_found.Base?.Goals ?? []).Where(goal => goals.TrueForAll(other => other.Id != goal.Id)).ToList();
        var activities = Activities(version).ToLookup(row => row.Activity.GoalId);
        var rows = goals.Select(goal => Row(goal, isGone: false, activities)).Concat(gone.Select(goal => Row(goal, isGone: true, activities)))
            .Where(row => _view != DraftView.Changes || row.Changes > 0).ToList();
        var council = _found.CouncilGoals;
        var areas = _found.Record.GoalAreas.ToDictionary(area => area.Id, area => area.Name);
        // A goal is written under the first council goal it breaks down, and named under the others.
        var home = rows.ToLookup(row => council.FirstOrDefault(pair => row.Goal.CouncilGoalIds.Contains(pair.Goal.Id)).Goal?.Id);
        foreach (var (goal, wording) in council)
        {
            var also = _view == DraftView.Changes ? [] : goals.Where(other => other.CouncilGoalIds.Contains(goal.Id) && !home[goal.Id].Any(row => row.Goal.Id == other.Id)).ToList();
            if (_view == DraftView.Whole || home[goal.Id].Any() || also.Count > 0)
                yield return new(goal, areas.GetValueOrDefault(wording.GoalAreaId), wording.Text, [.. home[goal.Id]], also);
        }
        if (home[null].Any()) yield return new(null, null, $"{_found.Body.Possessive()} egna mål", [.. home[null]], []);
    }

    private GoalRow Row(Goal goal, bool isGone, ILookup<GoalId, ActivityRow> activities) => new(
        _found, goal, isGone, _view == DraftView.Decided ? null : _goals.GetValueOrDefault(goal.Id),
        [.. activities[goal.Id].Where(row => _view != DraftView.Changes || row.Change is not null)],
        _view == DraftView.Decided || isGone ? [] : [.. _obstacles[(RemarkSubject.Goal, goal.Code)]],
        MayWrite: _view != DraftView.Decided && !isGone && _found.MayWrite, MayAdd: _view != DraftView.Decided && !isGone && _found.MayAddActivity);

    private IEnumerable<ActivityRow> Activities(PlanVersion version)
    {
        var own = version.Activities.Select(activity => activity.Id).ToHashSet();
        var gone = _view == DraftView.Decided ? [] : (_found.Base?.Activities ?? []).Where(activity => !own.Contains(activity.Id) && activity.Ending is null);
        return version.Activities.OrderBy(activity => activity.Order).ThenBy(activity => activity.Code, Swedish.Order).Select(activity => Row(activity, isGone: false))
            .Concat(gone.Select(activity => Row(activity, isGone: true)));
    }

    private ActivityRow Row(Activity activity, bool isGone) => new(
        _found, activity, isGone || _view == DraftView.Decided ? null : _found.ToActivity(activity.Code), isGone, _view == DraftView.Decided ? null : _activities.GetValueOrDefault(activity.Id),
        activity is { Start: null, End: null, IsOngoing: false } ? null : PlannedTime.InBrief(activity.Start, activity.End, activity.IsOngoing, _found.Plan.Year),
        activity.UnitId is { } unit ? _units.GetValueOrDefault(unit) : null,
        _view == DraftView.Decided || isGone ? [] : [.. _obstacles[(RemarkSubject.Activity, activity.Code)]],
        _view != DraftView.Decided && !isGone && _found.MayWriteActivity(activity.UnitId));
}
