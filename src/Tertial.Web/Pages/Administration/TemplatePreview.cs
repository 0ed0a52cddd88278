using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;

namespace Tertial.Web.Pages.Administration;

/// <summary>The paper of a real matter as a template that is tried would lay it out.</summary>
/// <param name="Matter">The latest matter that has both points and a paper.</param>
/// <param name="Document">The paper, as a draft.</param>
public sealed record TemplatePreview(Matter Matter, Document Document)
{
    /// <summary>Nothing when there is no matter to try it on.</summary>
    public static TemplatePreview? Of(MunicipalRecord record, PaperTemplate template)
    {
        var matters = record.Matters.Where(matter => matter.Points.Count > 0 && matter.ProposingPaper is { SecrecySection: null });
        if (matters.OrderBy(matter => matter.Tests.Count > 0).ThenBy(matter => matter.RegisteredOn).LastOrDefault() is not { } matter) return null;
        var first = matter.ProposingPaper!;
        var draft = new Paper { Id = first.Id, MatterId = matter.Id, Title = first.Title, Date = first.Date, Text = first.Text, Origin = first.Origin };
        return new(matter, OfficialsReport.Of(record, matter, draft, template));
    }
}
