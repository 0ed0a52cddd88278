using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Search;

/// <summary>Everything public that can be found.</summary>
public static class Entries
{
    public static IEnumerable<Entry> Of(PublicView view) =>
    [
        .. CouncilGoals(view),
        .. view.Plans.SelectMany(plan => InPlan(view, plan)),
        .. view.Decisions.SelectMany(pair => Decision(view, pair.Matter, pair.Handling)),
        .. view.Matters.SelectMany(matter => InMatter(view, matter)),
        .. view.Plans.SelectMany(plan => view.FollowUpsOf(plan).SelectMany(followUp => InFollowUp(view, plan, followUp))),
        .. view.Assignments.Select(assignment => new Entry(Kind.Assignment, assignment.Text, Addresses.Assignment(assignment),
            string.Join(' ', assignment.Reports.Where(report => report.On <= view.On).Select(report => report.Text)), $"Uppdrag till {assignment.To}")),
        .. Glossary.Terms.Select(term => new Entry(Kind.Term, term.Word, $"/ordlista#{term.Id}", term.Meaning)),
    ];

    private static IEnumerable<Entry> CouncilGoals(PublicView view) => view.Record.CouncilGoals
        .Select(goal => (goal, version: view.Record.VersionOn(goal, view.On)))
        .Where(pair => pair.version is not null)
        .Select(pair => new Entry(Kind.Goal, pair.version!.Text, Addresses.CouncilGoal(pair.goal.Slug),
            string.Join(' ', view.Record.Metrics.Where(metric => pair.version.MetricIds.Contains(metric.Id)).Select(metric => metric.Name)), "Kommunfullmäktiges mål"));

    private static IEnumerable<Entry> InPlan(PublicView view, Plan plan)
    {
        if (view.CurrentVersionOf(plan) is not { } current) yield break;
        var body = view.Record.Body(plan.BodyId);
        foreach (var goal in current.Version.Goals)
            yield return new(Kind.Goal, goal.Text, Addresses.Goal(body, plan, goal.Code), "", $"Mål {goal.Code} i {plan.Title}");
        foreach (var activity in current.Version.Activities)
            yield return new(Kind.Activity, activity.Name, Addresses.Activity(body, plan, activity.Code), $"{activity.What} {activity.Why}", view.Record.Unit(activity.UnitId)?.Name);
    }

    private static IEnumerable<Entry> Decision(PublicView view, Matter matter, Handling handling) => handling.Paragraph is not { } paragraph ? [] :
    [
        new(Kind.Decision, matter.Title, Addresses.Decision(view.Record, handling),
            string.Join(' ', handling.Outcomes.Select(outcome => view.Record.Decisions.Point(outcome.DecisionPointId)).Select(point => $"{point.Text} {point.Explanation}")),
            $"{view.Record.Body(handling.BodyId).Code} {Swedish.Date(handling.MeetingDate)} §\u00A0{paragraph}"),
    ];

    private static IEnumerable<Entry> InMatter(PublicView view, Matter matter)
    {
        yield return new(Kind.Matter, matter.Title, Addresses.Matter(matter.Diarienummer), matter.Summary ?? "", $"Ärende {matter.Diarienummer}");
        foreach (var paper in matter.Papers.Where(paper => paper.IsPublicOn(view.On)))
            yield return new(Kind.Matter, $"{paper.Title} {Swedish.Date(paper.Date)}", Addresses.Paper(matter, paper), Prose.Plain(paper.Text), $"Handling i ärende {matter.Diarienummer}");
    }

    private static IEnumerable<Entry> InFollowUp(PublicView view, Plan plan, FollowUp followUp)
    {
        var snapshot = Snapshots.Of(view.Record, followUp);
        var address = Addresses.FollowUp(view.Record.Body(plan.BodyId), plan, followUp);
        var where = $"Uppföljning per {Swedish.LongDate(followUp.CutOff)}";
        foreach (var activity in snapshot.Activities.Where(activity => activity.Report is not null && !activity.CarriedForward))
            yield return new(Kind.FollowUp, activity.Name, Addresses.Activity(view.Record.Body(plan.BodyId), plan, activity.Code), Words(activity.Report!), where);
        foreach (var line in snapshot.BudgetLines.Where(line => line.Comment is not null))
            yield return new(Kind.FollowUp, line.Name, $"{address}#ekonomi", line.Comment!, where);
        foreach (var goal in snapshot.Goals.Where(goal => goal.Administration?.Reason is not null))
            yield return new(Kind.FollowUp, goal.Text, $"{address}#malen", $"{goal.Why} {goal.Administration!.Reason} {view.BoardOn(followUp, goal.Id)?.Reason}", where);
    }

    private static string Words(ReportedFacts facts) => string.Join(' ', new[] { facts.Done, facts.Effect, facts.Cause, facts.Measure, facts.WorkRemains }.OfType<string>());
}
