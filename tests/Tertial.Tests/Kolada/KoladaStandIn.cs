using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Tertial.Tests.Kolada;

/// <summary>A server that answers as Kolada's version 3 is documented to do, on a port of its own; nothing leaves the machine.</summary>
public sealed class KoladaStandIn : IAsyncDisposable
{
    private const int MostInOnePart = 25;

    private readonly WebApplication _app;

    private KoladaStandIn(WebApplication app) => _app = app;

    public List<Figure> Figures { get; } = [];

    /// <summary>Municipalities and groups, with the type Kolada gives them.</summary>
    public List<(string Id, string Title, string Type)> Areas { get; } = [];

    public List<Row> Rows { get; } = [];

    /// <summary>How many objects a page holds at most.</summary>
    public int PageSize { get; set; } = 5000;

    /// <summary>What Kolada writes first in the address of the next page.</summary>
    public string? OwnName { get; set; }

    /// <summary>Answers with something else instead, while it gives something.</summary>
    public Func<HttpContext, IResult?> Instead { get; set; } = _ => null;

    /// <summary>What has been asked, in order: path and query.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public ConcurrentBag<string> UserAgents { get; } = [];

    public string Address => $"{_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()}/v3";

    public static async Task<KoladaStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var standIn = new KoladaStandIn(builder.Build());
        standIn.Map();
        await standIn._app.StartAsync();
        return standIn;
    }

    private void Map()
    {
        _app.Use(async (context, next) =>
        {
            Asked.Enqueue($"{context.Request.Path}{context.Request.QueryString}");
            UserAgents.Add(context.Request.Headers.UserAgent.ToString());
            if (Instead(context) is { } other) await other.ExecuteAsync(context);
            else await next(context);
        });
        var v3 = _app.MapGroup("/v3");
        v3.MapGet("/kpi", (HttpContext http, string? title) => Page(http, Figures.Where(figure => Has(figure.Title, title)).Select(Json)));
        v3.MapGet("/kpi/{ids}", (HttpContext http, string ids) => Page(http, Some(ids, Figures, figure => figure.Id)?.Select(Json)));
        v3.MapGet("/municipality", (HttpContext http, string? title) => Page(http, Areas.Where(area => area.Type != "G" && Has(area.Title, title)).Select(Json)));
        v3.MapGet("/municipality/{ids}", (HttpContext http, string ids) => Page(http, Some(ids, Areas, area => area.Id)?.Select(Json)));
        v3.MapGet("/municipality_groups", (HttpContext http, string? title) => Page(http, Areas.Where(area => area.Type == "G" && Has(area.Title, title)).Select(Json)));
        v3.MapGet("/data/kpi/{kpis}/municipality/{areas}/year/{years}", Data);
    }

    private IResult Data(HttpContext http, string kpis, string areas, string years)
    {
        if (new[] { kpis, areas, years }.Any(part => part.Split(',').Length > MostInOnePart)) return Results.StatusCode(400);
        if (Some(kpis, Figures, figure => figure.Id) is null || Some(areas, Areas, area => area.Id) is null) return Results.NotFound();
        var rows = Rows.Where(row => kpis.Split(',').Contains(row.Kpi) && areas.Split(',').Contains(row.Area) && years.Split(',').Contains(row.Year.ToString(CultureInfo.InvariantCulture)));
        return Page(http, rows.Select(Json));
    }

    // As the documentation says: values, count, and addresses of the pages beside.
    private IResult Page(HttpContext http, IEnumerable<JsonObject>? found)
    {
        if (found is null) return Results.NotFound();
        var asked = int.Parse(http.Request.Query["per_page"].FirstOrDefault() ?? "5000", CultureInfo.InvariantCulture);
        if (asked is < 1 or > 5000) return Results.StatusCode(400);
        var (all, size) = (found.ToList(), Math.Min(asked, PageSize));
        var number = int.Parse(http.Request.Query["page"].FirstOrDefault() ?? "1", CultureInfo.InvariantCulture);
        var shown = all.Skip((number - 1) * size).Take(size).ToList();
        string? Address(int page) => $"{OwnName ?? this.Address}{http.Request.Path.ToString()["/v3".Length..]}?{string.Join('&', http.Request.Query.Where(word => word.Key is not "page").Select(word => $"{word.Key}={Uri.EscapeDataString(word.Value!)}"))}&page={page}";
        return Results.Text(new JsonObject
        {
            ["values"] = new JsonArray([.. shown]),
            ["count"] = shown.Count,
            ["next_url"] = number * size < all.Count ? Address(number + 1) : null,
            ["previous_url"] = number > 1 ? Address(number - 1) : null,
        }.ToJsonString(), "application/json");
    }

    // One that is not there makes the whole question one about nothing.
    private static List<T>? Some<T>(string ids, IEnumerable<T> all, Func<T, string> id)
    {
        var asked = ids.Split(',');
        var found = all.Where(item => asked.Contains(id(item))).ToList();
        return asked.Length <= MostInOnePart && found.Count == asked.Length ? found : null;
    }

    private static bool Has(string text, string? part) => part is null || text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static JsonObject Json(Figure figure) => new()
    {
        ["id"] = figure.Id,
        ["title"] = figure.Title,
        ["description"] = figure.Description,
        ["is_divided_by_gender"] = true,
        ["municipality_type"] = figure.Type,
        ["prel_publication_date"] = null,
        ["publication_date"] = figure.Published,
        ["publ_period"] = figure.Period,
        ["has_ou_data"] = false,
    };

    private static JsonObject Json((string Id, string Title, string Type) area) =>
        area.Type == "G" ? new() { ["id"] = area.Id, ["title"] = area.Title, ["members"] = new JsonArray() } : new() { ["id"] = area.Id, ["title"] = area.Title, ["type"] = area.Type };

    private static JsonObject Json(Row row) => new()
    {
        ["kpi"] = row.Kpi,
        ["municipality"] = row.Area,
        ["period"] = row.Year,
        ["values"] = new JsonArray([.. new[] { ("T", row.Value), ("K", row.Women), ("M", row.Men) }.Where(pair => pair.Item1 == "T" || pair.Item2 is not null).Select(pair => new JsonObject
        {
            ["gender"] = pair.Item1,
            ["value"] = pair.Item2 is { } value ? JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture)) : null,
            ["status"] = "",
            ["count"] = 1,
            ["isdeleted"] = row.IsDeleted,
        })]),
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public sealed record Figure(string Id, string Title, string? Description = null, string Type = "K", string? Period = null, string? Published = null);

    public sealed record Row(string Kpi, string Area, int Year, decimal? Value, decimal? Women = null, decimal? Men = null, bool IsDeleted = false);
}
