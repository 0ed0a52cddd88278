using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>A version that the public may read, with the decision it rests on.</summary>
public sealed record PublicVersion(PlanVersion Version, VersionStanding Standing, DateOnly? InForceFrom, DecisionLink? Decision, string Href)
{
    public int Number => Version.Number;

    /// <summary>As it is chosen in a list.</summary>
    public string Choice => $"Version {Number} – {Standing.Word().ToLower(Swedish.Culture)}";

    public static IReadOnlyList<PublicVersion> Of(PublicView view, Plan plan)
    {
        var history = view.Record.HistoryOf(plan.Id);
        return [.. view.VersionsOf(plan).Select(pair => new PublicVersion(
            pair.Version, pair.Standing,
            history.PointFor(pair.Version) is { } point ? view.Record.Decisions.InForceFrom(point.Id, view.On) : null,
            history.PointFor(pair.Version) is { } adopting ? DecisionLink.To(view, adopting.Id, withPoint: false) : null,
            Addresses.Version(view.Record.Body(plan.BodyId), plan, pair.Version.Number)))];
    }
}
