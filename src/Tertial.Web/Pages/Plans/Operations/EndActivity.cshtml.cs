using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Ending an activity with a reason and perhaps a successor, or taking that back.</summary>
[Requires(Permission.WritePlan)]
public sealed class EndActivityModel(ActivityFinder finder, DraftSaving saving) : ActivityPage(finder, saving)
{
    [BindProperty]
    public EndForm Form { get; set; } = new();

    public bool WasProposed => Here.ProposedEver.Contains(Here.Activity.Id);

    public IEnumerable<SelectListItem> Successors => Here.Others.Select(other => new SelectListItem($"{other.Code} {other.Name}", other.Id.Value.ToString())).Prepend(new("Ingen", ""));

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Form.Reason)) ModelState.AddModelError($"{nameof(Form)}.{nameof(EndForm.Reason)}", "Skriv varför aktiviteten avslutas.");
        if (!ModelState.IsValid) return Refused();
        ActivityId? successor = Form.Successor is { } id ? new(id) : null;
        return await SaveAsync(new EndActivity(Here.Activity.Id, Form.Reason!, successor, Here.ProposedEver), $"{Here.Activity.Name} är avslutad i utkastet.");
    }

    public Task<IActionResult> OnPostResumeAsync()
    {
        ModelState.Clear();
        return SaveAsync(new TakeBackEnding(Here.Activity.Id), $"{Here.Activity.Name} fortsätter.");
    }
}

/// <summary>Why an activity ends, as it is typed.</summary>
public sealed class EndForm
{
    [Display(Name = "Varför avslutas aktiviteten?"), MaxLength(1000), WithoutPersonnummer]
    public string? Reason { get; set; }

    [Display(Name = "Vad ersätter den?")]
    public Guid? Successor { get; set; }
}
