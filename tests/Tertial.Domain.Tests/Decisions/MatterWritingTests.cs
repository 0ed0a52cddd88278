using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Decisions;

public sealed class MatterWritingTests
{
    [Theory]
    [InlineData(BodyKind.ExecutiveBoard, Effect.AdoptCouncilGoals, "KL 5:1–2")]
    [InlineData(BodyKind.Board, Effect.EstablishFrames, "KL 5:1–2")]
    [InlineData(BodyKind.CompanyBoard, Effect.EstablishFrames, "KL 5:1–2")]
    [InlineData(BodyKind.Committee, Effect.AdoptPlan, "KL 6:38")]
    [InlineData(BodyKind.Committee, Effect.ApproveFollowUp, "KL 6:38")]
    public void A_point_that_the_law_keeps_from_the_body_names_the_section_beside_the_body(BodyKind kind, Effect effect, string law)
    {
        var matter = Given.Matter();
        var point = matter.Point(Body(kind), effect);

        ObstaclesTo(matter, point).ShouldContain(obstacle => obstacle.Field == nameof(DecisionPoint.DecidingBodyId) && obstacle.Text.EndsWith($"({law})", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Effect.AdoptPlan, nameof(DecisionPoint.PlanVersionId))]
    [InlineData(Effect.AdoptBudget, nameof(DecisionPoint.PlanVersionId))]
    [InlineData(Effect.ApproveFollowUp, nameof(DecisionPoint.FollowUpId))]
    [InlineData(Effect.DeclareAssignmentDone, nameof(DecisionPoint.AssignmentId))]
    public void A_point_says_what_it_adopts_approves_or_closes(Effect effect, string field)
    {
        var matter = Given.Matter();
        var point = matter.Point(effect: effect);

        ObstaclesTo(matter, point).ShouldContain(obstacle => obstacle.Field == field);
    }

    [Fact]
    public void Two_points_do_not_have_the_same_number()
    {
        var matter = Given.Matter();
        matter.Point();
        var second = Renumbered(matter.Point(), 1);

        ObstaclesTo(matter, second).ShouldBe([new FieldObstacle(nameof(DecisionPoint.Number), "Det finns redan en punkt 1.")]);
    }

    [Theory, InlineData(Outcome.Approved), InlineData(Outcome.Postponed), InlineData(Outcome.ReferredBack)]
    public void A_point_that_a_meeting_has_handled_is_neither_rewritten_nor_taken_away(Outcome outcome)
    {
        var matter = Given.Matter();
        var point = matter.Point();
        matter.Handle("2023-11-07", Given.Board, decides: true, Given.Outcome(point, outcome));

        MatterWriting.ObstaclesToChanging(matter, point).ShouldHaveSingleItem().Text.ShouldStartWith("Punkt 1 behandlades den 2023-11-07");
        MatterWriting.ObstaclesToRemoving(Record(matter), matter, point).ShouldNotBeEmpty();
        ObstaclesTo(matter, point).ShouldHaveSingleItem().Field.ShouldBe("");
    }

    [Fact]
    public void A_point_that_a_condition_elsewhere_hangs_on_is_not_taken_away()
    {
        var (here, elsewhere) = (Given.Matter(), Given.Matter(2));
        var point = here.Point();
        elsewhere.Conditions.Add(Waiting(elsewhere, [elsewhere.Point()], point));

        MatterWriting.ObstaclesToRemoving(Record(here, elsewhere), here, point).ShouldBe([new("Ett villkor i KS 23/702 hänger på punkten. Ta bort villkoret först.")]);
    }

    [Fact]
    public void A_condition_may_wait_for_another_matter_for_another_point_and_for_a_fact()
    {
        var (here, elsewhere) = (Given.Matter(), Given.Matter(2));
        var (first, second, other) = (here.Point(), here.Point(), elsewhere.Point());
        var record = Record(here, elsewhere);

        foreach (var condition in new[] { Waiting(here, [first], other), Waiting(here, [first], second), Waiting(here, [first], fact: "Bidraget beviljas.") })
            MatterWriting.ObstaclesToCondition(record, here, condition).ShouldBeEmpty();
    }

    [Fact]
    public void A_condition_governs_something_and_waits_for_something_else()
    {
        var matter = Given.Matter();
        var (first, second) = (matter.Point(), matter.Point());

        Fields(matter, Waiting(matter, [], second)).ShouldBe([nameof(Condition.Governs)]);
        Fields(matter, Waiting(matter, [first], first)).ShouldBe([nameof(Condition.HangsOnPoint)]);
        Fields(matter, Waiting(matter, [first], fact: " ")).ShouldBe([nameof(Condition.HangsOnFact)]);
        Fields(matter, Waiting(matter, [first], second, statedBy: first)).ShouldBe([nameof(Condition.StatedBy)]);
    }

    [Fact]
    public void Decisions_never_wait_for_each_other_in_a_circle_through_other_matters()
    {
        var (here, elsewhere) = (Given.Matter(), Given.Matter(2));
        var (point, other) = (here.Point(), elsewhere.Point());
        elsewhere.Conditions.Add(Waiting(elsewhere, [other], point));

        MatterWriting.ObstaclesToCondition(Record(here, elsewhere), here, Waiting(here, [point], other)).ShouldHaveSingleItem().Text.ShouldContain("i en cirkel");
    }

    [Fact]
    public void A_condition_is_stated_before_what_it_governs_is_decided_and_stays_after()
    {
        var matter = Given.Matter();
        var point = matter.Point();
        var condition = Waiting(matter, [point], fact: "Bidraget beviljas.");
        MatterWriting.ObstaclesToRemoving(Record(matter), condition).ShouldBeEmpty();
        matter.Decide("2023-11-07", Outcome.Approved, point);

        Fields(matter, condition).ShouldBe([nameof(Condition.Governs)]);
        MatterWriting.ObstaclesToRemoving(Record(matter), condition).ShouldNotBeEmpty();
    }

    [Theory, InlineData(0), InlineData(-1)]
    public void Points_are_numbered_from_one(int number)
    {
        var matter = Given.Matter();

        ObstaclesTo(matter, Renumbered(matter.Point(), number)).ShouldBe([new FieldObstacle(nameof(DecisionPoint.Number), "Punkterna numreras från 1.")]);
    }

    [Theory]
    [InlineData(Effect.AdoptPlan, "Välj vilken version av planen som punkten antar.")]
    [InlineData(Effect.ApproveFollowUp, "Välj vilken uppföljning som punkten godkänner.")]
    [InlineData(Effect.DeclareAssignmentDone, "Välj vilket uppdrag som punkten förklarar fullgjort.")]
    public void What_is_missing_is_said_in_words(Effect effect, string text)
    {
        var matter = Given.Matter();

        ObstaclesTo(matter, matter.Point(effect: effect)).Select(obstacle => obstacle.Text).ShouldBe([text]);
    }

    [Fact]
    public void What_is_missing_in_a_condition_is_said_in_words()
    {
        var matter = Given.Matter();
        var (first, second) = (matter.Point(), matter.Point());

        Texts(matter, Waiting(matter, [], second)).ShouldBe(["Välj vilka punkter som villkoret gäller."]);
        Texts(matter, Waiting(matter, [first], first)).ShouldBe(["En punkt kan inte vänta på sig själv."]);
        Texts(matter, Waiting(matter, [first])).ShouldBe(["Skriv vad som ska ha hänt för att besluten ska gälla."]);
        Texts(matter, Waiting(matter, [first], second, statedBy: first)).ShouldBe(["Punkten som ställer villkoret kan inte själv vänta på det."]);
        matter.Decide("2023-11-07", Outcome.Approved, first);
        Texts(matter, Waiting(matter, [first], second)).ShouldBe(["Punkt 1 avgjordes den 2023-11-07. Ett villkor ställs före beslutet eller i det."]);
    }

    [Fact]
    public void A_condition_that_is_settled_or_decided_with_is_not_taken_away()
    {
        var matter = Given.Matter();
        var point = matter.Point();
        var condition = matter.Condition([point]);
        MatterWriting.ObstaclesToRemoving(Record(matter), condition).ShouldBeEmpty();
        matter.Decide("2023-11-07", Outcome.Approved, point);
        MatterWriting.ObstaclesToRemoving(Record(matter), condition).ShouldBe([new("Beslutet är fattat med villkoret. Det kan inte tas bort i efterhand.")]);
        condition.Establish("2023-12-01");
        MatterWriting.ObstaclesToRemoving(Record(matter), condition).ShouldBe([new("Någon har redan fastställt hur det gick med villkoret.")]);
    }

    private static IEnumerable<string> Texts(Matter matter, Condition condition) => MatterWriting.ObstaclesToCondition(Record(matter), matter, condition).Select(obstacle => obstacle.Text);

    private static IReadOnlyList<FieldObstacle> ObstaclesTo(Matter matter, DecisionPoint point) => MatterWriting.ObstaclesToPoint(Record(matter), matter, point);

    private static IEnumerable<string> Fields(Matter matter, Condition condition) => MatterWriting.ObstaclesToCondition(Record(matter), matter, condition).Select(obstacle => obstacle.Field);

    private static Body Body(BodyKind kind) => new() { Id = Given.Id<BodyId>(900 + (int)kind), Code = $"{kind}", Name = $"{kind}", Kind = kind, Origin = Origin.Own };

    private static Condition Waiting(Matter matter, List<DecisionPoint> governs, DecisionPoint? waitsFor = null, string? fact = null, DecisionPoint? statedBy = null) => new()
    {
        Id = Given.Id<ConditionId>(950 + 10 * matter.Diarienummer[^1] + matter.Conditions.Count),
        MatterId = matter.Id,
        StatedBy = statedBy?.Id,
        Governs = governs.ConvertAll(point => point.Id),
        HangsOnPoint = waitsFor?.Id,
        HangsOnFact = fact,
        Establishments = [],
        Origin = Origin.Own,
    };

    private static DecisionPoint Renumbered(DecisionPoint point, int number) => new()
    {
        Id = point.Id, MatterId = point.MatterId, Number = number, Text = point.Text, DecidingBodyId = point.DecidingBodyId, Effect = point.Effect, Origin = point.Origin,
    };

    private static MunicipalRecord Record(params Matter[] matters) =>
        new() { Municipality = Given.Municipality(), Bodies = [Given.Council, Given.Board, Given.Committee, .. Enum.GetValues<BodyKind>().Select(Body)], Matters = [.. matters] };
}
