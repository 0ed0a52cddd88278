using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps.Checks;

/// <summary>A year where tertial 1 is frozen and tertial 2 is reported without a fault; a test changes one thing and sees what is found.</summary>
internal sealed class CheckedYear
{
    public static readonly Activity Reading = Given.Activity("a-01", "2024-02", "2024-11", name: "Läslyftet"),
        Maths = Given.Activity("a-02", "2024-01", "2024-06", name: "Mattecafé"),
        Handyman = Given.Activity("a-03", "2024-10", "2024-12", name: "Fixartjänst för äldre", goal: "1.2");

    private Snapshot? _frozen;

    public CheckedYear()
    {
        Year = new([Given.Goal("1.1", metrics: Metric()), Given.Goal("1.2")], Reading, Maths, Handyman);
        Year.Metrics.Add(Metric());
        Year.Versions[0].BudgetLines.AddRange([Line("b-01", "Grundskola", 21_500, 168_350), Line("b-02", "Hemtjänst", 9_600, 101_300), Line("i-01", "Gator", 0, 29_500, BudgetKind.Capital)]);
        Report("a-01", 1, ReportedStatus.UnderWay);
        Report("a-02", 1, ReportedStatus.UnderWay);
        Money("b-01", 1, (7_170, 56_120), (7_200, 56_400), (21_600, 168_900), "Fler elever behöver eget stöd.");
        Money("b-02", 1, (3_200, 33_770), (3_190, 33_800), (9_600, 101_300), null);
        Money("i-01", 1, (0, 6_000), (0, 5_900), (0, 29_500), null);
        Freeze();
        Report("a-01", 2, ReportedStatus.UnderWay);
        Report("a-02", 2, ReportedStatus.Completed, "2024-06-10");
        Report("a-03", 2, ReportedStatus.NotBegun);
        Money("b-01", 2, (14_330, 112_230), (14_530, 112_680), (21_900, 170_450), "Skolskjutsarna kostar mer än planerat.");
        Money("b-02", 2, (6_400, 67_530), (6_320, 67_600), (9_600, 101_300), null);
        Money("i-01", 2, (0, 18_000), (0, 17_900), (0, 29_500), null);
        Assess("1.1", Verdict.PartlyMet, "Mattecaféet är klart och läslyftet pågår enligt plan.");
        Assess("1.2", Verdict.NotYetDue, null);
    }

    public ReportedYear Year { get; }

    /// <summary>What tertial 1 says from now on, whatever the record comes to say of it.</summary>
    public CheckedYear Freeze()
    {
        _frozen = Year.At(1);
        return this;
    }

    /// <summary>Spoils the plan, or anything else.</summary>
    public CheckedYear Spoil(Action<PlanVersion> spoil)
    {
        spoil(Year.Versions[0]);
        return this;
    }

    public IReadOnlyList<Finding> Findings(int tertial = 2) => Checking.Of(Year.Record, Year.FollowUps[tertial - 1], tertial == 1 ? null : tertial == 2 ? _frozen : Year.At(2));

    /// <summary>What is found in tertial 2, as the place's code and the sentence.</summary>
    public IEnumerable<string> Found(int tertial = 2) => Findings(tertial).Select(finding => $"{finding.Place.Code ?? finding.Place.Name}: {finding.What}".Replace('\u00a0', ' '));

    /// <summary>Which checks find something in tertial 2.</summary>
    public IEnumerable<Check> Checks(int tertial = 2) => Findings(tertial).Select(finding => finding.Check);

    /// <summary>Reports an activity in place of what was reported about it in that tertial.</summary>
    public CheckedYear Report(string activity, int tertial, ReportedStatus status, string? completed = null, string? expected = null, Func<ReportedFacts, ReportedFacts>? also = null)
    {
        var facts = Given.Facts(status, completed, expected);
        return Report(activity, tertial, (also ?? (same => same))(facts));
    }

    public CheckedYear Report(string activity, int tertial, ReportedFacts facts, int day = 5)
    {
        Year.Reports.RemoveAll(report => report.ActivityId == Given.Activity(activity).Id && report.FollowUpId == Year.FollowUps[tertial - 1].Id);
        Year.Reports.Add(Given.Report(facts, activity, tertial, day));
        return this;
    }

