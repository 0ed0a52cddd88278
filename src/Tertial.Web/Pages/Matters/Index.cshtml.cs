using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters;

/// <summary>Every matter, public or not, the latest first.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class IndexModel(Records records, Actors actors, Clock clock) : PageModel
{
    public MunicipalRecord Municipality { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    /// <summary>Whether this person opens matters for any body.</summary>
    public bool MayOpen { get; private set; }

    public IReadOnlyList<Matter> Matters { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Municipality = await records.ReadAsync();
        MayOpen = (await actors.ReadAsync()).Has(Permission.KeepMatters);
        Matters = [.. Municipality.Matters.OrderByDescending(matter => matter.RegisteredOn).ThenByDescending(matter => matter.Id.Value)];
    }

    public int Unsettled(Matter matter) => matter.Points.Count(point => Municipality.Decisions.DecisionOn(point.Id, Today) is null);
}
