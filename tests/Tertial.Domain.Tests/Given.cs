using System.Buffers.Binary;
using System.Globalization;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests;

/// <summary>Small pieces of a municipality with reasonable values; a test states only what it is about.</summary>
internal static partial class Given
{
    public static readonly Body Council = Body(1, "KF", BodyKind.Council, "Kommunfullmäktige");
    public static readonly Body Board = Body(2, "KS", BodyKind.ExecutiveBoard, "Kommunstyrelsen");
    public static readonly Body Committee = Body(3, "KFU", BodyKind.Committee, "Koncern- och finansutskottet");

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNone(string? iso) => iso is null ? null : Day(iso);

    public static T Id<T>(int number) where T : struct, IId<T> => T.From(new Guid(number, 0, 7, [8, 0, 0, 0, 0, 0, 0, 0]));

    private static int NumberOf(Guid id) => BinaryPrimitives.ReadInt32LittleEndian(id.ToByteArray());

    private static Body Body(int number, string code, BodyKind kind, string name) =>
        new() { Id = Id<BodyId>(number), Code = code, Name = name, Kind = kind, Origin = Origin.Own };

    public static Plan Plan(int year = 2024) => new()
    {
        Id = Id<PlanId>(year),
        BodyId = Board.Id,
        Title = $"Kommunstyrelsens verksamhetsplan {year}",
        From = new(year, 1, 1),
        To = new(year, 12, 31),
        Origin = Origin.Own,
    };

    public static Goal Goal(string code = "1.1", Judgement judgedBy = Judgement.ByActivities, params Metric[] metrics) => new()
    {
        Id = Id<GoalId>(code[^1]),
        PlanVersionId = Id<PlanVersionId>(1),
        Code = code,
        Order = code[^1],
        Text = "Fler elever ska nå behörighet till gymnasiet.",
        CouncilGoalIds = [],
        JudgedBy = judgedBy,
        MetricIds = [.. metrics.Select(metric => metric.Id)],
        Origin = Origin.Own,
    };

    public static Activity Activity(string code = "a-01", string? start = "2024-02", string? end = "2024-11", bool ongoing = false,
        string name = "Läslyftet", string goal = "1.1", string? alsoServes = null, string? ending = null, int order = 1, Origin? origin = null) => new()
        {
            Id = Id<ActivityId>(int.Parse(code[2..], CultureInfo.InvariantCulture)),
            PlanVersionId = Id<PlanVersionId>(1),
            Code = code,
            Order = order,
            Name = name,
            What = "Alla lärare i årskurs 1–6 går Skolverkets kurs.",
            Start = Planned(start),
            End = Planned(end),
            IsOngoing = ongoing,
            FocusAreaIds = [],
            GoalId = Goal(goal).Id,
            AlsoServes = alsoServes is null ? [] : [Goal(alsoServes).Id],
            Ending = ending is null ? null : new(ending),
            Origin = origin ?? Origin.Own,
        };

    private static PlannedDate? Planned(string? date) => date is null ? null : PlannedDate.Parse(date);

    public static Timing Timing(string? start = "2024-02", string? end = "2024-11", bool ongoing = false) =>
        Activity(start: start, end: end, ongoing: ongoing).TimingIn(Plan());

    /// <summary>A proposed version with goal 1.1 and the activities.</summary>
    public static PlanVersion Version(int number = 1, string? proposed = "2023-10-16", Plan? plan = null, Goal[]? goals = null, params Activity[] activities)
    {
        plan ??= Plan();
        var version = new PlanVersion
        {
            Id = Id<PlanVersionId>(plan.Year * 10 + number),
            PlanId = plan.Id,
            Number = number,
            DraftedOn = Day("2023-09-01"),
            Goals = [.. goals ?? [Goal()]],
            Activities = [.. activities],
            BudgetLines = [],
            Origin = Origin.Own,
        };
        if (proposed is not null) version.Propose(Day(proposed));
        return version;
    }

    public static ReportedFacts Facts(ReportedStatus status, string? completed = null, string? expected = null) =>
        new() { Status = status, CompletedOn = DayOrNone(completed), ExpectedCompletion = DayOrNone(expected), Done = "Två kurstillfällen är hållna." };

    public static ActivityReport Report(ReportedFacts facts, string activity = "a-01", int tertial = 2, int day = 1, Origin? origin = null) => new()
    {
        Id = Id<ActivityReportId>(tertial * 100 + day),
        FollowUpId = FollowUp(tertial).Id,
        ActivityId = Activity(activity).Id,
        Facts = facts,
        At = FollowUp(tertial).CutOff.AddDays(day).ToDateTime(new(12, 0), DateTimeKind.Utc),
        Origin = origin ?? Origin.Own,
    };

    public static ActivityReading Reading(ActivityStanding standing, string code = "a-01", string name = "Läslyftet", Timing? timing = null,
        ReportedFacts? facts = null, string cutOff = "2024-08-31", string? start = "2024-02") =>
        new(Activity(code, start, name: name), timing ?? Timing(start), facts is null ? null : Report(facts, code), false, null, standing, Day(cutOff));

    public static FollowUp FollowUp(int tertial = 2, Plan? plan = null)
    {
        plan ??= Plan();
        var cutOff = PlannedDate.Tertial(plan.Year, tertial).Last;
        return new()
        {
            Id = Id<FollowUpId>(plan.Year * 10 + tertial),
            PlanId = plan.Id,
            Number = tertial,
            Name = $"Tertial {tertial}",
            CutOff = cutOff,
            ReportingFrom = cutOff.AddDays(-10),
            ReportingTo = cutOff.AddDays(20),
            Origin = Origin.Own,
        };
    }

    public static Metric Metric(TargetRule rule = TargetRule.AtLeast, double? target = 90, double? upper = null, double? baseline = null, int year = 2024,
        params MetricOutcome[] outcomes) => new()
        {
            Id = Id<MetricId>((int)rule + 1),
            Name = "Behöriga till gymnasiet",
            Unit = "procent",
            Rule = rule,
            Target = (decimal?)target,
            UpperTarget = (decimal?)upper,
            TargetYear = year,
            Baseline = (decimal?)baseline,
            Outcomes = [.. outcomes],
            Origin = Origin.Own,
        };

    public static MetricOutcome Outcome(string describes, double? value, string? published = null, OutcomeState state = OutcomeState.Final) =>
        new() { Describes = Day(describes), PublishedOn = Day(published ?? describes), State = state, Value = (decimal?)value };

    public static Municipality Municipality() => new()
    {
        Id = Id<MunicipalityId>(2260),
        Name = "Ånge kommun",
        Code = "2260",
        Vision = "Vi är en plats för alla.",
        VisionOrigin = Origin.Own,
        Origin = Origin.Own,
    };
}
