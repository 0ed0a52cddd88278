namespace Tertial.Domain.Plans;

/// <summary>What a remark on a draft is about.</summary>
public enum RemarkSubject
{
    Plan,
    CouncilGoal,
    Goal,
    Activity,
    BudgetLine,
}

/// <summary>What is missing or looks wrong in a draft.</summary>
public enum RemarkKind
{
    NoName,
    NoWhat,

    /// <summary>Neither start nor end, and not ongoing. One of them may be left out: it is read as the plan's period.</summary>
    NoDates,
    EndsBeforeStart,

    /// <summary>Without a unit nobody can report it.</summary>
    NoUnit,
    EndedWithoutReason,

    /// <summary>Judged by activities, and has none: it could never be assessed.</summary>
    NoActivities,

    /// <summary>Judged by metrics, and has none.</summary>
    NoMetrics,
    NoResponsible,
    OnlyEndedActivities,
    OutsidePeriod,
    SameName,
    NoTarget,
    UnservedCouncilGoal,
    OverFrame,
    NegativeAmount,
    OtherYear,

    /// <summary>So many goals, activities and metrics that follow-up tends to fail.</summary>
    TooMuch,
}

/// <summary>Something to see to in a draft: an obstacle stops proposing, advice does not.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Code">The code of the goal, activity or budget line, or the slug of the council goal; missing when it is about the plan.</param>
/// <param name="Text">A Swedish sentence for the person who writes the plan.</param>
public sealed record Remark(RemarkKind Kind, RemarkSubject Subject, string? Code, string Text)
{
    /// <summary>What makes the plan impossible to report or assess stops it; what the board may have good reasons for does not. Money never does.</summary>
    public bool IsObstacle => Kind switch
    {
        RemarkKind.NoName or RemarkKind.NoWhat or RemarkKind.NoDates or RemarkKind.EndsBeforeStart or RemarkKind.NoUnit
            or RemarkKind.EndedWithoutReason or RemarkKind.NoActivities or RemarkKind.NoMetrics => true,
        RemarkKind.NoResponsible or RemarkKind.OnlyEndedActivities or RemarkKind.OutsidePeriod or RemarkKind.SameName or RemarkKind.NoTarget
            or RemarkKind.UnservedCouncilGoal or RemarkKind.OverFrame or RemarkKind.NegativeAmount or RemarkKind.OtherYear or RemarkKind.TooMuch => false,
        _ => throw new InvalidOperationException($"Unknown remark {Kind}."),
    };
}
