namespace Tertial.Domain;

/// <summary>Where something comes from, so that example data is never mistaken for a municipality's own.</summary>
public enum OriginKind
{
    /// <summary>The municipality's own, entered in Tertial.</summary>
    Own,

    /// <summary>Taken from something the municipality has published; the source says where.</summary>
    Published,

    /// <summary>Made up to show how Tertial works; labelled <em>exempeldata</em> wherever it is shown.</summary>
    Example,
}

/// <summary>The origin of one item; <see cref="Source"/> is an address or a diarienummer, and required when published.</summary>
public sealed record Origin(OriginKind Kind, string? Source = null)
{
    public static readonly Origin Own = new(OriginKind.Own);

    public static readonly Origin Example = new(OriginKind.Example);

    public bool IsExample => Kind == OriginKind.Example;
}
