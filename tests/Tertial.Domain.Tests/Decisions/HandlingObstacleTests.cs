using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>What stands in the way of recording a handling.</summary>
public sealed class HandlingObstacleTests
{
    private readonly Matter _matter = Given.Matter(registered: "2023-10-16");

    [Fact]
    public void The_board_may_decide_its_own_point()
    {
        Obstacles(Given.Board, "2023-11-07", true, Given.Outcome(_matter.Point(), Outcome.Approved)).ShouldBeEmpty();
    }

    [Fact]
    public void A_handling_must_be_about_a_point()
    {
        Obstacles(Given.Board, "2023-11-07", true).ShouldBe(["Behandlingen gäller ingen beslutspunkt."]);
    }

    [Fact]
    public void A_settled_point_is_not_settled_again()
    {
        var point = _matter.Point();
        _matter.Decide("2023-11-07", Outcome.Rejected, point);

        Obstacles(Given.Board, "2023-12-05", true, Given.Outcome(point, Outcome.Approved)).ShouldBe(["Punkt 1 är redan avgjord den 2023-11-07."]);
    }

    [Theory]
    [InlineData("2023-11-06", true), InlineData("2023-11-07", false), InlineData("2023-11-08", false)]
    public void A_handling_is_recorded_once_the_meeting_has_been_held(string today, bool tooEarly)
    {
        var handling = Given.Handling(_matter, "2023-11-07", Given.Board, true, Given.Outcome(_matter.Point(), Outcome.Approved));

        Competence.ObstaclesToRecording(Given.Ledger(_matter), Given.Board, handling, Given.Day(today)).Select(obstacle => obstacle.Text)
            .ShouldBe(tooEarly ? ["Behandlingen registreras när sammanträdet har hållits."] : []);
    }

    [Fact]
    public void A_body_handles_a_point_once_at_a_meeting()
    {
        var point = _matter.Point();
        _matter.Handle("2023-11-07", Given.Board, true, Given.Outcome(point, Outcome.Postponed));

        Obstacles(Given.Board, "2023-11-07", true, Given.Outcome(point, Outcome.Approved)).ShouldContain("Kommunstyrelsen har redan behandlat punkt 1 den 2023-11-07.");
        Obstacles(Given.Board, "2023-12-05", true, Given.Outcome(point, Outcome.Approved)).ShouldBeEmpty();
    }

