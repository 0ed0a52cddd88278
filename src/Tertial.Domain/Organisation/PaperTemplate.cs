using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Organisation;

/// <summary>How the municipality's tjänsteskrivelse is laid out and its decisions worded, from a day on until a later template. A published paper keeps the one of its day.</summary>
/// <param name="From">The first day it is used.</param>
/// <param name="Opening">What stands before the proposed points; empty where the heading says who decides.</param>
/// <param name="Decides">What stands before the points that a body decides, in its minutes.</param>
/// <param name="Proposes">What stands before the points that a body puts forward to another, in its minutes.</param>
/// <param name="PreparedBy">The committees that matters pass on their way to the board they are part of.</param>
/// <param name="Sections">In the order they are printed.</param>
public sealed record PaperTemplate(DateOnly From, string Opening, string Decides, string Proposes, List<BodyId> PreparedBy, List<PaperSection> Sections)
{
    /// <summary>A paper with more sections is not read.</summary>
    public const int Most = 40;

    public const int LongestWording = 300;

    /// <summary>What is used until the municipality has a template of its own.</summary>
    public static PaperTemplate Standard(bool wholeSentences, IEnumerable<Body> bodies)
    {
        var (opening, decides, proposes) = Wordings(wholeSentences);
        return new(DateOnly.MinValue, opening, decides, proposes, [.. bodies.Where(body => body.Kind == BodyKind.Committee).DistinctBy(body => body.PartOf).Select(body => body.Id)],
        [
            new(PaperSectionKind.Proposal, "Förslag till beslut"),
            new(PaperSectionKind.Written, "Ärendet i korthet", "Vad ärendet gäller och varför det tas upp nu, i några meningar som står för sig själva."),
            new(PaperSectionKind.Written, "Förvaltningens övervägande", "Skälen för förslaget, vad som talar emot och vad det kostar."),
            new(PaperSectionKind.OutcomeGoals, "Effektmål"),
            new(PaperSectionKind.Vision, $"{{{PaperWording.OfMunicipality}}} vision"),
            new(PaperSectionKind.FocusAreas, $"Fokusområde {{{PaperWording.FocusArea}}}"),
            new(PaperSectionKind.ExtraTests, $"{{{PaperWording.ExtraTest}}}"),
        ]);
    }

    /// <summary>The usual wordings: att-satser, or whole sentences.</summary>
    public static (string Opening, string Decides, string Proposes) Wordings(bool wholeSentences) => wholeSentences
        ? ("{förvaltningen} föreslår att {beslutande} beslutar:", "{organet} beslutar:", "{organet} föreslår att {beslutande} beslutar:")
        : ("{förvaltningen} föreslår {beslutsvägen} besluta att", "{organet} beslutar att", "{organet} föreslår {beslutande} besluta att");

    public PaperSection Proposal => Sections.First(section => section.Kind == PaperSectionKind.Proposal);

    /// <summary>Whether it says the same; the day apart.</summary>
    public bool SaysAs(PaperTemplate other) => this with { From = other.From, PreparedBy = other.PreparedBy, Sections = other.Sections } == other && PreparedBy.SequenceEqual(other.PreparedBy) && Sections.SequenceEqual(other.Sections);

    /// <summary>What is wrong with it, each at its field: <c>Sections[2].Heading</c> is the third section's heading.</summary>
    public IReadOnlyList<FieldObstacle> Obstacles(bool wholeSentences, IReadOnlyCollection<Body> bodies) =>
    [
        .. InWording(nameof(Opening), Opening, PaperWording.InOpening, wholeSentences, mayBeEmpty: true),
        .. WhoDecides(),
        .. InWording(nameof(Decides), Decides, PaperWording.InDecides, wholeSentences),
        .. InWording(nameof(Proposes), Proposes, PaperWording.InProposes, wholeSentences),
        .. bodies.Where(body => PreparedBy.Contains(body.Id)).GroupBy(body => body.PartOf).Where(group => group.Count() > 1)
            .Select(group => new FieldObstacle(nameof(PreparedBy), $"Välj ett av {string.Join(" och ", group.Select(body => body.Name))}. Beslutsvägen går genom ett utskott.")),
        .. Missing(),
        .. Sections.SelectMany(InSection),
    ];

