using Tertial.Domain;
using Tertial.Domain.Decisions;

namespace Tertial.Web.Papers.Content;

/// <summary>What a matter was found to mean for the municipality's vision and aims, as sections of its first paper.</summary>
internal static class TestSections
{
    /// <summary>
    /// The sections that the paper's own text does not already have, as the answers stood when it was published. A draft says what is not answered;
    /// a paper that was published before anything was answered is left as it was.
    /// </summary>
    public static IEnumerable<Block> Of(MunicipalRecord record, Matter matter, Paper paper, IReadOnlyList<Block> written)
    {
        var tests = MatterTest.Of(record, matter, paper.PublicFrom ?? DateOnly.MaxValue);
        if (paper.PublicFrom is not null && tests.All(test => test.Answer is null)) return [];
        var known = written.OfType<Heading>().Select(heading => heading.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var left = tests.Where(test => !known.Contains(HeadingOf(record, test.Target))).ToList();
        return left.GroupBy(test => test.Target.Kind).SelectMany(group => Section(record, group.Key, [.. group], known));
    }

    private static IEnumerable<Block> Section(MunicipalRecord record, TestKind kind, IReadOnlyList<MatterTest> tests, HashSet<string> known)
    {
        // Outcome goals are sentences: they stand under a heading of their own.
        var level = kind == TestKind.OutcomeGoal ? 2 : 1;
        if (level == 2 && !known.Contains(OutcomeGoals)) yield return new Heading(1, OutcomeGoals);
        foreach (var test in tests)
        {
            yield return new Heading(level, HeadingOf(record, test.Target));
            foreach (var block in Body(test)) yield return block;
        }
    }

    private const string OutcomeGoals = "Effektmål";

    private static string HeadingOf(MunicipalRecord record, TestTarget target) => target.Kind switch
    {
        TestKind.Vision => $"{Genitive(record.Municipality.Name)} vision",
        TestKind.FocusArea => $"Fokusområde {target.Name}",
        _ => target.Name,
    };

    private static IEnumerable<Block> Body(MatterTest test)
    {
        if (test.Target is { Kind: TestKind.Vision, Text: { } vision }) yield return new Paragraph(vision, ParagraphKind.Decided);
        if (test.Answer is not { } answer)
        {
            // The vision is quoted also where nobody has said more about it.
            if (test.Target.Kind != TestKind.Vision) yield return new Paragraph([new("Inte besvarat än.", Italic: true)]);
            yield break;
        }
        if (answer.Bearing is Bearing.None && answer.Text?.Contains("ingen bär", StringComparison.OrdinalIgnoreCase) is not true) yield return new Paragraph([new("Ingen bäring.", Bold: true)]);
        foreach (var block in PaperText.Blocks(answer.Text, 3)) yield return block;
    }

    private static string Genitive(string name) => name.EndsWith('s') ? name : $"{name}s";
}
