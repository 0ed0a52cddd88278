using CsCheck;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Domain.Steering;

namespace Tertial.Domain.Tests.Steering;

/// <summary>What a change would mean, tried on 1 June 2024 against the plan in force and the reports of tertial 1.</summary>
public sealed class ConsequencesTests
{
    private static readonly DateOnly Today = Given.Day("2024-06-01");

    private static readonly Gen<ReportedYear> AnyYear =
        from count in Gen.Int[1, 5]
        from dates in Gen.Select(Gen.OneOf("2024-02", "2024-05", "2024-T1", "2024", "2025-02"), Gen.OneOf<string?>("2024-04", "2024-11", "2024-T3", "2025-05", null)).Array[5]
        from facts in Gen.Null(Any.Facts, 0.3).Array[5]
        from goals in Gen.OneOf("1.1", "1.2").Array[5]
        select Year(count, dates, facts, goals);

    [Fact]
    public void A_late_activity_given_more_time_is_forecast_to_be_met()
    {
        var year = new ReportedYear(Given.Activity(start: "2024-02", end: "2024-11"), Given.Activity("a-02", goal: "1.2"));
        year.Reports.Add(Given.Report(Given.Facts(ReportedStatus.UnderWay, expected: "2025-03-01"), tertial: 1));

        var goal = Try(year, Redate("2025-03")).Goals[0];

        goal.Before!.ShouldBe(new(Verdict.PartlyMet, "Den enda aktivitet som räknas väntas bli klar senare än planerat."));
        goal.After!.ShouldBe(new(Verdict.Met, "Den enda aktivitet som räknas väntas pågå enligt plan när året är slut."));
    }

    [Theory]
    [InlineData("2024-08", "2024-11", Verdict.Met)]
    [InlineData("2024-03", "2024-11", Verdict.CannotBeAssessed)]
    [InlineData("2024-12", "2025-11", Verdict.Met)]
    [InlineData("2025-02", "2025-11", Verdict.CannotBeAssessed)]
    public void What_has_not_begun_is_forecast_by_the_time_it_is_given(string start, string end, Verdict forecast)
    {
        var year = new ReportedYear(Given.Activity());
        year.Report(1, "a-01", ReportedStatus.NotBegun);
        var redate = new ChangeMany([Given.Id<ActivityId>(1)], new() { Start = PlannedDate.Parse(start), End = PlannedDate.Parse(end) });

        Try(year, redate).Goals[0].After!.Verdict.ShouldBe(forecast);
    }

    [Fact]
    public void What_is_ended_is_told_and_no_longer_counted()
    {
        var year = new ReportedYear(Given.Activity(), Given.Activity("a-02", name: "Lovskola"));
        year.Report(1, "a-01", ReportedStatus.Completed, "2024-04-10").Report(1, "a-02", ReportedStatus.Paused);

        var goal = Try(year, End(2)).Goals[0];

        goal.Before!.Verdict.ShouldBe(Verdict.CannotBeAssessed);
        goal.Before.Why.ShouldContain("(”Lovskola”)");
        goal.After!.ShouldBe(new(Verdict.Met, "Den enda aktivitet som räknas är genomförd. En aktivitet är avslutad genom beslut och räknas inte."));
    }

    [Theory]
    [InlineData("2024-02")]
    [InlineData("2024-09")]
    public void What_is_added_has_failed_nobody_and_is_expected_to_go_as_planned(string start)
    {
        var year = new ReportedYear(Given.Activity());
        year.Report(1, "a-01", ReportedStatus.Completed, "2024-04-10");
        var added = new AddActivity(Given.Id<ActivityId>(9), "a-09", "Språkstöd", Given.Id<GoalId>('1'), null, PlannedDate.Parse(start), PlannedDate.Parse("2024-11"));

        Try(year, added).Goals[0].After!.ShouldBe(new(Verdict.Met, "1 av 2 aktiviteter är genomförd och 1 väntas bli genomförd."));
    }

    [Fact]
    public void Before_the_first_follow_up_there_is_no_forecast()
    {
        var consequences = Consequences.Of(new ReportedYear(Given.Activity()).Record, Given.Plan(), new ReportedYear(Given.Activity()).Versions[0], Given.Day("2024-03-01"));

        consequences.AsOf.ShouldBeNull();
        consequences.Goals.ShouldAllBe(goal => goal.Before == null && goal.After == null);
    }

