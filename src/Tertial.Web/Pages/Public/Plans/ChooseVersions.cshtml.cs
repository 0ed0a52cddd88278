using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>Two versions are chosen to be compared.</summary>
public sealed class ChooseVersionsModel(Records records, AsOf asOf) : PageModel
{
    [BindProperty(Name = "fran", SupportsGet = true)]
    public int? From { get; set; }

    [BindProperty(Name = "till", SupportsGet = true)]
    public int? To { get; set; }

    public Plan Plan { get; private set; } = null!;

    public string PlanAddress { get; private set; } = "";

    public VersionChoice Choice { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string organ, int ar)
    {
        if (await records.FindAsync() is not { } record) return NotFound();
        var view = new PublicView(record, asOf.Date);
        if (view.PlanOf(organ, ar) is not { } plan) return NotFound();
        var body = record.Body(plan.BodyId);
        var versions = PublicVersion.Of(view, plan);
        (Plan, PlanAddress) = (plan, Addresses.Plan(body, plan));
        Choice = new(Addresses.Comparisons(body, plan), versions,
            From ?? (versions.Count > 1 ? versions[^2].Number : null), To ?? versions[^1].Number, asOf.IsToday ? null : asOf.Date);
        if (Request.Query.ContainsKey("fran") || Request.Query.ContainsKey("till")) return Compare(versions, (from, to) => Addresses.Comparison(body, plan, from, to));
        return Page();
    }

    private IActionResult Compare(IReadOnlyList<PublicVersion> versions, Func<int, int, string> address)
    {
        var known = versions.Select(version => version.Number).ToList();
        if (Mistake(known) is not { } mistake) return Redirect(asOf.Keep(address(Math.Min(From!.Value, To!.Value), Math.Max(From.Value, To.Value))));
        ModelState.Clear();
        ModelState.AddModelError("till", mistake);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private string? Mistake(List<int> known) => (From, To) switch
    {
        (null, _) or (_, null) => "Välj två versioner.",
        ({ } from, _) when !known.Contains(from) => $"Version {from} finns inte, eller är inte offentlig {Swedish.LongDate(asOf.Date)}.",
        (_, { } to) when !known.Contains(to) => $"Version {to} finns inte, eller är inte offentlig {Swedish.LongDate(asOf.Date)}.",
        var (from, to) when from == to => "Välj en annan version att jämföra med.",
        _ => null,
    };
}
