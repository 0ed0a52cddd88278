using System.Text.RegularExpressions;

namespace Tertial.Web.Papers.Reading;

/// <summary>Recognises the decision points under the heading Förslag till beslut, in the ways municipalities write them: numbered, as att-satser, or as whole sentences.</summary>
internal static partial class ProposalFinding
{
    public static bool IsProposal(string heading) => Heading().IsMatch(heading);

    public static ReadProposal Of(string heading, IReadOnlyList<ReadBlock> blocks, ReadingGround ground)
    {
        var (lead, rest) = Lead(blocks);
        var (points, after) = rest.Any(block => block.Kind == ReadBlockKind.Item) ? Listed(rest) : rest.Any(block => Att().IsMatch(block.Plain)) ? Atts(rest) : Sentences(rest);
        if (points.Count > WordLimits.Points) (points, after) = ([], rest);
        var text = string.Join(' ', lead);
        return new(text, Body($"{text} {heading}", ground), [.. points.Select((point, place) => new ReadPoint(point.Number ?? place + 1, point.Text))], MarkdownBlocks.Of(after));
    }

    // Who proposes what to whom; where the first point stands in the same sentence it is taken out of it.
    private static (List<string> Lead, List<ReadBlock> Others) Lead(IReadOnlyList<ReadBlock> blocks)
    {
        var lead = new List<string>();
        var rest = blocks.SkipWhile(block =>
        {
            var isLead = block.Kind == ReadBlockKind.Paragraph && !Att().IsMatch(block.Plain) && (block.Plain.EndsWith(" att", StringComparison.OrdinalIgnoreCase) || block.Plain.EndsWith(':') || Proposing().IsMatch(block.Plain) && !Inline().IsMatch(block.Plain) && blocks.Count > 1);
            if (isLead) lead.Add(block.Plain);
            return isLead;
        }).ToList();
        if (lead.Count == 0 && rest is [{ Kind: ReadBlockKind.Paragraph } first, ..] && Inline().Match(first.Plain) is { Success: true } inline)
        {
            lead.Add(inline.Groups[1].Value);
            rest[0] = new(ReadBlockKind.Paragraph, $"att {inline.Groups[2].Value}", $"att {MarkdownText.Escaped(inline.Groups[2].Value)}");
        }
        return (lead, rest);
    }

    // What stands deeper in a list, or between its items, belongs to the point before it.
    private static (List<Found> Points, List<ReadBlock> After) Listed(List<ReadBlock> blocks)
    {
        var points = new List<Found>();
        var last = blocks.FindLastIndex(block => block.Kind == ReadBlockKind.Item);
        foreach (var block in blocks[..(last + 1)])
        {
            if (points.Count == 0 || block is { Kind: ReadBlockKind.Item, Level: 0 }) points.Add(new(block.Number, Point(block.Plain)));
            else points[^1] = points[^1] with { Text = $"{points[^1].Text}\n{(block.Kind == ReadBlockKind.Item ? "– " : "")}{block.Plain}" };
        }
        // Numbers that say the same twice are two lists: then the order counts.
        if (points.Select(point => point.Number).Distinct().Count() != points.Count) points = points.ConvertAll(point => point with { Number = null });
        return (points, blocks[(last + 1)..]);
    }

    private static (List<Found> Points, List<ReadBlock> After) Atts(List<ReadBlock> blocks)
    {
        var last = blocks.FindLastIndex(block => Att().IsMatch(block.Plain));
        var points = new List<Found>();
        foreach (var block in blocks[..(last + 1)])
        {
            if (points.Count == 0 || Att().IsMatch(block.Plain)) points.Add(new(null, Point(block.Plain)));
            else points[^1] = points[^1] with { Text = $"{points[^1].Text} {block.Plain}" };
        }
        return (points, blocks[(last + 1)..]);
    }

    private static (List<Found> Points, List<ReadBlock> After) Sentences(List<ReadBlock> blocks)
    {
        var until = blocks.FindIndex(block => block.Kind == ReadBlockKind.Table);
        var sentences = until < 0 ? blocks : blocks[..until];
        return ([.. sentences.Select(block => new Found(null, Point(block.Plain)))], until < 0 ? [] : blocks[until..]);
    }

    private static string Point(string text)
    {
        var words = Att().Replace(text, "").TrimEnd(' ', ',', ';');
        if (words.EndsWith(" samt", StringComparison.Ordinal) || words.EndsWith(" och", StringComparison.Ordinal)) words = words[..words.LastIndexOf(' ')].TrimEnd(' ', ',');
        if (words.Length == 0) return text;
        return char.ToUpper(words[0], Words.Swedish.Culture) + words[1..] + (words[^1] is '.' or ':' or '!' or '?' ? "" : ".");
    }

    // The body named last is the one that decides: others propose to it.
    private static string? Body(string text, ReadingGround ground) =>
        ground.Bodies.Select(body => (body, Place: text.LastIndexOf(body, StringComparison.CurrentCultureIgnoreCase))).Where(found => found.Place >= 0).OrderByDescending(found => found.Place).Select(found => found.body).FirstOrDefault();

    [GeneratedRegex(@"^(?:(?:\p{L}+s\s)?(?:förslag\s(?:till|på)\sbeslut|beslutsförslag))(?:\s(?:i|för|till)\s[\p{L}\s-]+)?:?$", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[-–•]?\s*att\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Att();

    [GeneratedRegex(@"\bföreslå(?:r|s)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Proposing();

    [GeneratedRegex(@"^(.*\b(?:besluta|beslutar)\s+att)\s+(\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    private sealed record Found(int? Number, string Text);
}
