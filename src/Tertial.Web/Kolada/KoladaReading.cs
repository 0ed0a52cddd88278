using System.Globalization;
using System.Text.Json;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Web.Kolada;

/// <summary>Reads Kolada's objects as the domain's. What lacks its key is unreadable; what is only missing is missing, and never zero.</summary>
internal static class KoladaReading
{
    public static IEnumerable<JsonElement> Values(JsonElement answer) =>
        Member(answer, "values") is { ValueKind: JsonValueKind.Array } values ? values.EnumerateArray() : throw KoladaException.Unreadable();

    /// <summary>What follows the question mark in the address of the next page; version 3 calls it next_url, version 2 next_page.</summary>
    public static string? NextQuery(JsonElement answer)
    {
        if ((Text(answer, "next_url") ?? Text(answer, "next_page")) is not { Length: > 0 } next) return null;
        return next.IndexOf('?', StringComparison.Ordinal) is > 0 and var mark ? next[(mark + 1)..] : throw KoladaException.Unreadable();
    }

    public static KeyFigure Figure(JsonElement item) => new(Key(item, "id"), Key(item, "title"), Text(item, "description"), Year(item, "publ_period"), Day(item, "publication_date"));

    /// <summary>Whether a key figure is about municipalities, and not only about regions.</summary>
    public static bool IsForMunicipalities(JsonElement item) => Text(item, "municipality_type") != "L";

    public static ComparableMunicipality Municipality(JsonElement item) => new(Key(item, "id"), Key(item, "title"));

    /// <summary>Regions compare themselves with regions; the whole country is of interest to a municipality too.</summary>
    public static bool IsMunicipality(JsonElement item) => Text(item, "type") != "L" || Text(item, "id") == "0000";

    public static string FigureOf(JsonElement row) => Key(row, "kpi");

    public static KeyFigureValue Value(JsonElement row)
    {
        var byGender = Values(row).ToLookup(value => Text(value, "gender") ?? "T", Number);
        return new(Key(row, "municipality"), Year(row, "period") ?? throw KoladaException.Unreadable(), byGender["T"].FirstOrDefault(), byGender["K"].FirstOrDefault(), byGender["M"].FirstOrDefault());
    }

    private static decimal? Number(JsonElement value)
    {
        if (Member(value, "isdeleted") is { ValueKind: JsonValueKind.True }) return null;
        if (Member(value, "value") is not { ValueKind: not JsonValueKind.Null } number) return null;
        return number.ValueKind == JsonValueKind.Number && number.TryGetDecimal(out var read) ? read : throw KoladaException.Unreadable();
    }

    private static int? Year(JsonElement item, string name) => Member(item, name) switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var year) && IsYear(year) => year,
        { ValueKind: JsonValueKind.String } text when int.TryParse(text.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsYear(year) => year,
        _ => null,
    };

    private static bool IsYear(int year) => year is > 1900 and < 2200;

    private static DateOnly? Day(JsonElement item, string name) =>
        Text(item, name) is { Length: >= 10 } text && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Key(JsonElement item, string name) => Text(item, name) is { Length: > 0 } text ? text : throw KoladaException.Unreadable();

    private static string? Text(JsonElement item, string name) => Member(item, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()?.Trim() : null;

    private static JsonElement? Member(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var member) ? member : null;
}
