using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>When a person must, and may, say how a condition stands.</summary>
public sealed class EstablishingTests
{
    private readonly Matter _matter = Given.Matter();
    private readonly DecisionPoint _frames;
    private readonly DecisionPoint _stating;
    private readonly Condition _condition;

    public EstablishingTests()
    {
        _frames = _matter.Point(Given.Council);
        _stating = _matter.Point();
        _condition = _matter.Condition([_matter.Point()], _frames, _stating);
    }

    [Theory]
    [InlineData(null, "Villkoret väntar på ett beslut som inte är fattat än. När det är fattat avgörs villkoret av sig självt.")]
    [InlineData(Outcome.Approved, "Villkoret avgörs av sig självt genom beslutet det väntar på.")]
    [InlineData(Outcome.Rejected, "Villkoret avgörs av sig självt genom beslutet det väntar på.")]
    [InlineData(Outcome.ApprovedWithChanges, null)]
    public void Only_a_changed_decision_asks_for_a_person(Outcome? outcome, string? obstacle)
    {
        if (outcome is { } done) _matter.Decide("2023-11-27", done, Given.Council, _frames);

        Obstacles("2023-11-27").ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Fact]
    public void An_annulled_decision_asks_for_a_person_from_the_day_it_was_annulled()
    {
        _matter.Decide("2023-11-27", Outcome.Approved, Given.Council, _frames);
        _matter.Annul(_frames, "2024-03-01");

        Obstacles("2024-02-29").ShouldNotBeEmpty();
        Obstacles("2024-03-01").ShouldBeEmpty();
    }

    [Fact]
    public void A_condition_that_has_fallen_away_asks_for_nobody()
    {
        _matter.Decide("2023-11-07", Outcome.Rejected, _stating);
        _matter.Decide("2023-11-27", Outcome.ApprovedWithChanges, Given.Council, _frames);

        Obstacles("2023-11-27").ShouldBe(["Villkoret har fallit bort: punkten som ställde det avslogs."]);
    }

    private IEnumerable<string> Obstacles(string on) =>
        Given.Ledger(_matter).ObstaclesToEstablishing(_condition, Given.Day(on)).Select(obstacle => obstacle.Text);
}
