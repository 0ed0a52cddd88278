using Tertial.Web.Papers;

namespace Tertial.Web.Words;

public static partial class Words
{
    public static string Word(this PaperForm form) => form switch
    {
        PaperForm.Content => "Innehåll",
        PaperForm.Word => "Word",
        PaperForm.Pdf => "PDF",
        PaperForm.Archive => "PDF för arkiv",
        _ => throw Missing(form),
    };
}
