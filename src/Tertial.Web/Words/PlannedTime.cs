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
        Precision.Tertial => $"tertial\u00A0{(date.First.Month + 3) / 4} {date.First.Year}",
        Precision.Year => $"{date.First.Year}",
        _ => throw new ArgumentOutOfRangeException(nameof(date)),
    };
}