    /// <summary>Why a section may not be taken out: a paper must propose something, and someone must write why.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToRemoving(IReadOnlyCollection<PaperSection> sections, PaperSection section) =>
        section.Kind == PaperSectionKind.Proposal ? [new("Förslaget till beslut kan inte tas bort. Utan det finns inget att besluta om.")]
        : section.IsWritten && sections.Count(other => other.IsWritten) == 1 ? [new("Det sista avsnittet som handläggaren skriver kan inte tas bort. Ett ärende måste kunna beskrivas.")]
        : [];

    private static IEnumerable<FieldObstacle> InWording(string field, string text, IReadOnlyList<string> known, bool wholeSentences, bool mayBeEmpty = false)
    {
        if (text.Length == 0 && !(mayBeEmpty && wholeSentences)) yield return new(field, "Skriv hur det inleds.");
        else if (PaperWording.Fault(text, known) is { } fault) yield return new(field, fault);
        else if (text.Length > 0 && !wholeSentences && !EndsWithAtt(text)) yield return new(field, "Punkterna skrivs som att-satser. Då slutar inledningen med att.");
        else if (wholeSentences && EndsWithAtt(text)) yield return new(field, "Punkterna skrivs som hela meningar. Då slutar inledningen inte med att.");
    }

    private IEnumerable<FieldObstacle> WhoDecides()
    {
        if (Sections.Find(section => section.Kind == PaperSectionKind.Proposal) is not { } proposal || PaperWording.Fault(Opening, PaperWording.InOpening) is not null) yield break;
        if (!PaperWording.Has(Opening, PaperWording.Deciding) && !PaperWording.Has(Opening, PaperWording.Way) && !PaperWording.Has(proposal.Heading, PaperWording.Deciding))
            yield return new(nameof(Opening), "Varken inledningen eller förslagets rubrik säger vem som ska besluta. Ta med {beslutsvägen} eller {beslutande}.");
    }

    private IEnumerable<FieldObstacle> Missing()
    {
        if (!Sections.Exists(section => section.Kind == PaperSectionKind.Proposal)) yield return new("", "Förslaget till beslut saknas. Utan det finns inget att besluta om.");
        if (!Sections.Exists(section => section.IsWritten)) yield return new("", "Mallen har inget avsnitt som handläggaren skriver. Ett ärende måste kunna beskrivas.");
        if (Sections.Count > Most) yield return new("", $"Mallen kan ha högst {Most} avsnitt.");
    }

    private IEnumerable<FieldObstacle> InSection(PaperSection section, int place)
    {
        var earlier = Sections.Take(place).ToList();
        var heading = $"{nameof(Sections)}[{place}].{nameof(PaperSection.Heading)}";
        if (section.Heading.Length == 0) yield return new(heading, "Skriv avsnittets rubrik.");
        else if (PaperWording.Fault(section.Heading, PaperWording.InHeading(section.Kind)) is { } fault) yield return new(heading, fault);
        else if (earlier.Exists(other => string.Equals(other.Heading, section.Heading, StringComparison.OrdinalIgnoreCase))) yield return new(heading, $"Två avsnitt heter {section.Heading}. Rubrikerna ska skilja sig åt.");
        if (!section.IsWritten && earlier.Exists(other => other.Kind == section.Kind)) yield return new(heading, "Det här avsnittet finns redan i mallen. Ta bort det ena.");
        if (place == 0 && section.IsUnder) yield return new($"{nameof(Sections)}[0].{nameof(PaperSection.IsUnder)}", "Det första avsnittet har inget avsnitt före sig att stå under.");
    }

    private static bool EndsWithAtt(string text) => text.TrimEnd().EndsWith(" att", StringComparison.OrdinalIgnoreCase);
}
