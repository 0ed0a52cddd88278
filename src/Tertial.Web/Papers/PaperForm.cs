namespace Tertial.Web.Papers;

/// <summary>The forms a paper is kept in.</summary>
public enum PaperForm
{
    /// <summary>What it says, from which the other forms are written.</summary>
    Content,

    Word,

    /// <summary>PDF for reading, with or without eyes.</summary>
    Pdf,

    /// <summary>PDF for keeping, with its tables as files.</summary>
    Archive,
}

public static class PaperForms
{
    /// <summary>The forms that can be downloaded.</summary>
    public static readonly IReadOnlyList<PaperForm> Downloads = [PaperForm.Word, PaperForm.Pdf, PaperForm.Archive];

    /// <summary>What follows the address of the page that a paper belongs to.</summary>
    public static string Ending(this PaperForm form) => form switch
    {
        PaperForm.Word => ".docx",
        PaperForm.Pdf => ".pdf",
        PaperForm.Archive => "/arkiv.pdf",
        PaperForm.Content or _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };

    public static string ContentType(this PaperForm form) => form switch
    {
        PaperForm.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        PaperForm.Pdf or PaperForm.Archive => "application/pdf",
        PaperForm.Content or _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };
}
