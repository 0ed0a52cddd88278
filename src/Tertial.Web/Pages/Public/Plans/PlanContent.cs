using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>Everything the page of a plan version shows.</summary>
/// <param name="Reading">The version and how it stood in the latest follow-up.</param>
/// <param name="Tree">Its goals and activities over the year.</param>
/// <param name="Budget">Its budget beside the council's frames.</param>
/// <param name="Basis">The decisions it rests on.</param>
/// <param name="Notices">What must be known before reading it.</param>
/// <param name="Changes">What later versions have changed.</param>
public sealed record PlanContent(
    PlanReading Reading, PlanTree Tree, PlanBudget Budget, PlanBasis Basis, IReadOnlyList<VersionNotice> Notices, IReadOnlyList<PlanChanges> Changes)
{
    private static readonly ConditionalWeakTable<PublicView, ConcurrentDictionary<PlanVersionId, PlanContent>> Kept = [];

    /// <summary>The address of the version, which the addresses of its papers begin with.</summary>
    public string Paper => Addresses.Version(Reading.Body, Reading.Plan, Reading.Version.Number);

    public TimelinePeriod Period { get; } = Reading.Period();

    /// <summary>The version with the number, or else the current one; nothing when it is not public. Worked out once for each view.</summary>
    public static PlanContent? Of(PublicView view, Plan plan, int? number, AsOf asOf)
    {
        var (version, _) = number is null ? view.CurrentVersionOf(plan) ?? default : view.VersionsOf(plan).FirstOrDefault(pair => pair.Version.Number == number);
        return version is null ? null : Kept.GetOrCreateValue(view).GetOrAdd(version.Id, _ => Of(PlanReading.Of(view, plan, version.Number)!, asOf));
    }

    private static PlanContent Of(PlanReading reading, AsOf asOf) =>
        new(reading, PlanTree.Of(reading, asOf), new(reading), PlanBasis.Of(reading), [.. VersionNotice.Of(reading)], PlanChanges.Of(reading, asOf));
}
