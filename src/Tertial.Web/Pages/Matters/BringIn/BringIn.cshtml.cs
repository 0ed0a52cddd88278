using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Matters.Writing;
using Tertial.Web.Pages.Plans;
using Tertial.Web.Papers.Reading;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Matters.BringIn;

/// <summary>Bringing in an official's report that was written in Word: into a matter, or to open one. It is looked over before anything is saved.</summary>
[Requires(Permission.KeepMatters)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest, ValueCountLimit = 4096), RequestSizeLimit(LargestRequest)]
public sealed class BringInModel(Records records, Actors actors, BringInSaving saving, Clock clock) : PageModel
{
    // A little more than a file may be, so that one that is too large can be told so beside the field.
    private const long LargestRequest = 3L * WordLimits.FileBytes;

    [TempData]
    public string? Done { get; set; }

    [BindProperty, Display(Name = "Word-dokument")]
    public IFormFile? Chosen { get; set; }

    [BindProperty]
    public BroughtForm Form { get; set; } = new();

    /// <summary>Whether a file has been read and waits to be looked over.</summary>
    public bool IsRead { get; private set; }

    public BringInGround Ground { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Bodies => [new("", ""), .. Ground.Record.Bodies.OrderBy(body => body.Kind).Select(body => new SelectListItem(body.Name, body.Id.ToString()))];

    /// <summary>The number in the file, where it is not that of the matter the paper goes into.</summary>
    public string? OtherNumber { get; private set; }

    public string Address => Ground.Matter is { } matter ? WorkAddresses.BringInto(matter) : WorkAddresses.BringIn;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (record, actor, slug) = (await records.ReadAsync(), await actors.ReadAsync(), (string?)RouteData.Values["slug"]);
        var matter = slug is null ? null : record.Matters.Find(candidate => candidate.Slug == slug);
        Ground = new(record, matter, actor, clock.Today);
        if (slug is not null && matter is null) context.Result = NotFound();
        else if (matter is not null && !actor.May(Permission.KeepMatters, matter.BodyId)) context.Result = Forbid();
        else await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Clear();
        try
        {
            var read = WordFile.Read(await ChosenFile.BytesAsync(Chosen), new(Ground.Record.Municipality.Name, [.. Ground.Record.Bodies.Select(body => body.Name)]));
            Form = new BroughtForms(Ground).Of(read, Path.GetFileName(Chosen!.FileName));
            OtherNumber = Ground.Matter is { } matter && read.Diarienummer is { } number && Domain.Organisation.Slug.Of(number) != matter.Slug ? number : null;
            return Reviewed(StatusCodes.Status200OK);
        }
        catch (WordFileException unreadable)
        {
            ModelState.AddModelError(nameof(Chosen), unreadable.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    public async Task<IActionResult> OnPostSaveAsync()
    {
        if (Ground.Matter is null == (Form.Matter is null)) return BadRequest();
        if (Form.Matter?.BodyId is { } body && !Ground.Record.Bodies.Exists(known => known.Id.Value == body && Ground.Actor.May(Permission.KeepMatters, known.Id))) return Forbid();
        foreach (var (field, text) in Ground.MistakesIn(Form.Matter)) ModelState.AddModelError($"Form.Matter.{field}", text);
        if (!ModelState.IsValid) foreach (var (field, text) in Form.Mistakes(Ground.Matter, Ground.Record)) Refuse(field, text);
        if (!ModelState.IsValid) return Reviewed(StatusCodes.Status400BadRequest);
        var (matter, obstacles) = await saving.SaveAsync(Ground, Form);
        foreach (var (field, text) in obstacles) Refuse(field, text);
        if (matter is null) return Reviewed(StatusCodes.Status400BadRequest);
        Done = $"{Typed.Line(Form.Title)} är inläst ur {Form.FileName ?? "Word"}, med {Swedish.Count(Form.KeptPoints.Count(), "inga beslutspunkter", "en beslutspunkt", "{0} beslutspunkter")}. Den är ett utkast.";
        return LocalRedirect(WorkAddresses.Matter(matter));
    }

    private void Refuse(string field, string text) => ModelState.AddModelError(field.Length == 0 ? "" : $"Form.{field}", text);

    private PageResult Reviewed(int status)
    {
        IsRead = true;
        if (Form.Matter is { } facts) ViewData[nameof(FactsChoices)] = FactsChoices.Of(Ground.Record, Ground.Actor, facts);
        return new() { StatusCode = status };
    }
}
