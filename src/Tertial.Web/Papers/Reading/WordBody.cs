using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tertial.Web.Papers.Reading;

/// <summary>Reads a Word file's text block by block.</summary>
internal sealed partial class WordBody
{
    private readonly WordParts _parts;
    private readonly WordStyleSheet _styles;
    private readonly WordText _text;
    private readonly Dictionary<(int List, int Level), int> _counted = [];
    private readonly List<Leftover> _leftovers = [];
    private bool _inTable;

    public WordBody(WordParts parts)
    {
        _parts = parts;
        _styles = new(parts.Styles, parts.Numbering);
        _text = new(parts.Links, Leave);
    }

    /// <summary>What could not be put into the text.</summary>
    public IReadOnlyList<Leftover> Leftovers => _leftovers;

    /// <summary>The lines of the page's head and foot.</summary>
    public IReadOnlyList<string> HeadLines => [.. _parts.HeadsAndFeet.SelectMany(part => part.Xml.Descendants().Where(element => element.Is("p"))).Select(WordText.Plain).Where(line => line.Length > 0).Distinct()];

    public IReadOnlyList<ReadBlock> Read()
    {
        var blocks = Blocks(_parts.Document.Root.Part("body")?.Elements() ?? []).ToList();
        Notes("Fotnot", _parts.Footnotes, "footnote");
        Notes("Slutkommentar", _parts.Endnotes, "endnote");
        Notes("Kommentar", _parts.Comments, "comment");
        return blocks;
    }

    private IEnumerable<ReadBlock> Blocks(IEnumerable<XElement> elements) => elements.SelectMany(element => element.Name.LocalName switch
    {
        "p" => Paragraph(element),
        "tbl" => Table(element),
        "sdt" when element.Part("sdtPr").Part("docPartObj").ValueOf("docPartGallery") == "Table of Contents" => Skipped(element),
        "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" => Blocks(element.Elements()),
        "del" or "moveFrom" => Left("Borttagen text med spårade ändringar", WordText.Plain(element)),
        "altChunk" => Left("Inbäddat dokument", ""),
        _ => [],
    });

    private IEnumerable<ReadBlock> Paragraph(XElement paragraph)
    {
        var properties = paragraph.Part("pPr");
        var names = _styles.NamesOf(properties).ToList();
        if (names.Exists(name => name.StartsWith("toc ", StringComparison.Ordinal))) return Skipped(paragraph);
        var pieces = _text.Of(paragraph, _styles.IsBold(properties));
        var plain = WordMarkdown.Plain(pieces);
        if (plain.Length == 0) return [];
        var said = pieces.Where(piece => !string.IsNullOrWhiteSpace(piece.Text)).ToList();
        var block = new ReadBlock(ReadBlockKind.Paragraph, plain, WordMarkdown.Of(pieces)) { IsBold = said.TrueForAll(piece => piece.Bold), Size = said.Max(piece => piece.Size) };
        if (names.Contains("title")) return [block with { Kind = ReadBlockKind.Title }];
        if (_styles.HeadingLevel(properties) is { } level && !_inTable) return [block with { Kind = ReadBlockKind.Heading, Level = level }];
        if (_styles.ListOf(properties) is var (list, depth, isNumbered, start)) return [block with { Kind = ReadBlockKind.Item, Level = depth, Number = isNumbered ? Count(list, depth, start) : null }];
        return [Typed(block, pieces)];
    }

    // A list written by hand: the mark is part of the text.
    private static ReadBlock Typed(ReadBlock block, List<WordPiece> pieces)
    {
        if (Bullet().Match(block.Plain) is { Success: true } bullet) return Item(null, bullet.Length);
        return Numbered().Match(block.Plain) is { Success: true } numbered && int.TryParse(numbered.Groups[1].ValueSpan, out var number) ? Item(number, numbered.Length) : block;

        ReadBlock Item(int? number, int mark)
        {
            var rest = Without(pieces, mark);
            return block with { Kind = ReadBlockKind.Item, Number = number, Plain = WordMarkdown.Plain(rest), Markdown = WordMarkdown.Of(rest) };
        }
    }

    private static List<WordPiece> Without(List<WordPiece> pieces, int mark)
    {
        var rest = new List<WordPiece>();
        foreach (var piece in pieces)
        {
            var text = rest.Count == 0 ? piece.Text.TrimStart() : piece.Text;
            var cut = Math.Min(mark, text.Length);
            mark -= cut;
            if (text.Length > cut) rest.Add(piece with { Text = text[cut..] });
        }
        return rest;
    }

    private int Count(int list, int level, int start)
    {
        foreach (var deeper in _counted.Keys.Where(key => key.List == list && key.Level > level).ToList()) _counted.Remove(deeper);
        return _counted[(list, level)] = _counted.TryGetValue((list, level), out var last) ? last + 1 : start;
    }

    // A table of one column is a frame round its text.
    private IEnumerable<ReadBlock> Table(XElement table)
    {
        var rows = table.Elements().Where(row => row.Is("tr")).Select(row => row.Elements().Where(cell => cell.Is("tc")).ToList()).Where(row => row.Count > 0).ToList();
        if (rows.TrueForAll(row => row.Count == 1)) return [.. rows.SelectMany(row => Blocks(row[0].Elements()))];
        _inTable = true;
        IReadOnlyList<IReadOnlyList<string>> cells = [.. rows.Select(row => (IReadOnlyList<string>)[.. row.SelectMany(Cell)])];
        _inTable = false;
        return cells.All(row => row.All(cell => cell.Length == 0)) ? [] : [new ReadBlock(ReadBlockKind.Table, string.Join('\n', cells.SelectMany(row => row).Where(cell => cell.Length > 0)), "") { Cells = cells }];
    }

    private IEnumerable<string> Cell(XElement cell)
    {
        var properties = cell.Part("tcPr");
        var isContinued = properties.Part("vMerge") is { } merge && merge.Value() is null or "continue";
        var text = isContinued ? "" : string.Join(' ', Blocks(cell.Elements()).Select(block => block.Kind == ReadBlockKind.Table ? block.Plain.Replace('\n', ' ') : block.Plain));
        return Enumerable.Repeat("", Math.Clamp(properties.Number("gridSpan") ?? 1, 1, 60) - 1).Prepend(text);
    }

    private void Notes(string what, XDocument? part, string name)
    {
        foreach (var note in part?.Root!.Elements().Where(element => element.Is(name) && element.Value("type") is null or "normal") ?? []) Leave(what, WordText.Plain(note));
    }

    private IEnumerable<ReadBlock> Skipped(XElement element)
    {
        Leave("Innehållsförteckning", WordText.Plain(element));
        return [];
    }

    private IEnumerable<ReadBlock> Left(string what, string text)
    {
        Leave(what, text);
        return [];
    }

    private void Leave(string what, string text) => _leftovers.Add(new(what, WordMarkdown.Folded(text)));

    [GeneratedRegex(@"^[•·●○▪*\u2013\uF0B7-]\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(\d{1,3})[.)]\s+")]
    private static partial Regex Numbered();
}
