using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>The decisions a plan rests on: the first, what settled its condition, those that changed it, and every version with its standing.</summary>
public sealed record PlanBasis(DecisionLink? Adopted, DecisionLink? ConditionSettledBy, IReadOnlyList<DecisionLink> ChangedBy, IReadOnlyList<VersionEntry> Versions)
{
    public static PlanBasis Of(PlanReading reading)
    {
        var decisions = reading.Record.Decisions;
        var points = reading.Versions.Select(pair => Point(reading, pair.Version)).ToList();
        var settledBy = decisions.ConditionsOn(points[0].Id).Select(condition => decisions.StateOn(condition, reading.View.On))
            .FirstOrDefault(state => state is { Standing: ConditionStanding.Fulfilled, SettledBy: not null }).SettledBy;
        return new(
            DecisionLink.To(reading.View, points[0].Id, withPoint: false),
            settledBy is { } point ? DecisionLink.To(reading.View, point, withPoint: false) : null,
            [.. points.Skip(1).Select(later => DecisionLink.To(reading.View, later.Id, withPoint: false)).OfType<DecisionLink>()],
            [.. reading.Versions.Select(pair => new VersionEntry(
                pair.Version.Number, pair.Standing, decisions.InForceFrom(Point(reading, pair.Version).Id, reading.View.On),
                Addresses.Version(reading.Body, reading.Plan, pair.Version.Number), pair.Version == reading.Version))]);
    }

    private static DecisionPoint Point(PlanReading reading, PlanVersion version) => reading.Record.HistoryOf(reading.Plan.Id).PointFor(version)!;
}

/// <summary>One version in the list of versions.</summary>
public sealed record VersionEntry(int Number, VersionStanding Standing, DateOnly? InForceFrom, string Href, bool IsShown);
