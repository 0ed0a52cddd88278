using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages;
using Tertial.Web.Pages.Public.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.OpenData;

/// <summary>Two versions compared, as JSON and CSV at the page's own address. What is wrong is answered by RFC 9457.</summary>
public static class DifferenceEndpoints
{
    private const string Pattern = "/verksamhetsplan/{organ}/{ar}/jamfor/{a}/{b}";
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void MapDifferences(this IEndpointRouteBuilder site)
    {
        site.MapMethods($"{Pattern}.json", Reading, ([AsParameters] Asked asked) => AnswerAsync(asked, "json", data => Results.Json(data, Json))).AllowAnonymous();
        site.MapMethods($"{Pattern}.csv", Reading, ([AsParameters] Asked asked) => AnswerAsync(asked, "csv", data => Results.File(Rows(data), "text/csv; charset=utf-8; header=present", FileName(data)))).AllowAnonymous();
    }

    /// <summary>What is asked for, as the address says it.</summary>
    private readonly record struct Asked(string Organ, string Ar, string A, string B, Records Records, AsOf AsOf);

    private static async Task<IResult> AnswerAsync(Asked asked, string kind, Func<DifferenceData, IResult> answer)
    {
        if (!TryNumber(asked.Ar, out var year) || !TryNumber(asked.A, out var a) || !TryNumber(asked.B, out var b))
            return Wrong(400, "Adressen går inte att läsa", "Året och versionerna ska vara heltal, som i /verksamhetsplan/ks/2024/jamfor/1/2.json.");
        if (await asked.Records.FindAsync() is not { } record || new PublicView(record, asked.AsOf.Date) is not { } view || view.PlanOf(asked.Organ, year) is not { } plan)
            return Wrong(404, "Planen finns inte", $"Ingen plan för {asked.Organ} {year} är offentlig {Swedish.LongDate(asked.AsOf.Date)}.");
        if (a == b) return Wrong(400, "Det är samma version", "Välj två olika versioner att jämföra.");
        if (ComparedVersions.Of(view, plan, Math.Min(a, b), Math.Max(a, b)) is not { } versions) return Missing(view, plan, a, b);
        return a < b ? answer(DifferenceReading.Of(view, versions)) : Results.Redirect(asked.AsOf.Keep($"{versions.Address}.{kind}"));
    }

    private static IResult Missing(PublicView view, Plan plan, int a, int b)
    {
        var missing = new[] { a, b }.Except(view.VersionsOf(plan).Select(pair => pair.Version.Number)).First();
        return Wrong(404, "Versionen finns inte", $"{plan.Title} har ingen version {missing} som är offentlig {Swedish.LongDate(view.On)}.");
    }

    private static IResult Wrong(int status, string title, string detail) => Results.Problem(statusCode: status, title: title, detail: detail);

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string FileName(DifferenceData data) => $"{data.Plan.Address[1..].Replace('/', '-')}-version-{data.Before.Number}-{data.After.Number}.csv";

    private static byte[] Rows(DifferenceData data)
    {
        var parts = new[] { ("goal", data.Goals), ("activity", data.Activities), ("budgetLine", data.BudgetLines) };
        var rows =
            from part in parts
            from item in part.Item2
            from change in item.Changes
            from field in change.Fields.DefaultIfEmpty(new("", null, null))
            select new object?[] { part.Item1, item.Code, item.Name, change.Kind, field.Field, field.Before, field.After, Camel(item.Origin) };
        var introduction = data.Introduction.Select(field => new object?[] { "introduction", "", "", "reworded", field.Field, field.Before, field.After, "" });
        return Csv.Write(["part", "code", "name", "change", "field", "before", "after", "origin"], rows.Concat(introduction));
    }

    private static string Camel(OriginKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
