using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Assignments;

/// <summary>Every assignment that public decisions have given, and whether it has been done and reported.</summary>
public sealed class IndexModel(Records records, AsOf asOf) : PageModel
{
    [FromQuery(Name = "organ")]
    public string? Organ { get; set; }

    [FromQuery(Name = "enhet")]
    public string? Enhet { get; set; }

    [FromQuery(Name = "lage")]
    public string? Lage { get; set; }

    public AssignmentRegister Register { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var view = asOf.View(await records.ReadAsync());
        Register = AssignmentRegister.Of(view, view.Assignments, Organ, Enhet, Lage);
    }
}
