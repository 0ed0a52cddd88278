using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

/// <summary>When an activity is planned, as exactly as the plan says it and no more.</summary>
public static class PlannedTime
{
    public static string Of(Activity activity) => Of(activity.Start, activity.End, activity.IsOngoing);

    /// <summary>"januari–oktober 2024", "från den 2 maj 2024, löpande".</summary>
    public static string Of(PlannedDate? start, PlannedDate? end, bool ongoing) => (start, end, ongoing) switch
    {
        (null, _, true) => "löpande",
        ({ } from, _, true) => $"från {Of(from)}, löpande",
        (null, null, _) => "under planåret",
        ({ } from, null, _) => $"från {Of(from)}",
        (null, { } to, _) => $"till {Of(to)}",
        ({ } from, { } to, _) when from == to => Of(from),
        ({ } from, { } to, _) => $"{Of(from)} – {Of(to)}",
    };

    /// <summary>den 15 mars 2024, mars 2024, tertial 1 2024 or 2024.</summary>
    public static string Of(PlannedDate date) => date.Precision switch
    {
        Precision.Day => Swedish.LongDate(date.First),
        Precision.Month => date.First.ToString("MMMM yyyy", Swedish.Culture),
        Precision.Tertial => $"tertial\u00A0{TertialOf(date)} {date.First.Year}",
        Precision.Year => $"{date.First.Year}",
        _ => throw new ArgumentOutOfRangeException(nameof(date)),
    };

    /// <summary>15 jan – 14 jun, feb – okt, från 8 jan, löpande; the year only where it is another than the plan's.</summary>
    public static string InBrief(PlannedDate? start, PlannedDate? end, bool isOngoing, int year) => (start, end) switch
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
        Precision.Tertial => $"tertial\u00A0{TertialOf(date)}" + Year(date, year),
        Precision.Year => $"{date.First.Year}",
        _ => throw new ArgumentOutOfRangeException(nameof(date), date.Precision, null),
    };

    /// <summary>When an activity begins, as a sentence.</summary>
    public static string Begins(PlannedDate? start) => start is not { } date ? "Planen säger inte vilken dag arbetet börjar." : date.Precision switch
    {
        Precision.Day => $"Arbetet börjar {Of(date)}.",
        Precision.Month or Precision.Tertial or Precision.Year => $"Arbetet börjar någon gång under {Of(date)}, senast {Swedish.LongDate(date.Last)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(start), date.Precision, null),
    };

    /// <summary>When an activity is to be finished, as a sentence.</summary>
    public static string Ends(PlannedDate? end, bool isOngoing) => (end, isOngoing) switch
    {
        (_, true) => "Arbetet är löpande och har inget slutdatum.",
        (null, _) => "Planen säger inget eget slutdatum. Då ska arbetet vara klart när planåret är slut.",
        ({ Precision: Precision.Day } date, _) => $"Det ska vara klart {Of(date)}.",
        ({ } date, _) => $"Det ska vara klart under {Of(date)}, senast {Swedish.LongDate(date.Last)}.",
    };

    private static int TertialOf(PlannedDate date) => (date.First.Month + 3) / 4;

    private static string Year(PlannedDate date, int year) => date.First.Year == year ? "" : $" {date.First.Year}";
}
