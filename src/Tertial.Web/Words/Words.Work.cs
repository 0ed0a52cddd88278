using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Pages.Reports;

namespace Tertial.Web.Words;

/// <remarks>The workplace's own words.</remarks>
public static partial class Words
{
    public static string Word(this ReportState state) => state switch
    {
        ReportState.Empty => "Inte rapporterad",
        ReportState.Draft => "Utkast",
        ReportState.Ready => "Klar",
        ReportState.AwaitsApproval => "Väntar på godkännande",
        ReportState.Returned => "Skickad tillbaka",
        ReportState.NotAsked => "Behövs inte än",
        ReportState.CarriedForward => "Klar sedan tidigare",
        _ => throw Missing(state),
    };

    /// <summary>The mark of a report's state, with the name its colours go by.</summary>
    public static Mark Mark(this ReportState state) => state switch
    {
        ReportState.Empty => new("kommer", "tom"),
        ReportState.NotAsked => new("kalender", "tom"),
        ReportState.Draft => new("andrad", "utkast"),
        ReportState.AwaitsApproval => new("klocka", "utkast"),
        ReportState.Returned => new("varning", "fel"),
        ReportState.Ready or ReportState.CarriedForward => new("bock", "klar"),
        _ => throw Missing(state),
    };

    public static string Word(this OutcomeProgress progress) => progress switch
    {
        OutcomeProgress.Missing => "Utfall saknas",
        OutcomeProgress.Preliminary => "Preliminärt",
        OutcomeProgress.Ready => "Klart",
        OutcomeProgress.NotToBeHad => "Finns inte att få än",
        OutcomeProgress.NotAsked => "Behövs inte än",
        _ => throw Missing(progress),
    };

    /// <summary>The mark of how far an outcome has come, in the colours of reports.</summary>
    public static Mark Mark(this OutcomeProgress progress) => progress switch
    {
        OutcomeProgress.Missing => new("kommer", "tom"),
        OutcomeProgress.Preliminary => new("andrad", "utkast"),
        OutcomeProgress.Ready => new("bock", "klar"),
        OutcomeProgress.NotToBeHad or OutcomeProgress.NotAsked => new("kalender", "tom"),
        _ => throw Missing(progress),
    };

    public static string Word(this FollowUpState state) => state switch
    {
        FollowUpState.Planned => "Inte öppnad",
        FollowUpState.Open => "Öppen för rapportering",
        FollowUpState.Closed => "Avslutad, inte beslutad",
        FollowUpState.Decided => "Beslutad, inte publicerad",
        FollowUpState.Published => "Publicerad",
        _ => throw Missing(state),
    };

    public static Mark Mark(this FollowUpState state) => state switch
    {
        FollowUpState.Planned => new("kommer", "tom"),
        FollowUpState.Open => new("andrad", "utkast"),
        FollowUpState.Closed => new("las", "tom"),
        FollowUpState.Decided => new("klubba", "klar"),
        FollowUpState.Published => new("bock", "klar"),
        _ => throw Missing(state),
    };
}
