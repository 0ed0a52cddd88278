namespace Tertial.Web.Papers.Reading;

/// <summary>What was recognised in an official's report that came as a Word file. All of it is a proposal until someone has looked at it.</summary>
public sealed record ReadPaper
{
    /// <summary>What the paper calls itself: Tjänsteskrivelse.</summary>
    public string? Kind { get; init; }

    public string? Title { get; init; }

    public string? Diarienummer { get; init; }

    public DateOnly? Date { get; init; }

    public string? CaseOfficer { get; init; }

    /// <summary>The body it is addressed to, as the municipality calls it.</summary>
    public string? Recipient { get; init; }

    public ReadProposal? Proposal { get; init; }

    public IReadOnlyList<ReadSection> Sections { get; init; } = [];

    /// <summary>What has no place of its own in the text, each kind with what it says.</summary>
    public IReadOnlyList<Leftover> Leftovers { get; init; } = [];
}

/// <summary>A heading and the text under it, as Markdown. The text before the first heading has no heading.</summary>
public sealed record ReadSection(int Level, string Heading, string Text);

/// <summary>What the paper proposes.</summary>
/// <param name="Lead">The words before the points: who proposes what to whom.</param>
/// <param name="DecidedBy">The body that is to decide, as the municipality calls it.</param>
/// <param name="Points">The points in order.</param>
/// <param name="After">What stands after the points, as Markdown.</param>
public sealed record ReadProposal(string Lead, string? DecidedBy, IReadOnlyList<ReadPoint> Points, string After);

/// <summary>A proposed decision point, with the number it is printed with.</summary>
public sealed record ReadPoint(int Number, string Text);

/// <summary>Something in the file that was not taken into the text.</summary>
/// <param name="What">What it is, in Swedish: Textruta, Fotnot.</param>
/// <param name="Text">What it says; empty when it says nothing.</param>
public sealed record Leftover(string What, string Text);

/// <summary>What is known of the municipality when a paper is read.</summary>
/// <param name="Municipality">Its name.</param>
/// <param name="Bodies">The names of its bodies.</param>
public sealed record ReadingGround(string Municipality, IReadOnlyList<string> Bodies);

/// <summary>A file cannot be read as a Word document; says why in Swedish.</summary>
public sealed class WordFileException(string message) : Exception(message);
