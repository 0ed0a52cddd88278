using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>How an activity's standing is read from the reports and decisions of a year.</summary>
public sealed class SnapshotStandingTests
{
    private readonly ReportedYear _year = new(Given.Activity("a-01", "2024-02", "2024-11"));

    [Theory]
    [InlineData(ReportedStatus.Completed, ActivityStanding.CarriedOut, true)]
    [InlineData(ReportedStatus.Ended, ActivityStanding.EndedWithoutDecision, true)]
    [InlineData(ReportedStatus.UnderWay, ActivityStanding.NotReported, false)]
    [InlineData(ReportedStatus.Paused, ActivityStanding.NotReported, false)]
    [InlineData(ReportedStatus.NotBegun, ActivityStanding.NotReported, false)]
    public void Completed_and_ended_carry_forward_and_the_rest_must_be_reported_afresh(ReportedStatus status, ActivityStanding expected, bool carried)
    {
        _year.Report(1, "a-01", status, "2024-04-15");

        var second = _year.Activity(2);

        (second.Standing, second.CarriedForward).ShouldBe((expected, carried));
        (_year.Activity(3).Standing, _year.Activity(3).CarriedForward).ShouldBe((expected, carried));
    }

    [Fact]
    public void What_is_carried_forward_gives_way_to_a_newer_report()
    {
        _year.Report(1, "a-01", ReportedStatus.Completed, "2024-04-15").Report(2, "a-01", ReportedStatus.UnderWay);

        (_year.Activity(2).Standing, _year.Activity(2).CarriedForward).ShouldBe((ActivityStanding.UnderWay, false));
        _year.Activity(3).Standing.ShouldBe(ActivityStanding.NotReported);
        _year.Activity(1).Standing.ShouldBe(ActivityStanding.CarriedOut);
    }

    [Fact]
    public void Completed_after_one_cut_off_is_under_way_there_and_carried_out_at_the_next()
    {
        _year.Report(1, "a-01", ReportedStatus.Completed, "2024-05-03");

        _year.Activity(1).Standing.ShouldBe(ActivityStanding.UnderWay);
        _year.Activity(2).Standing.ShouldBe(ActivityStanding.CarriedOut);
    }

    [Fact]
    public void The_latest_report_of_the_follow_up_counts()
    {
        _year.Report(2, "a-01", ReportedStatus.Paused, day: 9).Report(2, "a-01", ReportedStatus.NotBegun, day: 3);

        _year.Activity(2).Standing.ShouldBe(ActivityStanding.Paused);
        _year.Activity(2).ReportedOn.ShouldBe(Given.Day("2024-09-09"));
    }

    [Fact]
    public void Of_two_reports_in_an_earlier_follow_up_the_later_is_carried_forward()
    {
        _year.Report(1, "a-01", ReportedStatus.Completed, "2024-04-15", day: 9).Report(1, "a-01", ReportedStatus.Ended, day: 3);

        _year.Activity(2).Standing.ShouldBe(ActivityStanding.CarriedOut);
    }

    [Theory]
    [InlineData(ReportedStatus.UnderWay, ActivityStanding.NotReported)]
    [InlineData(ReportedStatus.Paused, ActivityStanding.NotReported)]
    [InlineData(ReportedStatus.NotBegun, ActivityStanding.NotYetDue)]
    public void What_was_once_begun_must_be_reported_even_before_it_is_due(ReportedStatus earlier, ActivityStanding expected)
    {
        var year = new ReportedYear(Given.Activity("a-01", "2024-10", "2024-12"));

        year.Report(1, "a-01", earlier).Activity(2).Standing.ShouldBe(expected);
    }

    [Fact]
    public void Reports_of_later_follow_ups_change_nothing()
    {
        _year.Report(2, "a-01", ReportedStatus.UnderWay);
        var before = _year.Activity(1);

        before.Standing.ShouldBe(ActivityStanding.NotReported);
        _year.Report(3, "a-01", ReportedStatus.Completed, "2024-03-01").Activity(1).ShouldBe(before);
    }

