using System.ComponentModel.DataAnnotations;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Matters;

/// <summary>A proposal put at the meeting (yrkande), as it is typed.</summary>
public sealed class ProposalForm
{
    [Display(Name = "Vem yrkade?"), MaxLength(200), WithoutPersonnummer]
    public string? By { get; set; }

    [Display(Name = "Vad yrkades?"), MaxLength(4000), WithoutPersonnummer]
    public string? Text { get; set; }

    [Display(Name = "Hur gick det?")]
    public bool? Won { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(By) && string.IsNullOrWhiteSpace(Text) && Won is null;

    internal IEnumerable<(string Field, string Text)> Mistakes()
    {
        if (!IsEmpty && string.IsNullOrWhiteSpace(Text)) yield return (nameof(Text), "Skriv vad som yrkades.");
    }
}
