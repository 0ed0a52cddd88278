using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps.Since;

/// <summary>Follow-ups by value, in which a test states only what it is about.</summary>
internal static class GivenSnapshot
{
    public static readonly DecisionReference Decision = new("KS 24/12", "KS", Given.Day("2024-06-11"), "88", 2);

    public static JudgedSnapshot Judged(Snapshot snapshot) =>
        new(snapshot, snapshot.Goals.ToDictionary(goal => goal.Id, goal => goal.Administration?.Verdict ?? goal.Verdict));

    public static Snapshot Of(params GoalSnapshot[] goals) => new()
    {
        RuleVersion = 1,
        FollowUp = "Tertial 2",
        CutOff = Given.Day("2024-08-31"),
        IsLast = false,
        Body = "KS",
        Plan = "Verksamhetsplan 2024",
        PlanVersion = 1,
        PlanAdoptedBy = Decision,
        CouncilGoals = [],
        Goals = goals,
        BudgetLines = [],
    };

    public static GoalSnapshot Goal(string code = "1.1", params ActivitySnapshot[] activities) => new()
    {
        Id = Given.Goal(code).Id,
        Code = code,
        Text = "Fler elever ska nå behörighet.",
        CouncilGoals = [],
        JudgedBy = Judgement.ByActivities,
        Verdict = Verdict.PartlyMet,
        Pace = Pace.AccordingToPlan,
        Forecast = Verdict.Met,
        Why = "",
        Activities = activities,
        Metrics = [],
        AlsoServedBy = [],
    };

    public static CouncilGoalSnapshot CouncilGoal(Verdict verdict = Verdict.PartlyMet) => new()
    {
        Id = Given.Id<CouncilGoalId>(1),
        Slug = "barn-och-unga",
        Area = "Barn och unga",
        Text = "Alla barn ska klara skolan.",
        SoundFinancialManagement = false,
        Verdict = verdict,
        Forecast = Verdict.Met,
        Why = "",
        Metrics = [],
        BoardGoals = [],
    };

    public static ActivitySnapshot Activity(ActivityStanding standing = ActivityStanding.UnderWay, string code = "a-01", bool? deviates = null, string? expected = null) => new()
    {
        Id = Given.Activity(code).Id,
        Code = code,
        Name = "Läslyftet",
        Start = PlannedDate.Parse("2024-02"),
        End = PlannedDate.Parse("2024-11"),
        IsOngoing = false,
        Priority = Priority.Normal,
        Standing = standing,
        Deviates = deviates ?? standing.Deviates(),
        CompletedLate = false,
        Report = new() { Status = ReportedStatus.UnderWay, ExpectedCompletion = Given.DayOrNone(expected) },
        CarriedForward = false,
        IsExample = false,
    };

    public static MetricSnapshot Metric(decimal? latest, string? describes = "2024-04-30") => new()
    {
        Id = Given.Id<MetricId>(1),
        Name = "Sjukfrånvaro",
        Unit = "procent",
        Rule = TargetRule.AtMost,
        Target = 6,
        TargetYear = 2024,
        Verdict = Verdict.NotMet,
        Latest = latest,
        LatestDescribes = latest is null ? null : Given.DayOrNone(describes),
        LatestState = latest is null ? null : OutcomeState.Final,
    };

    /// <param name="deviation">The forecast's deviation in thousands of kronor; missing when it is not reported.</param>
    /// <param name="cost">The budget in thousands of kronor.</param>
    /// <param name="code">Its code.</param>
    public static BudgetLineSnapshot Line(int? deviation, int cost = 10_000, string code = "b-01") => new()
    {
        Id = Given.Id<BudgetLineId>(code[^1]),
        Code = code,
        Name = "Grundskola",
        Kind = BudgetKind.Operating,
        Budget = new(Money.Zero, Money.FromKronor(cost * 1000)),
        Deviation = deviation is { } tkr ? Money.FromKronor(tkr * 1000) : null,
        IsExample = false,
    };
}
