using CsCheck;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>A goal whose every part can be changed by itself.</summary>
internal sealed record GoalShape(int Number)
{
    public string Text { get; init; } = "Fler elever ska nå behörighet till gymnasiet.";
    public int[] Council { get; init; } = [1];
    public Judgement JudgedBy { get; init; }
    public int[] Metrics { get; init; } = [];
    public string? Responsible { get; init; }
    public int Order { get; init; } = 1;

    public Goal Build() => new()
    {
        Id = Given.Id<GoalId>(Number),
        PlanVersionId = Given.Id<PlanVersionId>(1),
        Code = $"1.{Number}",
        Order = Order,
        Text = Text,
        CouncilGoalIds = [.. Council.Select(Given.Id<CouncilGoalId>)],
        JudgedBy = JudgedBy,
        MetricIds = [.. Metrics.Select(Given.Id<MetricId>)],
        Responsible = Responsible,
        Origin = Origin.Own,
    };
}

/// <summary>An activity whose every part can be changed by itself.</summary>
internal sealed record ActivityShape(int Number)
{
    public string Name { get; init; } = "Läslyftet";
    public string What { get; init; } = "Alla lärare går Skolverkets kurs.";
    public string? Why { get; init; }
    public int? Unit { get; init; }
    public string? Responsible { get; init; }
    public string? Start { get; init; } = "2024-02";
    public string? End { get; init; } = "2024-11";
    public bool Ongoing { get; init; }
    public Priority Priority { get; init; }
    public int[] FocusAreas { get; init; } = [];
    public int Goal { get; init; } = 1;
    public int[] Also { get; init; } = [];
    public Ending? Ending { get; init; }
    public int Order { get; init; } = 1;

    public Activity Build() => new()
    {
        Id = Given.Id<ActivityId>(Number),
        PlanVersionId = Given.Id<PlanVersionId>(1),
        Code = $"a-{Number:00}",
        Order = Order,
        Name = Name,
        What = What,
        Why = Why,
        UnitId = Unit is { } unit ? Given.Id<UnitId>(unit) : null,
        Responsible = Responsible,
        Start = Start is null ? null : PlannedDate.Parse(Start),
        End = End is null ? null : PlannedDate.Parse(End),
        IsOngoing = Ongoing,
        Priority = Priority,
        FocusAreaIds = [.. FocusAreas.Select(Given.Id<FocusAreaId>)],
        GoalId = Given.Id<GoalId>(Goal),
        AlsoServes = [.. Also.Select(Given.Id<GoalId>)],
        Ending = Ending,
        Origin = Origin.Own,
    };
}

/// <summary>A budget line whose every part can be changed by itself; amounts in öre.</summary>
internal sealed record LineShape(int Number)
{
    public string Name { get; init; } = "Grundskola";
    public int? Unit { get; init; }
    public BudgetKind Kind { get; init; }
    public int Year { get; init; } = 2024;
    public long Income { get; init; }
    public long Cost { get; init; } = 100_00;
    public int[] Carries { get; init; } = [];
    public int Order { get; init; } = 1;

    public BudgetLine Build() => new()
    {
        Id = Given.Id<BudgetLineId>(Number),
        PlanVersionId = Given.Id<PlanVersionId>(1),
        Code = $"b-{Number:00}",
        Order = Order,
        Name = Name,
        UnitId = Unit is { } unit ? Given.Id<UnitId>(unit) : null,
        Kind = Kind,
        Year = Year,
        Budget = new(new(Income), new(Cost)),
        ActivityIds = [.. Carries.Select(Given.Id<ActivityId>)],
        Origin = Origin.Own,
    };
}

/// <summary>A version made of such parts.</summary>
internal sealed record PlanShape(GoalShape[] Goals, ActivityShape[] Activities, LineShape[] Lines, string? Introduction = null)
{
    private static readonly Gen<int[]> Some = Gen.Int[1, 5].Array[0, 3].Select(numbers => numbers.Distinct().ToArray());

    private static readonly Gen<GoalShape> Goal =
        from council in Some
        from judged in Gen.Enum<Judgement>()
        from metrics in Some
        from responsible in Gen.Int[0, 2].Select(which => which switch { 0 => null, 1 => "Skolchef", _ => "Kanslichef" })
        select new GoalShape(1) { Council = council, JudgedBy = judged, Metrics = metrics, Responsible = responsible };

    private static readonly Gen<ActivityShape> Activity =
        from unit in Gen.Nullable(Gen.Int[1, 4], 0.2)
        from month in Gen.Int[1, 9]
        from priority in Gen.Enum<Priority>()
        from areas in Some
        from also in Some
        from ended in Gen.Int[0, 6]
        from ongoing in Gen.Bool
        select new ActivityShape(1)
        {
            Unit = unit,
            Start = $"2024-0{month}",
            Priority = priority,
            FocusAreas = areas,
            Also = also,
            Ongoing = ongoing,
            Ending = ended == 0 ? new("Projektet gick över till regionen.") : null,
        };

    private static readonly Gen<LineShape> Line =
        from unit in Gen.Nullable(Gen.Int[1, 4], 0.2)
        from kind in Gen.Enum<BudgetKind>()
        from year in Gen.Int[2024, 2025]
        from income in Gen.Int[0, 1000_00]
        from cost in Gen.Int[0, 1000_00]
        from carries in Some
        select new LineShape(1) { Unit = unit, Kind = kind, Year = year, Income = income, Cost = cost, Carries = carries };

    /// <summary>Any version with one to twelve of each.</summary>
    public static readonly Gen<PlanShape> Any =
        from goals in Goal.Array[1, 12]
        from activities in Activity.Array[1, 12]
        from lines in Line.Array[1, 12]
        from introduction in Gen.Int[0, 2].Select(which => which switch { 0 => null, 1 => "", _ => "Planen prioriterar skolan." })
        select new PlanShape(
            [.. goals.Select((goal, i) => goal with { Number = i + 1 })],
            [.. activities.Select((activity, i) => activity with { Number = i + 1 })],
            [.. lines.Select((line, i) => line with { Number = i + 1 })],
            introduction);

    public PlanVersion Build() => new()
    {
        Id = Given.Id<PlanVersionId>(1),
        PlanId = Given.Plan().Id,
        Number = 1,
        DraftedOn = Given.Day("2023-09-01"),
        Introduction = Introduction,
        Goals = [.. Goals.Select(goal => goal.Build())],
        Activities = [.. Activities.Select(activity => activity.Build())],
        BudgetLines = [.. Lines.Select(line => line.Build())],
        Origin = Origin.Own,
    };
}
