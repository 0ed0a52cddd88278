namespace Tertial.Domain.Plans;

/// <summary>Ends an activity for a reason, with what takes over if anything does. It stays in the plan as ended, so that everyone sees what became of it.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Reason">Why.</param>
/// <param name="Successor">The activity that takes over.</param>
/// <param name="Proposed">Every activity that some version put forward has, in this plan or another year's.</param>
public sealed record EndActivity(ActivityId Id, string Reason, ActivityId? Successor, IReadOnlySet<ActivityId> Proposed) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft)
    {
        if (Find(draft, Id) is not { } activity) return All(Gone(draft, Id));
        if (!Proposed.Contains(Id)) return All($"{activity.Name} har aldrig föreslagits. Ta bort den i stället.");
        return All(
            activity.Ending is null ? null : $"{activity.Name} är redan avslutad i utkastet.",
            string.IsNullOrWhiteSpace(Reason) ? "Skriv varför aktiviteten avslutas." : null,
            Successor is { } successor ? ObstacleTo(draft, successor) : null);
    }

    private protected override void Reshape(DraftContents draft) =>
        draft.Activities[Id] = draft.Activities[Id] with { Ending = new(Reason.Trim(), Successor) };

    private string? ObstacleTo(PlanVersion draft, ActivityId successor) => Find(draft, successor) switch
    {
        null => "Det som ska ersätta aktiviteten finns inte längre i utkastet.",
        { Id: var id } when id == Id => "En aktivitet kan inte ersätta sig själv.",
        { Ending: not null } ended => $"{ended.Name} är också avslutad och kan inte ersätta något.",
        _ => null,
    };
}

/// <summary>Takes back that an activity is ended: it goes on as before.</summary>
public sealed record TakeBackEnding(ActivityId Id) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft) => Find(draft, Id) switch
    {
        null => All(Gone(draft, Id)),
        { Ending: null } activity => All($"{activity.Name} är inte avslutad i utkastet."),
        _ => [],
    };

    private protected override void Reshape(DraftContents draft) => draft.Activities[Id] = draft.Activities[Id] with { Ending = null };
}
