using Tertial.Domain;

namespace Tertial.Web.Data;

/// <summary>How a body's accounts are read, kept by name so that the next file is read the same way.</summary>
public sealed class LedgerProfile
{
    public const int LongestName = 60;

    public required BodyId BodyId { get; init; }

    public required string Name { get; init; }

    /// <summary>What is read as what, as JSON.</summary>
    public required string Content { get; set; }

    /// <summary>When it was last used, in UTC.</summary>
    public required DateTime At { get; set; }
}
