using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Administration;

/// <summary>How the municipality's tjänsteskrivelse is laid out and worded. Moving and trying change only what is typed; saving changes the papers.</summary>
[Requires(Permission.KeepTemplates)]
public sealed class PaperTemplateModel(Records records, PaperTemplateSaving saving, Actors actors, Clock clock) : PageModel
{
    public MunicipalRecord Record { get; private set; } = null!;

    [BindProperty]
    public PaperTemplateForm Form { get; set; } = new();

    /// <summary>What the form was read from.</summary>
    [BindProperty(Name = "grund")]
    public string? Ground { get; set; }

    [TempData]
    public string? Done { get; set; }

    /// <summary>A paper as the template that is typed would give it.</summary>
    public TemplatePreview? Preview { get; private set; }

    /// <summary>The section that was just moved or added.</summary>
    public int? Moved { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Record = await records.ReadAsync();
        await next();
    }

    public void OnGet() => (Form, Ground) = (PaperTemplateForm.Of(Record.PaperTemplateOn(clock.Today), Record.Municipality.WritesWholeSentences), PaperTemplateSaving.GroundOf(Record.Municipality));

    /// <param name="flytta">The section that is moved or taken out, and where.</param>
    public IActionResult OnPostMove(string? flytta)
    {
        if (SectionMove.Make(Form.Sections, flytta) is not var (obstacles, place)) return BadRequest();
        return Arranged(place, obstacles);
    }

    public IActionResult OnPostAdd(PaperSectionKind nytt)
    {
        if (!Form.Addable.Contains(nytt)) return BadRequest();
        Form.Sections.Add(PaperSectionForm.New(nytt));
        return Arranged(Form.Sections.Count - 1, []);
    }

    public IActionResult OnPostUsual()
    {
        (Form.Opening, Form.Decides, Form.Proposes) = PaperTemplate.Wordings(Form.WholeSentences);
        return Arranged(null, []);
    }

    public IActionResult OnPostPreview()
    {
        if (!IsSound()) return Refused();
        Preview = TemplatePreview.Of(Record, Form.ToTemplate(clock.Today, Record));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsSound()) return Refused();
        var changed = await saving.SaveAsync(Form, Record, Ground, (await actors.ReadAsync()).Id);
        if (changed is null)
        {
            Ground = PaperTemplateSaving.GroundOf((await records.ReadAsync()).Municipality);
            ModelState.AddModelError("", "Någon annan har ändrat mallen medan du skrev. Spara igen om det du har skrivit ska gälla, eller öppna sidan på nytt för att se den andras ändring.");
            return Refused(StatusCodes.Status409Conflict);
        }
        Done = changed.Value ? "Mallen är sparad. Den används för handlingar som inte är publicerade än." : "Mallen var redan så. Inget är ändrat.";
        return LocalRedirect(WorkAddresses.PaperTemplate);
    }

    private bool IsSound()
    {
        if (!ModelState.IsValid) return false;
        foreach (var obstacle in Form.ToTemplate(clock.Today, Record).Obstacles(Form.WholeSentences, Record.Bodies))
            ModelState.AddModelError(obstacle.Field.Length == 0 ? "" : $"{nameof(Form)}.{obstacle.Field}", obstacle.Text);
        return ModelState.IsValid;
    }

    // The fields have got other names: what is typed is in the form.
    private PageResult Arranged(int? place, IReadOnlyList<Obstacle> obstacles)
    {
        ModelState.Clear();
        Moved = place;
        foreach (var obstacle in obstacles) ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Sections)}[{place}].{nameof(PaperSectionForm.Heading)}", obstacle.Text);
        return obstacles.Count == 0 ? Page() : Refused();
    }

    private static PageResult Refused(int status = StatusCodes.Status400BadRequest) => new() { StatusCode = status };
}
