using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Web.Data;
using Tertial.Web.Pages.Matters.Writing;

namespace Tertial.Web.Pages.Administration;

/// <summary>Saves a template with its entry in the journal, never on top of what someone else has saved since it was read.</summary>
public sealed class PaperTemplateSaving(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>What a form is read from.</summary>
    public static string GroundOf(Municipality municipality) => Basis.Of(new { municipality.PaperTemplates, municipality.WritesWholeSentences });

    /// <summary>Whether anything was changed; nothing when someone else has saved meanwhile.</summary>
    public async Task<bool?> SaveAsync(PaperTemplateForm form, MunicipalRecord record, string? ground, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var municipality = await db.Municipalities.SingleAsync();
        if (GroundOf(municipality) != ground) return null;
        var template = form.ToTemplate(clock.Today, record);
        if (template.SaysAs(municipality.PaperTemplateOn(clock.Today) ?? record.PaperTemplateOn(clock.Today)) && municipality.WritesWholeSentences == form.WholeSentences) return false;
        await writing.SaveAsync(municipality.LayOut(template, form.WholeSentences), actor.Value);
        return true;
    }
}
