using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

public static partial class Words
{
    public static string Word(this VersionStanding standing) => standing switch
    {
        VersionStanding.Draft => "Utkast",
        VersionStanding.Proposed => "Föreslagen",
        VersionStanding.Rejected => "Avslagen",
        VersionStanding.Lapsed => "Förfallen",
        VersionStanding.DecidedConditional => "Gäller när villkoret är uppfyllt",
        VersionStanding.DecidedNotYetInForce => "Beslutad, gäller inte än",
        VersionStanding.InForce => "Gäller",
        VersionStanding.Superseded => "Ersatt",
        VersionStanding.Annulled => "Upphävd",
        _ => throw Missing(standing),
    };

    public static Mark Mark(this VersionStanding standing) => standing switch
    {
        VersionStanding.Draft or VersionStanding.Proposed => new("foreslaget", "foreslaget"),
        VersionStanding.Rejected => new("avslaget", "avslaget"),
        VersionStanding.Lapsed => new("forfallet", "forfallet"),
        VersionStanding.DecidedConditional => new("villkor", "villkor"),
        VersionStanding.DecidedNotYetInForce => new("fran", "fran"),
        VersionStanding.InForce => new("galler", "galler"),
        VersionStanding.Superseded => new("ersatt", "avslutad"),
        VersionStanding.Annulled => new("upphavt", "upphavt"),
        _ => throw Missing(standing),
    };

    public static string Word(this BudgetKind kind) => kind switch
    {
        BudgetKind.Operating => "Drift",
        BudgetKind.Capital => "Investering",
        _ => throw Missing(kind),
    };

    public static string Word(this CouncilGoalKind kind) => kind switch
    {
        CouncilGoalKind.Operational => "Verksamhetsmål",
        CouncilGoalKind.Financial => "Finansiellt mål",
        _ => throw Missing(kind),
    };

    /// <summary>How a goal is judged, as a sentence without its full stop.</summary>
    public static string Word(this Judgement judgement) => judgement switch
    {
        Judgement.ByActivities => "Bedöms efter aktiviteterna",
        Judgement.ByMetrics => "Bedöms efter måtten",
        Judgement.ByHand => "Bedöms av förvaltningen",
        _ => throw Missing(judgement),
    };

    /// <summary>What has to be true of a metric's value, as a choice in a form.</summary>
    public static string Word(this TargetRule rule) => rule switch
    {
        TargetRule.AtLeast => "Minst ett värde",
        TargetRule.AtMost => "Högst ett värde",
        TargetRule.Increase => "Mer än utgångsvärdet",
        TargetRule.Decrease => "Mindre än utgångsvärdet",
        TargetRule.Between => "Mellan två värden",
        _ => throw Missing(rule),
    };

    /// <summary>What a value says of itself when it is not final.</summary>
    public static string Word(this OutcomeState state) => state switch
    {
        OutcomeState.Final => "fastställt",
        OutcomeState.Preliminary => "preliminärt",
        OutcomeState.NotYetPublished => "inte publicerat än",
        OutcomeState.Discontinued => "mäts inte längre",
        OutcomeState.Restated => "rättat",
        _ => throw Missing(state),
    };
}
