using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Tertial.Domain;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages;

/// <summary>Tells every page's frame what it needs: the municipality, whether there is example data, the day, and who is signed in.</summary>
public sealed class ChromeFilter(Records records, Clock clock, AsOf asOf, Actors actors) : IAsyncPageFilter
{
    private static readonly ConditionalWeakTable<MunicipalRecord, object> HasExampleData = [];

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is PageModel page) await FrameAsync(page.ViewData);
        await next();
    }

    public async Task FrameAsync(ViewDataDictionary data)
    {
        var record = await records.FindAsync();
        data[nameof(Chrome)] = new Chrome(
            record?.Municipality.Name ?? "Tertial",
            record is not null && (bool)HasExampleData.GetValue(record, read => RecordReferences.Origins(read).Any(item => item.Origin.IsExample)),
            clock.Today,
            asOf.Date,
            clock.TodayIsSet,
            await actors.FindAsync());
    }
}
