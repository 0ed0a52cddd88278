using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>The columns by which a version ends an activity: that it ends, why, and what takes over.</summary>
internal static class ActivityEndings
{
    public static IEnumerable<SheetColumn> Columns =>
    [
        new SheetColumn<ActivityContent>("Avslutas i förtid", (activity, _) => Written.Of(activity.Ending is null ? "" : YesOrNo.Write(true)), End)
        {
            AlsoCalled = ["avbryts", "utgår", "avslutas i förväg"], Width = 16, List = ChoiceList.YesOrNo, Help = "Ja om planen avslutar aktiviteten. Skriv då skälet i kolumnen bredvid.",
        },
        new SheetColumn<ActivityContent>("Skäl till avslut", (activity, _) => Written.Of(activity.Ending?.Reason), Reason)
        {
            AlsoCalled = ["skäl", "avslutas på grund av", "orsak till avslut"], Width = 40, Help = "Varför aktiviteten avslutas. Blir offentligt.",
        },
        new SheetColumn<ActivityContent>("Ersätts av", (activity, names) => Written.Of(activity.Ending?.Successor is { } successor ? names.Activities[successor] : null), Successor)
        {
            AlsoCalled = ["ersätts", "efterträds av"], Width = 24, List = ChoiceList.Activities, Help = "Den aktivitet som tar över, om det finns någon. Koden räcker.",
        },
    ];

    /// <summary>An activity has a goal, what ends says why, and nothing ends before it begins.</summary>
    public static void Check(ActivityContent? before, ActivityContent after, RowReading row, Table table)
    {
        if (after.GoalId == default && !row.HasErrors)
        {
            row.At(table.Find("Mål")?.Place);
            row.Error("Välj det mål som aktiviteten hör till.");
        }
        if (after.Ending is { Reason: "" } && after.Ending != before?.Ending)
        {
            row.At(table.Find("Skäl till avslut")?.Place ?? table.Find("Avslutas i förtid")?.Place);
            row.Error("Skriv varför aktiviteten avslutas.");
        }
        if (after is { Start: { } start, End: { } end } && end.Last < start.First && (before?.Start, before?.End) != (after.Start, after.End))
        {
            row.At(table.Find("Slut")?.Place);
            row.Warn("Slutet ligger före starten.");
        }
    }

    private static ActivityContent End(ActivityContent activity, Cell cell, RowReading row)
    {
        var ends = row.YesOrNo(cell, activity.Ending is not null, empty: false);
        return ends == (activity.Ending is not null) ? activity : activity with { Ending = ends ? new("") : null };
    }

    private static ActivityContent Reason(ActivityContent activity, Cell cell, RowReading row)
    {
        if (activity.Ending is { } ending) return activity with { Ending = ending with { Reason = row.Text(cell, ending.Reason, 4_000) ?? "" } };
        if (!cell.IsEmpty) row.Error("Här står ett skäl, men aktiviteten är inte markerad som avslutad. Skriv ja i kolumnen Avslutas i förtid eller ta bort skälet.");
        return activity;
    }

    private static ActivityContent Successor(ActivityContent activity, Cell cell, RowReading row)
    {
        if (activity.Ending is { } ending) return activity with { Ending = ending with { Successor = row.One(cell, row.Names.Activities, ending.Successor, "planens aktiviteter") } };
        if (!cell.IsEmpty) row.Error("Här står vad som tar över, men aktiviteten är inte markerad som avslutad. Skriv ja i kolumnen Avslutas i förtid eller töm cellen.");
        return activity;
    }
}
