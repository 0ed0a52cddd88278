using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans;

/// <summary>Writing one goal of a draft, or a new one.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class GoalModel(DraftFinder finder, ContentSaving saving, Clock clock) : PageModel
{
    [BindProperty]
    public GoalForm Form { get; set; } = new();

    /// <summary>The goal; a new one has an id of its own before it is saved.</summary>
    [BindProperty(Name = "id")]
    public Guid Id { get; set; } = clock.NewId();

    /// <summary>What the form was read from.</summary>
    [BindProperty(Name = "grund")]
    public string? Stamp { get; set; }

    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    /// <summary>The goal as it reads in the draft; nothing when it is new, or has been taken away.</summary>
    public Goal? Goal { get; private set; }

    public bool IsNew => Goal is null;

    public bool IsClash { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var code = (string?)RouteData.Values["kod"];
        var posted = HttpMethods.IsPost(Request.Method);
        if (await finder.FindAsync(RouteData) is not { } found) { context.Result = NotFound(); return; }
        Found = found;
        Goal = posted ? found.Draft.Goals.Find(goal => goal.Id.Value == Id) : found.Draft.Goals.Find(goal => goal.Code == code || goal.Slug == code);
        if (IsNew && code != DraftAddresses.NewGoal && !posted) context.Result = NotFound();
        else if (!found.MayWrite && (posted || IsNew)) context.Result = Forbid();
        else await next();
    }

    /// <param name="kf">The council goal that a new goal is to break down.</param>
    public void OnGet(string? kf)
    {
        if (Goal is { } goal) (Id, Form) = (goal.Id.Value, GoalForm.Of(goal.Content));
        if (Goal is not null) Stamp = DraftParts.Stamp(Form);
        else if (Found.Record.CouncilGoals.Find(candidate => candidate.Slug == kf) is { } council) Form.CouncilGoalIds = [council.Id.Value];
    }

    /// <param name="gor">"nasta" to go on to the goal's first activity, when it is new.</param>
    public async Task<IActionResult> OnPostAsync(string? gor)
    {
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var saved = await saving.SaveAsync(Found, DraftParts.Goals, new(Id), Stamp ?? "", GoalForm.Of, (draft, now) => Form.Write(Found, draft, now ?? Decided));
        foreach (var obstacle in saved.Obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (saved.Meanwhile is { } meanwhile) return Meet(meanwhile);
        var written = saved.Written!;
        Done = $"Mål {written.Code} är sparat.";
        return LocalRedirect(gor == "nasta" ? Found.ToNewActivity(written.Code) : $"{Found.Address}#{Slug(written.Code)}");
    }

    private static string Slug(string code) => code.Replace('.', '-');

    // A goal that someone has taken away gets its code back when it is saved again.
    private GoalContent? Decided => Found.Base?.Goals.Find(goal => goal.Id.Value == Id)?.Content;

    private PageResult Meet(Meanwhile<GoalContent> meanwhile)
    {
        (IsClash, Stamp) = (true, DraftParts.Stamp(meanwhile.Now is { } now ? GoalForm.Of(now) : null));
        Clash.Tell(ModelState, nameof(Form), Form, meanwhile, GoalForm.Of, new FieldWords(Found));
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}
