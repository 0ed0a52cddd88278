using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Plans;

/// <summary>One of the body's goals as it is typed.</summary>
public sealed class GoalForm
{
    [Display(Name = "Målet"), Required, MaxLength(500), WithoutPersonnummer]
    public string? Text { get; set; }

    [Display(Name = "Bryter ner fullmäktiges mål")]
    public List<Guid> CouncilGoalIds { get; set; } = [];

    [Display(Name = "Hur bedöms målet?")]
    public Judgement JudgedBy { get; set; }

    [Display(Name = "Mått")]
    public List<Guid> MetricIds { get; set; } = [];

    [Display(Name = "Ansvarig"), MaxLength(200), WithoutPersonnummer]
    public string? Responsible { get; set; }

    public static GoalForm Of(GoalContent content) => new()
    {
        Text = content.Text,
        CouncilGoalIds = [.. content.CouncilGoalIds.Select(goal => goal.Value)],
        JudgedBy = content.JudgedBy,
        MetricIds = [.. content.MetricIds.Select(metric => metric.Value)],
        Responsible = content.Responsible,
    };

    /// <summary>The goal as typed, in the draft. A new one gets the next code under its first council goal, and stands last.</summary>
    public GoalContent Write(FoundDraft found, PlanVersion draft, GoalContent? now)
    {
        var serves = found.Record.CouncilGoals.OrderBy(goal => goal.Order).Where(goal => CouncilGoalIds.Contains(goal.Id.Value)).ToList();
        return new()
        {
            Code = now?.Code ?? found.CodesIn(draft).NextGoal(serves.FirstOrDefault()),
            Order = now?.Order ?? draft.Goals.Select(goal => goal.Order).DefaultIfEmpty(0).Max() + 1,
            Text = Typed.Line(Text)!,
            CouncilGoalIds = Typed.Kept(now?.CouncilGoalIds, serves.Select(goal => goal.Id)),
            JudgedBy = JudgedBy,
            MetricIds = Typed.Kept(now?.MetricIds, found.Record.Metrics.Select(metric => metric.Id).Where(metric => MetricIds.Contains(metric.Value))),
            Responsible = Typed.Line(Responsible),
            Origin = now?.Origin ?? Origin.Own,
        };
    }
}
