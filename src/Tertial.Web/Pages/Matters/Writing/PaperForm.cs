using System.ComponentModel.DataAnnotations;
using Tertial.Domain.Decisions;
using Tertial.Web.Pages.Plans;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>A paper as it is typed.</summary>
public sealed class PaperForm
{
    [Display(Name = "Handlingens namn"), Required, MaxLength(200)]
    public string? Title { get; set; }

    [Display(Name = "Datum"), Required(ErrorMessage = "Skriv handlingens datum.")]
    public DateOnly? Date { get; set; }

    [Display(Name = "Text"), MaxLength(100_000)]
    public string? Text { get; set; }

    [Display(Name = "Sekretess"), MaxLength(80)]
    public string? SecrecySection { get; set; }

    public static PaperForm Of(Paper paper) => new() { Title = paper.Title, Date = paper.Date, Text = paper.Text, SecrecySection = paper.SecrecySection };

    public PaperContent ToContent() => new(Typed.Line(Title)!, Date!.Value, Section(Typed.Line(SecrecySection)), Typed.Text(Text));

    // Told by its act, because the section alone could be of any.
    private static string? Section(string? typed) => typed is null || typed.Contains("OSL", StringComparison.OrdinalIgnoreCase) || typed.Contains("sekretesslagen", StringComparison.OrdinalIgnoreCase) ? typed : $"OSL {typed}";
}
