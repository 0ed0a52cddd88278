using System.ComponentModel.DataAnnotations;
using Tertial.Domain.FollowUps;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>A period as it is typed.</summary>
public sealed class PeriodForm
{
    [Display(Name = "Namn"), MaxLength(60)]
    [Required(ErrorMessage = "Skriv vad perioden heter.")]
    public string? Name { get; set; }

    [Display(Name = "Brytdag")]
    [Required(ErrorMessage = "Skriv vilken dag läget ska mätas.")]
    public DateOnly? CutOff { get; set; }

    [Display(Name = "Rapporteringen öppnar")]
    [Required(ErrorMessage = "Skriv vilken dag rapporteringen öppnar.")]
    public DateOnly? ReportingFrom { get; set; }

    [Display(Name = "Sista dag att rapportera")]
    [Required(ErrorMessage = "Skriv sista dag att rapportera.")]
    public DateOnly? ReportingTo { get; set; }

    [Display(Name = "Avslutas senast")]
    public DateOnly? CloseBy { get; set; }

    [Display(Name = "Styrelsen beslutar senast")]
    public DateOnly? DecideBy { get; set; }

    [Display(Name = "Öppna rapporteringen av sig själv den dagen")]
    public bool OpensByDate { get; set; }

    [Display(Name = "Ta inte emot rapporter efter sista dagen")]
    public bool ClosesByDate { get; set; }

    public static PeriodForm Of(Period period) => new()
    {
        Name = period.Name,
        CutOff = period.CutOff,
        ReportingFrom = period.ReportingFrom,
        ReportingTo = period.ReportingTo,
        CloseBy = period.CloseBy,
        DecideBy = period.DecideBy,
        OpensByDate = period.OpensByDate,
        ClosesByDate = period.ClosesByDate,
    };

    /// <summary>What is typed, once everything that must be is.</summary>
    public Period Typed() => new(Name!.Trim(), CutOff!.Value, ReportingFrom!.Value, ReportingTo!.Value, CloseBy, DecideBy, OpensByDate, ClosesByDate);
}

/// <summary>One follow-up on the page where periods are laid out.</summary>
public sealed class PeriodRow(FollowUp followUp, FollowUpState state)
{
    public FollowUp FollowUp { get; } = followUp;

    public FollowUpState State { get; } = state;

    public string Key => FollowUp.Slug;

    /// <summary>Whether all of it may be changed, or only the days from the last day to report on.</summary>
    public bool IsPlanned => FollowUp.OpenedOn is null;

    public PeriodForm Form { get; } = PeriodForm.Of(followUp.Period);

    /// <summary>What the form was read from.</summary>
    public string Basis { get; set; } = BasisOf(followUp.Period);

    public static string BasisOf(Period period) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{period.Name}|{period.CutOff:O}|{period.ReportingFrom:O}|{period.ReportingTo:O}|{period.CloseBy:O}|{period.DecideBy:O}|{period.OpensByDate}|{period.ClosesByDate}");

    public static string PrefixOf(string key) => $"Rows[{key}]";
}
