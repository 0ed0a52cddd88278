using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;
using Tertial.Web.Pages.Public.Plans;

namespace Tertial.Web.Pages.Public.Goals;

/// <summary>All goals in force: the council's, and below them those of each body's plan.</summary>
public sealed class IndexModel(Records records, AsOf asOf) : PageModel
{
    public IReadOnlyList<BoardRow> Council { get; private set; } = [];

    public IReadOnlyList<(PlanReading Plan, IReadOnlyList<BoardRow> Goals)> Plans { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (await records.FindAsync() is not { } record) return;
        var view = asOf.View(record);
        Council = BoardRow.Council(view, PlanReading.Of(view, LatestReading.JudgedPlanOf(view) ?? LatestReading.PlanOf(view)));
        Plans = [.. view.Plans.Where(plan => plan.Year == LatestReading.PlanOf(view)!.Year).OrderBy(plan => record.Body(plan.BodyId).Kind)
            .Select(plan => PlanReading.Of(view, plan)).OfType<PlanReading>().Select(plan => (plan, BoardRow.Board(plan)))];
    }
}
