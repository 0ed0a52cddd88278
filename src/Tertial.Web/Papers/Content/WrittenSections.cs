namespace Tertial.Web.Papers.Content;

/// <summary>What an officer has written, divided by its topmost headings.</summary>
internal sealed class WrittenSections
{
    private readonly HashSet<string> _headings;

    public WrittenSections(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Heading { Level: 1 } heading || Parts.Count == 0) Parts.Add(new((block as Heading)?.Text, []));
            Parts[^1].Blocks.Add(block);
        }
        _headings = Parts.Where(part => !part.IsBare).SelectMany(part => part.Blocks).OfType<Heading>().Select(heading => heading.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>In the order they were written. What stands before the first heading has none.</summary>
    public List<Part> Parts { get; } = [];

    /// <summary>Whether something is written under such a heading, on any level.</summary>
    public bool Has(string heading) => _headings.Contains(heading);

    /// <summary>A heading with what stands under it.</summary>
    internal sealed record Part(string? Heading, List<Block> Blocks)
    {
        /// <summary>Whether nobody has written anything under the heading yet.</summary>
        public bool IsBare => Heading is not null && Blocks.Count == 1;

        public IEnumerable<Block> LaidUnder(bool isUnder) => isUnder ? Blocks.Select(block => block is Heading heading ? heading with { Level = heading.Level + 1 } : block) : Blocks;
    }
}
