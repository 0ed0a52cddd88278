using Tertial.Domain.FollowUps;

namespace Tertial.Web.Pages.Public.FollowUps;

/// <summary>The verdicts in effect on the goals of one follow-up.</summary>
public sealed record PeriodVerdicts(FollowUp FollowUp, IReadOnlyList<Verdict> Verdicts)
{
    public int Count(Verdict verdict) => Verdicts.Count(given => given == verdict);
}
