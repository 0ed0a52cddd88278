using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>What stands in the way of noting that a decision has been set aside.</summary>
public sealed class AnnulmentTests
{
    private static readonly DateOnly Today = new(2024, 3, 15);
    private readonly Matter _matter = Given.Matter();

    [Theory]
    [InlineData("2023-11-06", "Beslutet fattades den 2023-11-07 och kan inte upphävas före den dagen.")]
    [InlineData("2023-11-07", null)]
    [InlineData("2024-03-15", null)]
    [InlineData("2024-03-16", "Dagen har inte varit än.")]
    public void It_is_set_aside_from_a_day_between_the_decision_and_today(string from, string? obstacle)
    {
        var point = _matter.Point();
        _matter.Decide("2023-11-07", Outcome.Approved, point);

        Obstacles(point, from).ShouldBe(obstacle is null ? [] : [new FieldObstacle(nameof(Annulment.From), obstacle)]);
    }

    [Theory, InlineData(Outcome.Rejected), InlineData(Outcome.Postponed), InlineData(null)]
    public void Only_what_was_approved_can_be_set_aside(Outcome? outcome)
    {
        var point = _matter.Point();
        if (outcome is { } one) _matter.Decide("2023-11-07", one, point);

        Obstacles(point, "2024-01-15").ShouldBe([new FieldObstacle("", "Punkten är inte bifallen, så det finns inget beslut att upphäva.")]);
    }

    [Fact]
    public void What_is_set_aside_is_not_set_aside_again()
    {
        var point = _matter.Point();
        _matter.Decide("2023-11-07", Outcome.Approved, point);
        _matter.Annul(point, "2024-01-15");

        Obstacles(point, "2024-02-01").ShouldBe([new FieldObstacle("", "Punkten är redan upphävd från den 2024-01-15.")]);
    }

    private IReadOnlyList<FieldObstacle> Obstacles(DecisionPoint point, string from) => Annulment.ObstaclesTo(
        Given.Ledger(_matter), new() { DecisionPointId = point.Id, From = Given.Day(from), By = "Förvaltningsrätten i Härnösand", Reason = "Jäv" }, Today);
}
