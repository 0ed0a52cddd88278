using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Pages;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>An official's report (tjänsteskrivelse), or another paper of a matter: its head, its text as it was written, and the points it proposes where the text does not already state them.</summary>
public static class OfficialsReport
{
    private const string ProposalHeading = "Förslag till beslut";

    public static Document Of(MunicipalRecord record, Matter matter, Paper paper)
    {
        var blocks = WithoutHead(PaperText.Blocks(paper.Text), record, matter, paper);
        return new()
        {
            Kind = paper.Title,
            Title = matter.Title,
            Municipality = record.Municipality.Name,
            Date = paper.Date,
            Recipient = record.Body(matter.BodyId).Name,
            Facts =
            [
                .. Head.Facts(
                    ("Datum", Swedish.Date(paper.Date)),
                    ("Diarienummer", matter.Diarienummer),
                    ("Handläggare", record.Municipality.ShowsResponsible ? matter.CaseOfficer : null)),
            ],
            Notices = Head.Notices((paper.Origin.IsExample, Head.Example)),
            Address = Addresses.Paper(matter, paper),
            Blocks = Proposes(matter, paper) ? [.. Proposed(record, matter, blocks), .. blocks, .. TestSections.Of(record, matter, paper, blocks)] : blocks,
        };
    }

    /// <summary>The first paper of a matter carries its proposal; others are appendices.</summary>
    private static bool Proposes(Matter matter, Paper paper) => matter.Papers.OrderBy(other => other.Date).ThenBy(other => other.Id.Value).First().Id == paper.Id;

    private static IEnumerable<Block> Proposed(MunicipalRecord record, Matter matter, List<Block> written) =>
        written.OfType<Heading>().Any(IsProposal) || matter.Points.Count == 0 ? [] : Proposal(record, matter);

    private static IEnumerable<Block> Proposal(MunicipalRecord record, Matter matter)
    {
        yield return new Heading(1, ProposalHeading);
        foreach (var points in matter.Points.OrderBy(point => point.Number).GroupBy(point => point.DecidingBodyId))
        {
            yield return new Paragraph(Opening(record, matter, record.Body(points.Key)));
            yield return new Points([.. points.Select(point => new Point(point.Number, [new Paragraph(point.Text, ParagraphKind.Decided)]))]);
        }
    }

    private static string Opening(MunicipalRecord record, Matter matter, Body deciding)
    {
        var administration = record.Units.Find(unit => unit.BodyId == matter.BodyId && unit.PartOf is null)?.Name ?? "Förvaltningen";
        return record.Municipality.WritesWholeSentences
            ? $"{administration} föreslår att {deciding.InText()} beslutar:"
            : $"{administration} föreslår {deciding.InText()} besluta att";
    }

    private static bool IsProposal(Heading heading) => heading.Text.StartsWith(ProposalHeading, StringComparison.OrdinalIgnoreCase);

    // A text that was written with a head of its own repeats what the document's head says.
    private static List<Block> WithoutHead(IReadOnlyList<Block> blocks, MunicipalRecord record, Matter matter, Paper paper)
    {
        HashSet<string> known = new([paper.Title, matter.Title, Swedish.Date(paper.Date), matter.Diarienummer, $"Dnr {matter.Diarienummer}", record.Body(matter.BodyId).Name, record.Municipality.Name], StringComparer.OrdinalIgnoreCase);
        var rest = blocks.SkipWhile(block => block switch
        {
            Paragraph paragraph => string.Concat(paragraph.Runs.Select(run => run.Text)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).All(known.Contains),
            Heading heading => known.Contains(heading.Text),
            _ => false,
        }).ToList();
        // With the title gone, the headings under it move up a level.
        var top = rest.OfType<Heading>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        return rest.ConvertAll(block => block is Heading heading ? heading with { Level = heading.Level - top + 1 } : block);
    }
}
