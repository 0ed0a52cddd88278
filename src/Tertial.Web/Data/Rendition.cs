using System.Security.Cryptography;
using Tertial.Web.Papers;

namespace Tertial.Web.Data;

/// <summary>One form of a paper about something frozen or decided, as it was made: kept with its hash, and never made again.</summary>
public sealed class Rendition
{
    /// <summary>What the paper is about, such as <c>planVersion/…</c>.</summary>
    public required string Subject { get; init; }

    public required PaperForm Form { get; init; }

    /// <summary>The SHA-256 of <see cref="Bytes"/> in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>Whether it is what was made.</summary>
    public bool IsIntact => HashOf(Bytes) == Hash;

    public static Rendition Of(string subject, PaperForm form, byte[] bytes, DateTime at) =>
        new() { Subject = subject, Form = form, Hash = HashOf(bytes), Bytes = bytes, MadeAt = at };

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
