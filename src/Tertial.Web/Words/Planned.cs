using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

/// <summary>Planned dates as exactly as the plan names them: a day, a month, a tertial or a year.</summary>
public static class Planned
{
    /// <summary>15 jan – 14 jun, feb – okt, från 8 jan, löpande; the year only where it is another than the plan's.</summary>
    public static string Span(PlannedDate? start, PlannedDate? end, bool isOngoing, int year) => (start, end) switch
    {
        (null, _) when isOngoing => "löpande, hela året",
        ({ } from, _) when isOngoing => $"från {InBrief(from, year)}, löpande",
        (null, null) => "hela året",
        (null, { } to) => $"till {InBrief(to, year)}",
        ({ } from, null) => $"från {InBrief(from, year)}",
        ({ } from, { } to) when from == to => InBrief(from, year),
        ({ } from, { } to) => $"{InBrief(from, year)} – {InBrief(to, year)}",
    };

    public static string InBrief(PlannedDate date, int year) => date.Precision switch
    {
        Precision.Day => Swedish.ShortDate(date.First) + Year(date, year),
        Precision.Month => Swedish.ShortMonth(date.First) + Year(date, year),
        Precision.Tertial => $"tertial {TertialOf(date)}" + Year(date, year),
        Precision.Year => $"{date.First.Year}",
        _ => throw new ArgumentOutOfRangeException(nameof(date), date.Precision, null),
    };

    /// <summary>den 15 januari 2024, februari 2024, tertial 1 2024 (januari–april), 2024.</summary>
    public static string InFull(PlannedDate date) => date.Precision switch
    {
        Precision.Day => Swedish.LongDate(date.First),
        Precision.Month => Swedish.Month(date.First),
        Precision.Tertial => $"tertial {TertialOf(date)} {date.First.Year} ({date.First.ToString("MMMM", Swedish.Culture)}–{date.Last.ToString("MMMM", Swedish.Culture)})",
        Precision.Year => $"{date.First.Year}",
        _ => throw new ArgumentOutOfRangeException(nameof(date), date.Precision, null),
    };

    /// <summary>When an activity begins, as a sentence.</summary>
    public static string Begins(PlannedDate? start) => start is not { } date ? "Planen säger inte vilken dag arbetet börjar." : date.Precision switch
    {
        Precision.Day => $"Arbetet börjar {InFull(date)}.",
        Precision.Month or Precision.Tertial or Precision.Year => $"Arbetet börjar någon gång under {InFull(date)}, senast {Swedish.LongDate(date.Last)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(start), date.Precision, null),
    };

    /// <summary>When an activity is to be finished, as a sentence.</summary>
    public static string Ends(PlannedDate? end, bool isOngoing) => (end, isOngoing) switch
    {
        (_, true) => "Arbetet är löpande och har inget slutdatum.",
        (null, _) => "Planen säger inget eget slutdatum. Då ska arbetet vara klart när planåret är slut.",
        ({ Precision: Precision.Day } date, _) => $"Det ska vara klart {InFull(date)}.",
        ({ } date, _) => $"Det ska vara klart under {InFull(date)}, senast {Swedish.LongDate(date.Last)}.",
    };

    private static int TertialOf(PlannedDate date) => (date.First.Month + 3) / 4;

    private static string Year(PlannedDate date, int year) => date.First.Year == year ? "" : $" {date.First.Year}";
}
