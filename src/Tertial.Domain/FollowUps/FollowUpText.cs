namespace Tertial.Domain.FollowUps;

/// <summary>A part of the report that the officer writes round what is generated.</summary>
public enum ReportSection
{
    /// <summary>The period in short, before everything else.</summary>
    Summary,

    /// <summary>Before the goals.</summary>
    Goals,

    /// <summary>Before the deviations.</summary>
    Deviations,

    /// <summary>Before the money.</summary>
    Economy,

    /// <summary>What happens next, last of all.</summary>
    Next,
}

/// <summary>What the sections are called, to those who write and read them.</summary>
public static class ReportSections
{
    public static string Label(this ReportSection section) => section switch
    {
        ReportSection.Summary => "Sammanfattning",
        ReportSection.Goals => "Om målen",
        ReportSection.Deviations => "Om avvikelserna",
        ReportSection.Economy => "Om ekonomin",
        ReportSection.Next => "Vad händer nu",
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, null),
    };
}

/// <summary>What the officer wrote in one section of a follow-up's report, as Markdown. Added, never overwritten: the latest of each section counts.</summary>
public sealed class FollowUpText
{
    public required FollowUpTextId Id { get; init; }

    public required FollowUpId FollowUpId { get; init; }

    public required ReportSection Section { get; init; }

    /// <summary>Missing when the section was emptied.</summary>
    public string? Text { get; init; }

    public PersonId? By { get; init; }

    /// <summary>When it was saved, in UTC.</summary>
    public required DateTime At { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>Texts are written while the follow-up is open, so that what is frozen has them.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToWriting(FollowUp followUp) => followUp.IsOpen ? []
        : [new(followUp.IsClosed ? $"{followUp.Name} är avslutad. Texterna är frysta." : $"{followUp.Name} är inte öppnad. Texterna skrivs medan uppföljningen är öppen.")];
}
