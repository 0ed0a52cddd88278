using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>A draft with three goals, five activities and three budget lines, for what is done to drafts.</summary>
internal static class GivenDraft
{
    public static readonly GoalId First = Given.Id<GoalId>(1), Second = Given.Id<GoalId>(2), Third = Given.Id<GoalId>(3);
    public static readonly IReadOnlySet<ActivityId> Nothing = new HashSet<ActivityId>();
    public static readonly IReadOnlySet<ActivityId> All = new HashSet<ActivityId>(Enumerable.Range(1, 5).Select(Id));
    public static readonly ActivityId New = Id(9);

    private static readonly GoalShape[] Goals = [new(1) { Council = [1], Order = 1 }, new(2) { Council = [1, 2], Order = 2 }, new(3) { Council = [2], Order = 3 }];

    private static readonly ActivityShape[] Activities =
    [
        new(1) { Name = "Läslyft", Goal = 1, Order = 1, FocusAreas = [1], Also = [2], Unit = 1 },
        new(2) { Name = "Läsambassadörer", Goal = 1, Order = 2, FocusAreas = [2], Start = "2024-03-15", End = "2024-06-14" },
        new(3) { Name = "Lovskola", Goal = 1, Order = 3, Also = [3] },
        new(4) { Name = "Träffpunkt", Goal = 2, Order = 1, Start = "2024-T1", End = "2024-T2" },
        new(5) { Name = "Fixartjänst", Goal = 2, Order = 5, Ongoing = true, End = null, Ending = new("Staten tar över.") },
    ];

    private static readonly LineShape[] Lines =
    [
        new(1) { Name = "Skola", Carries = [1, 2], Order = 1 },
        new(2) { Name = "Omsorg", Carries = [4], Order = 2 },
        new(3) { Name = "Skolhus", Kind = BudgetKind.Capital, Order = 3 },
    ];

    public static PlanVersion Draft() => new PlanShape(Goals, Activities, Lines).Build();

    public static ActivityId Id(int number) => Given.Id<ActivityId>(number);

    public static BudgetLineId Line(int number) => Given.Id<BudgetLineId>(number);

    /// <summary>The draft when it has been done.</summary>
    public static PlanVersion After(this Reshaping reshaping, PlanVersion? draft = null)
    {
        draft ??= Draft();
        draft.Change(reshaping.EditOf(draft));
        return draft;
    }

    public static string[] Refusals(this Reshaping reshaping, PlanVersion? draft = null) => [.. reshaping.ObstaclesTo(draft ?? Draft()).Select(obstacle => obstacle.Text)];

    public static Activity Activity(this PlanVersion draft, int number) => draft.Activities.Single(activity => activity.Id == Id(number));

    /// <summary>The numbers of a goal's activities as they are read.</summary>
    public static string Order(this PlanVersion draft, GoalId goal) => string.Join(" ", draft.Activities.Where(activity => activity.GoalId == goal)
        .OrderBy(activity => activity.Order).ThenBy(activity => activity.Code, StringComparer.Ordinal).Select(activity => activity.Code[3..]));

    public static Share Share(string name, string? start = "2024-02", string? end = "2024-11", string what = "Vad vi gör.") =>
        new() { Name = name, What = what, Start = start is null ? null : PlannedDate.Parse(start), End = end is null ? null : PlannedDate.Parse(end) };
}
