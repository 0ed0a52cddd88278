using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;

namespace Tertial.Tests;

/// <summary>Work under way in the small municipality: a change of the plan to decide on, reports and assessments.</summary>
public static class GivenWork
{
    public static readonly PlanVersionId Version2 = new(Given.Id(52));
    public static readonly DecisionPointId ChangePlan = new(Given.Id(125)), ChangeBudget = new(Given.Id(126));
    public static readonly ConditionId Grant = new(Given.Id(141));
    public const string Matter = "/arbete/arende/ks-24-211";

    /// <summary>A second version drafted, in a matter with an unpublished paper and a condition on a fact.</summary>
    public static MunicipalRecord PlanChange()
    {
        var record = Given.Municipality();
        record.PlanVersions.Add(GivenPlan.Version().Copy(Version2, 2, new(2024, 5, 2)));
        record.Matters.Add(new()
        {
            Id = new(Given.Id(103)),
            Diarienummer = "KS 24/211",
            Title = "Ändring av verksamhetsplan 2024",
            BodyId = Given.Board,
            RegisteredOn = new(2024, 5, 2),
            Papers = [new() { Id = new(Given.Id(153)), MatterId = new(Given.Id(103)), Title = "Tjänsteskrivelse", Date = new(2024, 5, 2), Text = "Planen ändras.", Origin = Origin.Own }],
            Points = [Point(ChangePlan, 1, "Anta version 2.", Effect.AdoptPlan), Point(ChangeBudget, 2, "Anta budgeten i version 2.", Effect.AdoptBudget)],
            Conditions = [new() { Id = Grant, MatterId = new(Given.Id(103)), Governs = [ChangePlan], HangsOnFact = "Statsbidraget beviljas.", Establishments = [], Origin = Origin.Own }],
            Handlings = [],
            Annulments = [],
            Origin = Origin.Own,
        });
        return record;
    }

    /// <summary>T1 reported, money and all, and assessed in full by the administration.</summary>
    public static MunicipalRecord Assessed()
    {
        var record = Given.Municipality();
        foreach (var (activity, id) in new[] { (70, 300), (71, 301), (72, 302) })
            record.ActivityReports.Add(new() { Id = new(Given.Id(id)), FollowUpId = Given.T1, ActivityId = new(Given.Id(activity)), Facts = Facts(activity), At = Given.At(2024, 5, 6), Origin = Origin.Own });
        foreach (var (line, id) in new[] { (75, 320), (76, 321) }) record.BudgetReports.Add(Money(id, line));
        foreach (var (goal, id) in new[] { (Given.SchoolGoal, 310), (Given.CareGoal, 311) })
            record.Assessments.Add(new() { Id = new(Given.Id(id)), FollowUpId = Given.T1, GoalId = goal, Judge = Judge.Administration, Verdict = Verdict.PartlyMet, At = Given.At(2024, 5, 7), Origin = Origin.Own });
        return record;
    }

    // The first was to be finished by the cut-off, so it says why it is not.
    private static ReportedFacts Facts(int activity) => activity == 70
        ? new() { Status = ReportedStatus.UnderWay, Done = "Arbetet är i gång.", Cause = "En kursledare slutade.", Measure = "En ny börjar i maj." }
        : new() { Status = ReportedStatus.UnderWay, Done = "Arbetet är i gång." };

    private static BudgetReport Money(int id, int line)
    {
        var budget = GivenPlan.Version().BudgetLines.Single(candidate => candidate.Id.Value == Given.Id(line)).Budget;
        var third = new Amounts(new(budget.Income.Ore / 3), new(budget.Cost.Ore / 3));
        return new() { Id = new(Given.Id(id)), FollowUpId = Given.T1, BudgetLineId = new(Given.Id(line)), BudgetToDate = third, OutcomeToDate = third, Forecast = budget, At = Given.At(2024, 5, 8), Origin = Origin.Own };
    }

    private static DecisionPoint Point(DecisionPointId id, int number, string text, Effect effect) =>
        new() { Id = id, MatterId = new(Given.Id(103)), Number = number, Text = text, DecidingBodyId = Given.Board, Effect = effect, PlanVersionId = Version2, Origin = Origin.Own };
}
