using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Organisation;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>All public decisions, the latest first, for one body or for all.</summary>
public sealed class IndexModel(Records records, AsOf asOf) : PageModel
{
    /// <summary>The body asked for, by the short name in its address.</summary>
    [BindProperty(Name = "organ", SupportsGet = true)]
    public string? Organ { get; set; }

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public Body? Chosen { get; private set; }

    public IReadOnlyList<IGrouping<int, DecisionRow>> Years { get; private set; } = [];

    public int Count => Years.Sum(year => year.Count());

    public async Task OnGetAsync()
    {
        var view = asOf.View(await records.ReadAsync());
        var rows = DecisionRow.All(view).ToList();
        Bodies = [.. rows.Select(row => row.Body).DistinctBy(body => body.Id).OrderBy(body => body.Kind)];
        Chosen = Bodies.FirstOrDefault(body => body.Slug == Organ);
        Years = [.. rows.Where(row => Chosen is null || row.Body.Id == Chosen.Id).GroupBy(row => row.Handling.MeetingDate.Year)];
    }
}
