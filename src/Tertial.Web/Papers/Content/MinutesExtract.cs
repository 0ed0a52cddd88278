using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Pages;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>One paragraph of a body's minutes (protokollsutdrag): what was decided or proposed, by whom, and what was said against it. Headings stand only where there is something under them.</summary>
public sealed class MinutesExtract
{
    private readonly MunicipalRecord _record;
    private readonly Matter _matter;
    private readonly Handling _handling;
    private readonly Body _body;
    private readonly PaperTemplate _template;
    private readonly DateOnly _on;

    private MinutesExtract(MunicipalRecord record, Matter matter, Handling handling, DateOnly on) =>
        (_record, _matter, _handling, _body, _template, _on) = (record, matter, handling, record.Body(handling.BodyId), record.PaperTemplateOn(handling.MeetingDate), on);

    /// <param name="record">The record.</param>
    /// <param name="matter">The matter that was handled.</param>
    /// <param name="handling">The paragraph.</param>
    /// <param name="on">The day it is read: papers and approval of the minutes as known then.</param>
    public static Document Of(MunicipalRecord record, Matter matter, Handling handling, DateOnly on) => new MinutesExtract(record, matter, handling, on).Write();

    private Document Write() => new()
    {
        Kind = "Protokollsutdrag",
        Title = _matter.Title,
        Municipality = _record.Municipality.Name,
        Date = _handling.MeetingDate,
        Facts =
        [
            .. Head.Facts(
                ("Organ", _body.Name),
                ("Sammanträde", Swedish.Date(_handling.MeetingDate)),
                ("Paragraf", _handling.Paragraph is { } paragraph ? $"§\u00A0{paragraph}" : null),
                ("Diarienummer", _matter.Diarienummer),
                ("Protokollet justerat", _handling.MinutesApproved <= _on ? Swedish.Date(_handling.MinutesApproved.Value) : null)),
        ],
        Notices = Head.Notices((_handling.MinutesApproved is null || _handling.MinutesApproved > _on, "Protokollet är inte justerat än."), (_handling.Origin.IsExample, Head.Example)),
        Address = Addresses.Decision(_record, _handling),
        Blocks =
        [
            .. Points(),
            .. Section("Rättelse", [.. _record.Matters.SelectMany(matter => matter.Corrections).Where(correction => correction.DecidedIn == _handling.Id).Select(correction => MeetingCourse.Of(_record, correction))]),
            .. Section("Reservationer", _handling.Reservations),
            .. Summary(),
            .. Basis(),
            .. Section("Förslag till beslut på sammanträdet", [.. _handling.Proposals.Select(MeetingCourse.Of)]),
            .. Section("Omröstning", [.. _handling.Votes.Select(vote => MeetingCourse.Of(_record, _body, _handling.Outcomes.Find(outcome => outcome.DecisionPointId == vote.DecisionPointId), vote))]),
            .. Section("Protokollsanteckningar", _handling.Notes),
        ],
    };

    private IEnumerable<Block> Points()
    {
        var outcomes = _handling.Outcomes
            .Select(outcome => (Outcome: outcome, Point: _record.Decisions.Point(outcome.DecisionPointId)))
            .OrderBy(pair => pair.Outcome.PrintedNumber ?? pair.Point.Number).ToList();
        if (!_handling.Decides)
        {
            foreach (var group in outcomes.GroupBy(pair => pair.Point.DecidingBodyId))
                foreach (var block in Listed($"Beslut – förslag till {_record.Body(group.Key).InText()}", Proposes(_record.Body(group.Key)), group)) yield return block;
            yield break;
        }
        // A body may settle its own points and put forward another body's in the same paragraph.
        foreach (var group in outcomes.GroupBy(pair => pair.Point.DecidingBodyId).OrderBy(group => group.Key != _body.Id))
        {
            var (heading, opening) = group.Key == _body.Id ? ("Beslut", Decides) : ($"Beslut – förslag till {_record.Body(group.Key).InText()}", Proposes(_record.Body(group.Key)));
            foreach (var block in Listed(heading, opening, group)) yield return block;
        }
    }

    private static IEnumerable<Block> Listed(string heading, string opening, IEnumerable<(PointOutcome Outcome, DecisionPoint Point)> outcomes)
    {
        yield return new Heading(1, heading);
        var (said, other) = (new List<Point>(), new List<Point>());
        foreach (var (outcome, point) in outcomes)
            (outcome.Outcome is Outcome.Approved or Outcome.ApprovedWithChanges ? said : other).Add(Written(outcome, point));
        if (said.Count > 0)
        {
            yield return new Paragraph(opening);
            yield return new Points(said);
        }
        if (other.Count == 0) yield break;
        yield return new Paragraph(said.Count > 0 ? "Övriga punkter:" : "Punkterna behandlades så här:");
        yield return new Points(other);
    }

    private static Point Written(PointOutcome outcome, DecisionPoint point)
    {
        var isChanged = outcome is { Outcome: Outcome.ApprovedWithChanges, Note: not null };
        var content = new List<Block> { new Paragraph(isChanged ? outcome.Note! : point.Text, ParagraphKind.Decided) };
        if (isChanged) content.Add(new Paragraph($"{outcome.Outcome.Word()}. Förslaget var: {point.Text}", ParagraphKind.Small));
        else if (outcome.Outcome != Outcome.Approved) content.Add(new Paragraph(outcome.Note is { } note ? $"{outcome.Outcome.Word()}. {note}" : $"{outcome.Outcome.Word()}.", ParagraphKind.Body));
        return new(outcome.PrintedNumber ?? point.Number, content);
    }

    private string Decides => PaperWording.Fill(_template.Decides, (PaperWording.BodyName, _body.Name), (PaperWording.Municipality, _record.Municipality.Name));

    private string Proposes(Body deciding) =>
        PaperWording.Fill(_template.Proposes, (PaperWording.BodyName, _body.Name), (PaperWording.Deciding, deciding.InText()), (PaperWording.Municipality, _record.Municipality.Name));

    private IEnumerable<Block> Summary() => _matter.Summary is { } summary ? [new Heading(1, "Sammanfattning av ärendet"), new Paragraph(summary)] : [];

    private IEnumerable<Block> Basis()
    {
        var papers = _matter.Papers.Where(paper => paper.IsPublicOn(_on) && paper.Date <= _handling.MeetingDate).OrderBy(paper => paper.Date).ThenBy(paper => paper.Id.Value).Select(paper => $"{paper.Title} {Swedish.Date(paper.Date)}");
        var earlier = _matter.Handlings.Where(other => other.MeetingDate < _handling.MeetingDate).OrderBy(other => other.MeetingDate).Select(other => Head.Reference(_record, other));
        return Section("Beslutsunderlag", [.. papers, .. earlier]);
    }

    private static IEnumerable<Block> Section(string heading, List<string> sentences) =>
        sentences.Count == 0 ? [] : [new Heading(1, heading), Bullets.Of(sentences)];
}
