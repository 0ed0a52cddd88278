namespace Tertial.Domain.Organisation;

/// <summary>Where the words of a paper's section come from: the officer writes it, or it is put together from the matter.</summary>
public enum PaperSectionKind
{
    /// <summary>The points with their opening.</summary>
    Proposal,

    /// <summary>Written by the officer under the template's heading.</summary>
    Written,

    /// <summary>The papers that the proposal rests on.</summary>
    Basis,

    OutcomeGoals,

    Vision,

    FocusAreas,

    ExtraTests,
}

/// <summary>One section of a paper as the municipality's template has it.</summary>
/// <param name="Kind">Where its words come from.</param>
/// <param name="Heading">As it is printed. With a placeholder for what is tested, such as {fokusområdet}, it is repeated for each; otherwise they stand under it.</param>
/// <param name="Guidance">What the officer is to write there.</param>
/// <param name="IsUnder">Whether it stands under the section before it, a level down.</param>
/// <param name="IsOptional">Whether it may be left out when there is nothing to say.</param>
/// <param name="OnlyBearing">Whether only what the matter bears on is printed. Otherwise "ingen bäring" is printed too.</param>
public sealed record PaperSection(PaperSectionKind Kind, string Heading, string? Guidance = null, bool IsUnder = false, bool IsOptional = false, bool OnlyBearing = false)
{
    public const int LongestHeading = 110, LongestGuidance = 500;

    public bool IsWritten => Kind == PaperSectionKind.Written;

    /// <summary>Whether it shows what the matter was tested against.</summary>
    public bool IsTest => Kind is PaperSectionKind.OutcomeGoals or PaperSectionKind.Vision or PaperSectionKind.FocusAreas or PaperSectionKind.ExtraTests;
}
