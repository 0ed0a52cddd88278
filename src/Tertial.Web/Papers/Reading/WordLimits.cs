namespace Tertial.Web.Papers.Reading;

/// <summary>How much a Word file may hold. An official's report is far smaller; what is larger is a mistake or an attack.</summary>
public static class WordLimits
{
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>What one part of it may unpack to: a small file can hide an enormous one.</summary>
    public const int PartBytes = 16 * 1024 * 1024;

    public const int Parts = 4_000;

    /// <summary>How deep elements may stand in each other.</summary>
    public const int Depth = 200;

    /// <summary>What a paper of a matter may hold.</summary>
    public const int Characters = 100_000;

    public const int Sections = 200;

    public const int Points = 60;
}
