using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>Lays out a paper by the municipality's template: what the officer has written, and what the matter already knows, in the template's order.</summary>
internal sealed class PaperLayout
{
    private readonly MunicipalRecord _record;
    private readonly Matter _matter;
    private readonly Paper _paper;
    private readonly PaperTemplate _template;
    private readonly WrittenSections _written;
    private readonly TestSections _tests;
    private readonly ILookup<int, WrittenSections.Part> _placed;

    private PaperLayout(MunicipalRecord record, Matter matter, Paper paper, PaperTemplate template, WrittenSections written)
    {
        (_record, _matter, _paper, _template, _written) = (record, matter, paper, template, written);
        _tests = new(record, matter, paper, written);
        _placed = Place().ToLookup(pair => pair.Place, pair => pair.Part);
    }

    public static IEnumerable<Block> Of(MunicipalRecord record, Matter matter, Paper paper, PaperTemplate template, IReadOnlyList<Block> written) =>
        new PaperLayout(record, matter, paper, template, new(written)).Blocks();

    private IEnumerable<Block> Blocks() => _template.Sections.SelectMany((section, place) => Blocks(section, [.. _placed[place]]));

    private IEnumerable<Block> Blocks(PaperSection section, List<WrittenSections.Part> parts)
    {
        var isWritten = parts.Exists(part => part.Heading is { } heading && IsUnder(section, heading) && !part.IsBare);
        IEnumerable<Block> own = isWritten ? [] : Generated(section, isAlone: parts.TrueForAll(part => part.IsBare));
        // What the template does not know stays after what it was written after.
        return [.. own, .. parts.Where(part => !part.IsBare).SelectMany(part => part.LaidUnder(section.IsUnder))];
    }

    private IEnumerable<Block> Generated(PaperSection section, bool isAlone) => section.Kind switch
    {
        PaperSectionKind.Proposal => ProposalSection.Of(_record, _matter, _template),
        PaperSectionKind.Written => isAlone && !section.IsOptional && _paper.PublicFrom is null && !_written.Has(section.Heading) ? Unwritten(section) : [],
        PaperSectionKind.Basis => Basis(section),
        PaperSectionKind.OutcomeGoals or PaperSectionKind.Vision or PaperSectionKind.FocusAreas or PaperSectionKind.ExtraTests => _tests.Of(section),
        _ => throw new ArgumentOutOfRangeException(nameof(section), section.Kind, null),
    };

    private static IEnumerable<Block> Unwritten(PaperSection section) =>
        [new Heading(LevelOf(section), section.Heading), new Paragraph([new("Inte skrivet än.", Italic: true)])];

    private IEnumerable<Block> Basis(PaperSection section)
    {
        var day = _paper.PublicFrom ?? DateOnly.MaxValue;
        var others = _matter.Papers.Where(other => other.Id != _paper.Id && other.SecrecySection is null && other.Date <= _paper.Date && (_paper.PublicFrom is null || other.IsPublicOn(day)));
        return [new Heading(LevelOf(section), section.Heading), Bullets.Of([Named(_paper), .. others.OrderBy(other => other.Date).ThenBy(other => other.Id.Value).Select(Named)])];
    }

    private static string Named(Paper paper) => $"{paper.Title} {Swedish.Date(paper.Date)}";

    public static int LevelOf(PaperSection section) => section.IsUnder ? 2 : 1;

    // The place in the template of every written part. The first ones it does not know stand with the first section that is written.
    private IEnumerable<(int Place, WrittenSections.Part Part)> Place()
    {
        var place = _template.Sections.FindIndex(section => section.IsWritten);
        foreach (var part in _written.Parts)
        {
            var known = part.Heading is { } heading ? _template.Sections.FindIndex(section => IsUnder(section, heading)) : -1;
            if (known >= 0) place = known;
            yield return (place, part);
        }
    }

    private bool IsUnder(PaperSection section, string heading) => section.Kind switch
    {
        PaperSectionKind.Proposal => ProposalSection.IsProposal(heading),
        PaperSectionKind.Written or PaperSectionKind.Basis => Is(section.Heading, heading),
        PaperSectionKind.OutcomeGoals or PaperSectionKind.Vision or PaperSectionKind.FocusAreas or PaperSectionKind.ExtraTests => _tests.HeadingsOf(section).Any(known => Is(known, heading)),
        _ => throw new ArgumentOutOfRangeException(nameof(section), section.Kind, null),
    };

    private static bool Is(string known, string heading) => string.Equals(known, heading, StringComparison.OrdinalIgnoreCase);
}
