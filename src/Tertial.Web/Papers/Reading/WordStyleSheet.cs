using System.Xml.Linq;

namespace Tertial.Web.Papers.Reading;

/// <summary>What the styles and numbering of a Word file say about a paragraph.</summary>
internal sealed class WordStyleSheet
{
    private readonly Dictionary<string, XElement> _styles = [];
    private readonly Dictionary<int, XElement> _lists = [];
    private readonly Dictionary<int, XElement> _abstract = [];

    public WordStyleSheet(XDocument? styles, XDocument? numbering)
    {
        foreach (var style in styles?.Root!.Elements().Where(element => element.Is("style")) ?? []) _styles[style.Value("styleId") ?? ""] = style;
        foreach (var list in numbering?.Root!.Elements() ?? [])
            if (int.TryParse(list.Value(list.Is("num") ? "numId" : "abstractNumId"), out var id)) (list.Is("num") ? _lists : _abstract)[id] = list;
    }

    /// <summary>The names of a paragraph's style and of those it is based on, lower case.</summary>
    public IEnumerable<string> NamesOf(XElement? properties) => Chain(properties).Select(style => style.ValueOf("name")?.ToLowerInvariant() ?? "");

    /// <summary>The level of a heading, from 1; nothing for what is no heading.</summary>
    public int? HeadingLevel(XElement? properties)
    {
        foreach (var level in Chain(properties).Select(style => style.Part("pPr").Number("outlineLvl")).Prepend(properties.Number("outlineLvl")))
            if (level is { } known) return known is >= 0 and < 9 ? known + 1 : null;
        foreach (var name in NamesOf(properties).Append(properties.ValueOf("pStyle")?.ToLowerInvariant() ?? ""))
            if ((name.StartsWith("heading", StringComparison.Ordinal) || name.StartsWith("rubrik", StringComparison.Ordinal)) && name[^1] is >= '1' and <= '9') return name[^1] - '0';
        return null;
    }

    public bool IsBold(XElement? properties) => Chain(properties).Select(style => style.Part("rPr").Switch("b")).FirstOrDefault(bold => bold is not null) ?? false;

    /// <summary>The list a paragraph stands in: its identity, its level and whether its marks are numbers.</summary>
    public (int List, int Level, bool IsNumbered, int Start)? ListOf(XElement? properties)
    {
        var all = Chain(properties).Select(style => style.Part("pPr")).Prepend(properties).Select(part => part.Part("numPr")).OfType<XElement>().ToList();
        if (all.Select(part => part.Number("numId")).FirstOrDefault(id => id is not null) is not { } list || list == 0) return null;
        var level = Math.Clamp(all.Select(part => part.Number("ilvl")).FirstOrDefault(known => known is not null) ?? 0, 0, 8);
        var known = _lists.GetValueOrDefault(list);
        var pattern = known.Number("abstractNumId") is { } id ? _abstract.GetValueOrDefault(id)?.Elements().FirstOrDefault(element => element.Is("lvl") && element.Value("ilvl") == $"{level}") : null;
        var start = known?.Elements().FirstOrDefault(element => element.Is("lvlOverride") && element.Value("ilvl") == $"{level}").Number("startOverride") ?? pattern.Number("start") ?? 1;
        return pattern.ValueOf("numFmt") == "none" ? null : (list, level, pattern.ValueOf("numFmt") is not (null or "bullet"), Math.Clamp(start, 0, 9999));
    }

    // A style may say that it is based on itself.
    private List<XElement> Chain(XElement? properties)
    {
        var chain = new List<XElement>();
        for (var id = properties.ValueOf("pStyle"); id is not null && chain.Count < 12 && _styles.TryGetValue(id, out var style); id = style.ValueOf("basedOn")) chain.Add(style);
        return chain;
    }
}
