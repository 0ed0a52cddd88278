namespace Tertial.Domain.Plans;

/// <summary>Writes a new activity that reads as another does, right after it. No budget line carries the new one.</summary>
public sealed record DuplicateActivity(ActivityId Id, ActivityId NewId, string Code) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft) => All(Gone(draft, Id));

    private protected override void Reshape(DraftContents draft)
    {
        var original = draft.Activities[Id];
        Sequence.InsertAfter(draft, Id, NewId, original with { Code = Code, Name = $"{original.Name} (kopia)", Ending = null, Origin = OriginOf(original) });
    }

    // A text that is made up stays made up; one that has been published is no longer quoted when it is copied.
    internal static Origin OriginOf(ActivityContent original) => original.Origin.IsExample ? original.Origin : Origin.Own;
}
