using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Tests;

/// <summary>A small municipality with a plan adopted on a condition, four activities and three tertials. Nothing of it is real.</summary>
public static class Given
{
    public static readonly BodyId Council = new(Id(10)), Board = new(Id(11)), Committee = new(Id(12));
    public static readonly UnitId Administration = new(Id(20)), Schools = new(Id(21)), Care = new(Id(22));
    public static readonly PlanId Plan = new(Id(50));
    public static readonly PlanVersionId Version1 = new(Id(51));
    public static readonly GoalId SchoolGoal = new(Id(60)), CareGoal = new(Id(61));
    public static readonly FollowUpId T1 = new(Id(90)), T2 = new(Id(91)), T3 = new(Id(92));
    public static readonly DecisionPointId GoalsPoint = new(Id(120)), FramesPoint = new(Id(121)), AdoptPlan = new(Id(122)), AdoptBudget = new(Id(123)), StateCondition = new(Id(124));
    public static readonly DateOnly InForce = new(2023, 11, 27);

    /// <summary>A GUID that sorts by its number and has the form of version 7.</summary>
    public static Guid Id(int number) => Guid.Parse($"018c0000-0000-7000-8000-{number:x12}");

    public static DateTime At(int year, int month, int day) => new(year, month, day, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>The municipality with its plan in force and T1 open for reporting, from 22 April 2024.</summary>
    public static MunicipalRecord Municipality(bool showsResponsible = true, MoneyUnit unit = MoneyUnit.Thousands, bool costIsPositive = false) => new()
    {
        Municipality = new() { Id = new(Id(1)), Name = "Lillby kommun", Code = "9999", Vision = "Nära till allt.", VisionOrigin = Origin.Own, ShowsResponsible = showsResponsible, MoneyUnit = unit, CostIsPositive = costIsPositive, Origin = Origin.Own },
        Bodies =
        [
            new() { Id = Council, Code = "KF", Name = "Kommunfullmäktige", Kind = BodyKind.Council, Origin = Origin.Own },
            new() { Id = Board, Code = "KS", Name = "Kommunstyrelsen", Kind = BodyKind.ExecutiveBoard, Origin = Origin.Own },
            new() { Id = Committee, Code = "AU", Name = "Arbetsutskottet", Kind = BodyKind.Committee, PartOf = Board, Origin = Origin.Own },
        ],
        Units =
        [
            new() { Id = Administration, BodyId = Board, Name = "Kommunförvaltningen", Head = "Kommundirektör", Origin = Origin.Own },
            new() { Id = Schools, BodyId = Board, PartOf = Administration, Name = "Skola", Head = "Skolchef", Origin = Origin.Own },
            new() { Id = Care, BodyId = Board, PartOf = Administration, Name = "Omsorg", Head = "Omsorgschef", Origin = Origin.Own },
        ],
        People = GivenPeople.All,
        MandatePeriods = [new() { Id = new(Id(30)), ElectionDay = new(2022, 9, 11), From = new(2022, 10, 15), To = new(2026, 10, 14), Origin = Origin.Own }],
        FocusAreas = [new() { Id = new(Id(31)), Order = 1, Name = "Hållbar vardag", Text = "En levande bygd.", Origin = Origin.Own }],
        GoalAreas = [new() { Id = new(Id(32)), Order = 1, Name = "Barn och unga", Origin = Origin.Own }],
        OutcomeGoals = [new() { Id = new(Id(33)), Order = 1, Text = "Öka helhetsansvaret", Origin = Origin.Own }],
        CouncilGoals = [CouncilGoal],
        Metrics = [GradesMetric],
        Plans = [new() { Id = Plan, BodyId = Board, Title = "Kommunstyrelsens verksamhetsplan 2024", From = new(2024, 1, 1), To = new(2024, 12, 31), Origin = Origin.Own }],
        PlanVersions = [GivenPlan.Version()],
        Frames = [new() { Id = new(Id(80)), BodyId = Board, Year = 2024, NetCost = Money.FromKronor(1_000_000), Capital = Money.Zero, EstablishedBy = FramesPoint, Origin = Origin.Own }],
        Matters = GivenMatters.All(),
        FollowUps = GivenPlan.FollowUps(),
    };

    private static CouncilGoal CouncilGoal => new()
    {
        Id = new(Id(40)),
        Slug = "goda-resultat",
        Order = 1,
        Versions = [new() { Number = 1, GoalAreaId = new(Id(32)), Text = "Eleverna ska nå goda resultat.", Kind = CouncilGoalKind.Operational, Binds = [Board], MetricIds = [new(Id(41))], AdoptedBy = GoalsPoint }],
        Origin = Origin.Own,
    };

    private static Metric GradesMetric => new()
    {
        Id = new(Id(41)),
        Name = "Behöriga till gymnasiet",
        Unit = "procent",
        Rule = TargetRule.AtLeast,
        Target = 88,
        TargetYear = 2024,
        Outcomes = [new() { Describes = new(2023, 6, 30), PublishedOn = new(2023, 9, 20), State = OutcomeState.Final, Value = 80.3m }, new() { Describes = new(2024, 6, 30), PublishedOn = new(2024, 9, 2), State = OutcomeState.Preliminary, Value = 89.1m }],
        Source = "Skolverket",
        Origin = Origin.Own,
    };
}
