using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages;
using Tertial.Web.Pages.Public.Plans;

namespace Tertial.Web.OpenData;

/// <summary>Makes the data of two compared versions.</summary>
public static class DifferenceReading
{
    public static DifferenceData Of(PublicView view, ComparedVersions versions)
    {
        var (plan, body, record, difference) = (versions.Plan, versions.Body, view.Record, versions.Comparison.Difference);
        var fields = new ChangedFields(versions.Comparison);
        var goals = difference.Goals.GroupBy(change => change.Goal.Id)
            .Select(group => (group.First().Goal, Changes: group.Select(fields.Of)))
            .Select(item => new ItemData(item.Goal.Code, item.Goal.Text, Addresses.Goal(body, plan, item.Goal.Code), item.Goal.Origin.Kind, [.. item.Changes]));
        var activities = difference.Activities.GroupBy(change => change.Activity.Id)
            .Select(group => (group.First().Activity, Changes: group.Select(fields.Of)))
            .Select(item => new ItemData(item.Activity.Code, item.Activity.Name, Addresses.Activity(body, plan, item.Activity.Code), item.Activity.Origin.Kind, [.. item.Changes]));
        var lines = difference.Budget.GroupBy(change => change.Line.Id)
            .Select(group => (group.First().Line, Changes: group.Select(fields.Of)))
            .Select(item => new ItemData(item.Line.Code, item.Line.Name, null, item.Line.Origin.Kind, [.. item.Changes]));
        return new(
            new(record.Municipality.Code, record.Municipality.Name),
            new(body.Slug, body.Name, plan.Title, plan.From, plan.To, Addresses.Plan(body, plan)),
            view.On, RecordReferences.Origins(record).Any(item => item.Origin.IsExample), Version(versions.Before), Version(versions.After),
            [.. goals], [.. activities], [.. lines], Introduction(versions.Comparison.Before, versions.Comparison.After, difference), [.. NetChanges(difference)]);
    }

    private static VersionData Version(PublicVersion version) => new(version.Number, version.Standing, version.InForceFrom,
        version.Decision is { } decision ? new(decision.Body, decision.Date, decision.Paragraph, decision.Diarienummer, decision.Href) : null, version.Href);

    private static IReadOnlyList<FieldData> Introduction(PlanVersion? before, PlanVersion after, PlanDifference difference) =>
        difference.IntroductionChanged ? [new("introduction", before?.Introduction, after.Introduction)] : [];

    private static IEnumerable<NetChangeData> NetChanges(PlanDifference difference) => difference.Budget
        .SelectMany(change => new[] { change.Before, change.After }).OfType<BudgetLine>()
        .Select(line => (line.Kind, line.Year)).Distinct().Order()
        .Select(part => new NetChangeData(part.Kind, part.Year, difference.NetChange(part.Kind, part.Year).Ore));
}
