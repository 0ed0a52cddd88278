using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>The plan as a tree: goal areas, the council's goals, the board's goals and their activities.</summary>
public sealed record PlanTree(IReadOnlyList<AreaBranch> Areas, int CouncilGoals, int Goals, int Activities)
{
    public static PlanTree Of(PlanReading reading, AsOf asOf)
    {
        var rows = new ActivityRows(reading, asOf);
        var activities = reading.Activities.ToLookup(activity => activity.GoalId);
        var goals = reading.Version.Goals.OrderBy(goal => goal.Order).ToList();
        var branches = goals.ToDictionary(goal => goal.Id, goal => new GoalBranch(
            goal.Code, goal.Text, asOf.Keep(reading.AddressOf(goal)), reading.VerdictsOn(goal.Id)?.InEffect,
            rows.Of($"Aktiviteter för mål {goal.Code}", activities[goal.Id])));

        var council = new List<CouncilBranch>();
        var inForce = reading.Record.CouncilGoals.Where(goal => reading.Record.VersionOn(goal, reading.View.On) is not null).Select(goal => goal.Id).ToHashSet();
        // A goal is shown in full under the first council goal it breaks down, and named under the others.
        var home = goals.ToLookup(goal => goal.CouncilGoalIds.Where(inForce.Contains).Select(id => (Domain.CouncilGoalId?)id).FirstOrDefault());
        foreach (var goal in reading.Record.CouncilGoals.OrderBy(goal => goal.Order))
        {
            var own = goals.Where(board => board.CouncilGoalIds.Contains(goal.Id)).ToList();
            if (own.Count == 0 || reading.Record.VersionOn(goal, reading.View.On) is not { } version) continue;
            var area = reading.Record.GoalAreas.First(candidate => candidate.Id == version.GoalAreaId);
            council.Add(new(area, Label(version), version.Text, asOf.Keep(Addresses.CouncilGoal(goal.Slug)), reading.VerdictsOn(goal.Id)?.InEffect,
                [.. home[goal.Id].Select(board => branches[board.Id])], [.. own.Except(home[goal.Id]).Select(board => branches[board.Id])]));
        }
        var areas = council.GroupBy(branch => branch.Area).OrderBy(group => group.Key!.Order)
            .Select(group => new AreaBranch(group.Key!.Name, [.. group])).ToList();
        var rest = home[null].Select(goal => branches[goal.Id]).ToList();
        if (rest.Count > 0) areas.Add(new(areas.Count == 0 ? "Mål" : $"{reading.Body.Possessive()} egna mål", [new(null, null, null, null, null, rest, [])]));
        return new(areas, council.Count, goals.Count, reading.Version.Activities.Count);
    }

    private static string Label(CouncilGoalVersion version) => version.Kind switch
    {
        CouncilGoalKind.Operational => "Kommunfullmäktiges mål",
        CouncilGoalKind.Financial => "Kommunfullmäktiges finansiella mål",
        _ => throw new ArgumentOutOfRangeException(nameof(version), version.Kind, null),
    };
}

/// <summary>A goal area and what is under it.</summary>
public sealed record AreaBranch(string Name, IReadOnlyList<CouncilBranch> CouncilGoals)
{
    public string Id => $"o-{Domain.Organisation.Slug.Of(Name)}";
}

/// <summary>A council goal with the board goals that break it down; without text for goals that stand alone.</summary>
/// <param name="Area">Its goal area.</param>
/// <param name="Label">Whose goal it is and of what kind.</param>
/// <param name="Text">Its wording.</param>
/// <param name="Href">Its address.</param>
/// <param name="Verdict">The verdict that applies in the latest follow-up.</param>
/// <param name="Goals">The board goals shown under it.</param>
/// <param name="Also">Board goals shown under another council goal that break this down too.</param>
public sealed record CouncilBranch(
    GoalArea? Area, string? Label, string? Text, string? Href, Verdict? Verdict, IReadOnlyList<GoalBranch> Goals, IReadOnlyList<GoalBranch> Also);

/// <summary>A board goal and its activities over the year.</summary>
public sealed record GoalBranch(string Code, string Text, string Href, Verdict? Verdict, Timeline Timeline);
