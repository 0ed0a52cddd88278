using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>An assignment comes from a decision that says yes.</summary>
public sealed class AssignmentTermsTests
{
    private static readonly AssignmentTerms Terms = new(" Utreda läxhjälp. ", " Kommunstyrelsen ", null, Given.Day("2024-09-30"));
    private readonly Matter _matter = Given.Matter();
    private readonly DecisionPoint _point;

    public AssignmentTermsTests() => _point = _matter.Point();

    [Fact]
    public void A_decided_point_gives_an_assignment_as_it_was_written()
    {
        _matter.Decide("2024-06-17", Outcome.Approved, _point);

        var assignment = Terms.Give(Given.Id<AssignmentId>(1), _point, Given.Day("2024-06-17"), Ledger, []);

        (assignment.GivenBy, assignment.Text, assignment.To, assignment.Due).ShouldBe((_point.Id, "Utreda läxhjälp.", "Kommunstyrelsen", Given.Day("2024-09-30")));
        assignment.StandingOn(Given.Day("2024-06-17"), Ledger).ShouldBe(AssignmentStanding.NotReported);
    }

    [Theory]
    [InlineData(null, "Punkten är inte beslutad än. Ett uppdrag ges av ett beslut.")]
    [InlineData(Outcome.Postponed, "Punkten är inte beslutad än. Ett uppdrag ges av ett beslut.")]
    [InlineData(Outcome.Rejected, "Punkten avslogs. Den ger inget uppdrag.")]
    public void A_point_without_a_yes_gives_none(Outcome? outcome, string obstacle)
    {
        if (outcome is { } settled) _matter.Decide("2024-06-17", settled, _point);

        AssignmentTerms.ObstaclesToGiving(_point, Given.Day("2024-06-18"), Ledger).ShouldHaveSingleItem().Text.ShouldBe(obstacle);
        Should.Throw<InvalidOperationException>(() => Terms.Give(Given.Id<AssignmentId>(1), _point, Given.Day("2024-06-18"), Ledger, []));
    }

    [Fact]
    public void The_same_assignment_is_entered_once()
    {
        _matter.Decide("2024-06-17", Outcome.Approved, _point);
        var first = Terms.Give(Given.Id<AssignmentId>(1), _point, Given.Day("2024-06-17"), Ledger, []);

        Terms.Obstacles(_point, Given.Day("2024-06-17"), Ledger, [first]).ShouldHaveSingleItem().Text.ShouldBe("Samma uppdrag är redan infört från den här punkten.");
        (Terms with { To = "Skolan" }).Obstacles(_point, Given.Day("2024-06-17"), Ledger, [first]).ShouldBeEmpty();
    }

    [Fact]
    public void A_point_that_closes_an_assignment_gives_none()
    {
        var closes = _matter.Point(effect: Effect.DeclareAssignmentDone);
        _matter.Decide("2024-06-17", Outcome.Approved, closes);

        AssignmentTerms.ObstaclesToGiving(closes, Given.Day("2024-06-17"), Ledger).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(" ", "Kommunstyrelsen", "2024-09-30", "Text", "Skriv vad som ska göras.")]
    [InlineData("Utreda.", "", "2024-09-30", "To", "Skriv vem som ska göra det.")]
    [InlineData("Utreda 19121212-1212.", "Kommunstyrelsen", "2024-09-30", "Text", "Texten innehåller ett personnummer. Ta bort det: texten blir offentlig.")]
    [InlineData("Utreda.", "19121212-1212", "2024-09-30", "To", "Skriv en titel eller en instans, inget personnummer.")]
    [InlineData("Utreda.", "Kommunstyrelsen", "2024-06-16", "Due", "Beslutet fattades den 2024-06-17. Skriv den dagen eller en senare.")]
    public void It_says_what_who_and_a_day_that_can_be_kept(string text, string to, string due, string field, string obstacle)
    {
        _matter.Decide("2024-06-17", Outcome.Approved, _point);

        new AssignmentTerms(text, to, null, Given.Day(due)).Obstacles(_point, Given.Day("2024-06-17"), Ledger, []).ShouldHaveSingleItem().ShouldBe(new(field, obstacle));
    }

    private DecisionLedger Ledger => Given.Ledger(_matter);
}
