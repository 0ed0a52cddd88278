using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Tertial.Web.Papers.Word;

/// <summary>Pieces of text: plain, emphasised, links and fields.</summary>
internal static class WordRuns
{
    public static IEnumerable<OpenXmlElement> Of(MainDocumentPart main, IEnumerable<Run> runs) => runs.Select(run =>
        run.Href is { } href ? Link(main, run, href) : (OpenXmlElement)Of(run, null));

    public static IEnumerable<OpenXmlElement> Plain(string text) => [Of(new Run(text), null)];

    /// <summary>A field that Word counts by itself, with what it shows until then.</summary>
    public static IEnumerable<OpenXmlElement> Field(string code, string shown) =>
    [
        Character(FieldCharValues.Begin),
        new WordRun(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }),
        Character(FieldCharValues.Separate),
        Of(new Run(shown), null),
        Character(FieldCharValues.End),
    ];

    public static WordRun Character(FieldCharValues kind, bool stale = false) => new(new FieldChar { FieldCharType = kind, Dirty = stale ? true : null });

    private static Hyperlink Link(MainDocumentPart main, Run run, string href) =>
        new(Of(run, WordStyles.Hyperlink)) { Id = main.AddHyperlinkRelationship(new Uri(href), isExternal: true).Id, History = true };

    private static WordRun Of(Run run, string? style)
    {
        var properties = new RunProperties();
        if (style is not null) properties.Append(new RunStyle { Val = style });
        if (run.Bold) properties.Append(new Bold());
        if (run.Italic) properties.Append(new Italic());
        var word = properties.HasChildren ? new WordRun(properties) : new WordRun();
        foreach (var (line, place) in Drawable(run.Text).Split('\n').Select((line, place) => (line, place)))
        {
            if (place > 0) word.Append(new Break());
            word.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
        return word;
    }

    // What XML cannot hold would make the file unreadable.
    private static string Drawable(string text) => string.Concat(text.Where(character => character == '\n' || (System.Xml.XmlConvert.IsXmlChar(character) && character != '\t') || char.IsSurrogate(character)));
}
