namespace Tertial.Domain;

/// <summary>Every id a record owns and every id it leads to, with the place it stands, so that a file can be checked before it is taken in.</summary>
public static class RecordReferences
{
    /// <summary>The identities of things. A goal, activity or budget line is the same through all versions and is owned once.</summary>
    public static IEnumerable<(string Place, Guid Id)> Owned(MunicipalRecord record) =>
    [
        ("municipality", record.Municipality.Id.Value),
        .. record.Municipality.ExtraTests.Select(item => ("municipality.extraTests", item.Id.Value)),
        .. record.Bodies.Select(item => ("bodies", item.Id.Value)),
        .. record.Units.Select(item => ("units", item.Id.Value)),
        .. record.People.Select(item => ("people", item.Id.Value)),
        .. record.StandIns.Select(item => ("standIns", item.Id.Value)),
        .. record.MandatePeriods.Select(item => ("mandatePeriods", item.Id.Value)),
        .. record.FocusAreas.Select(item => ("focusAreas", item.Id.Value)),
        .. record.GoalAreas.Select(item => ("goalAreas", item.Id.Value)),
        .. record.OutcomeGoals.Select(item => ("outcomeGoals", item.Id.Value)),
        .. record.CouncilGoals.Select(item => ("councilGoals", item.Id.Value)),
        .. record.Metrics.Select(item => ("metrics", item.Id.Value)),
        .. record.Plans.Select(item => ("plans", item.Id.Value)),
        .. record.PlanVersions.Select(item => ("planVersions", item.Id.Value)),
        .. record.PlanVersions.SelectMany(version => version.Goals).DistinctBy(goal => goal.Id).Select(goal => ("goals", goal.Id.Value)),
        .. record.PlanVersions.SelectMany(version => version.Activities).DistinctBy(activity => activity.Id).Select(activity => ("activities", activity.Id.Value)),
        .. record.PlanVersions.SelectMany(version => version.BudgetLines).DistinctBy(line => line.Id).Select(line => ("budgetLines", line.Id.Value)),
        .. record.Frames.Select(item => ("frames", item.Id.Value)),
        .. record.Matters.Select(item => ("matters", item.Id.Value)),
        .. record.Matters.SelectMany(matter => matter.Papers).Select(item => ("papers", item.Id.Value)),
        .. record.Matters.SelectMany(matter => matter.Points).Select(item => ("points", item.Id.Value)),
        .. record.Matters.SelectMany(matter => matter.Conditions).Select(item => ("conditions", item.Id.Value)),
        .. record.Matters.SelectMany(matter => matter.Handlings).Select(item => ("handlings", item.Id.Value)),
        .. record.Assignments.Select(item => ("assignments", item.Id.Value)),
        .. record.Meetings.Select(item => ("meetings", item.Id.Value)),
        .. record.FollowUps.Select(item => ("followUps", item.Id.Value)),
        .. record.ActivityReports.Select(item => ("activityReports", item.Id.Value)),
        .. record.ReportReviews.Select(item => ("reportReviews", item.Id.Value)),
        .. record.BudgetReports.Select(item => ("budgetReports", item.Id.Value)),
        .. record.LedgerImports.Select(item => ("ledgerImports", item.Id.Value)),
        .. record.Assessments.Select(item => ("assessments", item.Id.Value)),
        .. record.FollowUpTexts.Select(item => ("followUpTexts", item.Id.Value)),
        .. record.Dismissals.Select(item => ("dismissals", item.Id.Value)),
    ];