    [Fact]
    public void A_paragraph_of_the_minutes_is_one_handling()
    {
        _matter.Handle("2023-11-07", Given.Board, true, Given.Outcome(_matter.Point(), Outcome.Approved));

        Obstacles(Given.Board, "2023-11-07", true, Given.Outcome(_matter.Point(), Outcome.Approved)).ShouldContain(obstacle => obstacle.StartsWith("Paragraf 118 den 2023-11-07 är redan reg", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Outcome.ReferredBack, null, "Skriv varför punkt 1 återremitteras. (KL 5:50)")]
    [InlineData(Outcome.ReferredBack, " ", "Skriv varför punkt 1 återremitteras. (KL 5:50)")]
    [InlineData(Outcome.ReferredBack, "Kostnaden saknas.", null)]
    [InlineData(Outcome.ApprovedWithChanges, null, "Skriv vilka ändringar som gjordes i punkt 1.")]
    [InlineData(Outcome.ApprovedWithChanges, "Aktivitet a-03 stryks.", null)]
    [InlineData(Outcome.Postponed, null, null)]
    [InlineData(Outcome.Rejected, null, null)]
    public void Referral_back_and_changes_must_be_explained(Outcome outcome, string? note, string? obstacle)
    {
        Obstacles(Given.Board, "2023-11-07", true, Given.Outcome(_matter.Point(), outcome, note)).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Theory]
    [InlineData(Effect.AdoptPlan, true)]
    [InlineData(Effect.AdoptBudget, true)]
    [InlineData(Effect.Other, false)]
    public void A_plan_approved_with_changes_must_name_the_version_as_decided(Effect effect, bool needed)
    {
        var point = _matter.Point(effect: effect);

        Obstacles(Given.Board, "2023-11-07", true, Given.Outcome(point, Outcome.ApprovedWithChanges, "Aktivitet a-03 stryks."))
            .ShouldBe(needed ? ["Ange vilken version av planen som punkt 1 antog, med ändringarna."] : []);
        Obstacles(Given.Board, "2023-11-07", true, Given.Outcome(point, Outcome.ApprovedWithChanges, "Aktivitet a-03 stryks.", Given.Version(2))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Effect.AdoptPlan, "KL 6:38")]
    [InlineData(Effect.AdoptBudget, "KL 6:38")]
    [InlineData(Effect.Other, null)]
    public void A_committee_may_not_decide_goals_and_direction(Effect effect, string? law)
    {
        var point = _matter.Point(Given.Committee, effect);

        var obstacles = Obstacles(Given.Committee, "2023-10-24", true, Given.Outcome(point, Outcome.Approved));

        obstacles.Count.ShouldBe(law is null ? 0 : 1);
        obstacles.ShouldAllBe(obstacle => obstacle.Contains(law!, StringComparison.Ordinal));
    }

    [Fact]
    public void A_body_answers_only_for_the_points_it_decides()
    {
        var (own, frames) = (_matter.Point(), _matter.Point(Given.Council, Effect.EstablishFrames));
        var changed = _matter.Point(Given.Council, Effect.AdoptPlan);

        Obstacles(Given.Board, "2023-11-07", true, Given.Outcome(own, Outcome.Approved), Given.Outcome(frames, Outcome.Approved),
            Given.Outcome(changed, Outcome.ApprovedWithChanges, "Aktivitet a-03 stryks.")).ShouldBeEmpty();
        Obstacles(Given.Committee, "2023-11-07", false, Given.Outcome(_matter.Point(Given.Committee, Effect.AdoptPlan), Outcome.Approved)).ShouldBeEmpty();
    }

    [Fact]
    public void A_committee_may_prepare_anything()
    {
        var point = _matter.Point(effect: Effect.AdoptPlan);

        Obstacles(Given.Committee, "2023-10-24", false, Given.Outcome(point, Outcome.Approved)).ShouldBeEmpty();
    }

    [Fact]
    public void A_body_with_none_of_the_points_to_decide_can_only_prepare()
    {
        var (own, other) = (_matter.Point(Given.Committee), _matter.Point());

        Obstacles(Given.Committee, "2023-10-24", true, Given.Outcome(other, Outcome.Approved))
            .ShouldBe(["Koncern- och finansutskottet ska inte avgöra någon av punkterna, bara förbereda dem."]);
        Obstacles(Given.Committee, "2023-10-24", true, Given.Outcome(other, Outcome.Approved), Given.Outcome(own, Outcome.Approved)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2023-10-15", "Sammanträdet kan inte ligga före den dag ärendet registrerades.")]
    [InlineData("2023-10-16", null)]
    public void A_meeting_is_not_before_the_matter_was_registered(string on, string? obstacle)
    {
        Obstacles(Given.Board, on, true, Given.Outcome(_matter.Point(), Outcome.Approved)).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("2023-11-28", false)]
    [InlineData("2023-11-27", true)]
    [InlineData("2023-11-07", true)]
    public void The_council_decides_only_what_another_body_has_prepared(string? prepared, bool allowed)
    {
        var point = _matter.Point(Given.Council);
        if (prepared is not null) _matter.Handle(prepared, Given.Board, decides: false, Given.Outcome(point, Outcome.Approved));

        Obstacles(Given.Council, "2023-11-27", true, Given.Outcome(point, Outcome.Approved))
            .ShouldBe(allowed ? [] : ["Ett ärende till fullmäktige ska först beredas av en nämnd eller en beredning. (KL 5:26)"]);
    }

    [Fact]
    public void The_councils_own_earlier_meeting_is_no_preparation()
    {
        var point = _matter.Point(Given.Council);
        _matter.Decide("2023-10-30", Outcome.Postponed, Given.Council, point);

        Obstacles(Given.Council, "2023-11-27", true, Given.Outcome(point, Outcome.Approved)).ShouldHaveSingleItem().ShouldEndWith("(KL 5:26)");
    }

    [Fact]
    public void The_council_may_note_what_is_not_prepared()
    {
        var point = _matter.Point(Given.Council);

        Obstacles(Given.Council, "2023-11-27", false, Given.Outcome(point, Outcome.Noted)).ShouldBeEmpty();
    }

    private List<string> Obstacles(Body body, string on, bool decides, params PointOutcome[] outcomes) =>
        [.. Competence.ObstaclesToHandling(Given.Ledger(_matter), body, Given.Handling(_matter, on, body, decides, outcomes)).Select(obstacle => obstacle.ToString())];
}
