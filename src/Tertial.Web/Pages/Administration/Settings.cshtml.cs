using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Reminders;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Administration;

/// <summary>What holds for the whole municipality, and what each setting says now.</summary>
[Requires(Permission.KeepTemplates)]
public sealed class SettingsModel(Records records, Actors actors, Clock clock, ReminderSettings reminders) : PageModel
{
    public string Template { get; private set; } = "";

    public string ExtraTests { get; private set; } = "";

    public string Emblem { get; private set; } = "";

    public string Approval { get; private set; } = "";

    /// <summary>For those who keep the people.</summary>
    public string? People { get; private set; }

    public string Reminders => reminders.Mail is null ? $"Inga skickas. {reminders.WhyNot}" : $"Skickas genom {reminders.Mail.Host}.";

    public async Task OnGetAsync()
    {
        var record = await records.ReadAsync();
        var municipality = record.Municipality;
        var approving = record.Bodies.Where(body => municipality.NeedsApprovalOn(body.Id, clock.Today)).Select(body => body.InText()).ToList();
        Approval = approving.Count == 0 ? "Rapporter räknas när den som rapporterar har markerat dem som klara." : $"En chef godkänner rapporter till {Swedish.List(approving)}.";
        if ((await actors.ReadAsync()).Has(Permission.KeepPeople))
            People = Swedish.Count(record.People.Count(person => person.Email is null && person.ReportingRoles().Any()), "Alla som rapporterar har en adress.", "En som rapporterar saknar adress.", "{0} som rapporterar saknar adress.");
        Template = municipality.PaperTemplateOn(clock.Today) is { } template
            ? $"{Swedish.Count(template.Sections.Count, "Ett avsnitt", "{0} avsnitt")}, gäller från {Swedish.Date(template.From)}."
            : "Den vanliga mallen. Kommunen har ingen egen än.";
        ExtraTests = Swedish.Count(municipality.ExtraTests.Count(test => test.IsAsked), "Inga egna prövningar", "En egen prövning", "{0} egna prövningar") + ".";
        Emblem = municipality.Emblem is { } emblem ? emblem.Alternative : "Inget märke är uppladdat.";
    }
}