    [Fact]
    public void An_activity_ended_by_a_version_in_force_is_listed_with_its_decision_and_not_counted()
    {
        _year.Adopt("2024-06-04", Given.Activity("a-01", ending: "Projektet gick över till regionen."));

        var activity = _year.Activity(2);

        (activity.Standing, activity.EndingReason).ShouldBe((ActivityStanding.EndedByDecision, "Projektet gick över till regionen."));
        activity.EndedBy.ShouldBe(new("KS 23/702", "KS", Given.Day("2024-06-04"), "118", 1));
        (_year.Goal(2).Verdict, _year.Goal(2).Row).ShouldBe((Verdict.CannotBeAssessed, 1));
        _year.Activity(1).Standing.ShouldBe(ActivityStanding.NotReported);
    }

    [Fact]
    public void An_activity_that_the_version_in_force_left_out_is_ended_by_that_decision()
    {
        _year.Adopt("2024-06-04", Given.Activity("a-02"));

        _year.Activity(2, "a-01").Standing.ShouldBe(ActivityStanding.EndedByDecision);
        _year.Activity(2, "a-01").EndedBy!.Date.ShouldBe(Given.Day("2024-06-04"));
        _year.Activity(2, "a-02").EndedBy.ShouldBeNull();
    }

    [Fact]
    public void An_activity_of_a_goal_that_the_version_in_force_left_out_is_listed_with_its_decision()
    {
        var year = new ReportedYear([Given.Goal("1.1"), Given.Goal("1.2")], Given.Activity("a-01", goal: "1.1"), Given.Activity("a-02", goal: "1.2"));
        year.Adopt("2024-06-04", [Given.Goal("1.2")], Given.Activity("a-02", goal: "1.2"));

        var left = year.At(2).OfDroppedGoals!.ShouldHaveSingleItem();

        (left.Code, left.Standing, left.EndedBy!.Date).ShouldBe(("a-01", ActivityStanding.EndedByDecision, Given.Day("2024-06-04")));
        year.At(2).Goals.ShouldHaveSingleItem().Activities.ShouldHaveSingleItem().Code.ShouldBe("a-02");
        year.At(1).OfDroppedGoals.ShouldBeNull();
    }

    [Fact]
    public void What_was_carried_out_before_it_was_ended_still_counts()
    {
        _year.Report(1, "a-01", ReportedStatus.Completed, "2024-04-15").Adopt("2024-06-04", Given.Activity("a-02", "2024-10"));

        _year.Activity(2).Standing.ShouldBe(ActivityStanding.CarriedOut);
        _year.Goal(2).Verdict.ShouldBe(Verdict.PartlyMet);
    }

    [Fact]
    public void An_ended_activity_is_back_when_the_decision_is_annulled()
    {
        var point = _year.Adopt("2024-06-04", Given.Activity("a-02"));
        _year.Matters[1].Annul(point, "2024-10-01");

        _year.Activity(2).Standing.ShouldBe(ActivityStanding.EndedByDecision);
        _year.Activity(3).Standing.ShouldBe(ActivityStanding.NotReported);
        _year.At(3).PlanVersion.ShouldBe(1);
    }

    [Fact]
    public void Moving_to_another_goal_is_moved_not_ended()
    {
        _year.Adopt("2024-06-04", Given.Activity("a-01", goal: "1.2"));
        _year.Report(1, "a-01", ReportedStatus.UnderWay).Report(2, "a-01", ReportedStatus.UnderWay);

        _year.Goal(1, "1.1").Activities.Count.ShouldBe(1);
        _year.Goal(2, "1.1").Activities.ShouldBeEmpty();
        _year.Goal(2, "1.2").Activities.ShouldHaveSingleItem().Standing.ShouldBe(ActivityStanding.UnderWay);
    }

    [Fact]
    public void An_activity_counts_in_its_main_goal_and_is_listed_in_the_others_it_serves()
    {
        var year = new ReportedYear(Given.Activity("a-01", goal: "1.1", alsoServes: "1.2"), Given.Activity("a-02", goal: "1.2"));
        year.Report(2, "a-01", ReportedStatus.Completed, "2024-06-01").Report(2, "a-02", ReportedStatus.NotBegun);

        (year.Goal(2, "1.1").Verdict, year.Goal(2, "1.2").Verdict).ShouldBe((Verdict.Met, Verdict.NotMet));
        year.Goal(2, "1.2").AlsoServedBy.ShouldBe(["a-01"]);
        year.Goal(2, "1.1").AlsoServedBy.ShouldBeEmpty();
    }
}
