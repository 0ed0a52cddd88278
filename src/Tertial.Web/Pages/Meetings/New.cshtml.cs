using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Meetings;

/// <summary>Planning a body's meetings, a whole year at once.</summary>
[Requires(Permission.RecordDecisions)]
public sealed class NewModel(Records records, Actors actors, Clock clock, MeetingSaving saving) : PageModel
{
    [BindProperty]
    public MeetingsForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => Bodies.Select(body => new SelectListItem(body.Name, body.Id.ToString())).Prepend(new("Välj instans", ""));

    public Task OnGetAsync() => ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var actor = await ReadAsync();
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (Bodies.FirstOrDefault(body => body.Id.Value == Form.Body) is not { } body) return Forbid();
        var meetings = Form.Read(ModelState);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        foreach (var obstacle in await saving.PlanAsync(body, meetings, actor.Id)) ModelState.AddModelError($"{nameof(Form)}.{nameof(MeetingsForm.Days)}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var warnings = meetings.SelectMany(terms => terms.Warnings(body.Kind, clock.Today)).ToList();
        Done = $"{Swedish.Count(meetings.Count, "Ett sammanträde är infört.", "{0} sammanträden är införda.")} {string.Join(' ', warnings)}".TrimEnd();
        return LocalRedirect(WorkAddresses.MeetingsOf(meetings[0].Date.Year));
    }

    private async Task<Actor> ReadAsync()
    {
        var (record, actor) = (await records.ReadAsync(), await actors.ReadAsync());
        Bodies = [.. record.Bodies.Where(body => actor.May(Permission.RecordDecisions, body.Id)).OrderBy(body => body.Kind)];
        return actor;
    }
}
