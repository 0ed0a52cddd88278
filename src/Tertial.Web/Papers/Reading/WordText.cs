using System.Text;
using System.Xml.Linq;

namespace Tertial.Web.Papers.Reading;

/// <summary>A piece of a paragraph's text with one look.</summary>
internal sealed record WordPiece(string Text, bool Bold, bool Italic, string? Href, int? Size);

/// <summary>Reads the text of a paragraph. What has no place in running text is handed over to be named.</summary>
internal sealed class WordText(IReadOnlyDictionary<string, string> links, Action<string, string> leave)
{
    private int _fields;
    private bool _inInstruction;

    public List<WordPiece> Of(XElement paragraph, bool isBold = false)
    {
        var pieces = new List<WordPiece>();
        (_fields, _inInstruction) = (0, false);
        Read(paragraph, new("", isBold, false, null, null), pieces);
        return pieces;
    }

    /// <summary>All text within an element, in one line.</summary>
    public static string Plain(XElement element) => string.Join(' ', string.Concat(element.Descendants().Select(part => part switch
    {
        { Name.LocalName: "t" or "delText" } => part.Value,
        { Name.LocalName: "p" or "tab" or "br" or "cr" } => " ",
        _ => "",
    })).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private void Read(XElement parent, WordPiece look, List<WordPiece> pieces)
    {
        foreach (var element in parent.Elements())
            switch (element.Name.LocalName)
            {
                case "r": ReadRun(element, look, pieces); break;
                case "hyperlink": Read(element, look with { Href = links.GetValueOrDefault(element.Value("id") ?? "") }, pieces); break;
                case "ins" or "moveTo" or "smartTag" or "customXml" or "sdt" or "sdtContent" or "fldSimple" or "dir" or "bdo": Read(element, look, pieces); break;
                case "del" or "moveFrom": leave("Borttagen text med spårade ändringar", Plain(element)); break;
                case "oMath" or "oMathPara": leave("Formel", string.Concat(element.Descendants().Where(part => part.Is("t")).Select(part => part.Value))); break;
                case "AlternateContent": Float(element); break;
            }
    }

    private void ReadRun(XElement run, WordPiece look, List<WordPiece> pieces)
    {
        var properties = run.Part("rPr");
        var own = look with { Bold = properties.Switch("b") ?? look.Bold, Italic = properties.Switch("i") ?? look.Italic, Size = properties.Number("sz") ?? look.Size };
        var text = new StringBuilder();
        foreach (var part in run.Elements())
        {
            if (part.Is("fldChar")) Field(part);
            else if (!_inInstruction) Append(part, text);
        }
        if (text.Length == 0) return;
        if (properties.Switch("vanish") == true) leave("Dold text", text.ToString());
        else pieces.Add(own with { Text = text.ToString() });
    }

    private void Append(XElement part, StringBuilder text)
    {
        switch (part.Name.LocalName)
        {
            case "t": text.Append(part.Value); break;
            case "tab": text.Append('\t'); break;
            case "br" when part.Value("type") is "page" or "column": break;
            case "br" or "cr": text.Append('\n'); break;
            case "noBreakHyphen": text.Append('\u2011'); break;
            case "sym": leave("Tecken ur ett symbolteckensnitt", $"{part.Value("font")} {part.Value("char")}"); break;
            case "drawing" or "pict" or "object" or "AlternateContent": Float(part); break;
            case "delText": leave("Borttagen text med spårade ändringar", part.Value); break;
        }
    }

    // A field holds what it asks for, and then what it was answered.
    private void Field(XElement part)
    {
        var kind = part.Value("fldCharType");
        if (kind == "begin") (_fields, _inInstruction) = (_fields + 1, true);
        else if (kind == "separate") _inInstruction = false;
        else (_fields, _inInstruction) = (Math.Max(0, _fields - 1), false);
    }

    // What floats is written twice for programs of different age: the first is enough.
    private void Float(XElement element)
    {
        var chosen = element.Is("AlternateContent") ? element.Part("Choice") ?? element.Part("Fallback") ?? element : element;
        var boxes = chosen.Descendants().Where(part => part.Is("txbxContent") && !part.Ancestors().TakeWhile(above => above != chosen).Any(above => above.Is("txbxContent"))).ToList();
        foreach (var box in boxes) leave("Textruta", Plain(box));
        if (boxes.Count > 0) return;
        var described = chosen.Descendants().FirstOrDefault(part => part.Is("docPr"));
        leave(chosen.Is("object") || chosen.Descendants().Any(part => part.Is("OLEObject")) ? "Inbäddat objekt" : chosen.Descendants().Any(part => part.Is("chart")) ? "Diagram" : "Bild", described.Value("descr") ?? described.Value("title") ?? "");
    }
}
