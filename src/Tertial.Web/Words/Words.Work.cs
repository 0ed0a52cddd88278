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
        ReportState.CarriedForward => "Klar sedan tidigare",
        _ => throw Missing(state),
    };

    /// <summary>The mark of a report's state, with the name its colours go by.</summary>
    public static Mark Mark(this ReportState state) => state switch
    {
        ReportState.Empty => new("kommer", "tom"),
        ReportState.Draft => new("andrad", "utkast"),
        ReportState.Ready or ReportState.CarriedForward => new("bock", "klar"),
        _ => throw Missing(state),
    };
}
