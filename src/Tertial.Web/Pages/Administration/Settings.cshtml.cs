using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Administration;

/// <summary>What holds for the whole municipality, and what each setting says now.</summary>
[Requires(Permission.KeepTemplates)]
public sealed class SettingsModel(Records records, Clock clock) : PageModel
{
    public string Template { get; private set; } = "";

    public string ExtraTests { get; private set; } = "";

    public string Emblem { get; private set; } = "";

    public string Approval { get; private set; } = "";

    public async Task OnGetAsync()
    {
        var record = await records.ReadAsync();
        var municipality = record.Municipality;
        var approving = record.Bodies.Where(body => municipality.NeedsApprovalOn(body.Id, clock.Today)).Select(body => body.Name).ToList();
        Approval = approving.Count == 0 ? "Rapporter räknas när den som rapporterar har markerat dem som klara." : $"En chef godkänner rapporter till {Swedish.List(approving)}.";
        Template = municipality.PaperTemplateOn(clock.Today) is { } template
            ? $"{Swedish.Count(template.Sections.Count, "Ett avsnitt", "{0} avsnitt")}, gäller från {Swedish.Date(template.From)}."
            : "Den vanliga mallen. Kommunen har ingen egen än.";
        ExtraTests = Swedish.Count(municipality.ExtraTests.Count(test => test.IsAsked), "Inga egna prövningar", "En egen prövning", "{0} egna prövningar") + ".";
        Emblem = municipality.Emblem is { } emblem ? emblem.Alternative : "Inget märke är uppladdat.";
    }
}
