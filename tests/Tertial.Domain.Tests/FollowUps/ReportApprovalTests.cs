using CsCheck;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.Organisation;
using FollowUpCheck = Tertial.Domain.FollowUps.Checks.Check;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>Where a head must approve, only an approved report counts; where not, nothing is another than before.</summary>
public sealed class ReportApprovalTests
{
    private static readonly Gen<ReviewOutcome[]> Outcomes = Gen.Enum<ReviewOutcome>().Array[0, 5];

    [Theory]
    [InlineData(false, "", ReportStanding.Ready)]
    [InlineData(true, "", ReportStanding.AwaitsApproval)]
    [InlineData(true, "approved", ReportStanding.Ready)]
    [InlineData(true, "returned", ReportStanding.Returned)]
    [InlineData(true, "approved returned", ReportStanding.Returned)]
    [InlineData(true, "returned approved", ReportStanding.Returned)]
    [InlineData(false, "approved", ReportStanding.Ready)]
    [InlineData(false, "returned", ReportStanding.Returned)]
    public void A_report_stands_by_the_rule_and_its_reviews(bool needsApproval, string reviews, ReportStanding standing)
    {
        ReportStandings.Of(needsApproval, [.. reviews.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Review(Enum.Parse<ReviewOutcome>(word, ignoreCase: true)))]).ShouldBe(standing);
    }

    [Fact]
    public void A_returned_report_never_counts_whatever_else_happens_to_it()
    {
        Gen.Select(Gen.Bool, Outcomes, Outcomes).Sample((needs, before, after) =>
            ReportStandings.Of(needs, [.. before.Append(ReviewOutcome.Returned).Concat(after).Select(Review)]) == ReportStanding.Returned);
    }

    [Fact]
    public void Reviewing_the_same_way_twice_changes_nothing_and_order_does_not_matter()
    {
        Gen.Select(Gen.Bool, Outcomes).SelectMany((needs, outcomes) => Gen.Shuffle(outcomes).Select(shuffled => (needs, outcomes, shuffled))).Sample((needs, outcomes, shuffled) =>
        {
            var standing = ReportStandings.Of(needs, [.. outcomes.Select(Review)]);

            ReportStandings.Of(needs, [.. outcomes.Concat(outcomes).Select(Review)]).ShouldBe(standing);
            ReportStandings.Of(needs, [.. shuffled.Select(Review)]).ShouldBe(standing);
        });
    }

    [Fact]
    public void With_the_rule_off_every_reading_of_a_year_is_as_if_it_had_never_been_made()
    {
        Gen.Select(Any.Facts.Array[1, 4], Gen.Int[1, 3]).Sample((facts, tertial) =>
        {
            var (plain, ruled) = (Year(facts, tertial), Year(facts, tertial));
            ruled.ApprovalRules.Add(new(Given.Board.Id, Given.Day("2023-01-01"), IsRequired: false));
            ruled.ApprovalRules.Add(new(Given.Council.Id, Given.Day("2023-01-01"), IsRequired: true));

            for (var at = 1; at <= 3; at++) Told(ruled, at).ShouldBe(Told(plain, at));
        });
    }

    [Fact]
    public void The_last_approved_report_is_what_is_judged()
    {
        Gen.Select(Any.Facts.Array[1, 5], Gen.Enum<ReportStanding>().Array[5]).Sample((facts, standings) =>
        {
            var year = Year(facts, 2);
            year.ApprovalRules.Add(new(Given.Board.Id, Given.Day("2024-01-01"), IsRequired: true));
            for (var place = 0; place < facts.Length; place++)
                if (standings[place] != ReportStanding.AwaitsApproval) year.Reviews.Add(Review(standings[place] == ReportStanding.Ready ? ReviewOutcome.Approved : ReviewOutcome.Returned, year.Reports[place], place));

            var approved = year.Reports.Where((_, place) => standings[place] == ReportStanding.Ready).LastOrDefault();
            year.Activity(2).Report.ShouldBe(approved?.Facts);
        });
    }

    [Theory]
    [InlineData("2024-09-01", true)]
    [InlineData("2024-09-02", false)]
    public void The_rule_of_the_day_a_report_was_marked_ready_decides(string from, bool waits)
    {
        var year = new ReportedYear(Given.Activity()).Report(2, "a-01", ReportedStatus.UnderWay, day: 1);
        year.ApprovalRules.Add(new(Given.Board.Id, Given.Day(from), IsRequired: true));

        year.Record.StandingOf(year.Reports[0]).ShouldBe(waits ? ReportStanding.AwaitsApproval : ReportStanding.Ready);
        year.Activity(2).Standing.ShouldBe(waits ? ActivityStanding.NotReported : ActivityStanding.UnderWay);
    }

    [Fact]
    public void A_rule_that_is_taken_back_leaves_what_already_waits_to_the_head()
    {
        var year = new ReportedYear(Given.Activity()).Report(2, "a-01", ReportedStatus.UnderWay, day: 1).Report(2, "a-01", ReportedStatus.Paused, day: 3);
        year.ApprovalRules.AddRange([new(Given.Board.Id, Given.Day("2024-09-01"), IsRequired: true), new(Given.Board.Id, Given.Day("2024-09-03"), IsRequired: false)]);

        year.Reports.Select(year.Record.StandingOf).ShouldBe([ReportStanding.AwaitsApproval, ReportStanding.Ready]);
    }

    [Fact]
    public void What_was_never_approved_does_not_carry_forward()
    {
        var year = new ReportedYear(Given.Activity()).Report(1, "a-01", ReportedStatus.Completed, "2024-04-20");
        year.ApprovalRules.Add(new(Given.Board.Id, Given.Day("2024-01-01"), IsRequired: true));

        year.Activity(2).Standing.ShouldBe(ActivityStanding.NotReported);
        year.Reviews.Add(Review(ReviewOutcome.Approved, year.Reports[0]));
        year.Activity(2).Standing.ShouldBe(ActivityStanding.CarriedOut);
    }

    [Theory]
    [InlineData(ReportStanding.AwaitsApproval, true, true, null)]
    [InlineData(ReportStanding.AwaitsApproval, false, true, "En nyare rapport om aktiviteten har kommit. Läs den först.")]
    [InlineData(ReportStanding.Ready, true, true, "Rapporten är redan godkänd.")]
    [InlineData(ReportStanding.Returned, true, true, "Rapporten är redan skickad tillbaka.")]
    [InlineData(ReportStanding.AwaitsApproval, true, false, "Tertial 2 är inte öppen. Rapporter godkänns medan uppföljningen är öppen.")]
    public void A_report_is_reviewed_once_while_it_is_the_latest_and_the_follow_up_is_open(ReportStanding standing, bool isLatest, bool isOpen, string? obstacle)
    {
        var followUp = Given.FollowUp(2);
        if (isOpen) followUp.Open(Given.Day("2024-09-02"), planInForce: true);

        ReportReview.ObstaclesTo(followUp, standing, isLatest).Select(found => found.Text).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Theory, InlineData(null), InlineData("  ")]
    public void A_return_says_what_is_to_be_changed(string? comment)
    {
        ReportReview.ObstaclesToComment(comment).ShouldHaveSingleItem().Field.ShouldBe("Comment");
        ReportReview.ObstaclesToComment("Skriv datum.").ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_never_reaches_back()
    {
        var municipality = Given.Municipality();
        var today = Given.Day("2024-09-01");

        Municipality.ObstaclesToRuling(new(Given.Board.Id, today.AddDays(-1), true), today).ShouldNotBeEmpty();
        municipality.Rule(new(Given.Board.Id, today, IsRequired: true), today);
        municipality.Rule(new(Given.Board.Id, today, IsRequired: false), today).ShouldBe(new ApprovalRuleChanged(Given.Board.Id, today, IsRequired: false));
        municipality.ApprovalRules.ShouldBe([new(Given.Board.Id, today, IsRequired: false)]);
    }

    [Fact]
    public void The_check_finds_the_report_that_waits_and_only_it()
    {
        var year = new ReportedYear(Given.Activity(), Given.Activity("a-02")).Report(2, "a-01", ReportedStatus.UnderWay).Report(2, "a-02", ReportedStatus.UnderWay, day: 2);
        Found(year).ShouldBeEmpty();
        year.ApprovalRules.Add(new(Given.Board.Id, Given.Day("2024-01-01"), IsRequired: true));
        year.Reviews.Add(Review(ReviewOutcome.Approved, year.Reports[1]));

        Found(year).ShouldBe(["a-01: Rapporten från den 2024-09-01 väntar på godkännande."]);
        year.Reviews.Add(Review(ReviewOutcome.Returned, year.Reports[0], 2));
        Found(year).ShouldBeEmpty();
    }

    private static IEnumerable<string> Found(ReportedYear year) => Checking.Of(year.Record, year.FollowUps[1], year.At(1))
        .Where(finding => finding.Check == FollowUpCheck.ReportNotApproved).Select(finding => $"{finding.Place.Code}: {finding.What}");

    private static ReportedYear Year(ReportedFacts[] facts, int tertial)
    {
        var year = new ReportedYear(Given.Activity());
        for (var place = 0; place < facts.Length; place++) year.Reports.Add(Given.Report(facts[place], tertial: tertial, day: place + 1));
        return year;
    }

    private static string Told(ReportedYear year, int tertial) =>
        string.Join('|', year.At(tertial).Goals.Select(goal => $"{goal.Verdict} {goal.Forecast} {goal.Pace} {goal.Why} {string.Join(',', goal.Activities.Select(activity => $"{activity.Standing} {activity.Report}"))}"));

    private static ReportReview Review(ReviewOutcome outcome) => Review(outcome, Given.Report(Given.Facts(ReportedStatus.UnderWay)));

    private static ReportReview Review(ReviewOutcome outcome, ActivityReport report, int number = 1) => new()
    {
        Id = Given.Id<ReportReviewId>(number),
        ReportId = report.Id,
        Outcome = outcome,
        Comment = outcome == ReviewOutcome.Returned ? "Skriv när den blir klar." : null,
        At = report.At.AddHours(1),
        Origin = Origin.Own,
    };
}
