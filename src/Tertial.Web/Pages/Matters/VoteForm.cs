using System.ComponentModel.DataAnnotations;
using Tertial.Domain.Decisions;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Matters;

/// <summary>A counted vote (omröstning), as it is typed. A point without one was decided by acclamation.</summary>
public sealed class VoteForm
{
    [Display(Name = "Vilken punkt?")]
    public Guid? Point { get; set; }

    [Display(Name = "Vad gällde omröstningen?")]
    public VoteQuestion Question { get; set; }

    [Display(Name = "Ja betydde"), MaxLength(1000), WithoutPersonnummer]
    public string? YesMeans { get; set; }

    [Display(Name = "Nej betydde"), MaxLength(1000), WithoutPersonnummer]
    public string? NoMeans { get; set; }

    [Display(Name = "Röstade ja"), Range(0, 999, ErrorMessage = "Skriv ett antal från 0 till 999.")]
    public int? Yes { get; set; }

    [Display(Name = "Röstade nej"), Range(0, 999, ErrorMessage = "Skriv ett antal från 0 till 999.")]
    public int? No { get; set; }

    [Display(Name = "Avstod"), Range(0, 999, ErrorMessage = "Skriv ett antal från 0 till 999.")]
    public int? Abstained { get; set; }

    [Display(Name = "Hur röstade ordföranden?")]
    public bool? ChairVotedYes { get; set; }

    /// <summary>Nothing has been typed in it.</summary>
    public bool IsEmpty => Point is null && Yes is null && No is null && Abstained is null && ChairVotedYes is null && string.IsNullOrWhiteSpace(YesMeans) && string.IsNullOrWhiteSpace(NoMeans);

    public Vote Compose() => new(new(Point!.Value), Question, HandlingForm.Text(YesMeans) ?? "", HandlingForm.Text(NoMeans) ?? "", Yes!.Value, No!.Value, Abstained ?? 0, ChairVotedYes);

    internal IEnumerable<(string Field, string Text)> Mistakes()
    {
        if (IsEmpty) yield break;
        if (Point is null) yield return (nameof(Point), "Välj vilken punkt omröstningen gällde.");
        if (string.IsNullOrWhiteSpace(YesMeans)) yield return (nameof(YesMeans), "Skriv vad ett ja betydde.");
        if (string.IsNullOrWhiteSpace(NoMeans)) yield return (nameof(NoMeans), "Skriv vad ett nej betydde.");
        if (Yes is null) yield return (nameof(Yes), "Skriv hur många som röstade ja.");
        if (No is null) yield return (nameof(No), "Skriv hur många som röstade nej.");
    }
}
