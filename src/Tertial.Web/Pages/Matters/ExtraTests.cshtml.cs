using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters;

/// <summary>The questions of the municipality's own that every matter is tested by.</summary>
[Requires(Permission.KeepTemplates)]
public sealed class ExtraTestsModel(TertialContext db, Journal journal, Actors actors, Clock clock) : PageModel
{
    public ExtraTestForm Form { get; private set; } = new();

    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<ExtraTest> Tests { get; private set; } = [];

    public async Task OnGetAsync() => Tests = (await db.Municipalities.AsNoTracking().SingleAsync()).ExtraTests;

    public async Task<IActionResult> OnPostAsync()
    {
        await TryUpdateModelAsync(Form, nameof(Form));
        await using var writing = await journal.BeginAsync();
        var municipality = await db.Municipalities.SingleAsync();
        Tests = municipality.ExtraTests;
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var test = new ExtraTest(new(clock.NewId()), Form.Name!.Trim(), Form.Question!.Trim());
        foreach (var obstacle in municipality.ObstaclesToAdding(test)) ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Name)}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        await writing.SaveAsync(municipality.Add(test), (await actors.ReadAsync()).Id.Value);
        Done = $"{test.Name} prövas nu i varje ärende.";
        return LocalRedirect(WorkAddresses.ExtraTests);
    }

    /// <param name="id">The test.</param>
    /// <param name="fraga">Whether it is asked from now on.</param>
    public async Task<IActionResult> OnPostAskAsync(Guid id, bool fraga)
    {
        await using var writing = await journal.BeginAsync();
        var municipality = await db.Municipalities.SingleAsync();
        if (municipality.ExtraTests.Find(candidate => candidate.Id.Value == id) is not { } test) return NotFound();
        if (test.IsAsked != fraga) await writing.SaveAsync(municipality.Ask(test.Id, fraga), (await actors.ReadAsync()).Id.Value);
        Done = fraga ? $"{test.Name} prövas igen." : $"{test.Name} prövas inte längre. Svar som redan finns står kvar.";
        return LocalRedirect(WorkAddresses.ExtraTests);
    }
}

/// <summary>A new extra test as it is typed.</summary>
public sealed class ExtraTestForm
{
    [Display(Name = "Namn"), Required(ErrorMessage = "Skriv vad prövningen heter."), MaxLength(80)]
    public string? Name { get; set; }

    [Display(Name = "Fråga"), Required(ErrorMessage = "Skriv frågan som ska besvaras."), MaxLength(500)]
    public string? Question { get; set; }
}
