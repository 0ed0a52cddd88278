namespace Tertial.Web.Papers.Reading;

/// <summary>Recognises an official's report in the blocks of a Word file: its head, its proposal and its sections.</summary>
internal static class Recognition
{
    public static ReadPaper Of(IReadOnlyList<ReadBlock> read, IReadOnlyList<string> headLines, IReadOnlyList<Leftover> leftovers, ReadingGround ground)
    {
        var blocks = HeadingFinding.In(read);
        if (blocks.Count == 0) throw new WordFileException("Dokumentet har ingen text.");
        var first = blocks.FindIndex(block => block.Kind == ReadBlockKind.Heading && !IsTitle(blocks, block));
        var head = PaperHead.Of(first < 0 ? [] : blocks[..first], headLines, ground);
        var sections = Sections(first < 0 ? blocks : blocks[first..]);
        var proposal = sections.Find(section => ProposalFinding.IsProposal(section.Heading.Plain));
        var kept = sections.Where(section => section != proposal).ToList();
        var said = kept.ConvertAll(section => new ReadSection(section.Heading.Level, section.Heading.Plain, MarkdownBlocks.Of(section.Blocks)));
        return head.Paper with
        {
            Proposal = proposal is null ? null : ProposalFinding.Of(proposal.Heading.Plain, proposal.Blocks, ground),
            Sections = Levelled(said),
            Leftovers = [.. head.Leftovers.Concat(leftovers).Where(leftover => leftover.Text.Length > 0 || leftover.What is not ("Borttagen text med spårade ändringar" or "Dold text")).GroupBy(leftover => leftover.What)
                .Select(group => new Leftover(group.Key, string.Join('\n', group.Select(leftover => leftover.Text).Where(text => text.Length > 0))))],
        };
    }

    // A heading with nothing under it before the next, first in the document and above the rest, names the paper.
    private static bool IsTitle(List<ReadBlock> blocks, ReadBlock heading)
    {
        var headings = blocks.Where(block => block.Kind == ReadBlockKind.Heading).ToList();
        return headings.Count > 1 && headings[0] == heading && !ProposalFinding.IsProposal(heading.Plain) && !HeadingFinding.IsKnown(heading.Plain) && headings.Skip(1).All(other => other.Level > heading.Level);
    }

    private static List<Section> Sections(IEnumerable<ReadBlock> blocks)
    {
        var sections = new List<Section>();
        foreach (var block in blocks)
        {
            if (block.Kind == ReadBlockKind.Heading && (sections.Count < WordLimits.Sections || ProposalFinding.IsProposal(block.Plain))) sections.Add(new(block, []));
            else if (sections.Count == 0) sections.Add(new(new(ReadBlockKind.Heading, "", "") { Level = 1 }, [block]));
            else sections[^1].Blocks.Add(block);
        }
        return sections;
    }

    // The topmost level is 1, and none is skipped on the way down.
    private static List<ReadSection> Levelled(List<ReadSection> sections)
    {
        var open = new Stack<int>();
        return sections.ConvertAll(section =>
        {
            while (open.Count > 0 && open.Peek() >= section.Level) open.Pop();
            open.Push(section.Level);
            return section with { Level = open.Count };
        });
    }

    private sealed record Section(ReadBlock Heading, List<ReadBlock> Blocks);
}
