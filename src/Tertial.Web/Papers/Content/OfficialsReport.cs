using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Pages;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>An official's report (tjänsteskrivelse) laid out by the municipality's template, or another paper of a matter as it was written.</summary>
public static class OfficialsReport
{
    private const string Draft = "Utkast. Handlingen är inte publicerad.";

    /// <param name="record">The record.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="paper">The paper, which keeps the template of the day it was published.</param>
    /// <param name="template">Another template, to see what it would give.</param>
    public static Document Of(MunicipalRecord record, Matter matter, Paper paper, PaperTemplate? template = null)
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
            Notices = Head.Notices((paper.PublicFrom is null, Draft), (paper.Origin.IsExample, Head.Example)),
            Address = Addresses.Paper(matter, paper),
            Blocks = matter.ProposingPaper?.Id == paper.Id ? [.. PaperLayout.Of(record, matter, paper, template ?? record.PaperTemplateOn(paper.PublicFrom ?? DateOnly.MaxValue), blocks)] : blocks,
        };
    }

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
