using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans.Trying;

/// <summary>Trying a change before it is proposed: what it would mean for the goals, the time, the money and the units. Trying saves nothing and is open to all who work here.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class TryModel(TrialFinder finder, DraftStarting starting, DraftSaving saving, Clock clock) : PageModel
{
    private const int Most = 30;

    /// <summary>What is tried, as it stands in the address.</summary>
    [BindProperty(Name = "andring", SupportsGet = true)]
    public List<string> Tried { get; set; } = [];

    [BindProperty]
    public TrialForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    public Trial Trial { get; private set; } = null!;

    public DraftChoices Choices => new(Found with { Draft = Trial.Plan });

    /// <summary>The form that was posted, or asked for: the others stay closed.</summary>
    public TrialKind? Opened { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found.Found;
        var changes = Tried.Take(Most).Select(TrialChange.Parse).ToList();
        Trial = new(found.Found, found.HasDraft, [.. changes.OfType<TrialChange>()], clock.NewId);
        if (changes.Contains(null) || Tried.Count > Most) Trial.Obstacles.Add(new("Adressen innehåller en ändring som inte går att läsa."));
        await next();
    }

    /// <param name="aktivitet">The code of an activity to begin with.</param>
    public IActionResult OnGet(string? aktivitet)
    {
        Form.Redate.Activity = Form.Rank.Activity = Form.End.Activity = aktivitet;
        if (aktivitet is not null) Opened = TrialKind.Redate;
        foreach (var obstacle in Trial.Obstacles) ModelState.AddModelError("", obstacle.ToString());
        return ModelState.IsValid ? Page() : Refused(StatusCodes.Status400BadRequest);
    }

    /// <summary>Tries one more change: to an address that holds it too.</summary>
    /// <param name="gor">Which of the forms.</param>
    public IActionResult OnPost(TrialKind gor)
    {
        Opened = gor;
        if (ModelState.IsValid)
            foreach (var (field, text) in Form.Mistakes(gor)) ModelState.AddModelError($"{nameof(Form)}.{field}", text);
        if (!ModelState.IsValid) return Refused(StatusCodes.Status400BadRequest);
        var change = Form.Change(gor, Found.Record.Municipality);
        foreach (var obstacle in change.On(Trial.Plan, Found, clock.NewId()).ObstaclesTo(Trial.Plan)) ModelState.AddModelError("", obstacle.ToString());
        return ModelState.IsValid ? LocalRedirect(Address(Trial.Changes.Select(tried => tried.Change).Append(change)) + "#andrar") : Refused(StatusCodes.Status400BadRequest);
    }

    /// <summary>Puts what is tried into the draft, and begins one where there is none.</summary>
    public async Task<IActionResult> OnPostSaveAsync()
    {
        var edit = Trial.Edit;
        foreach (var obstacle in Trial.Obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid || edit.IsEmpty) return Refused(StatusCodes.Status400BadRequest);
        if (!Trial.MaySave) return Forbid();
        var obstacles = Trial.HasDraft ? [] : await starting.NewVersionAsync(Found.Plan, Found.Actor.Id);
        if (obstacles.Count == 0) obstacles = await saving.SaveAsync(Found.Plan.Id, Found.Actor.Id, edit);
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return Refused(StatusCodes.Status409Conflict);
        Done = "Ändringarna är införda i utkastet. De gäller när de har lagts fram och beslutats.";
        return LocalRedirect(WorkAddresses.Trial(Found.Body, Found.Plan));
    }

    /// <summary>Where these changes are tried.</summary>
    public string Address(IEnumerable<TrialChange> changes) => WorkAddresses.Trial(Found.Body, Found.Plan) + QueryString.Create(changes.Select(change => new KeyValuePair<string, string?>("andring", change.ToString())));

    private static PageResult Refused(int status) => new() { StatusCode = status };
}
