using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Public.Guide;

/// <summary>The way from election to welfare, told by one example that the reader may change.</summary>
public sealed class ChainModel(Records records, AsOf asOf) : PageModel
{
    /// <summary>The code of the goal to follow.</summary>
    [BindProperty(Name = "mal", SupportsGet = true)]
    public string? Code { get; set; }

    public IReadOnlyList<Goal> Goals { get; private set; } = [];

    /// <summary>The example; missing while there is no decided plan.</summary>
    public ChainReading? Chain { get; private set; }

    public async Task OnGetAsync()
    {
        var view = asOf.View(await records.ReadAsync());
        if (view.Plans.FirstOrDefault() is not { } plan || view.CurrentVersionOf(plan) is not { } current) return;
        var chains = current.Version.Goals.OrderBy(goal => goal.Order)
            .Select(goal => ChainReading.Of(view, plan, current.Version, goal)).OfType<ChainReading>().ToList();
        Goals = [.. chains.Select(chain => chain.Goal)];
        Chain = chains.Find(chain => chain.Goal.Code == Code)
            ?? chains.Find(chain => chain is { Reported.Report.Effect: not null, Lines.Count: > 0 })
            ?? chains.FirstOrDefault();
    }
}
