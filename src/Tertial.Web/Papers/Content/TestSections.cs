using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;

namespace Tertial.Web.Papers.Content;

/// <summary>What a matter was found to mean for the municipality's vision and aims, as sections of its first paper.</summary>
internal sealed class TestSections
{
    private readonly MunicipalRecord _record;
    private readonly WrittenSections _written;
    private readonly IReadOnlyList<MatterTest> _tests;
    private readonly bool _isUntested;

    /// <summary>
    /// The answers as they stood when the paper was published. A draft says what is not answered;
    /// a paper that was published before anything was answered is left as it was.
    /// </summary>
    public TestSections(MunicipalRecord record, Matter matter, Paper paper, WrittenSections written)
    {
        (_record, _written) = (record, written);
        _tests = MatterTest.Of(record, matter, paper.PublicFrom ?? DateOnly.MaxValue);
        _isUntested = paper.PublicFrom is not null && _tests.All(test => test.Answer is null);
    }

    /// <summary>Those that the paper's own text does not already have.</summary>
    public IEnumerable<Block> Of(PaperSection section)
    {
        if (_isUntested) yield break;
        var left = Tests(section).Where(test => !_written.Has(HeadingOf(section, test.Target)) && !(section.OnlyBearing && test.Answer is { Bearing: Bearing.None })).ToList();
        if (left.Count == 0) yield break;
        var level = PaperLayout.LevelOf(section);
        if (IsGrouped(section))
        {
            yield return new Heading(level, section.Heading);
            level++;
        }
        foreach (var test in left)
        {
            yield return new Heading(level, HeadingOf(section, test.Target));
            foreach (var block in Body(test, level)) yield return block;
        }
    }

    /// <summary>Every heading that the section may have.</summary>
    public IEnumerable<string> HeadingsOf(PaperSection section) => Tests(section).Select(test => HeadingOf(section, test.Target)).Concat(IsGrouped(section) ? [section.Heading] : []);

    private IEnumerable<MatterTest> Tests(PaperSection section) => _tests.Where(test => test.Target.Kind == KindOf(section.Kind));

    private static TestKind KindOf(PaperSectionKind kind) => kind switch
    {
        PaperSectionKind.OutcomeGoals => TestKind.OutcomeGoal,
        PaperSectionKind.Vision => TestKind.Vision,
        PaperSectionKind.FocusAreas => TestKind.FocusArea,
        PaperSectionKind.ExtraTests => TestKind.Extra,
        PaperSectionKind.Proposal or PaperSectionKind.Written or PaperSectionKind.Basis or _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    // A heading without the name of what is tested gathers all of them under it. There is one vision.
    private static bool IsGrouped(PaperSection section) => section.Kind != PaperSectionKind.Vision && !PaperWording.Has(section.Heading, PlaceholderOf(section));

    private static string PlaceholderOf(PaperSection section) => PaperWording.InHeading(section.Kind)[0];

    private string HeadingOf(PaperSection section, TestTarget target) => section.Kind == PaperSectionKind.Vision
        ? PaperWording.Fill(section.Heading, (PaperWording.OfMunicipality, PaperWording.Genitive(_record.Municipality.Name)), (PaperWording.Municipality, _record.Municipality.Name))
        : IsGrouped(section) ? target.Name : PaperWording.Fill(section.Heading, (PlaceholderOf(section), target.Name));

    private static IEnumerable<Block> Body(MatterTest test, int level)
    {
        if (test.Target is { Kind: TestKind.Vision, Text: { } vision }) yield return new Paragraph(vision, ParagraphKind.Decided);
        if (test.Answer is not { } answer)
        {
            // The vision is quoted also where nobody has said more about it.
            if (test.Target.Kind != TestKind.Vision) yield return new Paragraph([new("Inte besvarat än.", Italic: true)]);
            yield break;
        }
        if (answer.Bearing is Bearing.None && answer.Text?.Contains("ingen bär", StringComparison.OrdinalIgnoreCase) is not true) yield return new Paragraph([new("Ingen bäring.", Bold: true)]);
        foreach (var block in PaperText.Blocks(answer.Text, level + 1)) yield return block;
    }
}
