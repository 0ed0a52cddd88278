using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Forms;
using Tertial.Web.Pages.Plans;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>What a matter is called, about and registered as, as it is typed.</summary>
public sealed class FactsForm
{
    [Display(Name = "Diarienummer"), Required, MaxLength(60)]
    public string? Diarienummer { get; set; }

    /// <summary>That the number is right although it does not look as the municipality's own do.</summary>
    [Display(Name = "Numret är rätt")]
    public bool IsUnusual { get; set; }

    [Display(Name = "Rubrik"), Required, MaxLength(200), WithoutPersonnummer]
    public string? Title { get; set; }

    [Display(Name = "Hör till"), Required(ErrorMessage = "Välj vilken instans ärendet hör till.")]
    public Guid? BodyId { get; set; }

    [Display(Name = "Handläggare"), MaxLength(120), WithoutPersonnummer]
    public string? CaseOfficer { get; set; }

    [Display(Name = "Registrerat"), Required(ErrorMessage = "Skriv vilken dag ärendet registrerades.")]
    public DateOnly? RegisteredOn { get; set; }

    [Display(Name = "Vad handlar ärendet om?"), MaxLength(2000), WithoutPersonnummer]
    public string? Summary { get; set; }

    public static FactsForm Of(Matter matter) => new()
    {
        Diarienummer = matter.Diarienummer,
        IsUnusual = true,
        Title = matter.Title,
        BodyId = matter.BodyId.Value,
        CaseOfficer = matter.CaseOfficer,
        RegisteredOn = matter.RegisteredOn,
        Summary = matter.Summary,
    };

    /// <summary>The matter as typed; its parts are those of the one it is to replace.</summary>
    public Matter Compose(MatterId id, Matter? former = null) => new()
    {
        Id = id,
        Diarienummer = Diarienummer!.Trim(),
        Title = Title!.Trim(),
        BodyId = new(BodyId!.Value),
        CaseOfficer = Typed.Text(CaseOfficer),
        RegisteredOn = RegisteredOn!.Value,
        Summary = Typed.Text(Summary),
        Papers = [],
        Points = [],
        Conditions = [],
        Handlings = [],
        Annulments = former?.Annulments ?? [],
        Corrections = former?.Corrections ?? [],
        Origin = former?.Origin ?? Origin.Own,
    };
}
