using Tertial.Domain.FollowUps;

namespace Tertial.Web.Words;

/// <summary>What has happened to an activity that stands otherwise than in the follow-up before.</summary>
internal static class StandingWords
{
    public static string Says(ActivitySnapshot activity, ActivityStanding before) => activity.Standing switch
    {
        ActivityStanding.CarriedOut => $"{Name(activity)} är genomförd{(activity.CompletedLate ? ", senare än planerat" : "")}.",
        ActivityStanding.UnderWay => UnderWay(activity, before),
        ActivityStanding.Overdue => $"{Name(activity)} skulle ha varit klar men pågår fortfarande.",
        ActivityStanding.NotBegunInTime => $"{Name(activity)} skulle ha börjat men har inte gjort det.",
        ActivityStanding.Paused => $"{Name(activity)} har pausats.",
        ActivityStanding.EndedWithoutDecision => $"{Name(activity)} har avslutats utan beslut.",
        ActivityStanding.EndedByDecision => $"{Name(activity)} har avslutats{(activity.EndedBy is { } decision ? $" genom {Decided(decision)}" : " genom beslut")}.",
        ActivityStanding.BeyondPlan => $"{Name(activity)} har flyttats till efter planåret.",
        ActivityStanding.NotReported => $"{Name(activity)} är inte redovisad den här gången.",
        ActivityStanding.NotYetDue => before == ActivityStanding.NotBegunInTime
            ? $"{Name(activity)} ska enligt planen inte längre ha börjat än."
            : $"{Name(activity)} ska inte ha börjat än.",
        var standing => throw new ArgumentOutOfRangeException(nameof(activity), standing, null),
    };

    public static string Name(ActivitySnapshot activity) => $"”{activity.Name}”";

    /// <summary>beslut av KS den 11 juni 2024, § 88</summary>
    public static string Decided(DecisionReference decision) =>
        $"beslut av {decision.Body} {Swedish.LongDate(decision.Date)}{(decision.Paragraph is { } paragraph ? $", §\u00A0{paragraph}" : "")}";

    private static string UnderWay(ActivitySnapshot activity, ActivityStanding before) => before switch
    {
        ActivityStanding.NotYetDue or ActivityStanding.BeyondPlan or ActivityStanding.NotBegunInTime => $"{Name(activity)} har börjat.",
        ActivityStanding.Overdue => $"{Name(activity)} pågår och är inte längre försenad.",
        ActivityStanding.Paused or ActivityStanding.EndedWithoutDecision or ActivityStanding.EndedByDecision => $"{Name(activity)} har tagits upp igen.",
        ActivityStanding.NotReported => $"{Name(activity)} pågår. Förra gången var den inte redovisad.",
        ActivityStanding.CarriedOut => $"{Name(activity)} pågår. Förra gången var den redovisad som genomförd.",
        ActivityStanding.UnderWay => $"{Name(activity)} pågår.",
        _ => throw new ArgumentOutOfRangeException(nameof(before), before, null),
    };
}
