using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Assignments;

/// <summary>An assignment, as it is typed from the decision.</summary>
public sealed partial class AssignmentForm
{
    [Display(Name = "Vad ska göras?"), Required(ErrorMessage = "Skriv vad som ska göras."), MaxLength(2000)]
    public string? Text { get; set; }

    [Display(Name = "Vem ska göra det?"), Required(ErrorMessage = "Skriv vem som ska göra det."), MaxLength(200)]
    public string? To { get; set; }

    [Display(Name = "Vilken enhet redovisar?")]
    public Guid? Unit { get; set; }

    [Display(Name = "Redovisas senast")]
    public DateOnly? Due { get; set; }

    public AssignmentTerms ToTerms() => new(Text, To, Unit is { } unit ? new(unit) : null, Due);

    /// <summary>The field that a fault in the terms belongs to.</summary>
    public static string FieldOf(FieldObstacle obstacle) => obstacle.Field == nameof(AssignmentTerms.UnitId) ? nameof(Unit) : obstacle.Field;

    /// <summary>The form filled in from a wording such as "Uppdra åt kommundirektören att …"; the person corrects what was read wrongly.</summary>
    public static AssignmentForm From(DecisionPoint point) => Wording().Match(point.Text) is { Success: true } match
        ? new() { To = Swedish.Capital(match.Groups["to"].Value), Text = Swedish.Capital(match.Groups["text"].Value) }
        : new() { Text = point.Text };

    [GeneratedRegex(@"^(?:Kommun\w+ |Nämnden )?(?:Uppdra|uppdrar|Ge|ger) (?:åt )?(?<to>.+?) (?:i uppdrag )?att (?<text>.+)$", RegexOptions.Singleline)]
    private static partial Regex Wording();
}
