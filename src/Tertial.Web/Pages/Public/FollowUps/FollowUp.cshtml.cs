using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.FollowUps;

/// <summary>A published follow-up as it was frozen: goals, activities, deviations and money.</summary>
public sealed class FollowUpModel(Records records, AsOf asOf) : PageModel
{
    public FollowUpReading Reading { get; private set; } = null!;

    public FollowUpWords Said { get; private set; } = null!;

    public Story Story { get; private set; } = null!;

    public Economy Economy { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string organ, int ar, string period)
    {
        var view = asOf.View(await records.ReadAsync());
        if (view.PlanOf(organ, ar) is not { } plan) return NotFound();
        if (view.FollowUpsOf(plan).FirstOrDefault(candidate => candidate.Slug == period) is not { } followUp) return NotFound();
        Reading = FollowUpReading.Of(view, plan, followUp);
        var kronor = new Kronor(view.Record.Municipality);
        Economy = new(Reading, kronor)
        {
            FormerLines = Reading.Former is { } former ? Snapshots.Of(view.Record, former).BudgetLines : [],
            Published = [.. view.FollowUpsOf(plan).Where(other => other.CutOff <= followUp.CutOff).OrderBy(other => other.CutOff).Select(other => Snapshots.Of(view.Record, other))],
        };
        Story = new(Reading, Economy);
        Said = new(Reading, kronor);
        return Page();
    }
}
