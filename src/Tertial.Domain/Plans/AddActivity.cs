namespace Tertial.Domain.Plans;

/// <summary>Adds an activity to a goal, last among its activities.</summary>
/// <param name="Id">Its lasting identity.</param>
/// <param name="Code">A code that no version of the plan has used.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Goal">The goal it is to count in.</param>
/// <param name="Unit">Who does it, if that is known.</param>
/// <param name="Start">When it begins, if that is known.</param>
/// <param name="End">When it is to be finished, if that is known.</param>
public sealed record AddActivity(ActivityId Id, string Code, string Name, GoalId Goal, UnitId? Unit, PlannedDate? Start, PlannedDate? End) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft) => All(
        Gone(draft, Goal),
        string.IsNullOrWhiteSpace(Name) ? "Skriv vad aktiviteten heter." : null,
        End?.Last < Start?.First ? $"{Name} skulle sluta innan den börjar." : null);

    private protected override void Reshape(DraftContents draft) => draft.Activities[Id] = new()
    {
        Code = Code,
        Order = draft.Activities.Values.Where(activity => activity.GoalId == Goal).Select(activity => activity.Order).DefaultIfEmpty(0).Max() + 1,
        Name = Name.Trim(),
        What = "",
        UnitId = Unit,
        Start = Start,
        End = End,
        GoalId = Goal,
        Origin = Origin.Own,
    };
}
