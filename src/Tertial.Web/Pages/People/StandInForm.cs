using System.ComponentModel.DataAnnotations;

namespace Tertial.Web.Pages.People;

/// <summary>Who reports in whose place, and when, as it is typed.</summary>
public sealed class StandInForm
{
    [Display(Name = "Vem är borta?"), Required(ErrorMessage = "Välj vem som är borta.")]
    public Guid? Absent { get; set; }

    [Display(Name = "Ersättare"), Required(ErrorMessage = "Välj vem som är ersättare.")]
    public Guid? Substitute { get; set; }

    [Display(Name = "Första dagen"), Required(ErrorMessage = "Skriv första dagen.")]
    public DateOnly? From { get; set; }

    [Display(Name = "Sista dagen"), Required(ErrorMessage = "Skriv sista dagen.")]
    public DateOnly? To { get; set; }
}
