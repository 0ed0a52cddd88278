using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Forms;
using Tertial.Web.Pages.Plans;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>A decision point as it is typed.</summary>
public sealed class PointForm
{
    [Display(Name = "Nummer"), Required(ErrorMessage = "Skriv punktens nummer.")]
    public int? Number { get; set; }

    [Display(Name = "Vad ska beslutas?"), Required(ErrorMessage = "Skriv vad som ska beslutas."), MaxLength(2000), WithoutPersonnummer]
    public string? Text { get; set; }

    [Display(Name = "Vad betyder det?"), MaxLength(2000), WithoutPersonnummer]
    public string? Explanation { get; set; }

    [Display(Name = "Vem avgör punkten?"), Required(ErrorMessage = "Välj vem som avgör punkten.")]
    public Guid? DecidingBodyId { get; set; }

    [Display(Name = "Vad leder beslutet till?"), Required(ErrorMessage = "Välj vad beslutet leder till.")]
    public Effect? Effect { get; set; }

    [Display(Name = "Vilken version av planen?")]
    public Guid? PlanVersionId { get; set; }

    [Display(Name = "Vilken uppföljning?")]
    public Guid? FollowUpId { get; set; }

    [Display(Name = "Vilket uppdrag?")]
    public Guid? AssignmentId { get; set; }

    [Display(Name = "Beslutet kan överklagas")]
    public bool Appealable { get; set; }

    [Display(Name = "Gäller från")]
    public DateOnly? EffectiveFrom { get; set; }

    public static PointForm Of(DecisionPoint point) => new()
    {
        Number = point.Number,
        Text = point.Text,
        Explanation = point.Explanation,
        DecidingBodyId = point.DecidingBodyId.Value,
        Effect = point.Effect,
        PlanVersionId = point.PlanVersionId?.Value,
        FollowUpId = point.FollowUpId?.Value,
        AssignmentId = point.AssignmentId?.Value,
        Appealable = point.Appealable,
        EffectiveFrom = point.EffectiveFrom,
    };

    /// <summary>The point as typed; what its effect has no use for is left out.</summary>
    public DecisionPoint Compose(DecisionPointId id, Matter matter) => new()
    {
        Id = id,
        MatterId = matter.Id,
        Number = Number!.Value,
        Text = Typed.Text(Text)!,
        Explanation = Typed.Text(Explanation),
        DecidingBodyId = new(DecidingBodyId!.Value),
        Effect = Effect!.Value,
        Appealable = Appealable,
        EffectiveFrom = EffectiveFrom,
        PlanVersionId = Effect is Domain.Decisions.Effect.AdoptPlan or Domain.Decisions.Effect.AdoptBudget && PlanVersionId is { } version ? new(version) : null,
        FollowUpId = Effect == Domain.Decisions.Effect.ApproveFollowUp && FollowUpId is { } followUp ? new(followUp) : null,
        AssignmentId = Effect == Domain.Decisions.Effect.DeclareAssignmentDone && AssignmentId is { } assignment ? new(assignment) : null,
        Origin = Origin.Own,
    };
}
