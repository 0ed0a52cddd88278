using System.ComponentModel.DataAnnotations;
using Tertial.Domain.Plans;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>What an activity is to be when work is divided or brought together, as it is typed.</summary>
public sealed class ShareForm
{
    [Display(Name = "Namn"), Required(ErrorMessage = "Skriv vad aktiviteten ska heta."), MaxLength(200), WithoutPersonnummer]
    public string? Name { get; set; }

    [Display(Name = "Vad ska göras?"), MaxLength(4000), WithoutPersonnummer]
    public string? What { get; set; }

    [Display(Name = "Börjar")]
    public PlannedDate? Start { get; set; }

    [Display(Name = "Klar")]
    public PlannedDate? End { get; set; }

    [Display(Name = "Löpande, utan slut")]
    public bool IsOngoing { get; set; }

    [Display(Name = "Enhet")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Ansvarig"), MaxLength(200), WithoutPersonnummer]
    public string? Responsible { get; set; }

    public static ShareForm Of(Share share) => new()
    {
        Name = share.Name,
        What = share.What,
        Start = share.Start,
        End = share.End,
        IsOngoing = share.IsOngoing,
        UnitId = share.UnitId?.Value,
        Responsible = share.Responsible,
    };

    public Share Share => new()
    {
        Name = Typed.Line(Name) ?? "",
        What = Typed.Text(What) ?? "",
        Start = Start,
        End = End,
        IsOngoing = IsOngoing,
        UnitId = UnitId is { } unit ? new(unit) : null,
        Responsible = Typed.Line(Responsible),
    };
}