    /// <summary>Reports a line in thousands of kronor, in place of what was reported about it in that tertial.</summary>
    public CheckedYear Money(string line, int tertial, (decimal Income, decimal Cost) toDate, (decimal Income, decimal Cost) outcome, (decimal Income, decimal Cost) forecast, string? comment)
    {
        Forget(line, tertial);
        Year.BudgetReports.Add(new()
        {
            Id = Given.Id<BudgetReportId>(tertial * 100 + line[^1] + line[0]),
            FollowUpId = Year.FollowUps[tertial - 1].Id,
            BudgetLineId = LineId(line),
            BudgetToDate = Tkr(toDate.Income, toDate.Cost),
            OutcomeToDate = Tkr(outcome.Income, outcome.Cost),
            Forecast = Tkr(forecast.Income, forecast.Cost),
            Comment = comment,
            At = Year.FollowUps[tertial - 1].CutOff.AddDays(9).ToDateTime(new(9, 0), DateTimeKind.Utc),
            Origin = Origin.Own,
        });
        return this;
    }

    public void Forget(string line, int tertial) => Year.BudgetReports.RemoveAll(report => report.BudgetLineId == LineId(line) && report.FollowUpId == Year.FollowUps[tertial - 1].Id);

    /// <summary>The comment on line b-01: forecast −1 700 tkr from budget (cost +2 100, income +400), outcome −250 tkr, −450 tkr in tertial 1.</summary>
    public CheckedYear Comment(string comment) => Money("b-01", 2, (14_330, 112_230), (14_530, 112_680), (21_900, 170_450), comment);

    public CheckedYear Assess(string goal, Verdict verdict, string? reason)
    {
        Year.Assessments.RemoveAll(assessment => assessment.GoalId == Given.Goal(goal).Id);
        Year.Assessments.Add(new() { Id = Given.Id<AssessmentId>(goal[^1]), FollowUpId = Year.FollowUps[1].Id, GoalId = Given.Goal(goal).Id, Judge = Judge.Administration, Verdict = verdict, Reason = reason, At = new(2024, 9, 16, 9, 0, 0, DateTimeKind.Utc), Origin = Origin.Own });
        return this;
    }

    /// <summary>The metric of goal 1.1: 80,3 per cent in 2023, 82 in June 2024; women and men beside.</summary>
    public Metric ShownMetric => Year.Metrics[0];

    public void Establish(long netCost)
    {
        var matter = Given.Matter(9);
        var point = matter.Point(Given.Council, Effect.EstablishFrames);
        matter.Decide("2023-11-27", Outcome.Approved, Given.Council, point);
        Year.Matters.Add(matter);
        Year.Frames.Add(new() { Id = Given.Id<FrameId>(1), BodyId = Given.Board.Id, Year = 2024, NetCost = Domain.Money.FromKronor(netCost * 1000), Capital = Domain.Money.Zero, EstablishedBy = point.Id, Origin = Origin.Own });
    }

    public static Amounts Tkr(decimal income, decimal cost) => new(Domain.Money.FromKronor(income * 1000), Domain.Money.FromKronor(cost * 1000));

    public static BudgetLine Line(string code, string name, decimal income, decimal cost, BudgetKind kind = BudgetKind.Operating) => new()
    {
        Id = LineId(code),
        PlanVersionId = Given.Id<PlanVersionId>(20241),
        Code = code,
        Order = code[^1],
        Name = name,
        Kind = kind,
        Year = 2024,
        Budget = Tkr(income, cost),
        ActivityIds = [],
        Origin = Origin.Own,
    };

    private static BudgetLineId LineId(string code) => Given.Id<BudgetLineId>(code[^1] + code[0]);

    private static Metric Metric() => new()
    {
        Id = Given.Id<MetricId>(7),
        Name = "Behöriga till gymnasiet, andel av avgångselever",
        Unit = "procent",
        Rule = TargetRule.AtLeast,
        Target = 88,
        TargetYear = 2024,
        Baseline = 79.5m,
        Outcomes =
        [
            new() { Describes = new(2022, 6, 30), PublishedOn = new(2022, 9, 20), State = OutcomeState.Final, Value = 78.6m, Women = 83.3m, Men = 74.4m },
            new() { Describes = new(2023, 6, 30), PublishedOn = new(2023, 9, 20), State = OutcomeState.Final, Value = 80.3m, Women = 84.6m, Men = 76.3m },
            new() { Describes = new(2024, 6, 30), PublishedOn = new(2024, 9, 2), State = OutcomeState.Preliminary, Value = 82m, Women = 85.4m, Men = 78.7m },
        ],
        Origin = Origin.Own,
    };
}
