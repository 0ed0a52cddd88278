using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Tertial.Web.Pages.Plans.Lost;

/// <summary>When a draft has been proposed, thrown away or robbed of a thing while someone had it open: says so, and gives back what was typed.</summary>
public sealed class LostDraftFilter(LostDraftReading reading, ChromeFilter chrome) : IAsyncResultFilter
{
    private const string View = "/Pages/Plans/Lost/_LostDraft.cshtml";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is NotFoundResult && context.Controller is PageModel page && context.RouteData.Values.ContainsKey("organ")) await TellAsync(context, page);
        await next();
    }

    private async Task TellAsync(ResultExecutingContext context, PageModel page)
    {
        if (await reading.ReadAsync(context.RouteData) is not var (lost, last)) return;
        var sent = HttpMethods.IsPost(context.HttpContext.Request.Method) && context.HttpContext.Request.HasFormContentType;
        if (sent) lost = lost with { Typed = TypedFields.In(context.HttpContext.Request.Form, page.GetType(), new(last)) };
        await chrome.FrameAsync(page.ViewData);
        context.Result = new ViewResult
        {
            ViewName = View,
            StatusCode = sent ? StatusCodes.Status409Conflict : StatusCodes.Status404NotFound,
            ViewData = new ViewDataDictionary<LostDraft>(page.ViewData, lost),
            TempData = page.TempData,
        };
    }
}
