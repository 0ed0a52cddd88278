using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>What the person may change: a head the activities of own units, a controller the budget, an officer all of it.</summary>
public sealed record ImportRights(bool Goals, bool Budget, Func<UnitId?, bool> Activities)
{
    public static readonly ImportRights All = new(true, true, _ => true);
}

/// <summary>What a file is read against: the draft as it reads now, the record it stands in, and what the person may change.</summary>
/// <param name="Record">The record.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Today">The day council goals are named as of.</param>
/// <param name="Rights">What the person may change.</param>
/// <param name="NewId">The identity of something new, the same every time for the same sheet and row of the same file.</param>
public sealed record ImportGround(MunicipalRecord Record, Plan Plan, PlanVersion Draft, DateOnly Today, ImportRights Rights, Func<string, Guid> NewId)
{
    public IReadOnlyList<PlanVersion> Versions { get; } = [.. Record.PlanVersions.Where(version => version.PlanId == Plan.Id && version.Id != Draft.Id).OrderBy(version => version.Number), Draft];

    /// <summary>The version that the draft changes; nothing for a new plan.</summary>
    public PlanVersion? Base => Record.PlanVersions.Find(version => version.Id == Draft.BasedOn);
}

/// <summary>What a file would do to a draft, and what there is to say about it.</summary>
public sealed record PlanImport(DraftEdit Edit, IReadOnlyList<SheetNote> Notes, PlanNames Names)
{
    public bool HasErrors => Notes.Any(note => note.Weight == NoteWeight.Error);
}
