using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange;

/// <summary>Puts every list of a record in its canonical order: by id as text where there is one, otherwise by what tells the items apart.</summary>
public static class CanonicalOrder
{
    /// <summary>A record with the same content in canonical order; the given one's lists are sorted in place.</summary>
    public static MunicipalRecord Of(MunicipalRecord record)
    {
        record.Municipality.PaperTemplates.Sort((a, b) => a.From.CompareTo(b.From));
        record.Municipality.ApprovalRules.Sort((a, b) => string.CompareOrdinal($"{a.BodyId}{a.From:O}", $"{b.BodyId}{b.From:O}"));
        ById(record.Bodies, item => item.Id);
        ById(record.Units, item => item.Id);
        ById(record.People, item => item.Id);
        ById(record.StandIns, item => item.Id);
        ById(record.MandatePeriods, item => item.Id);
        ById(record.FocusAreas, item => item.Id);
        ById(record.GoalAreas, item => item.Id);
        ById(record.OutcomeGoals, item => item.Id);
        ById(record.CouncilGoals, item => item.Id);
        record.CouncilGoals.ForEach(goal => goal.Versions.Sort((a, b) => a.Number.CompareTo(b.Number)));
        ById(record.Metrics, item => item.Id);
        record.Metrics.ForEach(metric => metric.Outcomes.Sort((a, b) => (a.Describes, a.PublishedOn).CompareTo((b.Describes, b.PublishedOn))));
        record.Metrics.ForEach(metric => metric.Comparisons.Sort((a, b) => string.CompareOrdinal($"{a.MunicipalityCode}/{a.Year}/{a.FetchedOn:O}", $"{b.MunicipalityCode}/{b.Year}/{b.FetchedOn:O}")));
        ById(record.Plans, item => item.Id);
        ById(record.PlanVersions, item => item.Id);
        record.PlanVersions.ForEach(Sort);
        ById(record.Frames, item => item.Id);
        ById(record.Matters, item => item.Id);
        record.Matters.ForEach(Sort);
        ById(record.Assignments, item => item.Id);
        ById(record.Meetings, item => item.Id);
        ById(record.FollowUps, item => item.Id);
        ById(record.ActivityReports, item => item.Id);
        ById(record.ReportReviews, item => item.Id);
        record.ReportDrafts.Sort((a, b) => string.CompareOrdinal($"{a.FollowUpId}{a.ActivityId}", $"{b.FollowUpId}{b.ActivityId}"));
        ById(record.BudgetReports, item => item.Id);
        ById(record.LedgerImports, item => item.Id);
        ById(record.Assessments, item => item.Id);
        ById(record.FollowUpTexts, item => item.Id);
        ById(record.Dismissals, item => item.Id);
        return record;
    }

    private static void Sort(PlanVersion version)
    {
        ById(version.Goals, item => item.Id);
        ById(version.Activities, item => item.Id);
        ById(version.BudgetLines, item => item.Id);
    }

    private static void Sort(Matter matter)
    {
        ById(matter.Papers, item => item.Id);
        ById(matter.Points, item => item.Id);
        ById(matter.Conditions, item => item.Id);
        ById(matter.Handlings, item => item.Id);
        matter.Handlings.ForEach(handling => ById(handling.Outcomes, item => item.DecisionPointId));
        matter.Corrections.Sort((a, b) => string.CompareOrdinal($"{a.DecidedIn}{a.Corrects}", $"{b.DecidedIn}{b.Corrects}"));
        matter.Tests.Sort((a, b) => string.CompareOrdinal($"{a.On:O}{a.Target}", $"{b.On:O}{b.Target}"));
        matter.Annulments.Sort((a, b) => string.CompareOrdinal($"{a.From:O}{a.DecisionPointId}", $"{b.From:O}{b.DecisionPointId}"));
    }

    private static void ById<T, TId>(List<T> items, Func<T, TId> id) where TId : struct, IId<TId> =>
        items.Sort((a, b) => string.CompareOrdinal(id(a).ToString(), id(b).ToString()));
}
