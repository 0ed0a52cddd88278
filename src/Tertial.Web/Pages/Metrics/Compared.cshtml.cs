using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Kolada;

namespace Tertial.Web.Pages.Metrics;

/// <summary>Choosing the municipalities and groups that key figures are compared with.</summary>
[Requires(Permission.KeepMetrics)]
public sealed class ComparedModel(Records records, Actors actors, TertialContext db, Journal journal, KoladaClient kolada) : PageModel
{
    private const int LongestName = 200;

    /// <summary>A name to look for in Kolada.</summary>
    [FromQuery(Name = "sok")]
    public string? Words { get; set; }

    [TempData]
    public string? Done { get; set; }

    public Municipality Municipality { get; private set; } = null!;

    public KoladaSearch<ComparableMunicipality> Search { get; private set; } = new(null, [], null);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Municipality = (await records.ReadAsync()).Municipality;
        await next();
    }

    public async Task<IActionResult> OnGetAsync()
    {
        Search = await kolada.ComparableAsync(Words, HttpContext.RequestAborted);
        return new PageResult { StatusCode = Search.Failure is null ? StatusCodes.Status200OK : StatusCodes.Status502BadGateway };
    }

    /// <param name="kod">The code of the one to add.</param>
    /// <param name="namn">Its name, as Kolada writes it.</param>
    public async Task<IActionResult> OnPostAsync(string? kod, string? namn)
    {
        var other = new ComparableMunicipality(kod ?? "", namn is { Length: > LongestName } ? namn[..LongestName] : namn ?? "");
        await using var writing = await journal.BeginAsync();
        var municipality = await db.Municipalities.SingleAsync();
        foreach (var obstacle in municipality.ObstaclesToComparing(other)) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        await writing.SaveAsync(municipality.CompareWith(other), (await actors.ReadAsync()).Id.Value);
        Done = $"{other.Name} är med i jämförelsen. Värdena kommer när du hämtar från Kolada nästa gång.";
        return LocalRedirect(WorkAddresses.Compared);
    }

    /// <param name="kod">The code of the one to take away.</param>
    public async Task<IActionResult> OnPostRemoveAsync(string? kod)
    {
        await using var writing = await journal.BeginAsync();
        var municipality = await db.Municipalities.SingleAsync();
        if (municipality.ComparedWith.Find(candidate => candidate.Code == kod) is not { } other) return LocalRedirect(WorkAddresses.Compared);
        await writing.SaveAsync(municipality.StopComparingWith(other.Code), (await actors.ReadAsync()).Id.Value);
        Done = $"{other.Name} är inte längre med i jämförelsen.";
        return LocalRedirect(WorkAddresses.Compared);
    }
}
