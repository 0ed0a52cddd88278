using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

public sealed class AssignmentTests
{
    private readonly Matter _giving = Given.Matter(1), _later = Given.Matter(2);
    private readonly DecisionPoint _gives;

    public AssignmentTests()
    {
        _gives = _giving.Point(Given.Council);
        _giving.Handle("2023-10-17", Given.Board, decides: false, Given.Outcome(_gives, Outcome.Approved));
        _giving.Decide("2023-10-30", Outcome.Approved, Given.Council, _gives);
    }

    [Theory]
    [InlineData("2023-10-29", AssignmentStanding.NotGiven)]
    [InlineData("2023-10-30", AssignmentStanding.NotReported)]
    [InlineData("2024-02-01", AssignmentStanding.UnderWay)]
    [InlineData("2024-03-31", AssignmentStanding.UnderWay)]
    [InlineData("2024-04-01", AssignmentStanding.Overdue)]
    [InlineData("2024-05-01", AssignmentStanding.ReportedCarriedOut)]
    [InlineData("2024-06-17", AssignmentStanding.Closed)]
    public void It_stands_by_what_is_decided_and_reported_on_the_day(string day, AssignmentStanding standing)
    {
        var assignment = Assignment(Report("2024-02-01"), Report("2024-05-01", carriedOut: true));
        var declares = Declares(assignment);
        _later.Decide("2024-06-17", Outcome.Approved, Given.Council, declares);

        assignment.StandingOn(Given.Day(day), Ledger).ShouldBe(standing);
    }

    [Fact]
    public void Reported_carried_out_is_not_closed_until_the_body_that_gave_it_says_so() =>
        Assignment(Report("2024-05-01", carriedOut: true)).StandingOn(Given.Day("2025-01-01"), Ledger).ShouldBe(AssignmentStanding.ReportedCarriedOut);

    [Fact]
    public void A_later_report_that_work_goes_on_counts_before_an_earlier_one_that_it_was_done() =>
        Assignment(Report("2024-02-01", carriedOut: true), Report("2024-03-01")).StandingOn(Given.Day("2024-03-10"), Ledger).ShouldBe(AssignmentStanding.UnderWay);

    [Fact]
    public void A_decision_may_give_it_another_last_day_once_in_force()
    {
        var prolongs = _later.Point();
        _later.Decide("2024-03-20", Outcome.Approved, prolongs);
        var assignment = Assignment();
        assignment.Prolongations.Add(new() { DecidedBy = prolongs.Id, Due = Given.Day("2025-03-31") });

        assignment.DueOn(Given.Day("2024-03-19"), Ledger).ShouldBe(Given.Day("2024-03-31"));
        assignment.DueOn(Given.Day("2024-03-20"), Ledger).ShouldBe(Given.Day("2025-03-31"));
        assignment.StandingOn(Given.Day("2024-04-10"), Ledger).ShouldBe(AssignmentStanding.NotReported);
    }

    [Fact]
    public void Only_the_body_that_gave_it_may_declare_it_done()
    {
        var assignment = Assignment();
        var boards = _later.Point(Given.Board, Effect.DeclareAssignmentDone, assignment: assignment);

        assignment.ObstaclesToClosing(boards, Given.Day("2024-06-17"), Ledger).ShouldHaveSingleItem().Law.ShouldBe("KL 5:4");
        assignment.ObstaclesToClosing(Declares(assignment), Given.Day("2024-06-17"), Ledger).ShouldBeEmpty();
    }

