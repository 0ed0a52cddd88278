using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>The proposal of a matter's first paper: its points under whoever decides them, opened in the municipality's own words.</summary>
internal static class ProposalSection
{
    private const string Usual = "Förslag till beslut";

    public static IEnumerable<Block> Of(MunicipalRecord record, Matter matter, PaperTemplate template)
    {
        var section = template.Proposal;
        var isRepeated = PaperWording.Has(section.Heading, PaperWording.Deciding);
        foreach (var (points, place) in matter.Points.OrderBy(point => point.Number).GroupBy(point => point.DecidingBodyId).Select((points, place) => (points, place)))
        {
            var deciding = record.Body(points.Key);
            if (isRepeated || place == 0) yield return new Heading(PaperLayout.LevelOf(section), Filled(record, section.Heading, deciding));
            if (template.Opening.Length > 0) yield return new Paragraph(DecisionWay.Opening(record, template, record.Body(matter.BodyId), deciding, matter));
            yield return new Points([.. points.Select(point => new Point(point.Number, [new Paragraph(point.Text, ParagraphKind.Decided)]))]);
        }
    }

    /// <summary>A heading that the officer has written the proposal under.</summary>
    public static bool IsProposal(string heading) => heading.StartsWith(Usual, StringComparison.OrdinalIgnoreCase);

    private static string Filled(MunicipalRecord record, string heading, Body deciding) =>
        PaperWording.Fill(heading, (PaperWording.Deciding, deciding.InText()), (PaperWording.Municipality, record.Municipality.Name));
}
