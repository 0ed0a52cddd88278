using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.FollowUps;

namespace Tertial.Web.Pages.Public.Guide;

/// <summary>How verdicts are computed, in plain words; the worked examples are computed by the rule itself.</summary>
public sealed class VerdictRulesModel : PageModel
{
    public IReadOnlyList<StandingRule> Standings { get; } = StandingRule.All;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Example.Of("Fem aktiviteter. Tre är genomförda, en pågår enligt plan och en ska börja i september.",
            ActivityStanding.CarriedOut, ActivityStanding.CarriedOut, ActivityStanding.CarriedOut, ActivityStanding.UnderWay, ActivityStanding.NotYetDue),
        Example.Of("Fyra aktiviteter, och alla är genomförda. En blev klar en månad sent.",
            ActivityStanding.CarriedOut, ActivityStanding.CarriedOut, ActivityStanding.CarriedOut, ActivityStanding.CarriedOut),
        Example.Of("Tre aktiviteter. Ingen ska ha börjat än.",
            ActivityStanding.NotYetDue, ActivityStanding.NotYetDue, ActivityStanding.NotYetDue),
        Example.Of("Två aktiviteter. En skulle ha börjat men har inte gjort det, och en är pausad.",
            ActivityStanding.NotBegunInTime, ActivityStanding.Paused),
        Example.Of("Tre aktiviteter. En är genomförd, en pågår enligt plan och en är inte redovisad. Hur det än har gått med den blir målet delvis uppfyllt.",
            ActivityStanding.CarriedOut, ActivityStanding.UnderWay, ActivityStanding.NotReported),
        Example.Of("Två aktiviteter. En är genomförd och en är inte redovisad. Är den genomförd är målet uppfyllt, annars delvis uppfyllt. Därför går det inte att säga.",
            ActivityStanding.CarriedOut, ActivityStanding.NotReported),
        Example.Of("Två aktiviteter, och båda är avslutade genom beslut. Då finns inget att räkna.",
            ActivityStanding.EndedByDecision, ActivityStanding.EndedByDecision),
    ];
}

/// <summary>A worked example: the activities, and what the rule says.</summary>
public sealed record Example(string Text, IReadOnlyList<ActivityStanding> Activities, RuledVerdict Ruled)
{
    public static Example Of(string text, params ActivityStanding[] activities) =>
        new(text, activities, VerdictRows.Decide([.. activities.Where(standing => standing.Counts()).Select(standing => VerdictRows.PartOf(standing, dueToHaveBegun: true, carriesOn: false))]));
}

/// <summary>When an activity has a standing, in plain words, and what it means for the goal.</summary>
public sealed record StandingRule(ActivityStanding Standing, string When, string Deviates)
{
    private const string Yes = "Ja", No = "Nej", Uncounted = "Räknas inte";

    public static IReadOnlyList<StandingRule> All { get; } =
    [
        new(ActivityStanding.CarriedOut, "Den är redovisad som klar, senast den sista dagen i perioden.", No),
        new(ActivityStanding.EndedByDecision, "Ett beslut som gäller har avslutat den eller tagit bort den ur planen.", Uncounted),
        new(ActivityStanding.BeyondPlan, "Den ska börja först efter planåret, och har inte börjat.", Uncounted),
        new(ActivityStanding.EndedWithoutDecision, "Den är redovisad som avslutad, men inget beslut säger det.", Yes),
        new(ActivityStanding.Paused, "Den är redovisad som pausad.", Yes),
        new(ActivityStanding.Overdue, "Den pågår, men skulle ha varit klar.", Yes),
        new(ActivityStanding.UnderWay, "Den pågår, och behöver inte vara klar än.", No),
        new(ActivityStanding.NotBegunInTime, "Den har inte börjat, men skulle ha gjort det.", Yes),
        new(ActivityStanding.NotReported, "Ingen har redovisat den i den här uppföljningen, fast den skulle ha börjat eller redan har börjat.", "Vet inte"),
        new(ActivityStanding.NotYetDue, "Den behöver inte ha börjat än.", No),
    ];
}
