using System.Security.Cryptography;

namespace Tertial.Domain.Organisation;

/// <summary>The municipality's mark, as it stands at the head of its papers.</summary>
/// <param name="Format">What kind of picture it is.</param>
/// <param name="Picture">The picture, looked through and with nothing in it but what is seen.</param>
/// <param name="Alternative">What it shows, for those who do not see it.</param>
public sealed record MunicipalEmblem(EmblemFormat Format, byte[] Picture, string Alternative)
{
    public const int LongestAlternative = 200;
}

/// <summary>What tells one mark from another: its picture's SHA-256, and what it is said to show.</summary>
public sealed record EmblemFingerprint(string Picture, string Alternative)
{
    public static EmblemFingerprint? Of(MunicipalEmblem? emblem) => emblem is null ? null : new(Convert.ToHexStringLower(SHA256.HashData(emblem.Picture)), emblem.Alternative);
}

/// <summary>The kinds of picture that a mark may be.</summary>
public enum EmblemFormat
{
    Png,
    Svg,
}