    [Fact]
    public void It_is_declared_done_once()
    {
        var assignment = Assignment();
        var first = Declares(assignment);
        _later.Decide("2024-06-17", Outcome.Approved, Given.Council, first);

        assignment.ObstaclesToClosing(Declares(assignment), Given.Day("2024-06-18"), Ledger).ShouldHaveSingleItem().Text.ShouldBe("Uppdraget är redan förklarat fullgjort.");
        assignment.ObstaclesToClosing(first, Given.Day("2024-06-18"), Ledger).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2023-10-01", "2023-10-01", "Gjort.", "Beslutet som ger uppdraget gäller inte än.")]
    [InlineData("2024-02-01", "2024-02-02", "Gjort.", "Dagen har inte varit än.")]
    [InlineData("2024-02-01", "2024-02-01", " ", "Skriv vad som har gjorts.")]
    [InlineData("2024-02-01", "2023-10-29", "Gjort.", "Uppdraget gavs den 2023-10-30. Skriv den dagen eller en senare.")]
    [InlineData("2024-02-01", "2024-02-01", "Gjort för 19121212-1212.", "Texten innehåller ett personnummer. Ta bort det: texten blir offentlig.")]
    public void A_report_back_says_what_has_been_done_by_a_day_that_has_been(string today, string on, string text, string obstacle) =>
        Assignment().ObstaclesTo(Report(on, text: text), Given.Day(today), Ledger).ShouldHaveSingleItem().Text.ShouldBe(obstacle);

    [Fact]
    public void Nothing_is_reported_on_what_is_closed()
    {
        var assignment = Assignment();
        _later.Decide("2024-06-17", Outcome.Approved, Given.Council, Declares(assignment));

        assignment.ObstaclesToReporting(Given.Day("2024-07-01"), Ledger).ShouldHaveSingleItem().Text.ShouldBe("Uppdraget är förklarat fullgjort.");
        Should.Throw<InvalidOperationException>(() => assignment.Report(Report("2024-07-01"), Given.Day("2024-07-01"), Ledger));
    }

    [Fact]
    public void A_report_back_is_added_and_told_of()
    {
        var assignment = Assignment();

        assignment.Report(Report("2024-02-01", carriedOut: true), Given.Day("2024-02-01"), Ledger).IsCarriedOut.ShouldBeTrue();

        assignment.Reports.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_later_decision_of_the_same_body_gives_it_another_last_day()
    {
        var prolongs = _later.Point(Given.Council);
        _later.Decide("2024-03-20", Outcome.Approved, Given.Council, prolongs);
        var assignment = Assignment();

        assignment.Prolong(prolongs, Given.Day("2024-10-31"), Given.Day("2024-03-21"), Ledger).Due.ShouldBe(Given.Day("2024-10-31"));

        assignment.DueOn(Given.Day("2024-03-21"), Ledger).ShouldBe(Given.Day("2024-10-31"));
        assignment.MayProlong(prolongs, Given.Day("2024-03-21"), Ledger).ShouldBeFalse();
    }

    [Theory]
    [InlineData("KS", Outcome.Approved, "2024-03-20", "2024-10-31", "Uppdraget får en ny sista dag genom ett senare beslut av den instans som gav det.")]
    [InlineData("KF", Outcome.Rejected, "2024-03-20", "2024-10-31", "Uppdraget får en ny sista dag genom ett senare beslut av den instans som gav det.")]
    [InlineData("KF", Outcome.Approved, "2023-10-29", "2024-10-31", "Uppdraget får en ny sista dag genom ett senare beslut av den instans som gav det.")]
    [InlineData("KF", Outcome.Approved, "2024-03-20", "2024-03-20", "Beslutet fattades den 2024-03-20. Skriv en senare dag.")]
    [InlineData("KF", Outcome.Approved, "2024-03-20", "2024-03-31", "Det är redan den sista dagen.")]
    public void Another_last_day_takes_a_later_yes_of_the_body_that_gave_it(string body, Outcome outcome, string on, string due, string obstacle)
    {
        var by = body == "KF" ? Given.Council : Given.Board;
        var prolongs = _later.Point(by);
        _later.Decide(on, outcome, by, prolongs);

        Assignment().ObstaclesToProlonging(prolongs, Given.Day(due), Given.Day("2024-03-21"), Ledger).ShouldHaveSingleItem().Text.ShouldBe(obstacle);
    }

    [Fact]
    public void What_is_closed_is_not_prolonged()
    {
        var (assignment, prolongs) = (Assignment(), _later.Point(Given.Council));
        _later.Decide("2024-06-17", Outcome.Approved, Given.Council, Declares(assignment), prolongs);

        assignment.ObstaclesToProlonging(prolongs, Given.Day("2025-01-01"), Given.Day("2024-06-18"), Ledger).ShouldContain(obstacle => obstacle.Text == "Uppdraget är förklarat fullgjort.");
        Should.Throw<InvalidOperationException>(() => assignment.Prolong(prolongs, Given.Day("2025-01-01"), Given.Day("2024-06-18"), Ledger));
    }

    [Fact]
    public void A_point_that_would_close_it_is_put_once_in_a_matter_that_is_not_settled()
    {
        var assignment = Assignment();
        _later.Point();

        var point = assignment.ProposeClosing(Given.Id<DecisionPointId>(299), _later, "Förklara uppdraget fullgjort.", Given.Day("2024-06-01"), Ledger);

        (point.Number, point.DecidingBodyId, point.Effect, point.AssignmentId).ShouldBe((2, Given.Council.Id, Effect.DeclareAssignmentDone, assignment.Id));
        _later.Points.Add(point);
        assignment.ClosingProposed(Given.Day("2024-06-01"), Ledger).ShouldBe(point);
        assignment.ObstaclesToProposingClosing(_later, Given.Day("2024-06-01"), Ledger).ShouldHaveSingleItem().Text.ShouldBe("Det är redan föreslaget i KS 23/702.");
        assignment.ObstaclesToProposingClosing(_giving, Given.Day("2023-10-29"), Ledger).ShouldHaveSingleItem().Text.ShouldBe("Beslutet som ger uppdraget gäller inte än.");
    }

    [Fact]
    public void A_settled_matter_takes_no_point_that_closes_it() =>
        Assignment().ObstaclesToProposingClosing(_giving, Given.Day("2024-06-01"), Ledger).ShouldHaveSingleItem().Text.ShouldBe("Ärendet är avgjort. Välj ett ärende som ska beslutas.");

    private DecisionLedger Ledger => Given.Ledger(_giving, _later);

    private DecisionPoint Declares(Assignment assignment) => _later.Point(Given.Council, Effect.DeclareAssignmentDone, assignment: assignment);

    private Assignment Assignment(params AssignmentReport[] reports) => new()
    {
        Id = Given.Id<AssignmentId>(1),
        GivenBy = _gives.Id,
        Text = "Utreda hur sjukfrånvaron kan minska.",
        To = "Kommunstyrelsen",
        Due = Given.Day("2024-03-31"),
        Reports = [.. reports],
        Prolongations = [],
        Origin = Origin.Own,
    };

    private static AssignmentReport Report(string on, bool carriedOut = false, string text = "En kartläggning är gjord.") =>
        new() { On = Given.Day(on), Text = text, IsCarriedOut = carriedOut, At = Given.Day(on).ToDateTime(new(10, 0), DateTimeKind.Utc) };
}
