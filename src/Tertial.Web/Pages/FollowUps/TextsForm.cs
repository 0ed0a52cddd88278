using System.ComponentModel.DataAnnotations;
using Tertial.Domain.FollowUps;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>The report's texts, as they are typed.</summary>
public sealed class TextsForm
{
    [Display(Name = "Sammanfattning"), MaxLength(20_000), WithoutPersonnummer]
    public string? Summary { get; set; }

    [Display(Name = "Om målen"), MaxLength(20_000), WithoutPersonnummer]
    public string? Goals { get; set; }

    [Display(Name = "Om avvikelserna"), MaxLength(20_000), WithoutPersonnummer]
    public string? Deviations { get; set; }

    [Display(Name = "Om ekonomin"), MaxLength(20_000), WithoutPersonnummer]
    public string? Economy { get; set; }

    [Display(Name = "Vad händer nu"), MaxLength(20_000), WithoutPersonnummer]
    public string? Next { get; set; }

    /// <summary>What is typed in a section, with line breaks of one kind; nothing when it is empty.</summary>
    public string? this[ReportSection section]
    {
        get => (Property(section) ?? "").ReplaceLineEndings("\n").Trim() is { Length: > 0 } text ? text : null;
        set
        {
            switch (section)
            {
                case ReportSection.Summary: Summary = value; break;
                case ReportSection.Goals: Goals = value; break;
                case ReportSection.Deviations: Deviations = value; break;
                case ReportSection.Economy: Economy = value; break;
                case ReportSection.Next: Next = value; break;
                default: throw new ArgumentOutOfRangeException(nameof(section), section, null);
            }
        }
    }

    private string? Property(ReportSection section) => section switch
    {
        ReportSection.Summary => Summary,
        ReportSection.Goals => Goals,
        ReportSection.Deviations => Deviations,
        ReportSection.Economy => Economy,
        ReportSection.Next => Next,
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, null),
    };
}
