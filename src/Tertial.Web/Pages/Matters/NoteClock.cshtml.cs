using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters;

/// <summary>Noting the dates from a meeting to legal force. Dates that cannot follow each other are refused; limits passed are warned about.</summary>
[Requires(Permission.RecordDecisions)]
public sealed class NoteClockModel(MatterFinder finder, TertialContext db, Journal journal) : PageModel
{
    [BindProperty]
    public ClockForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundMatter Found { get; private set; } = null!;

    public Handling Handling { get; private set; } = null!;

    /// <summary>The dates the form was read from.</summary>
    public string Basis { get; private set; } = "";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var found = await finder.FindAsync(RouteData);
        var handling = found?.Matter.Handlings.Find(candidate => candidate.Id.ToString() == (string?)RouteData.Values["id"]);
        if (found is null || handling is null) context.Result = NotFound();
        else if (!found.Actor.May(Permission.RecordDecisions, handling.BodyId)) context.Result = Forbid();
        else
        {
            (Found, Handling, Basis) = (found, handling, handling.Clock.ToString());
            await next();
        }
    }

    public void OnGet() => Form = ClockForm.Of(Handling.Clock);

    public async Task<IActionResult> OnPostAsync(string? grund)
    {
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        await using var writing = await journal.BeginAsync();
        var handling = await db.Handlings.SingleAsync(candidate => candidate.Id == Handling.Id);
        if (handling.Clock.ToString() != grund)
        {
            (Handling, Basis) = (handling, handling.Clock.ToString());
            ModelState.AddModelError("", "Någon annan har ändrat datumen medan du skrev. Det som är sparat står bredvid. Spara igen om dina datum ska gälla.");
            return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        }
        var clock = Form.After(handling.MeetingDate);
        foreach (var obstacle in handling.ObstaclesToClock(clock)) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        await writing.SaveAsync(handling.NoteClock(clock), Found.Actor.Id.Value);
        Done = clock.Warnings().Any() ? "Datumen är sparade, men en frist har passerats. Se varningen vid behandlingen." : "Datumen är sparade.";
        return LocalRedirect($"{WorkAddresses.Matter(Found.Matter)}#behandling-{handling.Id}");
    }
}

/// <summary>The dates after a meeting, as they are typed.</summary>
public sealed class ClockForm
{
    [Display(Name = "Protokollet justerat")]
    public DateOnly? MinutesApproved { get; set; }

    [Display(Name = "Anslaget uppe")]
    public DateOnly? NoticeUp { get; set; }

    [Display(Name = "Anslaget nedtaget")]
    public DateOnly? NoticeDown { get; set; }

    [Display(Name = "Beslutet är överklagat")]
    public bool AppealPending { get; set; }

    [Display(Name = "Verkställt")]
    public DateOnly? CarriedOut { get; set; }

    public static ClockForm Of(LegalClock clock) =>
        new() { MinutesApproved = clock.MinutesApproved, NoticeUp = clock.NoticeUp, NoticeDown = clock.NoticeDown, AppealPending = clock.AppealPending, CarriedOut = clock.CarriedOut };

    public LegalClock After(DateOnly decided) => new(decided, MinutesApproved, NoticeUp, NoticeDown, AppealPending, CarriedOut);
}
