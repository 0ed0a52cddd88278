using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Public.Start;

/// <summary>The front page: the vision, how it goes, how an election becomes welfare, the year, the decisions and the money.</summary>
public sealed class IndexModel(Records records, AsOf asOf) : PageModel
{
    /// <summary>Missing while the database holds no municipality.</summary>
    public StartReading? Reading { get; private set; }

    public async Task OnGetAsync()
    {
        if (await records.FindAsync() is { } record) Reading = new(asOf.View(record));
    }
}
