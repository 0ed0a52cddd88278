using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Tertial.Web.Papers.Pictures;

/// <summary>Reads an SVG by a list of what may be in it, and writes anew only that: shapes and colours. Anything that runs, fetches or refers elsewhere is refused.</summary>
internal static partial class SvgFile
{
    private const int MostElements = 5000, Deepest = 64;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg", Xlink = "http://www.w3.org/1999/xlink";

    private static readonly HashSet<string> Elements =
        ["svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "style"];

    private static readonly HashSet<string> Running = ["script", "foreignObject", "iframe", "object", "embed", "animate", "animateMotion", "animateTransform", "set", "handler", "audio", "video"];

    public static bool Looks(byte[] file)
    {
        var start = Encoding.UTF8.GetString(file, 0, Math.Min(file.Length, 8192)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') && start.Contains("<svg", StringComparison.Ordinal) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <exception cref="PictureException">Why it cannot be used.</exception>
    public static byte[] Read(byte[] file)
    {
        var root = Load(file).Root!;
        if (root.Name != Svg + "svg") throw new PictureException("Filen är ingen bild: det yttersta i den är inte en SVG.");
        if (root.Descendants().Count() > MostElements) throw new PictureException($"Bilden är för invecklad: den har fler än {MostElements.ToString("N0", Words.Swedish.Culture)} delar.");
        if (Depth(root) > Deepest) throw new PictureException("Bilden är för invecklad: dess delar ligger i för många lager.");
        var clean = new XDocument(Cleaned(root));
        if (!HasSize(clean.Root!)) throw new PictureException("Bilden säger inte hur stor den är. Spara den med viewBox, eller med bredd och höjd.");
        using var written = new MemoryStream();
        using (var writer = XmlWriter.Create(written, new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true })) clean.Save(writer);
        return written.ToArray();
    }

    private static XDocument Load(byte[] file)
    {
        if (Encoding.UTF8.GetString(file).Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase)) throw Entities();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = PictureFile.Largest, IgnoreComments = true, IgnoreProcessingInstructions = true });
            return XDocument.Load(reader);
        }
        catch (XmlException broken)
        {
            throw broken.Message.Contains("entit", StringComparison.OrdinalIgnoreCase) ? Entities() : new PictureException("Filen ser ut att vara en SVG, men den går inte att läsa. Spara den på nytt och försök igen.");
        }
    }

    private static PictureException Entities() => new("Bilden använder entiteter, och de tas inte emot. Spara den som enkel SVG och försök igen.");

    private static int Depth(XElement root)
    {
        var (deepest, waiting) = (0, new Stack<(XElement Element, int Level)>([(root, 1)]));
        while (waiting.TryPop(out var next) && deepest <= Deepest)
        {
            deepest = Math.Max(deepest, next.Level);
            foreach (var child in next.Element.Elements()) waiting.Push((child, next.Level + 1));
        }
        return deepest;
    }

    private static XElement Cleaned(XElement element)
    {
        var name = element.Name.LocalName;
        if (Running.Contains(name)) throw new PictureException($"Bilden innehåller något som kan köras (<{name}>). Det tas inte emot.");
        if (!Elements.Contains(name)) throw new PictureException($"Bilden innehåller <{name}>, som inte används här. Gör om den till former och spara den som enkel SVG.");
        if (name == "style") return new(element.Name, Style(element.Value));
        var clean = new XElement(element.Name, element.Attributes().Where(IsSeen).Select(Checked));
        // What drawing programs note of themselves stands in names of their own, and is not seen.
        foreach (var node in element.Nodes())
        {
            if (node is XElement child && child.Name.Namespace == Svg && child.Name.LocalName != "metadata") clean.Add(Cleaned(child));
            else if (node is XText said && (name is "title" or "desc")) clean.Add(new XText(said.Value));
        }
        return clean;
    }

    private static bool IsSeen(XAttribute attribute)
    {
        if (attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute.Name.Namespace == XNamespace.None)
            throw new PictureException($"Bilden innehåller något som kan köras ({attribute.Name.LocalName}). Det tas inte emot.");
        if (attribute.IsNamespaceDeclaration) return attribute.Value == Svg.NamespaceName || attribute.Value == Xlink.NamespaceName;
        return attribute.Name.Namespace == XNamespace.None || attribute.Name == Xlink + "href";
    }

    private static XAttribute Checked(XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration) return new(attribute);
        var isReference = attribute.Name.LocalName is "href" or "src";
        if (isReference ? !attribute.Value.StartsWith('#') : RefersElsewhere(attribute.Value)) throw Elsewhere();
        return new(attribute);
    }

    private static string Style(string css) => css.Contains('@', StringComparison.Ordinal) || RefersElsewhere(css) ? throw Elsewhere() : css;

    // Backslashes and comments are ways of hiding what is written.
    private static bool RefersElsewhere(string text) =>
        text.AsSpan().ContainsAny('\\', '<') || text.Contains("/*", StringComparison.Ordinal) || text.Contains("expression", StringComparison.OrdinalIgnoreCase)
        || Scheme().IsMatch(text) || Url().Matches(text).Any(url => !url.Groups[1].Value.Trim().Trim('"', '\'').StartsWith('#'));

    private static PictureException Elsewhere() => new("Bilden hänvisar till något utanför sig själv. Spara den så att allt finns i filen, som former.");

    private static bool HasSize(XElement root) =>
        root.Attribute("viewBox")?.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: 4 } box ? IsMore(box[2]) && IsMore(box[3])
        : IsMore(root.Attribute("width")?.Value) && IsMore(root.Attribute("height")?.Value);

    private static bool IsMore(string? text) => double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000;

    [GeneratedRegex(@"url\s*\(([^)]*)\)?", RegexOptions.IgnoreCase)]
    private static partial Regex Url();

    [GeneratedRegex(@"(?:javascript|vbscript|data|file|https?)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
