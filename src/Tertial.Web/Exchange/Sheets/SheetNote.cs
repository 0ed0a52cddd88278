namespace Tertial.Web.Exchange.Sheets;

/// <summary>Whether what is said of a file stops it from being read in.</summary>
public enum NoteWeight
{
    /// <summary>Stops it.</summary>
    Error,

    /// <summary>May be a slip; does not stop it.</summary>
    Warning,

    /// <summary>Only to know.</summary>
    Information,
}

/// <summary>Something to say about a file: what, and where the person finds it.</summary>
public sealed record SheetNote(NoteWeight Weight, string Text, string? Sheet = null, int? Row = null, string? Column = null)
{
    /// <summary>Aktiviteter, rad 14, kolumn F.</summary>
    public string Place => string.Join(", ", new[] { Sheet, Row is null ? null : $"rad {Row}", Column is null ? null : $"kolumn {Column}" }.OfType<string>());
}
