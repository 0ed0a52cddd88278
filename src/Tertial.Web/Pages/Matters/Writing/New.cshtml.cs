using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>Opening a matter from nothing.</summary>
[Requires(Permission.KeepMatters)]
public sealed class NewModel(Records records, Actors actors, MatterSaving saving, Clock clock) : PageModel
{
    [BindProperty]
    public FactsForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    private MunicipalRecord Municipality { get; set; } = null!;

    private Actor Actor { get; set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        (Municipality, Actor) = (await records.ReadAsync(), await actors.ReadAsync());
        ViewData[nameof(FactsChoices)] = FactsChoices.Of(Municipality, Actor, Form);
        await next();
    }

    public void OnGet() => Form = new() { CaseOfficer = Actor.Title, RegisteredOn = clock.Today };

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.BodyId is { } body && !Municipality.Bodies.Exists(known => known.Id.Value == body && Actor.May(Permission.KeepMatters, known.Id))) return Forbid();
        foreach (var (field, text) in Mistakes()) ModelState.AddModelError($"{nameof(Form)}.{field}", text);
        if (ModelState.IsValid)
        {
            var matter = Form.Compose(new(clock.NewId()));
            foreach (var obstacle in await saving.OpenAsync(matter, Actor.Id)) ModelState.AddModelError($"{nameof(Form)}.{nameof(FactsForm.Diarienummer)}", obstacle.Text);
            if (ModelState.IsValid)
            {
                Done = $"Ärendet {matter.Diarienummer} är öppnat.";
                return LocalRedirect(WorkAddresses.Matter(matter));
            }
        }
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    private IEnumerable<(string Field, string Text)> Mistakes()
    {
        if (Form.RegisteredOn > clock.Today) yield return (nameof(FactsForm.RegisteredOn), "Dagen har inte varit än.");
        if (Form.Diarienummer is { } number && Matter.ObstaclesToOpening(Municipality.Matters, number) is [var taken, ..]) yield return (nameof(FactsForm.Diarienummer), taken.Text);
        else if (!Form.IsUnusual && FactsChoices.IsUnusual(Municipality, Form)) yield return (nameof(FactsForm.Diarienummer), FactsChoices.Unusual(Municipality));
    }
}
