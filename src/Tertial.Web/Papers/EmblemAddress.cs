using Tertial.Domain.Organisation;
using Tertial.Web.Data;

namespace Tertial.Web.Papers;

/// <summary>Where the municipality's mark is fetched for its pages. Another picture has another address, so it may be kept for ever.</summary>
public static class EmblemAddress
{
    private const string Folder = "/kommunens-marke";

    public static string Of(MunicipalEmblem emblem) => $"{Folder}/{EmblemFingerprint.Of(emblem)!.Picture[..16]}.{Emblem.Ending(emblem.Format)}";

    public static void MapEmblem(this WebApplication app) =>
        app.MapMethods($"{Folder}/{{namn}}", [HttpMethods.Get, HttpMethods.Head], async (string namn, HttpContext http, Records records) =>
        {
            if ((await records.FindAsync())?.Municipality.Emblem is not { } emblem || Of(emblem) != $"{Folder}/{namn}") return Results.NotFound();
            http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(emblem.Picture, emblem.Format == EmblemFormat.Png ? "image/png" : "image/svg+xml");
        }).AllowAnonymous().CacheOutput(cache => cache.NoCache());
}
