namespace Tertial.Web.Papers;

/// <summary>What an installation may set about its papers, under <c>Papers</c> in its settings.</summary>
public sealed record PaperSettings
{
    /// <summary>The Node executable.</summary>
    public string Node { get; init; } = "node";

    /// <summary>The folder with the engine, its template and its fonts.</summary>
    public required string Engine { get; init => field = Path.GetFullPath(value); }

    /// <summary>A file with the municipality's mark: PNG, JPEG or SVG.</summary>
    public string? Emblem { get; init; }

    /// <summary>The site's own address, such as <c>https://tertial.kommunen.se</c>, to print where a paper belongs.</summary>
    public string? Site { get; init; }

    /// <summary>How long one document may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How much memory the engine's process may use: over it, it is ended and begun anew.</summary>
    public long MemoryBound { get; init; } = 600L * 1024 * 1024;

    /// <summary>How many documents may wait.</summary>
    public int Queue { get; init; } = 250;

    public static PaperSettings From(IConfiguration settings, string contentRoot)
    {
        var section = settings.GetSection("Papers");
        return new()
        {
            Node = section["Node"] ?? "node",
            Engine = section["Engine"] ?? Path.Combine(contentRoot, "typst"),
            Emblem = section["Emblem"],
            Site = section["Site"]?.TrimEnd('/'),
        };
    }
}
