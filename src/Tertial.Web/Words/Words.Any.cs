using System.Diagnostics;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

public static partial class Words
{
    /// <summary>The word for a value whose type is known only when the page runs, as in a list of choices.</summary>
    public static string AnyWord(this Enum value) => value switch
    {
        Verdict verdict => verdict.Word(),
        Pace pace => pace.Word(),
        ActivityStanding standing => standing.Word(),
        ReportedStatus status => status.Word(),
        Standing standing => standing.Word(),
        Outcome outcome => outcome.Word(),
        Effect effect => effect.Word(),
        BodyKind kind => kind.Word(),
        Role role => role.Word(),
        Priority priority => priority.Word(),
        ChangeKind kind => kind.Word(),
        GoalChangeKind kind => kind.Word(),
        BudgetChangeKind kind => kind.Word(),
        VoteQuestion question => question.Word(),
        AssignmentStanding standing => standing.Word(),
        TimeLimitKind kind => kind.Word(),
        TargetRule rule => rule.Word(),
        Bearing bearing => bearing.Word(),
        OutcomeState state => Swedish.Capital(state.Word()),
        _ => throw new UnreachableException($"{value.GetType().Name} has no words."),
    };

    /// <summary>The mark for such a value, or none where the kind of value has no marks.</summary>
    public static Mark? AnyMark(this Enum value) => value switch
    {
        Verdict verdict => verdict.Mark(),
        ActivityStanding standing => standing.Mark(),
        ReportedStatus status => status.Mark(),
        AssignmentStanding standing => standing.Mark(),
        Standing standing => standing.Mark(),
        ChangeKind kind => kind.Mark(),
        GoalChangeKind kind => kind.Mark(),
        BudgetChangeKind kind => kind.Mark(),
        _ => null,
    };
}
