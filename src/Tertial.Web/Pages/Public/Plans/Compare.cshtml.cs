using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>Two versions of a plan side by side: what the later one changes.</summary>
public sealed class CompareModel(Records records, AsOf asOf) : PageModel
{
    public ComparedVersions Versions { get; private set; } = null!;

    public Differences Differences { get; private set; } = null!;

    public VersionChoice Choice { get; private set; } = null!;

    public string Data(string kind) => asOf.Keep($"{Versions.Address}.{kind}");

    public async Task<IActionResult> OnGetAsync(string organ, int ar, int a, int b)
    {
        if (await records.FindAsync() is not { } record) return NotFound();
        var view = new PublicView(record, asOf.Date);
        if (view.PlanOf(organ, ar) is not { } plan) return NotFound();
        var body = record.Body(plan.BodyId);
        if (a == b) return Redirect(asOf.Keep($"{Addresses.Comparisons(body, plan)}?fran={a}&till={b}"));
        if (ComparedVersions.Of(view, plan, a, b) is not { } versions) return NotFound();
        if (a > b) return Redirect(asOf.Keep(Addresses.Comparison(body, plan, b, a)));
        Versions = versions;
        Differences = new(versions.Comparison,
            activity => asOf.Keep(Addresses.Activity(body, plan, activity.Code)), goal => asOf.Keep(Addresses.Goal(body, plan, goal.Code)));
        Choice = new(Addresses.Comparisons(body, plan), PublicVersion.Of(view, plan), a, b, asOf.IsToday ? null : asOf.Date);
        return Page();
    }
}
