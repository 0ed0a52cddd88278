using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>A plan, or one version of it: goals and activities over the year, budget, and what decisions have changed.</summary>
public sealed class PlanModel(Records records, AsOf asOf) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Organ { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Ar { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Nummer { get; set; }

    public PlanReading Reading { get; private set; } = null!;

    public PlanTree Tree { get; private set; } = null!;

    public PlanBudget Budget { get; private set; } = null!;

    public PlanBasis Basis { get; private set; } = null!;

    public IReadOnlyList<VersionNotice> Notices { get; private set; } = [];

    public IReadOnlyList<PlanChanges> Changes { get; private set; } = [];

    /// <summary>The address of the version, which the addresses of its papers begin with.</summary>
    public string Paper => Addresses.Version(Reading.Body, Reading.Plan, Reading.Version.Number);

    public TimelinePeriod Period => Reading.Period();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await records.FindAsync() is not { } record) return NotFound();
        var view = new PublicView(record, asOf.Date);
        var plan = view.PlanOf(Organ, Ar);
        if ((Nummer is { } number ? PlanReading.Of(view, plan, number) : PlanReading.Of(view, plan)) is not { } reading) return NotFound();
        Reading = reading;
        Tree = PlanTree.Of(reading, asOf);
        Budget = new(reading);
        Basis = PlanBasis.Of(reading);
        Notices = [.. VersionNotice.Of(reading)];
        Changes = PlanChanges.Of(reading, asOf);
        return Page();
    }
}
