using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>The goals of a plan version under the council's goals they break down, each with its activities, in words and over the year.</summary>
internal sealed class PlanGoals(MunicipalRecord record, Plan plan, PlanVersion version, DateOnly on)
{
    private readonly List<Activity> _activities = [.. version.Activities.OrderBy(activity => activity.Order).ThenBy(activity => activity.Code, StringComparer.Ordinal)];

    public IEnumerable<Block> Blocks()
    {
        yield return new Heading(1, "Mål och aktiviteter");
        var live = version.Activities.Count(activity => activity.Ending is null);
        yield return new Paragraph($"Planen har {Swedish.Count(version.Goals.Count, "ett mål", "{0} mål")} och {Swedish.Count(live, "en aktivitet", "{0} aktiviteter")}.", ParagraphKind.Lead);
        foreach (var block in Areas().SelectMany(area => area)) yield return block;
    }

    private IEnumerable<IEnumerable<Block>> Areas()
    {
        var council = record.CouncilGoals.OrderBy(goal => goal.Order)
            .Select(goal => (goal.Id, Version: record.VersionOn(goal, on))).Where(pair => pair.Version is not null)
            .ToDictionary(pair => pair.Id, pair => pair.Version!);
        // A goal stands in full under the first council goal it breaks down.
        var home = version.Goals.OrderBy(goal => goal.Order).ToLookup(goal => goal.CouncilGoalIds.Select(id => council.GetValueOrDefault(id)).FirstOrDefault(found => found is not null));
        foreach (var area in record.GoalAreas.OrderBy(area => area.Order))
        {
            var own = council.Values.Where(goal => goal.GoalAreaId == area.Id && home.Contains(goal)).ToList();
            if (own.Count > 0) yield return [new Heading(2, area.Name), .. own.SelectMany(goal => Under(goal, home[goal]))];
        }
        if (home.Contains(null)) yield return [new Heading(2, council.Count == 0 ? "Mål" : "Egna mål"), .. home[null].SelectMany(goal => Goal(goal, 3))];
    }

    private IEnumerable<Block> Under(CouncilGoalVersion council, IEnumerable<Goal> goals) =>
        [new Heading(3, council.Text), new Paragraph($"{council.Kind.Word()} beslutat av kommunfullmäktige.", ParagraphKind.Small), .. goals.SelectMany(goal => Goal(goal, 4))];

    private IEnumerable<Block> Goal(Goal goal, int level)
    {
        yield return new Heading(level, $"Mål {goal.Code}: {goal.Text}");
        yield return new Paragraph(AboutGoal(goal), ParagraphKind.Small);
        var activities = _activities.FindAll(activity => activity.GoalId == goal.Id && activity.Ending is null);
        var also = _activities.Where(activity => activity.Ending is null && activity.AlsoServes.Contains(goal.Id)).Select(activity => activity.Name).ToList();
        if (activities.Count == 0) yield return new Paragraph("Målet har inga aktiviteter i den här versionen.");
        else
        {
            yield return PlanTimeline.Of(plan, goal, activities);
            yield return TableOf(goal, activities);
        }
        if (also.Count > 0) yield return new Paragraph($"Målet får också stöd av {Swedish.List(also)}.");
        if (_activities.FindAll(activity => activity.GoalId == goal.Id && activity.Ending is not null) is { Count: > 0 } ended)
            yield return Bullets.Of(ended.Select(activity => $"{activity.Name} ({activity.Code}) är avslutad. {activity.Ending!.Reason}"));
    }

    private string AboutGoal(Goal goal)
    {
        var metrics = goal.MetricIds.Select(id => record.Metrics.Find(metric => metric.Id == id)).OfType<Metric>()
            .Select(metric => $"{metric.Name}, {Targets.InBrief(metric)} {metric.Unit} {metric.TargetYear}");
        return string.Join(" ", new[]
        {
            $"{goal.JudgedBy.Word()}.",
            record.Municipality.ShowsResponsible && goal.Responsible is { } responsible ? $"Ansvarig: {responsible}." : null,
            Swedish.List(metrics) is { Length: > 0 } list ? $"Mått: {list}." : null,
        }.OfType<string>());
    }

    private Table TableOf(Goal goal, List<Activity> activities) => new()
    {
        Caption = $"Aktiviteter för mål {goal.Code}",
        Columns = [new("Aktivitet", 4), new("Vad som ska göras och varför", 7), new("Ansvarig", 3), new("Tid", 3)],
        Rows = [.. activities.Select(activity => new Row(
        [
            [new(activity.Name, Bold: true), new($" {activity.Code}")],
            Run.Of(activity.Why is { } why ? $"{activity.What} {why}" : activity.What),
            Run.Of(Responsible(activity)),
            Run.Of(activity.Priority == Priority.Normal ? Time(activity) : $"{Time(activity)}. {activity.Priority.Word()} prioritet."),
        ]))],
        File = $"aktiviteter-mal-{goal.Slug}.csv",
    };

    private string Time(Activity activity) => Swedish.Capital(PlannedTime.InBrief(activity.Start, activity.End, activity.IsOngoing, plan.Year));

    private string Responsible(Activity activity)
    {
        var unit = record.Unit(activity.UnitId)?.Name ?? "Ingen enhet är utsedd";
        return record.Municipality.ShowsResponsible && activity.Responsible is { } responsible ? $"{unit}, {char.ToLower(responsible[0], Swedish.Culture)}{responsible[1..]}" : unit;
    }
}
