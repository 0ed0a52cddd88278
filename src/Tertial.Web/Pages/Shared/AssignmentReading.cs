using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>An assignment as it reads on a day: where it stands, by when, and what has happened to it.</summary>
/// <param name="View">The record, read on the day.</param>
/// <param name="Assignment">The assignment.</param>
public sealed record AssignmentReading(PublicView View, Assignment Assignment)
{
    public AssignmentStanding Standing { get; } = Assignment.StandingOn(View.On, View.Record.Decisions);

    /// <summary>The last day to report back, as decided by now.</summary>
    public DateOnly? Due { get; } = Assignment.DueOn(View.On, View.Record.Decisions);

    public DecisionPoint Point => Decisions.Point(Assignment.GivenBy);

    public Matter Matter => Decisions.MatterOf(Assignment.GivenBy);

    public Body Giver => View.Record.Body(Point.DecidingBodyId);

    public Unit? Unit => View.Record.Unit(Assignment.UnitId);

    /// <summary>Who is to do it, inside a sentence: kommundirektören, but HR-chefen.</summary>
    public string ToInText => Assignment.To is [_, var second, ..] && char.IsUpper(second) ? Assignment.To : char.ToLower(Assignment.To[0], Swedish.Culture) + Assignment.To[1..];

    /// <summary>How the decision that gives it stands.</summary>
    public Standing Given => Decisions.StandingOn(Assignment.GivenBy, View.On);

    public DecisionLink? Decision => DecisionLink.To(View, Assignment.GivenBy);

    /// <summary>What has been reported back, the latest first.</summary>
    public IReadOnlyList<AssignmentReport> Reports { get; } =
        [.. Assignment.Reports.Where(report => report.On <= View.On).OrderByDescending(report => report.On).ThenByDescending(report => report.At)];

    public AssignmentReport? Latest => Reports.Count > 0 ? Reports[0] : null;

    public int DaysLate => Standing == AssignmentStanding.Overdue ? View.On.DayNumber - Due!.Value.DayNumber : 0;

    /// <summary>Where it stands, in a sentence or two.</summary>
    public string Says => Standing switch
    {
        AssignmentStanding.NotGiven => $"Beslutet som ger uppdraget: {Given.Word().ToLower(Swedish.Culture)}.",
        AssignmentStanding.Closed => $"{Giver.Name} har förklarat uppdraget fullgjort {Swedish.LongDate(ClosedOn!.Value)}.",
        AssignmentStanding.ReportedCarriedOut => $"Uppdraget är utfört enligt rapporten {Swedish.LongDate(Latest!.On)}. {Giver.Name} har inte beslutat om det än.",
        AssignmentStanding.Overdue => $"Uppdraget skulle ha redovisats senast {Swedish.LongDate(Due!.Value)}. {Swedish.Count(DaysLate, "Det var i går.", "Det är {0} dagar sedan.")} {Known}",
        AssignmentStanding.NotReported or AssignmentStanding.UnderWay => $"{WhenDue} {Known}",
        _ => throw new ArgumentOutOfRangeException(nameof(Standing), Standing, null),
    };

    /// <summary>What has happened, in order: given, reported back, prolonged, declared done.</summary>
    public IReadOnlyList<AssignmentStep> Course =>
    [
        .. Decided(Assignment.GivenBy, $"{Giver.Name} gav uppdraget").Concat(Prolonged()).Concat(Closed())
            .Concat(Reports.Select(report => new AssignmentStep(report.On, report.IsCarriedOut ? "Återrapport: utfört" : "Återrapport", report.Text)))
            .OrderBy(step => step.On),
    ];

    private DecisionLedger Decisions => View.Record.Decisions;

    private DecisionPoint? Closing => Assignment.ClosedBy(View.On, Decisions);

    private DateOnly? ClosedOn => Closing is { } point ? Decisions.InForceFrom(point.Id, View.On) : null;

    private string Known => Latest is { } latest ? $"Senaste rapporten är från {Swedish.LongDate(latest.On)}." : "Ingen har rapporterat än.";

    private string WhenDue => Due switch
    {
        null => "Beslutet säger ingen sista dag.",
        { } due when due == View.On => "Det ska redovisas i dag.",
        { } due => $"Det ska redovisas senast {Swedish.LongDate(due)}. {Swedish.Count(due.DayNumber - View.On.DayNumber, "Det är en dag kvar.", "Det är {0} dagar kvar.")}",
    };

    private IEnumerable<AssignmentStep> Prolonged() => Assignment.Prolongations.SelectMany(prolongation =>
        Decided(prolongation.DecidedBy, $"{Giver.Name} gav en ny sista dag: {Swedish.Date(prolongation.Due)}"));

    private IEnumerable<AssignmentStep> Closed() => Closing is { } point ? Decided(point.Id, $"{Giver.Name} förklarade uppdraget fullgjort") : [];

    private IEnumerable<AssignmentStep> Decided(DecisionPointId id, string what) =>
        Decisions.DecisionOn(id, View.On) is { IsApproval: true } decision ? [new(decision.Handling.MeetingDate, what, null, DecisionLink.To(View, id))] : [];
}

/// <summary>Something that happened to an assignment on a day, with the decision where one made it happen.</summary>
public sealed record AssignmentStep(DateOnly On, string What, string? Text, DecisionLink? Decision = null);
