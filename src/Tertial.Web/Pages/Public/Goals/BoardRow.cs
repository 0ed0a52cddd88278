using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Public.Plans;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Goals;

/// <summary>A goal on the board of goals: its area or number, its wording, why it has its verdict, and its strip.</summary>
public sealed record BoardRow(string Label, string Text, string Href, string? Why, TertialStrip? Strip)
{
    /// <summary>The council goals in force, in order, as they were judged in a plan's follow-ups.</summary>
    public static IReadOnlyList<BoardRow> Council(PublicView view, PlanReading? reading) =>
        [.. view.Record.CouncilGoals.OrderBy(goal => goal.Order).Select(goal => (goal, version: view.Record.VersionOn(goal, view.On))).Where(pair => pair.version is not null)
            .Select(pair => Of(view, reading, pair.goal, pair.version!))];

    /// <summary>The goals of a plan, in order.</summary>
    public static IReadOnlyList<BoardRow> Board(PlanReading reading) =>
        [.. reading.Version.Goals.OrderBy(goal => goal.Order).Select(goal => new BoardRow(
            $"Mål {goal.Code}", goal.Text, reading.AddressOf(goal),
            reading.VerdictsOn(goal.Id)?.Why(reading.Snapshot!.Goals.First(read => read.Id == goal.Id).Why), reading.StripOf(goal.Id)))];

    private static BoardRow Of(PublicView view, PlanReading? reading, CouncilGoal goal, CouncilGoalVersion version)
    {
        var area = view.Record.GoalAreas.First(candidate => candidate.Id == version.GoalAreaId).Name;
        var judged = reading?.VerdictsOn(goal.Id);
        return new(area, version.Text, Addresses.CouncilGoal(goal.Slug),
            judged?.WhyInWords(reading!.Snapshot!.CouncilGoals.First(read => read.Id == goal.Id).Why), reading?.StripOf(goal.Id));
    }
}
