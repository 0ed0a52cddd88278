using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Tertial.Web.Papers.Reading;

/// <summary>Reads a Word file that is not to be trusted. Only its texts, styles and numbering are unpacked: macros, pictures and what it links to are never opened.</summary>
public static class WordFile
{
    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = WordLimits.PartBytes };

    /// <exception cref="WordFileException">Why it cannot be read.</exception>
    public static ReadPaper Read(byte[] bytes, ReadingGround ground)
    {
        RefuseOthers(bytes);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > WordLimits.Parts) throw TooMuch;
            var parts = Parts(archive);
            var body = new WordBody(parts);
            return Recognition.Of(body.Read(), body.HeadLines, body.Leftovers, ground);
        }
        catch (WordFileException)
        {
            throw;
        }
        // A damaged file can be wrong in any way, and it comes from outside.
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            throw new WordFileException("Filen är skadad eller inte ett Word-dokument. Öppna den i Word, spara den på nytt som .docx och försök igen.");
        }
    }

    private static WordFileException TooMuch => new("Filen är för stor att läsa in. En tjänsteskrivelse är mycket mindre.");

    private static void RefuseOthers(byte[] bytes)
    {
        if (bytes.Length == 0) throw new WordFileException("Filen är tom.");
        if (bytes.Length > WordLimits.FileBytes) throw new WordFileException("Filen är för stor. Den får vara högst 10 MB.");
        ReadOnlySpan<byte> start = bytes;
        if (start.StartsWith("%PDF"u8)) throw new WordFileException("Filen är en pdf. Läs in Word-dokumentet (.docx) som den gjordes av.");
        if (start.StartsWith("{\\rtf"u8)) throw new WordFileException("Filen är i formatet RTF. Spara den som Word-dokument (.docx) och försök igen.");
        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])) throw new WordFileException(start.IndexOf("E\0n\0c\0r\0y\0p\0t"u8) >= 0
            ? "Filen har lösenord. Spara den utan lösenord och försök igen."
            : "Filen är i det gamla Wordformatet (.doc). Spara den som Word-dokument (.docx) och försök igen.");
        if (!start.StartsWith("PK"u8)) throw new WordFileException("Filen är inte ett Word-dokument (.docx).");
    }

    private static WordParts Parts(ZipArchive archive)
    {
        var main = Target(archive, "_rels/.rels", "/officeDocument") ?? (archive.GetEntry("word/document.xml") is null ? null : "word/document.xml");
        if (main is null || archive.GetEntry(main) is null) throw new WordFileException(archive.GetEntry("mimetype") is not null
            ? "Filen är i LibreOffices eget format. Spara den som Word-dokument (.docx) och försök igen."
            : archive.GetEntry("[Content_Types].xml") is null ? "Filen är en zip-fil. Packa upp den och läs in dokumentet." : "Filen är inte ett Word-dokument (.docx).");
        var document = Part(archive, main)!;
        if (document.Root!.Name.LocalName != "document") throw new WordFileException(document.Root.Name.LocalName is "workbook" or "presentation" ? "Filen är ett kalkylblad eller en presentation, inte ett Word-dokument." : "Filen är inte ett Word-dokument (.docx).");
        var relations = Relations(archive, main);
        XDocument? Of(string kind) => relations.FirstOrDefault(relation => relation.IsInside && relation.Kind == kind) is { } found ? Part(archive, found.Target) : null;
        return new(document, Of("styles"), Of("numbering"), Of("footnotes"), Of("endnotes"), Of("comments"),
            [.. relations.Where(relation => relation.IsInside && relation.Kind is "header" or "footer").DistinctBy(relation => relation.Target).Take(12).Select(relation => (relation.Kind, Part(archive, relation.Target))).Where(part => part.Item2 is not null).Select(part => (part.Kind, part.Item2!))],
            relations.Where(relation => !relation.IsInside && relation.Kind == "hyperlink").DistinctBy(relation => relation.Id).ToDictionary(relation => relation.Id, relation => relation.Target));
    }

    private static string? Target(ZipArchive archive, string rels, string kind) =>
        Part(archive, rels)?.Root!.Elements().FirstOrDefault(relation => ((string?)relation.Attribute("Type"))?.EndsWith(kind, StringComparison.Ordinal) == true) is { } found ? ((string?)found.Attribute("Target"))?.TrimStart('/') : null;

    private static List<Relation> Relations(ZipArchive archive, string main)
    {
        var (folder, name) = main.LastIndexOf('/') is >= 0 and var slash ? (main[..(slash + 1)], main[(slash + 1)..]) : ("", main);
        return [.. (Part(archive, $"{folder}_rels/{name}.rels")?.Root!.Elements() ?? []).Select(relation =>
        {
            var (target, isInside) = ((string?)relation.Attribute("Target") ?? "", (string?)relation.Attribute("TargetMode") != "External");
            return new Relation((string?)relation.Attribute("Id") ?? "", ((string?)relation.Attribute("Type") ?? "").Split('/')[^1], isInside ? Inside(folder, target) : target, isInside);
        })];
    }

    private static string Inside(string folder, string target) => target.StartsWith('/') ? target[1..] : folder + target;

    // What unpacks to more than the archive's own directory says is cut by the limit here.
    private static XDocument? Part(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { } entry) return null;
        if (entry.Length > WordLimits.PartBytes) throw TooMuch;
        using var packed = entry.Open();
        var buffer = new byte[WordLimits.PartBytes + 1];
        var length = packed.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (length > WordLimits.PartBytes) throw TooMuch;
        RefuseDeep(buffer, length);
        using var xml = XmlReader.Create(new MemoryStream(buffer, 0, length, writable: false), Careful);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private static void RefuseDeep(byte[] buffer, int length)
    {
        using var xml = XmlReader.Create(new MemoryStream(buffer, 0, length, writable: false), Careful);
        while (xml.Read())
            if (xml.Depth > WordLimits.Depth) throw new WordFileException("Filen är skadad eller inte ett Word-dokument. Öppna den i Word, spara den på nytt som .docx och försök igen.");
    }

    private sealed record Relation(string Id, string Kind, string Target, bool IsInside);
}

/// <summary>The parts of a Word file that are read.</summary>
internal sealed record WordParts(
    XDocument Document, XDocument? Styles, XDocument? Numbering, XDocument? Footnotes, XDocument? Endnotes, XDocument? Comments,
    IReadOnlyList<(string Kind, XDocument Xml)> HeadsAndFeet, IReadOnlyDictionary<string, string> Links);
