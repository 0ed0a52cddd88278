using CsCheck;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class DraftRemarksTests
{
    private static readonly DateOnly Today = Given.Day("2023-12-01");
    private static readonly ActivityContent Clean = Given.Activity().Content with { UnitId = Given.Id<UnitId>(1), Responsible = "Rektor" };

    [Fact]
    public void A_plan_that_says_all_it_should_gets_no_remarks() => On(Draft(Clean)).ShouldBeEmpty();

    public static TheoryData<string, RemarkKind, bool> OfActivities => new()
    {
        { "name", RemarkKind.NoName, true },
        { "what", RemarkKind.NoWhat, true },
        { "dates", RemarkKind.NoDates, true },
        { "backwards", RemarkKind.EndsBeforeStart, true },
        { "unit", RemarkKind.NoUnit, true },
        { "unexplained end", RemarkKind.EndedWithoutReason, true },
        { "responsible", RemarkKind.NoResponsible, false },
        { "after", RemarkKind.OutsidePeriod, false },
        { "before", RemarkKind.OutsidePeriod, false },
        { "ends after", RemarkKind.OutsidePeriod, false },
        { "slip of the year", RemarkKind.OutsidePeriod, false },
    };

    [Theory, MemberData(nameof(OfActivities))]
    public void What_is_wrong_with_an_activity_is_said_once_and_where(string wrong, RemarkKind kind, bool stops)
    {
        var remark = On(Draft(Wrong(wrong), Second)).ShouldHaveSingleItem();

        (remark.Kind, remark.IsObstacle, remark.Subject, remark.Code).ShouldBe((kind, stops, RemarkSubject.Activity, "a-01"));
        remark.Text.ShouldStartWith(wrong == "name" ? "Aktiviteten a-01 " : "Läslyftet ");
    }

    [Theory]
    [InlineData("2024-02", null, false)]
    [InlineData(null, "2024-11", false)]
    [InlineData(null, null, true)]
    [InlineData("2024-06-15", "2024-06", false)]
    [InlineData("2024-03", "2024-T1", false)]
    [InlineData("2023-05", "2024-06", false)]
    public void One_date_is_enough_and_dates_that_may_agree_are_not_questioned(string? start, string? end, bool ongoing) =>
        On(Draft(Clean with { Start = Date(start), End = Date(end), IsOngoing = ongoing })).ShouldBeEmpty();

    [Fact]
    public void What_is_being_ended_needs_nothing_but_a_reason() =>
        On(Draft(Clean, Second with { What = "", UnitId = null, Responsible = null, Start = null, End = null, Ending = new("Pengarna räcker inte.") })).ShouldBeEmpty();

    [Fact]
    public void A_goal_judged_by_activities_needs_one()
    {
        var remark = On(Draft([Given.Goal()])).ShouldHaveSingleItem();

        (remark.Kind, remark.IsObstacle, remark.Subject, remark.Code).ShouldBe((RemarkKind.NoActivities, true, RemarkSubject.Goal, "1.1"));
    }

    [Fact]
    public void A_goal_whose_activities_are_all_ended_is_only_warned_about()
    {
        var remark = On(Draft(Clean with { Ending = new("Pengarna räcker inte.") })).ShouldHaveSingleItem();

        (remark.Kind, remark.IsObstacle).ShouldBe((RemarkKind.OnlyEndedActivities, false));
    }

    [Fact]
    public void A_goal_judged_by_hand_needs_no_activities() => On(Draft([Given.Goal(judgedBy: Judgement.ByHand)])).ShouldBeEmpty();

    [Fact]
    public void A_goal_judged_by_metrics_needs_one()
    {
        var remark = On(Draft([Given.Goal(judgedBy: Judgement.ByMetrics)])).ShouldHaveSingleItem();

        (remark.Kind, remark.IsObstacle).ShouldBe((RemarkKind.NoMetrics, true));
    }

    [Theory]
    [InlineData(TargetRule.AtLeast, "målvärde")]
    [InlineData(TargetRule.Between, "målvärde")]
    [InlineData(TargetRule.Decrease, "utgångsvärde")]
    public void A_metric_without_target_is_named(TargetRule rule, string missing)
    {
        var metric = Given.Metric(rule, target: null);

        var remark = On(Draft([Given.Goal(judgedBy: Judgement.ByMetrics, metrics: metric)]), Record(metric)).ShouldHaveSingleItem();

        (remark.Kind, remark.IsObstacle, remark.Text).ShouldBe((RemarkKind.NoTarget, false, $"Måttet ”Behöriga till gymnasiet” i mål 1.1 saknar {missing}."));
    }

    [Fact]
    public void A_goal_without_words_stops_the_plan() =>
        On(Draft([Goal(Given.Goal().Content with { Text = " " })], Clean)).ShouldHaveSingleItem().ShouldBe(new(RemarkKind.NoName, RemarkSubject.Goal, "1.1", "Mål 1.1 saknar text."));

    [Fact]
    public void Two_of_the_same_name_are_pointed_out_whatever_their_capitals() =>
        On(Draft(Clean, Second with { Name = "läslyftet " })).ShouldHaveSingleItem()
            .ShouldBe(new(RemarkKind.SameName, RemarkSubject.Activity, "a-02", "Två aktiviteter heter läslyftet."));

    [Fact]
    public void A_plan_grown_past_what_gets_done_is_warned_about_from_sixty_parts()
    {
        ActivityContent[] Many(int count) => [.. Enumerable.Range(1, count).Select(number => Clean with { Code = $"a-{number:00}", Name = $"Aktivitet {number}" })];

        On(Draft(Many(58))).ShouldBeEmpty();
        var remark = On(Draft(Many(59))).ShouldHaveSingleItem();
        (remark.Kind, remark.IsObstacle, remark.Subject).ShouldBe((RemarkKind.TooMuch, false, RemarkSubject.Plan));
        remark.Text.ShouldStartWith("Planen har 60 mål, aktiviteter och mått.");
    }

    [Theory]
    [InlineData("2023-11-01", true, true)]
    [InlineData("2023-12-15", true, false)]
    [InlineData("2023-11-01", false, false)]
    public void A_council_goal_in_force_that_binds_the_body_should_be_served(string decided, bool binds, bool remarked)
    {
        var (record, goal) = CouncilGoal(decided, binds ? Given.Board.Id : Given.Council.Id);

        On(Draft(Clean), record).Any(remark => (remark.Kind, remark.Subject, remark.Code, remark.IsObstacle) == (RemarkKind.UnservedCouncilGoal, RemarkSubject.CouncilGoal, "goda-resultat", false)).ShouldBe(remarked);
        On(Draft([Goal(Given.Goal().Content with { CouncilGoalIds = [goal.Id] })], Clean), record).ShouldBeEmpty();
    }

    [Fact]
    public void Remarks_never_fail_and_name_only_what_is_there() =>
        Gen.Select(Contents.Array[0, 12], Gen.Enum<Judgement>(), Gen.Int[1, 3]).Sample((contents, judgedBy, metrics) =>
        {
            var numbered = contents.Select((content, number) => content with { Code = $"a-{number + 1:00}" }).ToArray();
            var draft = Draft([Given.Goal(judgedBy: judgedBy, metrics: [.. Enumerable.Range(0, metrics).Select(rule => Given.Metric((TargetRule)rule, target: null))])], numbered);
            var remarks = On(draft);
            remarks.ShouldAllBe(remark => remark.Text.Length > 10);
            remarks.Where(remark => remark.Subject == RemarkSubject.Activity).ShouldAllBe(remark => numbered.Any(content => content.Code == remark.Code));
            remarks.Select(remark => (remark.Kind, remark.Code, remark.Text)).ShouldBeUnique();
        });

    private static readonly Gen<ActivityContent> Contents =
        from name in Gen.OneOf("Läslyftet", "", "  ", "läslyftet")
        from what in Gen.OneOf("Alla lärare", "")
        from unit in Gen.Bool
        from start in Gen.OneOf<string?>(null, "2020", "2023-T3", "2024-02-29", "2025-01")
        from end in Gen.OneOf<string?>(null, "2022", "2024-T1", "2024-12-31", "2026")
        from ongoing in Gen.Bool
        from ended in Gen.OneOf<string?>(null, "", "Klar")
        select Clean with { Name = name, What = what, UnitId = unit ? Clean.UnitId : null, Start = Date(start), End = Date(end), IsOngoing = ongoing, Ending = ended is null ? null : new(ended) };

    private static readonly ActivityContent Second = Clean with { Code = "a-02", Name = "Träffpunkt i byn" };

    private static ActivityContent Wrong(string wrong) => wrong switch
    {
        "name" => Clean with { Name = " " },
        "what" => Clean with { What = "" },
        "dates" => Clean with { Start = null, End = null },
        "backwards" => Clean with { Start = Date("2024-06"), End = Date("2024-T1") },
        "unit" => Clean with { UnitId = null },
        "unexplained end" => Clean with { Ending = new(" ") },
        "responsible" => Clean with { Responsible = null },
        "after" => Clean with { Start = Date("2025-01-01"), End = null },
        "before" => Clean with { Start = null, End = Date("2023-T3") },
        "ends after" => Clean with { End = Date("2025") },
        "slip of the year" => Clean with { Start = Date("2014-02") },
        _ => throw new ArgumentOutOfRangeException(nameof(wrong), wrong, null),
    };

    private static IReadOnlyList<Remark> On(PlanVersion draft, MunicipalRecord? record = null) => DraftRemarks.On(draft, Given.Plan(), record ?? Record(), Today);

    private static PlanVersion Draft(params ActivityContent[] activities) => Draft([Given.Goal()], activities);

    private static PlanVersion Draft(Goal[] goals, params ActivityContent[] activities) => Given.Version(proposed: null, goals: goals,
        activities: [.. activities.Select((content, number) => Activity.Of(Given.Id<PlanVersionId>(1), Given.Id<ActivityId>(number + 1), content))]);

    private static Goal Goal(GoalContent content) => Domain.Plans.Goal.Of(Given.Id<PlanVersionId>(1), Given.Goal().Id, content);

    private static MunicipalRecord Record(params Metric[] metrics) => new() { Municipality = Given.Municipality(), Metrics = [.. metrics] };

    private static (MunicipalRecord, CouncilGoal) CouncilGoal(string decided, BodyId binds)
    {
        var matter = Given.Matter();
        var point = matter.Point(Given.Council, Effect.AdoptCouncilGoals);
        matter.Decide(decided, Outcome.Approved, Given.Council, point);
        var goal = new CouncilGoal
        {
            Id = Given.Id<CouncilGoalId>(1), Slug = "goda-resultat", Order = 1, Origin = Origin.Own,
            Versions = [new() { Number = 1, GoalAreaId = Given.Id<GoalAreaId>(1), Text = "Eleverna ska nå goda resultat.", Kind = CouncilGoalKind.Operational, Binds = [binds], MetricIds = [], AdoptedBy = point.Id }],
        };
        return (new() { Municipality = Given.Municipality(), CouncilGoals = [goal], Matters = [matter] }, goal);
    }

    private static PlannedDate? Date(string? text) => text is null ? null : PlannedDate.Parse(text);
}