    /// <summary>Every id that leads to something.</summary>
    public static IEnumerable<(string Place, Guid Id)> Used(MunicipalRecord record) =>
    [
        .. record.Municipality.PaperTemplates.SelectMany(template => At($"municipality.paperTemplates {template.From:yyyy-MM-dd}", [.. Values(template.PreparedBy)])),
        .. record.Municipality.ApprovalRules.SelectMany(rule => At($"municipality.approvalRules {rule.From:yyyy-MM-dd}", rule.BodyId.Value)),
        .. record.Bodies.SelectMany(body => At($"bodies {body.Code}", body.PartOf?.Value)),
        .. record.Units.SelectMany(unit => At($"units {unit.Name}", unit.BodyId.Value, unit.PartOf?.Value)),
        .. record.People.SelectMany(person => person.Roles.SelectMany(role => At($"people {person.Title}", role.BodyId?.Value, role.UnitId?.Value))),
        .. record.StandIns.SelectMany(item => At($"standIns {item.Id}", item.Absent.Value, item.Substitute.Value, item.NamedBy?.Value, item.EndedBy?.Value)),
        .. record.CouncilGoals.SelectMany(goal => goal.Versions.SelectMany(version => At($"councilGoals {goal.Slug}",
            [version.GoalAreaId.Value, version.AdoptedBy.Value, .. Values(version.Binds), .. Values(version.MetricIds)]))),
        .. record.Plans.SelectMany(plan => At($"plans {plan.Title}", plan.BodyId.Value)),
        .. record.PlanVersions.SelectMany(version => At($"planVersions {version.Number}", version.PlanId.Value, version.BasedOn?.Value)),
        .. record.PlanVersions.SelectMany(version => version.Goals).SelectMany(goal => At($"goals {goal.Code}",
            [goal.PlanVersionId.Value, .. Values(goal.CouncilGoalIds), .. Values(goal.MetricIds)])),
        .. record.PlanVersions.SelectMany(version => version.Activities).SelectMany(activity => At($"activities {activity.Code}",
            [activity.PlanVersionId.Value, activity.GoalId.Value, activity.UnitId?.Value, activity.Ending?.Successor?.Value, .. Values(activity.FocusAreaIds), .. Values(activity.AlsoServes)])),
        .. record.PlanVersions.SelectMany(version => version.BudgetLines).SelectMany(line => At($"budgetLines {line.Code}",
            [line.PlanVersionId.Value, line.UnitId?.Value, .. Values(line.ActivityIds)])),
        .. record.Frames.SelectMany(frame => At($"frames {frame.Year}", frame.BodyId.Value, frame.EstablishedBy.Value)),
        .. record.Matters.SelectMany(InMatter),
        .. record.Assignments.SelectMany(item => At("assignments",
            [item.GivenBy.Value, item.UnitId?.Value, .. item.Reports.Select(report => report.By?.Value), .. item.Prolongations.Select(prolongation => (Guid?)prolongation.DecidedBy.Value)])),
        .. record.Meetings.SelectMany(meeting => At($"meetings {meeting.Date:yyyy-MM-dd}", meeting.BodyId.Value)),
        .. record.FollowUps.SelectMany(followUp => At($"followUps {followUp.Name}", followUp.PlanId.Value)),
        .. record.ActivityReports.SelectMany(report => At($"activityReports {report.Id}", report.FollowUpId.Value, report.ActivityId.Value, report.Author?.Value)),
        .. record.ReportReviews.SelectMany(review => At($"reportReviews {review.Id}", review.ReportId.Value, review.By?.Value)),
        .. record.ReportDrafts.SelectMany(draft => At("reportDrafts", draft.FollowUpId.Value, draft.ActivityId.Value, draft.Author.Value)),
        .. record.BudgetReports.SelectMany(report => At($"budgetReports {report.Id}", report.FollowUpId.Value, report.BudgetLineId.Value, report.Author?.Value)),
        .. record.LedgerImports.SelectMany(import => At($"ledgerImports {import.Id}", [import.FollowUpId.Value, import.Author?.Value, .. import.Outcomes.Select(outcome => (Guid?)outcome.BudgetLineId.Value)])),
        .. record.Assessments.SelectMany(assessment => At($"assessments {assessment.Id}", assessment.FollowUpId.Value, assessment.GoalId?.Value, assessment.CouncilGoalId?.Value, assessment.By?.Value)),
        .. record.FollowUpTexts.SelectMany(text => At($"followUpTexts {text.Id}", text.FollowUpId.Value, text.By?.Value)),
        .. record.Dismissals.SelectMany(dismissal => At($"dismissals {dismissal.Id}", dismissal.FollowUpId.Value, dismissal.By?.Value, dismissal.TakenBackBy?.Value)),
    ];

