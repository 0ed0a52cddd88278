using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Tertial.Web.Access;

namespace Tertial.Web.Data;

/// <summary>Keeps public pages as bytes, for visitors only. The key is address, day and journal head: a published change is seen on the next request.</summary>
internal sealed class PublicCachePolicy(JournalHead head, Clock clock, IConfiguration settings) : IOutputCachePolicy
{
    private readonly bool _off = settings["PublicCache"] == "off";

    // The workplace and what has no page; files are kept by the browser.
    private static readonly string[] NeverKept = ["/arbete", "/logga-in", "/halsa", "/dist"];

    // The query words that change what a public page shows; others must not fill the cache.
    private static readonly StringValues QueryWords = new(["per", "fraga", "visa", "organ", "enhet", "lage", "mal", "fran", "till"]);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var allowed = !_off && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && !request.Cookies.ContainsKey(AccessSetup.Cookie) && !Array.Exists(NeverKept, start => request.Path.StartsWithSegments(start));
        context.EnableOutputCaching = allowed;
        context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = allowed;
        if (!allowed) return;
        context.CacheVaryByRules.QueryKeys = QueryWords;
        context.CacheVaryByRules.HeaderNames = "Accept-Encoding";
        context.CacheVaryByRules.VaryByValues["moment"] = $"{clock.Today:O}{await head.ReadAsync()}";
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie)) context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}

public static class PublicCache
{
    private const long Bound = 64L * 1024 * 1024;

    public static IServiceCollection AddPublicCache(this IServiceCollection services) =>
        services.AddSingleton<PublicCachePolicy>().AddOutputCache(cache => cache.SizeLimit = Bound).ConfigureCachePolicy();

    private static IServiceCollection ConfigureCachePolicy(this IServiceCollection services)
    {
        services.AddOptions<OutputCacheOptions>().Configure<PublicCachePolicy>((options, policy) => options.AddBasePolicy(policy));
        return services;
    }
}
