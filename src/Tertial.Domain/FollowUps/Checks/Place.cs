using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>What kind of thing a finding is about.</summary>
public enum PlaceKind
{
    Activity,
    BudgetLine,
    Goal,
    CouncilGoal,
    Metric,
    Frame,

    /// <summary>What the officer wrote in a section of the report.</summary>
    Text,
}

/// <summary>Where in a follow-up a fault is: a thing by its lasting id, with the code and name that people know it by.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Its lasting id.</param>
/// <param name="Code">Its code or slug; missing where the thing has none.</param>
/// <param name="Name">Its name or text.</param>
public sealed record Place(PlaceKind Kind, Guid Id, string? Code, string Name)
{
    /// <summary>Budget lines and frames: what the controller answers for.</summary>
    public bool IsMoney => Kind is PlaceKind.BudgetLine or PlaceKind.Frame;

    internal static Place Of(ActivitySnapshot activity) => new(PlaceKind.Activity, activity.Id.Value, activity.Code, activity.Name);

    internal static Place Of(BudgetLineSnapshot line) => new(PlaceKind.BudgetLine, line.Id.Value, line.Code, line.Name);

    internal static Place Of(GoalSnapshot goal) => new(PlaceKind.Goal, goal.Id.Value, goal.Code, goal.Text);

    internal static Place Of(CouncilGoalSnapshot goal) => new(PlaceKind.CouncilGoal, goal.Id.Value, goal.Slug, goal.Text);

    internal static Place Of(FollowUp followUp, ReportSection section) => new(PlaceKind.Text, followUp.Id.Value, section.ToString(), "Rapportens texter");

    internal static Place Of(Metric metric) => new(PlaceKind.Metric, metric.Id.Value, null, metric.Name);
}
