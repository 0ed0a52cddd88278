using System.Text.RegularExpressions;

namespace Tertial.Domain.Organisation;

/// <summary>The words of a template with their placeholders: names in braces that are filled in from the matter.</summary>
public static partial class PaperWording
{
    public const string Administration = "förvaltningen", Way = "beslutsvägen", Deciding = "beslutande", BodyName = "organet";

    public const string Municipality = "kommunen", OfMunicipality = "kommunens", FocusArea = "fokusområdet", OutcomeGoal = "effektmålet", ExtraTest = "prövningen";

    public static readonly IReadOnlyList<string> InOpening = [Administration, Way, Deciding, Municipality], InDecides = [BodyName, Municipality], InProposes = [BodyName, Deciding, Municipality];

    /// <summary>The placeholders that the heading of a section may have.</summary>
    public static IReadOnlyList<string> InHeading(PaperSectionKind kind) => kind switch
    {
        PaperSectionKind.Proposal => [Deciding, Municipality],
        PaperSectionKind.Vision => [OfMunicipality, Municipality],
        PaperSectionKind.FocusAreas => [FocusArea],
        PaperSectionKind.OutcomeGoals => [OutcomeGoal],
        PaperSectionKind.ExtraTests => [ExtraTest],
        PaperSectionKind.Written or PaperSectionKind.Basis => [],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static bool Has(string text, string placeholder) => text.Contains($"{{{placeholder}}}", StringComparison.Ordinal);

    /// <summary>What is wrong with the placeholders of a text, in a sentence; nothing when all of them can be filled in.</summary>
    public static string? Fault(string text, IReadOnlyList<string> known)
    {
        var help = known.Count == 0 ? "Här finns inga platshållare." : $"Här kan du skriva {Listed([.. known.Select(name => $"{{{name}}}")])}.";
        if (Placeholder().Matches(text).Select(match => match.Groups[1].Value).FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            return $"Platshållaren {{{unknown}}} finns inte här. {help}";
        return Placeholder().Replace(text, "").AsSpan().ContainsAny('{', '}') ? $"En klammer står ensam. {help}" : null;
    }

    /// <summary>The text with its placeholders filled in, and a capital at its beginning.</summary>
    public static string Fill(string text, params (string Placeholder, string Words)[] words)
    {
        var filled = words.Aggregate(text, (so, word) => so.Replace($"{{{word.Placeholder}}}", word.Words, StringComparison.Ordinal));
        return filled.Length > 0 && char.IsLower(filled[0]) ? char.ToUpperInvariant(filled[0]) + filled[1..] : filled;
    }

    /// <summary>Ånge kommun is Ånge kommuns.</summary>
    public static string Genitive(string name) => name.EndsWith('s') || name.EndsWith('x') || name.EndsWith('z') ? name : $"{name}s";

    private static string Listed(IReadOnlyList<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} och {names[^1]}";

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
