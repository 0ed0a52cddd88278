using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans;

/// <summary>Writing one activity of a draft, or a new one.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class ActivityModel(DraftFinder finder, ContentSaving saving, Clock clock) : PageModel
{
    [BindProperty]
    public ActivityForm Form { get; set; } = new();

    /// <summary>The activity; a new one has an id of its own before it is saved.</summary>
    [BindProperty(Name = "id")]
    public Guid Id { get; set; } = clock.NewId();

    /// <summary>What the form was read from.</summary>
    [BindProperty(Name = "grund")]
    public string? Stamp { get; set; }

    /// <summary>The code of the activity added just before: a new one begins like it.</summary>
    [BindProperty(Name = "som", SupportsGet = true)]
    public string? Former { get; set; }

    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    /// <summary>The activity as it reads in the draft; nothing when it is new, or has been taken away.</summary>
    public Activity? Activity { get; private set; }

    public bool IsNew => Activity is null;

    public bool IsClash { get; private set; }

    /// <summary>Whether one activity after another is being added: then Enter saves and goes on.</summary>
    public bool IsInSeries => IsNew && Former is not null;

    public bool MayWrite => Activity is { } activity ? Found.MayWriteActivity(activity.UnitId) : Found.MayAddActivity;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (code, posted) = ((string?)RouteData.Values["kod"], HttpMethods.IsPost(Request.Method));
        if (await finder.FindAsync(RouteData) is not { } found) { context.Result = NotFound(); return; }
        Found = found;
        Activity = posted ? found.Draft.Activities.Find(activity => activity.Id.Value == Id) : found.Draft.Activities.Find(activity => activity.Code == code);
        // What is posted may have been taken away meanwhile: then it is not lost, but met as a clash.
        if (IsNew && code != DraftAddresses.NewThing && !posted) context.Result = NotFound();
        else if (!MayWrite && (posted || IsNew)) context.Result = Forbid();
        else await next();
    }

    /// <param name="mal">The code of the goal a new activity is to count in.</param>
    public void OnGet(string? mal)
    {
        if (Activity is { } activity)
        {
            (Id, Form) = (activity.Id.Value, ActivityForm.Of(activity.Content));
            Stamp = DraftParts.Stamp(Form);
            return;
        }
        var like = Found.Draft.Activities.Find(candidate => candidate.Code == Former);
        Form.GoalId = Found.Draft.Goals.Find(goal => goal.Code == mal)?.Id.Value;
        (Form.UnitId, Form.Responsible, Form.Priority) = (like?.UnitId?.Value, like?.Responsible, like?.Priority ?? Priority.Normal);
    }

    /// <param name="gor">"nasta" to go on to a new activity.</param>
    public async Task<IActionResult> OnPostAsync(string? gor)
    {
        foreach (var (field, text) in Form.Mistakes()) ModelState.AddModelError($"{nameof(Form)}.{field}", text);
        if (Form.UnitId is { } typed && Found.Record.Unit(new(typed))?.BodyId != Found.Body.Id) ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.UnitId)}", "Välj en enhet i listan.");
        if (Form.UnitId is null && !Found.MayWrite) ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.UnitId)}", "Välj en av dina enheter.");
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (!Found.MayWriteActivity(Form.UnitId is { } unit ? new(unit) : null)) return Forbid();

        var saved = await saving.SaveAsync(Found, DraftParts.Activities, new(Id), Stamp ?? "", ActivityForm.Of, (draft, now) => Form.Write(Found, draft, now ?? Decided));
        foreach (var obstacle in saved.Obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (saved.Meanwhile is { } meanwhile) return Meet(meanwhile);
        var written = saved.Written!;
        Done = $"{written.Name} är sparad: {PlannedTime.Of(written.Start, written.End, written.IsOngoing)}.";
        return LocalRedirect(gor == "nasta" ? Found.ToNewActivity(Found.Draft.Goals.Find(goal => goal.Id == written.GoalId)!.Code, written.Code) : $"{Found.Address}#{written.Code}");
    }

    // An activity that someone has taken away gets its code back when it is saved again.
    private ActivityContent? Decided => Found.Base?.Activities.Find(activity => activity.Id.Value == Id)?.Content;

    private PageResult Meet(Meanwhile<ActivityContent> meanwhile)
    {
        (IsClash, Stamp) = (true, DraftParts.Stamp(meanwhile.Now is { } now ? ActivityForm.Of(now) : null));
        Clash.Tell(ModelState, nameof(Form), Form, meanwhile, ActivityForm.Of, new FieldWords(Found));
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}
