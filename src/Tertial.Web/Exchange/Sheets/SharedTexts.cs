using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>The texts that the cells of a workbook share, read as plain XML: a tree of objects for each takes many times as much memory.</summary>
internal static class SharedTexts
{
    public static List<string> Read(SharedStringTablePart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, WorkbookReading.Careful);
        var texts = new List<string>();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si") continue;
            if (texts.Count == SheetLimits.Cells) throw SheetLimits.TooMuch;
            texts.Add(CellReading.Unescape(Item(xml)));
        }
        return texts;
    }

    // A text, or runs of it in different fonts. Readings of Chinese and Japanese signs stand beside the text and are not part of it.
    private static string Item(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (text, depth, isReading, isText) = (new StringBuilder(), xml.Depth, false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.LocalName == "rPh") isReading = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            else if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) isText = xml is { NodeType: XmlNodeType.Element, LocalName: "t" } && !isReading;
            else if (isText && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) text.Append(xml.Value);
        }
        return text.ToString();
    }
}
