using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans;

/// <summary>Writing one budget line of a draft, or a new one.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class BudgetLineModel(DraftFinder finder, ContentSaving saving, Clock clock) : PageModel
{
    [BindProperty]
    public BudgetLineForm Form { get; set; } = new();

    /// <summary>The line; a new one has an id of its own before it is saved.</summary>
    [BindProperty(Name = "id")]
    public Guid Id { get; set; } = clock.NewId();

    /// <summary>What the form was read from.</summary>
    [BindProperty(Name = "grund")]
    public string? Stamp { get; set; }

    /// <summary>The code of the line added just before: a new one is of the same kind and year.</summary>
    [BindProperty(Name = "som", SupportsGet = true)]
    public string? Former { get; set; }

    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    /// <summary>The line as it reads in the draft; nothing when it is new, or has been taken away.</summary>
    public BudgetLine? Line { get; private set; }

    public bool IsNew => Line is null;

    public bool IsClash { get; private set; }

    /// <summary>Whether one line after another is being added: then Enter saves and goes on.</summary>
    public bool IsInSeries => IsNew && Former is not null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var code = (string?)RouteData.Values["kod"];
        var posted = HttpMethods.IsPost(Request.Method);
        if (await finder.FindAsync(RouteData) is not { } found) { context.Result = NotFound(); return; }
        Found = found;
        Line = posted ? found.Draft.BudgetLines.Find(line => line.Id.Value == Id) : found.Draft.BudgetLines.Find(line => line.Code == code);
        if (IsNew && code != DraftAddresses.NewThing && !posted) context.Result = NotFound();
        else if (!found.MayWriteBudget && (posted || IsNew)) context.Result = Forbid();
        else await next();
    }

    public void OnGet()
    {
        var former = Found.Draft.BudgetLines.Find(line => line.Code == Former);
        (Form.Year, Form.Kind) = (former?.Year ?? Found.Plan.Year, former?.Kind ?? BudgetKind.Operating);
        if (Line is not { } line) return;
        (Id, Form) = (line.Id.Value, Read(line.Content));
        Stamp = DraftParts.Stamp(Form);
    }

    /// <param name="gor">"nasta" to go on to a new line.</param>
    public async Task<IActionResult> OnPostAsync(string? gor)
    {
        foreach (var (field, text) in Form.Mistakes()) ModelState.AddModelError($"{nameof(Form)}.{field}", text);
        if (Form.UnitId is { } unit && Found.Record.Unit(new(unit))?.BodyId != Found.Body.Id) ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.UnitId)}", "Välj en enhet i listan.");
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var saved = await saving.SaveAsync(Found, DraftParts.BudgetLines, new(Id), Stamp ?? "", Read, (draft, now) => Form.Write(Found, draft, now ?? Decided));
        foreach (var obstacle in saved.Obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (saved.Meanwhile is { } meanwhile) return Meet(meanwhile);
        Done = $"{saved.Written!.Name} är sparad.";
        return LocalRedirect(gor == "nasta" ? Found.ToNewBudgetLine(saved.Written.Code) : $"{Found.ToBudget()}#{saved.Written.Code}");
    }

    // A line that someone has taken away gets its code back when it is saved again.
    private BudgetLineContent? Decided => Found.Base?.BudgetLines.Find(line => line.Id.Value == Id)?.Content;

    private BudgetLineForm Read(BudgetLineContent content) => BudgetLineForm.Of(content, Found.Record.Municipality);

    private PageResult Meet(Meanwhile<BudgetLineContent> meanwhile)
    {
        (IsClash, Stamp) = (true, DraftParts.Stamp(meanwhile.Now is { } now ? Read(now) : null));
        Clash.Tell(ModelState, nameof(Form), Form, meanwhile, Read, new FieldWords(Found));
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}
