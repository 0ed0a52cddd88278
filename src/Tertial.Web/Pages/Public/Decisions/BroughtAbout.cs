using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Publishing;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>One thing a decision led to, with its address where it has a page.</summary>
public sealed record BroughtAbout(string Text, string? Address)
{
    /// <summary>What an approved point brought about, as far as it is public; nothing for a point that says no.</summary>
    public static IEnumerable<BroughtAbout> Of(PublicView view, PointReading reading) =>
        reading.Decision is not { IsApproval: true } ? [] : Effected(view, reading).Concat(Assigned(view, reading.Point));

    private static IEnumerable<BroughtAbout> Effected(PublicView view, PointReading reading) => reading.Point.Effect switch
    {
        Effect.AdoptPlan => Version(view, reading, budget: false),
        Effect.AdoptBudget => Version(view, reading, budget: true),
        Effect.AdoptCouncilGoals => CouncilGoals(view.Record, reading.Point),
        Effect.EstablishFrames => Frames(view.Record, reading.Point),
        Effect.ApproveFollowUp => FollowUp(view, reading.Point),
        Effect.DeclareAssignmentDone => Closed(view, reading.Point),
        Effect.StateCondition or Effect.Other => [],
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    private static IEnumerable<BroughtAbout> Version(PublicView view, PointReading reading, bool budget)
    {
        var id = reading.Decision!.Outcome.AsDecided ?? reading.Point.PlanVersionId;
        if (view.Record.PlanVersions.Find(version => version.Id == id) is not { } version) yield break;
        var plan = view.Record.HistoryOf(version.PlanId).Plan;
        var address = Addresses.Version(view.Record.Body(plan.BodyId), plan, version.Number);
        var live = version.Activities.Count(activity => activity.Ending is null);
        yield return budget
            ? new($"Budgeten i {plan.Title}, version {version.Number}", $"{address}#budget")
            : new($"{plan.Title}, version {version.Number}: {Swedish.Count(version.Goals.Count, "ett mål", "{0} mål")} och {Swedish.Count(live, "en aktivitet", "{0} aktiviteter")}", address);
    }

    private static IEnumerable<BroughtAbout> CouncilGoals(MunicipalRecord record, DecisionPoint point) => record.CouncilGoals
        .OrderBy(goal => goal.Order)
        .SelectMany(goal => goal.Versions.Where(version => version.AdoptedBy == point.Id), (goal, version) => new BroughtAbout(version.Text, Addresses.CouncilGoal(goal.Slug)));

    private static IEnumerable<BroughtAbout> Frames(MunicipalRecord record, DecisionPoint point)
    {
        var kronor = new Kronor(record.Municipality);
        return record.Frames.Where(frame => frame.EstablishedBy == point.Id).Select(frame => new BroughtAbout(
            $"Ram för {record.Body(frame.BodyId).InText()} {frame.Year}: {kronor.WithUnit(kronor.Amount(frame.NetCost))} i nettokostnad och {kronor.WithUnit(kronor.Amount(frame.Capital))} i investeringar", null));
    }

    private static IEnumerable<BroughtAbout> Assigned(PublicView view, DecisionPoint point) => view.Assignments
        .Where(assignment => assignment.GivenBy == point.Id).Select(assignment => new BroughtAbout($"Uppdrag till {assignment.To}: {assignment.Text}", Addresses.Assignment(assignment)));

    private static IEnumerable<BroughtAbout> Closed(PublicView view, DecisionPoint point) => view.Assignments
        .Where(assignment => assignment.Id == point.AssignmentId).Select(assignment => new BroughtAbout($"Uppdraget är avslutat: {assignment.Text}", Addresses.Assignment(assignment)));

    private static IEnumerable<BroughtAbout> FollowUp(PublicView view, DecisionPoint point)
    {
        if (view.Record.FollowUps.Find(candidate => candidate.Id == point.FollowUpId) is not { } followUp || !followUp.IsPublicOn(view.On)) yield break;
        var plan = view.Record.HistoryOf(followUp.PlanId).Plan;
        yield return new($"Uppföljning per {Swedish.LongDate(followUp.CutOff)}", Addresses.FollowUp(view.Record.Body(plan.BodyId), plan, followUp));
    }
}
