using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>What has happened between tertial 1 and tertial 2.</summary>
public sealed class ProgressTests
{
    private readonly ReportedYear _year = new(
        Given.Activity("a-03", goal: "1.2"), Given.Activity("a-02", "2024-10"), Given.Activity("a-01"));

    public ProgressTests()
    {
        _year.Report(1, "a-01", ReportedStatus.UnderWay).Report(2, "a-01", ReportedStatus.Completed, "2024-06-01");
        _year.Report(1, "a-03", ReportedStatus.NotBegun).Report(2, "a-03", ReportedStatus.NotBegun);
    }

    [Fact]
    public void Goals_with_another_verdict_are_told_from_those_that_kept_theirs()
    {
        var progress = Progress.Between(Judged(1, Verdict.PartlyMet, Verdict.NotMet), Judged(2, Verdict.Met, Verdict.NotMet));

        progress.Goals.Select(goal => (goal.Goal.Code, goal.Before, goal.Now)).ShouldBe([("1.1", Verdict.PartlyMet, Verdict.Met)]);
        progress.SameVerdict.ShouldBe(1);
    }

    [Fact]
    public void Activities_that_stand_differently_are_told_with_how_they_stood()
    {
        var progress = Progress.Between(Judged(1), Judged(2));

        progress.Activities.Select(activity => (activity.Activity.Code, activity.Before)).ShouldBe([("a-01", ActivityStanding.UnderWay)]);
        progress.Newly(ActivityStanding.CarriedOut).Count().ShouldBe(1);
        progress.Newly(ActivityStanding.Paused).ShouldBeEmpty();
    }

    [Fact]
    public void Every_standing_that_occurs_is_counted_before_and_now()
    {
        Progress.Between(Judged(1), Judged(2)).Counts.ShouldBe([
            new(ActivityStanding.CarriedOut, 0, 1), new(ActivityStanding.UnderWay, 1, 0),
            new(ActivityStanding.NotBegunInTime, 1, 1), new(ActivityStanding.NotYetDue, 1, 1),
        ]);
        new StandingCount(ActivityStanding.CarriedOut, 1, 3).Change.ShouldBe(2);
        new StandingCount(ActivityStanding.CarriedOut, null, 3).Change.ShouldBeNull();
    }

    [Fact]
    public void In_the_first_follow_up_everything_is_new_in_the_order_of_the_codes()
    {
        var progress = Progress.Between(null, Judged(1));

        (progress.Goals.Count, progress.SameVerdict, progress.Operating.Before).ShouldBe((0, 0, null));
        progress.Activities.Select(activity => (activity.Activity.Code, activity.Before)).ShouldBe([("a-01", null), ("a-02", null), ("a-03", null)]);
        progress.Counts.ShouldAllBe(count => count.Before == null && count.Now == 1);
    }

    private JudgedSnapshot Judged(int tertial, params Verdict[] verdicts)
    {
        var snapshot = _year.At(tertial);
        return new(snapshot, snapshot.Goals.Select((goal, place) => (goal.Id, Verdict: verdicts.Length > place ? verdicts[place] : goal.Verdict))
            .ToDictionary(pair => pair.Id, pair => pair.Verdict));
    }
}