    /// <summary>The origin of every item that a page may show.</summary>
    public static IEnumerable<(string Place, Origin Origin)> Origins(MunicipalRecord record) =>
    [
        ("municipality", record.Municipality.Origin), ("municipality.vision", record.Municipality.VisionOrigin),
        .. record.Bodies.Select(item => ($"bodies {item.Code}", item.Origin)),
        .. record.Units.Select(item => ($"units {item.Name}", item.Origin)),
        .. record.FocusAreas.Select(item => ($"focusAreas {item.Name}", item.Origin)),
        .. record.GoalAreas.Select(item => ($"goalAreas {item.Name}", item.Origin)),
        .. record.OutcomeGoals.Select(item => ($"outcomeGoals {item.Order}", item.Origin)),
        .. record.CouncilGoals.Select(item => ($"councilGoals {item.Slug}", item.Origin)),
        .. record.Metrics.Select(item => ($"metrics {item.Name}", item.Origin)),
        .. record.Plans.Select(item => ($"plans {item.Title}", item.Origin)),
        .. record.PlanVersions.SelectMany(version => version.Activities).Select(item => ($"activities {item.Code}", item.Origin)),
        .. record.Matters.Select(item => ($"matters {item.Diarienummer}", item.Origin)),
        .. record.Matters.SelectMany(matter => matter.Papers).Select(item => ($"papers {item.Title}", item.Origin)),
        .. record.Assignments.Select(item => ($"assignments {item.To}", item.Origin)),
        .. record.Meetings.Select(item => ($"meetings {item.Date:yyyy-MM-dd}", item.Origin)),
        .. record.FollowUps.Select(item => ($"followUps {item.Name}", item.Origin)),
    ];

    private static IEnumerable<(string, Guid)> InMatter(Decisions.Matter matter)
    {
        var place = $"matters {matter.Diarienummer}";
        return
        [
            .. At(place, matter.BodyId.Value),
            .. matter.Papers.SelectMany(paper => At(place, paper.MatterId.Value)),
            .. matter.Points.SelectMany(point => At($"{place}, punkt {point.Number}", point.MatterId.Value, point.DecidingBodyId.Value, point.PlanVersionId?.Value, point.FollowUpId?.Value, point.AssignmentId?.Value)),
            .. matter.Conditions.SelectMany(condition => At($"{place}, villkor",
                [condition.MatterId.Value, condition.StatedBy?.Value, condition.HangsOnPoint?.Value, .. Values(condition.Governs), .. condition.Establishments.Select(item => item.By?.Value)])),
            .. matter.Handlings.SelectMany(handling => At($"{place}, {handling.MeetingDate:yyyy-MM-dd}",
                [handling.MatterId.Value, handling.BodyId.Value, .. handling.Votes.Select(vote => (Guid?)vote.DecisionPointId.Value), .. handling.Outcomes.SelectMany(outcome => new[] { outcome.DecisionPointId.Value, outcome.AsDecided?.Value })])),
            .. matter.Tests.SelectMany(answer => At($"{place}, prövning", answer.Target)),
            .. matter.Annulments.SelectMany(annulment => At(place, annulment.DecisionPointId.Value)),
            .. matter.Corrections.SelectMany(correction => At($"{place}, rättelse", correction.Corrects.Value, correction.DecidedIn.Value)),
        ];
    }

    private static IEnumerable<Guid?> Values<TId>(IEnumerable<TId> ids) where TId : struct, IId<TId> => ids.Select(id => (Guid?)id.Value);

    private static IEnumerable<(string, Guid)> At(string place, params Guid?[] ids) => ids.Where(id => id is not null).Select(id => (place, id!.Value));
}
