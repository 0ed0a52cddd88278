namespace Tertial.Web.Papers.Pdf;

/// <summary>What a PDF conforms to. The engine claims one standard in a file.</summary>
public enum PdfStandard
{
    /// <summary>PDF/UA-1: for reading, with or without eyes.</summary>
    Accessible,

    /// <summary>PDF/A-3a: for keeping, with its tables as files.</summary>
    Archive,
}
