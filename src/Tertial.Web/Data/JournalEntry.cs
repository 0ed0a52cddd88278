using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Tertial.Web.Data;

/// <summary>One thing that happened: who, when, what and why, bound to the entry before it by a hash. Never changed, never removed.</summary>
public sealed class JournalEntry
{
    /// <summary>The hash before the first entry.</summary>
    public const string Beginning = "";

    public required long Sequence { get; init; }

    /// <summary>In UTC, to the millisecond.</summary>
    public required DateTime At { get; init; }

    /// <summary>The person's id, never the name; missing for what the command line did.</summary>
    public Guid? UserId { get; init; }

    /// <summary>The name of the event, such as FollowUpClosed.</summary>
    public required string Event { get; init; }

    public string? Why { get; init; }

    /// <summary>The event and what it changed, before and after, as JSON. Hashed as it is stored.</summary>
    public required string Content { get; init; }

    /// <summary>The draft it tells of, so that a draft's history is found at once; missing for all else. The content says the same, and is what is hashed.</summary>
    public Guid? DraftId { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    public static JournalEntry After(JournalEntry? head, DateTime at, Guid? userId, string name, string? why, string content, Guid? draftId = null)
    {
        var sequence = (head?.Sequence ?? 0) + 1;
        var previous = head?.Hash ?? Beginning;
        var instant = new DateTime(at.Ticks - at.Ticks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);
        return new()
        {
            Sequence = sequence,
            At = instant,
            UserId = userId,
            Event = name,
            Why = why,
            Content = content,
            DraftId = draftId,
            PreviousHash = previous,
            Hash = HashOf(sequence, instant, userId, name, why, content, previous),
        };
    }

    /// <summary>Whether the entry is what was written.</summary>
    public bool IsIntact => Hash == HashOf(Sequence, At, UserId, Event, Why, Content, PreviousHash);

    // Each part is written with its length, so that text cannot be moved from one part to the next unseen.
    private static string HashOf(long sequence, DateTime at, Guid? userId, string name, string? why, string content, string previous)
    {
        var text = new StringBuilder();
        foreach (var part in new[] { sequence.ToString(CultureInfo.InvariantCulture), at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), userId?.ToString() ?? "-", name, why ?? "-", content, previous })
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