    [Fact]
    public void The_load_is_counted_for_every_month_that_the_plan_touches()
    {
        var year = new ReportedYear(Given.Activity(start: "2024-02", end: "2024-04"), Given.Activity("a-02", start: "2024-T2", end: "2024-T2"));

        var load = Try(year, Redate("2024-06")).Loads.ShouldHaveSingleItem();

        load.Months.Select(month => month.Before).ShouldBe([0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0]);
        load.Months.Select(month => month.After).ShouldBe([0, 1, 1, 1, 2, 2, 1, 1, 0, 0, 0, 0]);
        load.Periods.Select(period => (period.Before, period.After)).ShouldBe([(1, 1), (1, 2), (0, 0)]);
        (load.Peak.From.Month, load.Peak.After).ShouldBe((5, 2));
    }

    [Fact]
    public void What_is_ended_has_been_under_way_until_today()
    {
        var load = Try(new ReportedYear(Given.Activity(), Given.Activity("a-02")), End(2)).Loads.ShouldHaveSingleItem();

        load.Months.Select(month => month.After).ShouldBe([0, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 0]);
    }

    [Fact]
    public void A_plan_that_reads_as_the_one_in_force_means_nothing() =>
        AnyYear.Sample(year => Try(year).IsEmpty.ShouldBeTrue());

    [Fact]
    public void Another_priority_means_nothing_for_forecast_money_or_load() =>
        Gen.Select(AnyYear, Gen.Enum<Priority>()).Sample((year, priority) =>
            Try(year, new ChangeMany([Given.Id<ActivityId>(1)], new() { Priority = priority })).IsEmpty.ShouldBeTrue());

    [Fact]
    public void To_end_an_activity_never_takes_a_goal_from_met_but_to_having_nothing_to_judge() =>
        AnyYear.Sample(year =>
        {
            foreach (var goal in Try(year, End(1)).Goals.Where(goal => goal.Before!.Verdict == Verdict.Met))
                goal.After!.Verdict.ShouldBeOneOf(Verdict.Met, Verdict.CannotBeAssessed);
        });

    [Fact]
    public void To_end_an_activity_never_gives_a_unit_more_to_do() =>
        AnyYear.Sample(year => Try(year, End(1)).Loads.SelectMany(load => load.Months).ShouldAllBe(month => month.After <= month.Before));

    [Fact]
    public void A_goal_that_a_change_does_not_touch_keeps_its_forecast() =>
        AnyYear.Sample(year => Try(year, End(1)).Goals.Where(goal => goal.Goal.Id != year.Versions[0].Activities[0].GoalId).ShouldAllBe(goal => !goal.IsChanged));

    [Fact]
    public void A_trial_that_is_decided_changes_no_earlier_follow_up() =>
        AnyYear.Sample(year =>
        {
            var before = SnapshotText(year.At(1));
            var trial = Trial(year, End(1));
            year.Adopt("2024-06-11", [.. trial.Activities]);
            SnapshotText(year.At(1)).ShouldBe(before);
        });

    private static string SnapshotText(Snapshot snapshot) => System.Text.Json.JsonSerializer.Serialize(snapshot);

    private static Consequences Try(ReportedYear year, params Reshaping[] reshapings) => Consequences.Of(year.Record, Given.Plan(), Trial(year, reshapings), Today);

    private static PlanVersion Trial(ReportedYear year, params Reshaping[] reshapings)
    {
        var trial = year.Versions[0].Copy(Given.Id<PlanVersionId>(77), 2, Today);
        foreach (var reshaping in reshapings) trial.Change(reshaping.EditOf(trial));
        return trial;
    }

    private static ChangeMany Redate(string end) => new([Given.Id<ActivityId>(1)], new() { End = PlannedDate.Parse(end) });

    private static EndActivity End(int number) => new(Given.Id<ActivityId>(number), "Staten tar över.", null, new HashSet<ActivityId> { Given.Id<ActivityId>(number) });

    private static ReportedYear Year(int count, (string Start, string? End)[] dates, ReportedFacts?[] facts, string[] goals)
    {
        var year = new ReportedYear([.. Enumerable.Range(1, count).Select(number => Given.Activity($"a-{number:00}", dates[number - 1].Start, EndAfter(dates[number - 1]), goal: goals[number - 1]))]);
        for (var number = 1; number <= count; number++)
            if (facts[number - 1] is { } reported) year.Reports.Add(Given.Report(reported, $"a-{number:00}", 1, number));
        return year;
    }

    private static string? EndAfter((string Start, string? End) dates) =>
        dates.End is { } end && PlannedDate.Parse(end).Last >= PlannedDate.Parse(dates.Start).First ? end : null;
}
