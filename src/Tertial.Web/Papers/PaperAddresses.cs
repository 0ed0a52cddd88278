using Microsoft.Net.Http.Headers;
using Tertial.Domain.Publishing;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Pages.Matters;
using Tertial.Web.Pages.Public.Failures;

namespace Tertial.Web.Papers;

/// <summary>Where papers are downloaded: at the address of their page, followed by the form's ending.</summary>
public static class PaperAddresses
{
    public static void MapPapers(this WebApplication app)
    {
        MapPublic(app, "/verksamhetsplan/{organ}/{ar:int}", PaperSource.Public.Plan);
        MapPublic(app, "/verksamhetsplan/{organ}/{ar:int}/version/{nummer:int}", PaperSource.Public.Plan);
        MapPublic(app, "/uppfoljning/{organ}/{ar:int}/{period}", PaperSource.Public.FollowUp);
        MapPublic(app, "/beslut/{organ}/{datum}/{paragraf}", PaperSource.Public.Decision);
        MapPublic(app, "/arende/{slug}/handling/{id:guid}", PaperSource.Public.Paper);
        foreach (var form in PaperForms.Downloads)
        {
            Map(app, "/arbete/uppfoljning/{organ}/{ar:int}/{period}", form, WorkFollowUpAsync).WithMetadata(new RequiresAttribute(Permission.ReadWorkplace));
            Map(app, "/arbete/arende/{slug}/handling/{id:guid}", form, WorkPaperAsync).WithMetadata(new RequiresAttribute(Permission.KeepMatters));
        }
    }

    private static void MapPublic(WebApplication app, string page, Func<PublicView, RouteValueDictionary, PaperSource?> find)
    {
        foreach (var form in PaperForms.Downloads)
            Map(app, page, form, async http => await http.RequestServices.GetRequiredService<Records>().FindAsync() is { } record
                ? find(new PublicView(record, http.RequestServices.GetRequiredService<AsOf>().Date), http.Request.RouteValues)
                : null).AllowAnonymous();
    }

    private static RouteHandlerBuilder Map(WebApplication app, string page, PaperForm form, Func<HttpContext, Task<PaperSource?>> find) =>
        app.MapMethods(page + form.Ending(), [HttpMethods.Get, HttpMethods.Head], async (HttpContext http, Renditions renditions) =>
            await find(http) is { } source ? await ServeAsync(http, renditions, source, form) : Results.NotFound()).CacheOutput(cache => cache.NoCache());

    private static async Task<PaperSource?> WorkFollowUpAsync(HttpContext http) =>
        await http.RequestServices.GetRequiredService<FollowUpFinder>().FindAsync(http.GetRouteData()) is { } found ? PaperSource.Of(found.Record, found.FollowUp, found.Today) : null;

    // A draft, as it reads now, for those who write it.
    private static async Task<PaperSource?> WorkPaperAsync(HttpContext http) =>
        await http.RequestServices.GetRequiredService<MatterFinder>().FindAsync(http.GetRouteData()) is { MayWrite: true } found
        && found.Matter.Papers.Find(paper => paper.Id.Value.ToString() == (string?)http.Request.RouteValues["id"]) is { } paper
            ? PaperSource.Of(found.Record, found.Matter, paper)
            : null;

    private static async Task<IResult> ServeAsync(HttpContext http, Renditions renditions, PaperSource source, PaperForm form)
    {
        try
        {
            var rendition = await renditions.GetAsync(source, form, http.RequestAborted);
            var name = $"{source.FileName}{(form == PaperForm.Archive ? "-arkiv.pdf" : form.Ending())}";
            // A PDF opens where it is read; Word is for working on.
            http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(form == PaperForm.Pdf ? "inline" : "attachment") { FileName = name }.ToString();
            http.Response.Headers.CacheControl = "no-cache";
            return Results.Bytes(rendition.Bytes, form.ContentType(), lastModified: new DateTimeOffset(rendition.MadeAt, TimeSpan.Zero), entityTag: new EntityTagHeaderValue($"\"{rendition.Hash}\""));
        }
        catch (PaperException expected)
        {
            http.Items[ErrorModel.Reason] = expected.Message;
            http.Response.Headers.RetryAfter = "60";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
