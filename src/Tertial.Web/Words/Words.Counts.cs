using Tertial.Domain.FollowUps;

namespace Tertial.Web.Words;

/// <remarks>One phrase for each case: Swedish bends the word, so nothing is glued together.</remarks>
public static partial class Words
{
    /// <summary>"1 mål uppfyllt", "2 mål delvis uppfyllda".</summary>
    public static string Goals(this Verdict verdict, int count) => verdict switch
    {
        Verdict.Met => Swedish.Count(count, "1 mål uppfyllt", "{0} mål uppfyllda"),
        Verdict.PartlyMet => Swedish.Count(count, "1 mål delvis uppfyllt", "{0} mål delvis uppfyllda"),
        Verdict.NotMet => Swedish.Count(count, "1 mål ej uppfyllt", "{0} mål ej uppfyllda"),
        Verdict.CannotBeAssessed => Swedish.Count(count, "1 mål kan inte bedömas", "{0} mål kan inte bedömas"),
        Verdict.NotYetDue => Swedish.Count(count, "1 mål ännu inte aktuellt", "{0} mål ännu inte aktuella"),
        _ => throw Missing(verdict),
    };

    /// <summary>"1 aktivitet försenad", "3 aktiviteter pågår enligt plan".</summary>
    public static string Activities(this ActivityStanding standing, int count) => standing switch
    {
        ActivityStanding.CarriedOut => Swedish.Count(count, "1 aktivitet genomförd", "{0} aktiviteter genomförda"),
        ActivityStanding.EndedByDecision =>
            Swedish.Count(count, "1 aktivitet avslutad genom beslut", "{0} aktiviteter avslutade genom beslut"),
        ActivityStanding.BeyondPlan =>
            Swedish.Count(count, "1 aktivitet ligger efter planåret", "{0} aktiviteter ligger efter planåret"),
        ActivityStanding.EndedWithoutDecision =>
            Swedish.Count(count, "1 aktivitet avslutad utan beslut", "{0} aktiviteter avslutade utan beslut"),
        ActivityStanding.Paused => Swedish.Count(count, "1 aktivitet pausad", "{0} aktiviteter pausade"),
        ActivityStanding.Overdue => Swedish.Count(count, "1 aktivitet försenad", "{0} aktiviteter försenade"),
        ActivityStanding.UnderWay =>
            Swedish.Count(count, "1 aktivitet pågår enligt plan", "{0} aktiviteter pågår enligt plan"),
        ActivityStanding.NotBegunInTime =>
            Swedish.Count(count, "1 aktivitet ej påbörjad i tid", "{0} aktiviteter ej påbörjade i tid"),
        ActivityStanding.NotReported =>
            Swedish.Count(count, "1 aktivitet inte redovisad", "{0} aktiviteter inte redovisade"),
        ActivityStanding.NotYetDue =>
            Swedish.Count(count, "1 aktivitet ännu inte aktuell", "{0} aktiviteter ännu inte aktuella"),
        _ => throw Missing(standing),
    };

    /// <summary>"2 är delvis uppfyllda", as a part of a sentence about goals.</summary>
    public static string Clause(this Verdict verdict, int count) => verdict switch
    {
        Verdict.Met => Swedish.Count(count, "1 är uppfyllt", "{0} är uppfyllda"),
        Verdict.PartlyMet => Swedish.Count(count, "1 är delvis uppfyllt", "{0} är delvis uppfyllda"),
        Verdict.NotMet => Swedish.Count(count, "1 är ej uppfyllt", "{0} är ej uppfyllda"),
        Verdict.CannotBeAssessed => Swedish.Count(count, "1 kan inte bedömas", "{0} kan inte bedömas"),
        Verdict.NotYetDue => Swedish.Count(count, "1 är ännu inte aktuellt", "{0} är ännu inte aktuella"),
        _ => throw Missing(verdict),
    };

    /// <summary>"3 pågår enligt plan", as a part of a sentence about activities.</summary>
    public static string Clause(this ActivityStanding standing, int count) => standing switch
    {
        ActivityStanding.CarriedOut => Swedish.Count(count, "1 är genomförd", "{0} är genomförda"),
        ActivityStanding.EndedByDecision => Swedish.Count(count, "1 är avslutad genom beslut", "{0} är avslutade genom beslut"),
        ActivityStanding.BeyondPlan => Swedish.Count(count, "1 ligger efter planåret", "{0} ligger efter planåret"),
        ActivityStanding.EndedWithoutDecision => Swedish.Count(count, "1 är avslutad utan beslut", "{0} är avslutade utan beslut"),
        ActivityStanding.Paused => Swedish.Count(count, "1 är pausad", "{0} är pausade"),
        ActivityStanding.Overdue => Swedish.Count(count, "1 är försenad", "{0} är försenade"),
        ActivityStanding.UnderWay => Swedish.Count(count, "1 pågår enligt plan", "{0} pågår enligt plan"),
        ActivityStanding.NotBegunInTime => Swedish.Count(count, "1 är ej påbörjad i tid", "{0} är ej påbörjade i tid"),
        ActivityStanding.NotReported => Swedish.Count(count, "1 är inte redovisad", "{0} är inte redovisade"),
        ActivityStanding.NotYetDue => Swedish.Count(count, "1 är ännu inte aktuell", "{0} är ännu inte aktuella"),
        _ => throw Missing(standing),
    };
}
