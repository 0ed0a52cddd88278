using System.Text;
using System.Text.Json;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>A version of a plan in the exchange file's form, for programs: nothing that a sheet leaves out is left out.</summary>
/// <param name="Format">Always <see cref="PlanJson.Format"/>.</param>
/// <param name="Version">The version of the format.</param>
/// <param name="Body">The code of the plan's body.</param>
/// <param name="Year">The plan's year.</param>
/// <param name="PlanVersion">The version, as in the exchange file.</param>
/// <param name="Remove">What is to be taken out of the draft: what is only missing stays.</param>
public sealed record PlanDocument(string Format, int Version, string Body, int Year, PlanVersion PlanVersion, IReadOnlyList<Guid>? Remove = null);

/// <summary>Writes and reads a plan version as JSON. See docs/exchange.md.</summary>
public static class PlanJson
{
    public const string Format = "tertial-plan";
    public const int Version = 1;
    public const string MediaType = "application/json";

    // What comes from outside may say null where nothing may be missing.
    private static readonly JsonSerializerOptions Strict = new(ExchangeJson.Canonical) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public static byte[] Write(PlanExport export)
    {
        var document = new PlanDocument(Format, Version, export.Record.Body(export.Plan.BodyId).Code, export.Plan.Year, export.Version);
        return Encoding.UTF8.GetBytes(JsonSerializer.Serialize(document, ExchangeJson.Canonical) + "\n");
    }

    /// <exception cref="SheetFileException">Where and why it cannot be read.</exception>
    public static PlanDocument Read(byte[] bytes)
    {
        if (bytes.Length > SheetLimits.FileBytes) throw new SheetFileException("Filen är för stor. Den får vara högst 10 MB.");
        try
        {
            var document = JsonSerializer.Deserialize<PlanDocument>(TextDecoding.Decode(bytes), Strict);
            if (document is not { Format: Format, Version: Version }) throw new SheetFileException($"Filen är ingen plan: den börjar inte med \"format\": \"{Format}\", \"version\": {Version}.");
            var plan = document.PlanVersion;
            if (plan.Goals.Contains(null!) || plan.Activities.Contains(null!) || plan.BudgetLines.Contains(null!)) throw new SheetFileException("Filen innehåller en tom post.");
            return document;
        }
        catch (JsonException broken)
        {
            throw new SheetFileException(broken.LineNumber is { } line ? $"Filen kan inte läsas på rad {line + 1}{(broken.Path is null or "$" ? "" : $" ({broken.Path})")}." : "Filen kan inte läsas som JSON.");
        }
        // A converter that meets a value of another kind than its own.
        catch (Exception mistyped) when (mistyped is InvalidOperationException or FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            throw new SheetFileException("Filen innehåller ett värde av fel slag.");
        }
    }
}
