using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Plans;

/// <summary>Where the parts of a draft are written, and what its forms offer to choose from.</summary>
public static class DraftAddresses
{
    public const string NewGoal = "nytt", NewThing = "ny";

    public static string ToGoal(this FoundDraft found, string code) => $"{found.Address}/mal/{code.Replace('.', '-')}";

    /// <param name="found">The draft.</param>
    /// <param name="under">The council goal it is to break down; none for a goal that stands alone.</param>
    public static string ToNewGoal(this FoundDraft found, string? under = null) => $"{found.Address}/mal/{NewGoal}{(under is null ? "" : $"?kf={under}")}";

    public static string ToActivity(this FoundDraft found, string code) => $"{found.Address}/aktivitet/{code}";

    /// <param name="found">The draft.</param>
    /// <param name="goal">The code of the goal it is to count in.</param>
    /// <param name="like">The code of an activity whose unit, responsible and priority it begins with.</param>
    public static string ToNewActivity(this FoundDraft found, string goal, string? like = null) => $"{found.Address}/aktivitet/{NewThing}?mal={goal}{(like is null ? "" : $"&som={like}")}";

    public static string ToBudget(this FoundDraft found) => $"{found.Address}/budget";

    public static string ToBudgetLine(this FoundDraft found, string code) => $"{found.Address}/budget/{code}";

    /// <param name="found">The draft.</param>
    /// <param name="like">The code of a line whose kind and year it begins with.</param>
    public static string ToNewBudgetLine(this FoundDraft found, string? like = null) => $"{found.Address}/budget/{NewThing}{(like is null ? "" : $"?som={like}")}";

    /// <param name="found">The draft.</param>
    /// <param name="activity">The code of an activity to begin with.</param>
    public static string ToTrial(this FoundDraft found, string? activity = null) => $"{WorkAddresses.Trial(found.Body, found.Plan)}{(activity is null ? "" : $"?aktivitet={activity}")}";

    public static string ToTexts(this FoundDraft found) => $"{found.Address}/texter";

    /// <summary>Where a remark is seen to: the form and the field.</summary>
    public static string? To(this FoundDraft found, Remark remark) => (remark.Subject, remark.Kind) switch
    {
        (RemarkSubject.Plan, RemarkKind.OverFrame) => $"{found.ToBudget()}#ramar",
        (RemarkSubject.Plan, _) => null,
        (RemarkSubject.CouncilGoal, _) => found.ToNewGoal(remark.Code),
        (RemarkSubject.Goal, RemarkKind.NoActivities or RemarkKind.OnlyEndedActivities) => found.ToNewActivity(remark.Code!),
        (RemarkSubject.Goal, _) => $"{found.ToGoal(remark.Code!)}#Form_{FieldOf(remark)}",
        (RemarkSubject.Activity, RemarkKind.EndedWithoutReason) => $"{found.Address}#{remark.Code}",
        (RemarkSubject.Activity, _) => $"{found.ToActivity(remark.Code!)}#Form_{FieldOf(remark)}",
        (RemarkSubject.BudgetLine, _) => $"{found.ToBudgetLine(remark.Code!)}#Form_{FieldOf(remark)}",
        _ => throw new ArgumentOutOfRangeException(nameof(remark), remark.Subject, null),
    };

    private static string FieldOf(Remark remark) => (remark.Subject, remark.Kind) switch
    {
        (RemarkSubject.Goal, RemarkKind.NoMetrics or RemarkKind.NoTarget) => nameof(GoalForm.MetricIds),
        (RemarkSubject.Goal, _) => nameof(GoalForm.Text),
        (_, RemarkKind.NoWhat) => nameof(ActivityForm.What),
        (_, RemarkKind.NoDates or RemarkKind.OutsidePeriod) => nameof(ActivityForm.Start),
        (_, RemarkKind.EndsBeforeStart) => nameof(ActivityForm.End),
        (_, RemarkKind.NoUnit) => nameof(ActivityForm.UnitId),
        (_, RemarkKind.NoResponsible) => nameof(ActivityForm.Responsible),
        (_, RemarkKind.NegativeAmount) => nameof(BudgetLineForm.Cost),
        (_, RemarkKind.OtherYear) => nameof(BudgetLineForm.Year),
        _ => nameof(ActivityForm.Name),
    };
}
