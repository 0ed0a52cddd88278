using Tertial.Domain.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.FollowUps;

/// <summary>Activities that have come to stand in a new way since the follow-up before, told together.</summary>
/// <param name="Says">What has happened to them, with how many.</param>
/// <param name="Named">The ones that are named.</param>
/// <param name="More">How many that are not.</param>
/// <param name="EndedBy">The decisions that ended them.</param>
public sealed record ActivityNews(string Says, IReadOnlyList<ActivitySnapshot> Named, int More, IReadOnlyList<DecisionReference> EndedBy)
{
    private const int Names = 3;

    public static IReadOnlyList<ActivityNews> Of(Progress progress) =>
    [
        .. new[]
        {
            Told(progress, "1 har blivit genomförd:", "{0} har blivit genomförda:", ActivityStanding.CarriedOut),
            Told(progress, "1 har kommit i gång:", "{0} har kommit i gång:", ActivityStanding.UnderWay),
            Told(progress, "1 har blivit försenad:", "{0} har blivit försenade:", ActivityStanding.Overdue),
            Told(progress, "1 har inte börjat i tid:", "{0} har inte börjat i tid:", ActivityStanding.NotBegunInTime),
            Told(progress, "1 har pausats:", "{0} har pausats:", ActivityStanding.Paused),
            Told(progress, "1 har avslutats utan beslut:", "{0} har avslutats utan beslut:", ActivityStanding.EndedWithoutDecision),
            Told(progress, "1 har avslutats genom beslut:", "{0} har avslutats genom beslut:", ActivityStanding.EndedByDecision),
            Told(progress, "1 har flyttats till efter planåret:", "{0} har flyttats till efter planåret:", ActivityStanding.BeyondPlan),
            Told(progress, "1 är inte redovisad:", "{0} är inte redovisade:", ActivityStanding.NotReported),
        }.OfType<ActivityNews>(),
    ];

    private static ActivityNews? Told(Progress progress, string one, string several, ActivityStanding standing)
    {
        var activities = progress.Newly(standing).Select(change => change.Activity).ToList();
        if (activities.Count == 0) return null;
        var named = activities.Count <= Names + 1 ? activities : activities[..Names];
        return new(Swedish.Count(activities.Count, one, several), named, activities.Count - named.Count, [.. activities.Select(activity => activity.EndedBy).OfType<DecisionReference>().Distinct()]);
    }
}
