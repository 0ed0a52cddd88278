using System.ComponentModel.DataAnnotations;
using Tertial.Domain.Plans;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>What is to be the same in many activities, as it is typed; what is left empty stays as it is.</summary>
public sealed class ManyForm
{
    [Display(Name = "Flytta tiden, månader"), Range(-60, 60, ErrorMessage = "Skriv ett antal månader från −60 till 60.")]
    public int? Months { get; set; }

    [Display(Name = "Flytta tiden, dagar"), Range(-366, 366, ErrorMessage = "Skriv ett antal dagar från −366 till 366.")]
    public int? Days { get; set; }

    [Display(Name = "Börjar")]
    public PlannedDate? Start { get; set; }

    [Display(Name = "Klar")]
    public PlannedDate? End { get; set; }

    [Display(Name = "Enhet")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Ansvarig"), MaxLength(200), WithoutPersonnummer]
    public string? Responsible { get; set; }

    [Display(Name = "Prioritet")]
    public Priority? Priority { get; set; }

    [Display(Name = "Lägg till fokusområde")]
    public Guid? AddFocusArea { get; set; }

    [Display(Name = "Ta bort fokusområde")]
    public Guid? RemoveFocusArea { get; set; }

    public SameChange Change => new()
    {
        Months = Months ?? 0,
        Days = Days ?? 0,
        Start = Start,
        End = End,
        UnitId = UnitId is { } unit ? new(unit) : null,
        Responsible = Typed.Line(Responsible),
        Priority = Priority,
        AddFocusArea = AddFocusArea is { } added ? new(added) : null,
        RemoveFocusArea = RemoveFocusArea is { } removed ? new(removed) : null,
    };
}
