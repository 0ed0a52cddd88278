using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Pages;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>A version of an operational plan as a document: what it is for, the decision, goals and activities over the year, budget, and what differs from the version before.</summary>
public sealed class PlanPaper
{
    private readonly MunicipalRecord _record;
    private readonly PlanVersion _version;
    private readonly DateOnly _on;
    private readonly Plan _plan;
    private readonly Body _body;
    private readonly PointDecision? _decision;

    private PlanPaper(MunicipalRecord record, PlanVersion version, DateOnly on)
    {
        (_record, _version, _on) = (record, version, on);
        var history = record.HistoryOf(version.PlanId);
        (_plan, _body) = (history.Plan, record.Body(history.Plan.BodyId));
        _decision = history.PointFor(version) is { } point && record.Decisions.DecisionOn(point.Id, on) is { IsApproval: true } decision ? decision : null;
    }

    /// <summary>The version as it read on a day. What was decided later is not in it.</summary>
    public static Document Of(MunicipalRecord record, PlanVersion version, DateOnly on) => new PlanPaper(record, version, on).Write();

    /// <summary>The day the version was decided, which is the day its document speaks of; nothing while it is undecided.</summary>
    public static DateOnly? DecidedOn(MunicipalRecord record, PlanVersion version) =>
        record.HistoryOf(version.PlanId).PointFor(version) is { } point && record.Decisions.DecisionOn(point.Id, DateOnly.MaxValue) is { IsApproval: true } decision
            ? decision.Handling.MeetingDate
            : null;

    private Document Write() => new()
    {
        Kind = "Verksamhetsplan",
        Title = _plan.Title,
        Municipality = _record.Municipality.Name,
        Date = _decision?.Handling.MeetingDate ?? _version.ProposedOn ?? _version.DraftedOn,
        Facts = [.. Facts()],
        Notices = Head.Notices(
            (_decision is null, _version.IsDraft ? "Det här är ett utkast. Det är varken föreslaget eller beslutat." : "Det här är ett förslag. Det är inte beslutat."),
            (IsExample, Head.Example)),
        Address = Addresses.Version(_body, _plan, _version.Number),
        Blocks =
        [
            new Contents(Depth: 3),
            .. Introduction(),
            .. Decision(),
            .. new PlanGoals(_record, _plan, _version, _on).Blocks(),
            .. new PlanMoney(_record, _plan, _version, _on).Blocks(),
            .. PlanDifferences.Blocks(_record, _plan, _version, _on),
        ],
    };

    private bool IsExample => _version.Origin.IsExample || _version.Activities.Exists(activity => activity.Origin.IsExample) || _version.BudgetLines.Exists(line => line.Origin.IsExample);

    private IEnumerable<Fact> Facts() => Head.Facts(
        ("Organ", _body.Name),
        ("Period", $"{Swedish.Date(_plan.From)} – {Swedish.Date(_plan.To)}"),
        ("Version", $"{_version.Number}"),
        ("Beslutad", _decision is null ? null : Head.Reference(_record, _decision)),
        ("Diarienummer", _decision is null ? null : _record.Decisions.MatterOf(_decision.Outcome.DecisionPointId).Diarienummer));

    private IEnumerable<Block> Introduction()
    {
        if (string.IsNullOrWhiteSpace(_version.Introduction)) yield break;
        yield return new Heading(1, "Om planen");
        foreach (var block in PaperText.Blocks(_version.Introduction, 2)) yield return block;
    }

    private IEnumerable<Block> Decision()
    {
        if (_decision is null) yield break;
        yield return new Heading(1, "Beslutet");
        yield return new Paragraph($"{_body.Name} beslutade om planen {Swedish.LongDate(_decision.Handling.MeetingDate)}{(_decision.Handling.Paragraph is { } paragraph ? $", §\u00A0{paragraph}" : "")}.");
        yield return new Points([.. _decision.Handling.Outcomes
            .Where(outcome => outcome.Outcome is Outcome.Approved or Outcome.ApprovedWithChanges)
            .Select(outcome => (outcome, point: _record.Decisions.Point(outcome.DecisionPointId)))
            .OrderBy(pair => pair.outcome.PrintedNumber ?? pair.point.Number)
            .Select(pair => new Point(pair.outcome.PrintedNumber ?? pair.point.Number, [new Paragraph(pair.outcome.Outcome == Outcome.ApprovedWithChanges && pair.outcome.Note is { } changed ? changed : pair.point.Text, ParagraphKind.Decided)]))]);
        if (_record.Decisions.ConditionsOn(_decision.Outcome.DecisionPointId).Any())
            yield return new Paragraph("Planen beslutades med ett villkor. På planens sida på webben står om villkoret är uppfyllt och om planen gäller.", ParagraphKind.Small);
    }
}
