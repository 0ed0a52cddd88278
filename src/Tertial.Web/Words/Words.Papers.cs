using Tertial.Domain.Organisation;
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

    public static string Word(this PaperSectionKind kind) => kind switch
    {
        PaperSectionKind.Proposal => "Förslaget till beslut",
        PaperSectionKind.Written => "Eget avsnitt",
        PaperSectionKind.Basis => "Beslutsunderlag",
        PaperSectionKind.OutcomeGoals => "Effektmålen",
        PaperSectionKind.Vision => "Visionen",
        PaperSectionKind.FocusAreas => "Fokusområdena",
        PaperSectionKind.ExtraTests => "Egna prövningar",
        _ => throw Missing(kind),
    };

    /// <summary>Where the words of a section come from.</summary>
    public static string Source(this PaperSectionKind kind) => kind switch
    {
        PaperSectionKind.Proposal => "Skrivs ur ärendets beslutspunkter, med inledningen ovan.",
        PaperSectionKind.Written => "Skrivs av handläggaren.",
        PaperSectionKind.Basis => "Skrivs ur ärendets handlingar, med datum.",
        PaperSectionKind.OutcomeGoals or PaperSectionKind.FocusAreas or PaperSectionKind.ExtraTests => "Skrivs ur svaren i ärendets prövning.",
        PaperSectionKind.Vision => "Visionen skrivs ut, med svaret i ärendets prövning.",
        _ => throw Missing(kind),
    };

    /// <summary>What the heading of a section may hold.</summary>
    public static string? HeadingHint(this PaperSectionKind kind) => kind switch
    {
        PaperSectionKind.Proposal => "{beslutande} blir den som beslutar, till exempel Förslag till beslut i {beslutande}. {kommunen} blir kommunens namn.",
        PaperSectionKind.Vision => "{kommunens} blir till exempel Ånge kommuns.",
        PaperSectionKind.FocusAreas => "Med {fokusområdet} får varje område en egen rubrik. Utan det står de under en gemensam.",
        PaperSectionKind.OutcomeGoals => "Med {effektmålet} får varje mål en egen rubrik. Utan det står de under en gemensam.",
        PaperSectionKind.ExtraTests => "Med {prövningen} får varje prövning en egen rubrik. Utan det står de under en gemensam.",
        PaperSectionKind.Written or PaperSectionKind.Basis => null,
        _ => throw Missing(kind),
    };
}
