using System.Diagnostics;
using Tertial.Domain.FollowUps;

namespace Tertial.Web.Words;

/// <summary>The product's Swedish word for every value, the same on every page and in every paper.</summary>
public static partial class Words
{
    /// <summary>The five words of a verdict. They are fixed: never vary them.</summary>
    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "Uppfyllt",
        Verdict.PartlyMet => "Delvis uppfyllt",
        Verdict.NotMet => "Ej uppfyllt",
        Verdict.CannotBeAssessed => "Kan inte bedömas",
        Verdict.NotYetDue => "Ännu inte aktuellt",
        _ => throw Missing(verdict),
    };

    /// <summary>The word where there may be no verdict yet.</summary>
    public static string Word(this Verdict? verdict) => verdict?.Word() ?? "Inte bedömt än";

    public static string Word(this Pace pace) => pace switch
    {
        Pace.AccordingToPlan => "Enligt plan",
        Pace.Deviates => "Avviker från planen",
        Pace.CannotBeAssessed => "Kan inte bedömas",
        _ => throw Missing(pace),
    };

    public static string Word(this ActivityStanding standing) => standing switch
    {
        ActivityStanding.CarriedOut => "Genomförd",
        ActivityStanding.EndedByDecision => "Avslutad genom beslut",
        ActivityStanding.BeyondPlan => "Ligger efter planåret",
        ActivityStanding.EndedWithoutDecision => "Avslutad utan beslut",
        ActivityStanding.Paused => "Pausad",
        ActivityStanding.Overdue => "Försenad",
        ActivityStanding.UnderWay => "Pågår enligt plan",
        ActivityStanding.NotBegunInTime => "Ej påbörjad i tid",
        ActivityStanding.NotReported => "Inte redovisad",
        ActivityStanding.NotYetDue => "Ännu inte aktuell",
        _ => throw Missing(standing),
    };

    /// <summary>What the reporter answers: facts, never a judgement.</summary>
    public static string Word(this ReportedStatus status) => status switch
    {
        ReportedStatus.NotBegun => "Inte påbörjad",
        ReportedStatus.UnderWay => "Pågår",
        ReportedStatus.Completed => "Genomförd",
        ReportedStatus.Paused => "Pausad",
        ReportedStatus.Ended => "Avslutad i förtid",
        _ => throw Missing(status),
    };

    private static UnreachableException Missing<T>(T value) where T : struct, Enum =>
        new($"{typeof(T).Name}.{value} has no word.");
}
