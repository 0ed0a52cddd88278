using System.Text;
using System.Text.Json;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Web.Papers.Pictures;

namespace Tertial.Web.Exchange;

/// <summary>A whole municipality as one canonical JSON document: ids kept, ordinal order, LF, no time of export. See docs/exchange.md.</summary>
public static class ExchangeFile
{
    public const string Format = "tertial";
    public const int Version = 1;

    private sealed record Document(string Format, int Version, MunicipalRecord Record);

    /// <summary>The document's bytes; the same record always gives the same bytes.</summary>
    public static byte[] Write(MunicipalRecord record) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new Document(Format, Version, CanonicalOrder.Of(record)), ExchangeJson.Canonical) + "\n");

    /// <summary>Reads a document and everything that is wrong with it.</summary>
    /// <exception cref="ExchangeException">Where and why it cannot be read.</exception>
    public static MunicipalRecord Read(byte[] bytes)
    {
        Document document;
        try
        {
            CheckHead(bytes);
            document = JsonSerializer.Deserialize<Document>(bytes, ExchangeJson.Canonical) ?? throw new ExchangeException("Filen är tom.");
        }
        catch (JsonException broken)
        {
            throw new ExchangeException(Explain(broken));
        }
        catch (InvalidOperationException mistyped)
        {
            throw new ExchangeException($"Filen innehåller ett värde av fel slag: {mistyped.Message}");
        }
        var faults = RecordFaults.Of(document.Record).Concat(EmblemFaults(document.Record.Municipality)).Take(20).ToList();
        return faults.Count == 0 ? document.Record : throw new ExchangeException(string.Join("\n", faults));
    }

    // A picture is not to be trusted more because it comes in a file.
    private static IEnumerable<string> EmblemFaults(Municipality municipality)
    {
        if (municipality.Emblem is not { } emblem) return [];
        try
        {
            return PictureFile.Read(emblem.Picture).Format != emblem.Format ? ["municipality.emblem: bilden är av ett annat slag än det står."]
                : string.IsNullOrWhiteSpace(emblem.Alternative) ? ["municipality.emblem: alternativtexten saknas."]
                : [];
        }
        catch (PictureException refused)
        {
            return [$"municipality.emblem: {refused.Message}"];
        }
    }

    private static void CheckHead(byte[] bytes)
    {
        using var head = JsonDocument.Parse(bytes);
        if (head.RootElement.ValueKind != JsonValueKind.Object || !head.RootElement.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || format.GetString() != Format)
            throw new ExchangeException($"Filen är ingen utväxlingsfil: den börjar inte med \"format\": \"{Format}\".");
        if (!head.RootElement.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != Version)
            throw new ExchangeException($"Filens version stöds inte. Den här utgåvan läser version {Version}.");
    }

    private static string Explain(JsonException broken)
    {
        var place = broken.LineNumber is { } line ? $"rad {line + 1}, tecken {broken.BytePositionInLine + 1}" : "okänd plats";
        var path = string.IsNullOrEmpty(broken.Path) || broken.Path == "$" ? "" : $" ({broken.Path})";
        return $"Filen kan inte läsas vid {place}{path}: {broken.Message.Split(" Path:")[0]}";
    }
}

/// <summary>A sentence, or several lines of them, about what is wrong with an exchange file.</summary>
public sealed class ExchangeException(string message) : Exception(message);
