using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>Writing the report's own texts round what is generated, while the follow-up is open.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class TextsModel(FollowUpFinder finder, TextSaving saving) : PageModel
{
    [BindProperty]
    public TextsForm Form { get; set; } = new();

    /// <summary>What the form was read from.</summary>
    [BindProperty(Name = "grund")]
    public string? Basis { get; set; }

    [TempData]
    public string? Done { get; set; }

    public FoundFollowUp Found { get; private set; } = null!;

    public bool ShowsPreview { get; private set; }

    /// <summary>What someone else wrote while this was being written.</summary>
    public IReadOnlyList<FollowUpText> Meanwhile { get; private set; } = [];

    public IReadOnlyList<Obstacle> Obstacles => FollowUpText.ObstaclesToWriting(Found.FollowUp);

    public bool MayWrite => Found.May(Permission.Prepare) && Obstacles.Count == 0;

    public string AuthorOf(FollowUpText text) => Found.Record.People.Find(person => person.Id == text.By)?.Title ?? "Någon annan";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found) { context.Result = NotFound(); return; }
        Found = found;
        if (HttpMethods.IsPost(Request.Method) && !found.May(Permission.Prepare)) context.Result = Forbid();
        else await next();
    }

    public void OnGet()
    {
        foreach (var section in Enum.GetValues<ReportSection>()) Form[section] = Latest(section)?.Text;
        Basis = TextSaving.BasisOf(Latest);
    }

    /// <param name="gor">"granska" to see how it will read, without saving.</param>
    public async Task<IActionResult> OnPostAsync(string? gor)
    {
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        ShowsPreview = gor == "granska";
        if (ShowsPreview) return Page();
        var (obstacles, meanwhile, basis) = await saving.SaveAsync(Found, Form, Basis ?? "");
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (meanwhile.Count > 0) return Clash(meanwhile, basis);
        Done = "Texterna är sparade.";
        return LocalRedirect($"{Found.Address("uppfoljning")}/texter");
    }

    private PageResult Clash(IReadOnlyList<FollowUpText> meanwhile, string basis)
    {
        (Meanwhile, Basis) = (meanwhile, basis);
        ModelState.Remove("grund");
        ModelState.AddModelError("", "Någon annan har skrivit i samma avsnitt medan du skrev. Inget av ditt är sparat än, och din text står kvar. Jämför och spara igen.");
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }

    private FollowUpText? Latest(ReportSection section) => Found.Record.LatestText(Found.FollowUp.Id, section);
}
