using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Assignments;

/// <summary>The register of assignments: what has not been carried out or reported back, the latest overdue first.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class IndexModel(Records records, Actors actors, AsOf asOf) : PageModel
{
    [FromQuery(Name = "organ")]
    public string? Organ { get; set; }

    [FromQuery(Name = "enhet")]
    public string? Enhet { get; set; }

    [FromQuery(Name = "lage")]
    public string? Lage { get; set; }

    public AssignmentRegister Register { get; private set; } = null!;

    public Actor Actor { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var view = asOf.View(await records.ReadAsync());
        Actor = await actors.ReadAsync();
        Register = AssignmentRegister.Of(view, view.Record.Assignments, Organ, Enhet, Lage);
    }
}
