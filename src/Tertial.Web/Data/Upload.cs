using Tertial.Domain;

namespace Tertial.Web.Data;

/// <summary>A file that someone has sent to be read into a draft, or into a follow-up: kept for that person between the steps, and thrown away afterwards.</summary>
public sealed class Upload
{
    public required Guid Id { get; init; }

    public required PlanId PlanId { get; init; }

    /// <summary>The follow-up whose outcomes it tells, when it is a file of the accounts and not of the plan.</summary>
    public FollowUpId? FollowUpId { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>What the sender calls it; nothing is decided by it.</summary>
    public required string FileName { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>What the person has said that sheets are, as JSON: Mål, Aktiviteter, Budget or nothing by the sheet's name; for a file of the accounts how it is read.</summary>
    public string? Answers { get; set; }
}
