using Tertial.Domain;

namespace Tertial.Web.Data;

/// <summary>How it went with a reminder.</summary>
public enum SendingResult
{
    /// <summary>About to be sent. It stays so only if Tertial was stopped before the answer was written down.</summary>
    Begun,

    /// <summary>The mail server has taken it.</summary>
    Sent,

    /// <summary>The mail server did not take it.</summary>
    Failed,
}

/// <summary>That a reminder was sent to a person, or tried: when, where, about what, and what the mail server said.</summary>
public sealed class SentReminder
{
    public const int LongestAnswer = 500;

    public required Guid Id { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>The Swedish day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>When it was begun, in UTC.</summary>
    public required DateTime At { get; init; }

    public required string Address { get; init; }

    public required string Subject { get; init; }

    /// <summary>The follow-ups it is about.</summary>
    public required List<FollowUpId> About { get; init; }

    public required SendingResult Result { get; set; }

    /// <summary>What the mail server answered, or why it could not be asked.</summary>
    public string? Answer { get; set; }
}
