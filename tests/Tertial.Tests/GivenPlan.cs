using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Tests;

/// <summary>The small municipality's plan: two goals, four activities, two budget lines, three tertials.</summary>
public static class GivenPlan
{
    public static PlanVersion Version()
    {
        var version = new PlanVersion
        {
            Id = Given.Version1,
            PlanId = Given.Plan,
            Number = 1,
            DraftedOn = new(2023, 9, 4),
            Introduction = "Planen säger vad förvaltningen ska göra under 2024.",
            Goals = [Goal(Given.SchoolGoal, "1.1", 1, "Fler elever blir behöriga till gymnasiet"), Goal(Given.CareGoal, "2.1", 2, "Äldre har nära till mötesplatser")],
            Activities =
            [
                Activity(70, "a-01", "Läslyft i årskurs 4–6", Given.SchoolGoal, Given.Schools, "2024-01-15", "2024-04-30"),
                Activity(71, "a-02", "En gemensam modell för tidigt stöd", Given.SchoolGoal, Given.Schools, "2024-02", "2024-10"),
                Activity(72, "a-03", "Träffpunkt i byn", Given.CareGoal, Given.Care, "2024-03", "2024-06"),
                Activity(73, "a-04", "Fixartjänst för äldre", Given.CareGoal, Given.Care, "2024-T3", "2024-T3"),
            ],
            BudgetLines = [Line(75, "b-01", "Skola", Given.Schools, 100_000, 700_000), Line(76, "b-02", "Omsorg", Given.Care, 50_000, 450_000)],
            Origin = Origin.Own,
        };
        version.Propose(new(2023, 10, 16));
        return version;
    }

    /// <summary>T1 opened on 22 April; T2 and T3 still to come.</summary>
    public static List<FollowUp> FollowUps()
    {
        var first = FollowUp(Given.T1, 1, new(2024, 4, 30), new(2024, 4, 22), new(2024, 5, 10));
        first.Open(new(2024, 4, 22), planInForce: true);
        return [first, FollowUp(Given.T2, 2, new(2024, 8, 31), new(2024, 8, 26), new(2024, 9, 13)), FollowUp(Given.T3, 3, new(2024, 12, 31), new(2024, 12, 16), new(2025, 1, 17))];
    }

    public static Activity Activity(int id, string code, string name, GoalId goal, UnitId? unit, string start, string end) => new()
    {
        Id = new(Given.Id(id)),
        PlanVersionId = Given.Version1,
        Code = code,
        Order = id,
        Name = name,
        What = $"{name}: vad vi gör.",
        Why = "För att det behövs.",
        UnitId = unit,
        Responsible = "Rektor",
        Start = PlannedDate.Parse(start),
        End = PlannedDate.Parse(end),
        FocusAreaIds = [new(Given.Id(31))],
        GoalId = goal,
        AlsoServes = [],
        Origin = Origin.Own,
    };

    private static Goal Goal(GoalId id, string code, int order, string text) => new()
    {
        Id = id,
        PlanVersionId = Given.Version1,
        Code = code,
        Order = order,
        Text = text,
        CouncilGoalIds = [new(Given.Id(40))],
        JudgedBy = Judgement.ByActivities,
        MetricIds = [],
        Responsible = "Kommundirektör",
        Origin = Origin.Own,
    };

    private static BudgetLine Line(int id, string code, string name, UnitId unit, decimal income, decimal cost) => new()
    {
        Id = new(Given.Id(id)),
        PlanVersionId = Given.Version1,
        Code = code,
        Order = id,
        Name = name,
        UnitId = unit,
        Kind = BudgetKind.Operating,
        Year = 2024,
        Budget = new(Money.FromKronor(income), Money.FromKronor(cost)),
        ActivityIds = [],
        Origin = Origin.Own,
    };

    private static FollowUp FollowUp(FollowUpId id, int number, DateOnly cutOff, DateOnly from, DateOnly to) =>
        new() { Id = id, PlanId = Given.Plan, Number = number, Name = $"Tertial {number}", CutOff = cutOff, ReportingFrom = from, ReportingTo = to, Origin = Origin.Own };
}
