using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Web.Pages.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Administration;

/// <summary>A paper template as it is typed.</summary>
public sealed class PaperTemplateForm
{
    [Display(Name = "Hur skrivs besluten?")]
    public bool WholeSentences { get; set; }

    [Display(Name = "Inledning till förslaget"), MaxLength(PaperTemplate.LongestWording)]
    public string? Opening { get; set; }

    [Display(Name = "Utskott på vägen")]
    public List<Guid> PreparedBy { get; set; } = [];

    [Display(Name = "Inledning till ett beslut"), MaxLength(PaperTemplate.LongestWording)]
    public string? Decides { get; set; }

    [Display(Name = "Inledning när ärendet går vidare"), MaxLength(PaperTemplate.LongestWording)]
    public string? Proposes { get; set; }

    public List<PaperSectionForm> Sections { get; set; } = [];

    /// <summary>What can be added: a section that is written, and what the matter knows that the template does not have.</summary>
    public IEnumerable<PaperSectionKind> Addable => Enum.GetValues<PaperSectionKind>().OrderBy(kind => kind != PaperSectionKind.Written)
        .Where(kind => kind == PaperSectionKind.Written || !Sections.Exists(section => section.Kind == kind));

    public static IEnumerable<SelectListItem> Committees(MunicipalRecord record) => record.Bodies.Where(body => body.Kind == BodyKind.Committee)
        .Select(body => new SelectListItem($"{body.Name} (till {record.Body(body.PartOf!.Value).InText()})", body.Id.Value.ToString()));

    public static PaperTemplateForm Of(PaperTemplate template, bool wholeSentences) => new()
    {
        WholeSentences = wholeSentences, Opening = template.Opening, Decides = template.Decides, Proposes = template.Proposes,
        PreparedBy = [.. template.PreparedBy.Select(id => id.Value)],
        Sections = [.. template.Sections.Select(PaperSectionForm.Of)],
    };

    /// <summary>The template as it is typed; committees that are not among the municipality's are left out.</summary>
    public PaperTemplate ToTemplate(DateOnly from, MunicipalRecord record) => new(from, Typed.Line(Opening) ?? "", Typed.Line(Decides) ?? "", Typed.Line(Proposes) ?? "",
        [.. record.Bodies.Where(body => body.Kind == BodyKind.Committee && PreparedBy.Contains(body.Id.Value)).Select(body => body.Id)],
        [.. Sections.Select(section => section.ToSection())]);
}

/// <summary>One section of a template as it is typed.</summary>
public sealed class PaperSectionForm
{
    public PaperSectionKind Kind { get; set; }

    [Display(Name = "Rubrik"), MaxLength(PaperSection.LongestHeading)]
    public string? Heading { get; set; }

    [Display(Name = "Vägledning"), MaxLength(PaperSection.LongestGuidance)]
    public string? Guidance { get; set; }

    [Display(Name = "Står under avsnittet före")]
    public bool IsUnder { get; set; }

    [Display(Name = "Får utelämnas")]
    public bool IsOptional { get; set; }

    [Display(Name = "Skriv bara ut det som ärendet har bäring på")]
    public bool OnlyBearing { get; set; }

    public static PaperSectionForm Of(PaperSection section) => new()
    {
        Kind = section.Kind, Heading = section.Heading, Guidance = section.Guidance, IsUnder = section.IsUnder, IsOptional = section.IsOptional, OnlyBearing = section.OnlyBearing,
    };

    /// <summary>A section that is added, with the heading it usually has.</summary>
    public static PaperSectionForm New(PaperSectionKind kind) => new()
    {
        Kind = kind,
        Heading = kind switch
        {
            PaperSectionKind.Written => null,
            PaperSectionKind.Proposal => "Förslag till beslut",
            PaperSectionKind.Basis => "Beslutsunderlag",
            PaperSectionKind.OutcomeGoals => "Effektmål",
            PaperSectionKind.Vision => "{kommunens} vision",
            PaperSectionKind.FocusAreas => "Fokusområde {fokusområdet}",
            PaperSectionKind.ExtraTests => "{prövningen}",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        },
    };

    public PaperSection ToSection() => new(Kind, Typed.Line(Heading) ?? "", Kind == PaperSectionKind.Written ? Typed.Text(Guidance) : null, IsUnder,
        Kind == PaperSectionKind.Written && IsOptional, OnlyBearing && Kind is not (PaperSectionKind.Written or PaperSectionKind.Proposal or PaperSectionKind.Basis or PaperSectionKind.Vision));
}
