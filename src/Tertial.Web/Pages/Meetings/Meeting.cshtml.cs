using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Meetings;

/// <summary>Changing a meeting, calling it off, or taking that back.</summary>
[Requires(Permission.RecordDecisions)]
public sealed class MeetingModel(Records records, Actors actors, Clock clock, MeetingSaving saving) : PageModel
{
    public MeetingForm Form { get; private set; } = new();

    [TempData]
    public string? Done { get; set; }

    public Meeting Meeting { get; private set; } = null!;

    public Body Body { get; private set; } = null!;

    public Actor Actor { get; private set; } = null!;

    public bool IsHandled { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var record = await records.ReadAsync();
        Actor = await actors.ReadAsync();
        if (record.Meetings.Find(candidate => candidate.Id.ToString() == (string?)RouteData.Values["id"]) is not { } meeting) context.Result = NotFound();
        else if (!Actor.May(Permission.RecordDecisions, meeting.BodyId)) context.Result = Forbid();
        else
        {
            (Meeting, Body, Form) = (meeting, record.Body(meeting.BodyId), MeetingForm.Of(meeting));
            IsHandled = record.Matters.Exists(matter => matter.Handlings.Exists(handling => handling.BodyId == meeting.BodyId && handling.MeetingDate == meeting.Date));
            await next();
        }
    }

    public void OnGet()
    {
    }

    /// <param name="grund">How many changes the form was read with.</param>
    public async Task<IActionResult> OnPostAsync(int grund)
    {
        Form = new();
        await TryUpdateModelAsync(Form, nameof(Form));
        if (Form.Read(ModelState) is not { } terms) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var (obstacles, meanwhile) = await saving.ChangeAsync(Meeting.Id, Body, terms, grund, Actor.Id);
        if (meanwhile is not null)
        {
            Meeting = meanwhile;
            ModelState.AddModelError("", "Någon annan har ändrat sammanträdet medan du skrev. Det som är sparat står bredvid. Spara igen om det du har skrivit ska gälla.");
            return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        }
        foreach (var obstacle in obstacles) ModelState.AddModelError(obstacle.Field.Length == 0 ? "" : $"{nameof(Form)}.{obstacle.Field}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"Sammanträdet är ändrat. {string.Join(' ', terms.Warnings(Body.Kind, clock.Today))}".TrimEnd();
        return LocalRedirect(WorkAddresses.MeetingsOf(terms.Date.Year));
    }

    public async Task<IActionResult> OnPostCancelAsync(string? skal)
    {
        if (skal?.Length > 500) ModelState.AddModelError("skal", "Skriv skälet med högst 500 tecken.");
        else
            foreach (var obstacle in await saving.CancelAsync(Meeting.Id, MeetingForm.PlaceOf(skal), Actor.Id)) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"Sammanträdet {Swedish.LongDate(Meeting.Date)} är inställt.";
        return LocalRedirect(WorkAddresses.MeetingsOf(Meeting.Date.Year));
    }

    public async Task<IActionResult> OnPostReinstateAsync()
    {
        await saving.ReinstateAsync(Meeting.Id, Actor.Id);
        Done = $"Sammanträdet {Swedish.LongDate(Meeting.Date)} blir av.";
        return LocalRedirect(WorkAddresses.MeetingsOf(Meeting.Date.Year));
    }
}
