namespace Tertial.Web.Papers.Pdf;

/// <summary>The sentences for what may stop a PDF.</summary>
internal static class Faults
{
    public static PaperException Of(AnswerHeader header) => header.Fault switch
    {
        "font" => new($"PDF kan inte göras: ett typsnitt saknas i installationen ({FontIn(header.Detail)}). Word och webbsidan fungerar.", header.Detail),
        "emblem" => new("PDF kan inte göras: kommunens märke går inte att läsa som bild. Word och webbsidan fungerar.", header.Detail),
        "engine" => NoEngine(header.Detail),
        _ => new($"PDF kan inte göras: mallen har ett fel ({header.Detail}). Word och webbsidan fungerar.", header.Detail),
    };

    public static PaperException NoEngine(string? detail) => new("PDF är inte tillgängligt just nu. Word och webbsidan fungerar.", detail);

    public static PaperException Lost(string why) => new("PDF kunde inte göras den här gången. Försök igen om en stund. Word och webbsidan fungerar.", why);

    public static PaperException Busy() => new("Många dokument görs just nu. Försök igen om en stund.");

    private static string FontIn(string? detail) => detail?.Replace("unknown font family: ", "", StringComparison.Ordinal) ?? "okänt";
}
