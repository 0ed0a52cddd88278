using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Plans;

/// <summary>A version of a plan as a file to fetch: utkast.xlsx, version-2-aktiviteter.csv, version-2.json. For everyone at work.</summary>
public static class PlanFiles
{
    public const string Workbook = ".xlsx", Json = ".json";

    public static string Delimited(SheetKind kind) => $"-{Slug.Of(PlanSheet.Of(kind).Title)}.csv";

    public static string NameOf(PlanVersion version) => version.IsDraft ? "utkast" : $"version-{version.Number}";

    public static void MapPlanFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/arbete/plan/{organ}/{ar:int}/fil/{namn}", FetchAsync).RequireAuthorization(nameof(Permission.ReadWorkplace));

    private static async Task<IResult> FetchAsync(HttpContext context, InOutFinder finder, string namn)
    {
        if (await finder.FindAsync(context.Request.RouteValues) is not { } found) return Results.NotFound();
        foreach (var version in found.Versions)
        {
            if (!namn.StartsWith(NameOf(version), StringComparison.Ordinal)) continue;
            var export = new PlanExport(found.Record, found.Plan, version, found.Today);
            if (Write(export, namn[NameOf(version).Length..]) is not { } file) continue;
            context.Response.Headers.CacheControl = "no-store";
            return Results.File(file.Bytes, file.MediaType, $"{Slug.Of(found.Plan.Title)}-{namn}");
        }
        return Results.NotFound();
    }

    private static (byte[] Bytes, string MediaType)? Write(PlanExport export, string form) => form switch
    {
        Workbook => (PlanWorkbook.Write(export), PlanWorkbook.MediaType),
        Json => (PlanJson.Write(export), PlanJson.MediaType),
        _ => Enum.GetValues<SheetKind>().Where(kind => Delimited(kind) == form).Select(kind => ((byte[], string)?)(PlanDelimited.Write(export, kind), PlanDelimited.MediaType)).FirstOrDefault(),
    };
}
