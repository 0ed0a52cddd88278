using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests;

/// <summary>What the whole record answers when asked as of a date.</summary>
public sealed class MunicipalRecordTests
{
    private readonly ReportedYear _year = new(Given.Activity());

    [Theory]
    [InlineData("2024-04-29", null)]
    [InlineData("2024-04-30", 1)]
    [InlineData("2024-08-30", 1)]
    [InlineData("2024-08-31", 2)]
    [InlineData("2030-01-01", 3)]
    public void The_latest_cut_off_on_or_before_a_date_answers_for_it(string date, int? number)
    {
        _year.FollowUps.Reverse();

        _year.Record.FollowUpAsOf(Given.Plan().Id, Given.Day(date))?.Number.ShouldBe(number!.Value);
        (_year.Record.FollowUpAsOf(Given.Plan().Id, Given.Day(date)) is null).ShouldBe(number is null);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(Outcome.Approved, true)]
    [InlineData(Outcome.Rejected, false)]
    [InlineData(Outcome.ReferredBack, false)]
    public void A_follow_up_is_decided_when_the_point_that_approves_it_is_in_force(Outcome? outcome, bool decided)
    {
        var matter = Given.Matter(8);
        var point = matter.Point(effect: Effect.ApproveFollowUp, followUp: _year.FollowUps[1]);
        if (outcome is { } done) matter.Decide("2024-10-08", done, point);
        _year.Matters.Add(matter);

        _year.Record.ApprovalOf(_year.FollowUps[1].Id).ShouldBe(point);
        _year.Record.IsDecidedOn(_year.FollowUps[1].Id, Given.Day("2024-10-08")).ShouldBe(decided);
        _year.Record.IsDecidedOn(_year.FollowUps[1].Id, Given.Day("2024-10-07")).ShouldBeFalse();
        _year.Record.IsDecidedOn(_year.FollowUps[0].Id, Given.Day("2024-12-31")).ShouldBeFalse();
    }

    [Fact]
    public void The_frame_a_condition_waits_for_is_known_before_it_is_established()
    {
        var council = Given.Matter(8);
        var frames = council.Point(Given.Council, Effect.EstablishFrames);
        var frame = new Frame
        {
            Id = Given.Id<FrameId>(1),
            BodyId = Given.Board.Id,
            Year = 2024,
            NetCost = new(610),
            Capital = Money.Zero,
            EstablishedBy = frames.Id,
            Origin = Origin.Own,
        };
        _year.Matters.Add(council);
        _year.Frames.Add(frame);
        var budget = _year.Matters[0].Points[1];
        _year.Matters[0].Condition([budget], frames);

        _year.Record.FrameNamedByCondition(budget.Id).ShouldBe(frame);
        _year.Record.FrameNamedByCondition(_year.Matters[0].Points[0].Id).ShouldBeNull();
        _year.Record.FrameOn(Given.Board.Id, 2024, Given.Day("2024-12-31")).ShouldBeNull();
    }

    [Fact]
    public void The_record_finds_a_plans_history_and_reports()
    {
        _year.Report(2, "a-01", ReportedStatus.UnderWay);

        _year.Record.HistoryOf(Given.Plan().Id).InForceOn(Given.Day("2024-01-01"))!.Number.ShouldBe(1);
        _year.Record.ReportsOn(Given.Activity().Id).Count().ShouldBe(1);
        _year.Record.Body(Given.Council.Id).ShouldBe(Given.Council);
        _year.Record.Unit(null).ShouldBeNull();
    }

    [Fact]
    public void Only_what_was_made_up_is_an_example()
    {
        (Origin.Own.IsExample, Origin.Example.IsExample, new Origin(OriginKind.Published, "KS 23/702").IsExample).ShouldBe((false, true, false));
    }
}
