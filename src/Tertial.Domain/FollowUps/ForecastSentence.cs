using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>Says in a sentence or two why a goal has its forecast for the year's end, for someone who has never read the rule.</summary>
public static class ForecastSentence
{
    /// <param name="verdict">The goal's verdict, with its activities as they read.</param>
    /// <param name="lastCutOff">The plan's last cut-off; on that day the forecast is the verdict.</param>
    public static string For(GoalVerdict verdict, DateOnly lastCutOff) => verdict.JudgedBy switch
    {
        Judgement.ByHand => "Förvaltningen bedömer målet. Ingen regel räknar ut någon prognos.",
        Judgement.ByMetrics => verdict.Why,
        Judgement.ByActivities => verdict.Activities.All(reading => reading.CutOff >= lastCutOff) ? verdict.Why : ByActivities(verdict, lastCutOff),
        var unknown => throw new ArgumentOutOfRangeException(nameof(verdict), unknown, null),
    };

    private static string ByActivities(GoalVerdict verdict, DateOnly lastCutOff)
    {
        var counted = verdict.Counted.OrderBy(reading => reading.Activity.Code, StringComparer.Ordinal).ToList();
        string?[] sentences =
        [
            counted.Count == 0 ? "Målet har inga aktiviteter som räknas." : Counts(counted, lastCutOff),
            counted.Count > 0 && verdict.Forecast == Verdict.CannotBeAssessed ? "Därför går det inte att säga om målet nås." : null,
            VerdictSentence.NotCounted(verdict.Activities),
        ];
        return string.Join(" ", sentences.OfType<string>());
    }

    private static string Counts(List<ActivityReading> counted, DateOnly lastCutOff)
    {
        var groups = counted.GroupBy(reading => Expect(reading, lastCutOff)).OrderBy(group => group.Key).Select(group => (group.Key, Readings: group.ToList())).ToList();
        if (groups is [var (only, all)])
            return (all.Count == 1 ? "Den enda aktivitet som räknas " : all.Count == 2 ? "Båda aktiviteterna som räknas " : $"Alla {Wording.Number(all.Count)} aktiviteter som räknas ") + Phrase(only, all.Count == 1) + ".";
        var parts = groups.Select(group => $"{group.Readings.Count} {Phrase(group.Key, group.Readings.Count == 1)}{Names(group.Key, group.Readings)}").ToArray();
        parts[0] = $"{groups[0].Readings.Count} av {counted.Count} aktiviteter {Phrase(groups[0].Key, groups[0].Readings.Count == 1)}{Names(groups[0].Key, groups[0].Readings)}";
        return Wording.Listed(parts) + ".";
    }

    // What goes as it should needs no name.
    private static string Names(Expectation expectation, List<ActivityReading> readings) =>
        expectation <= Expectation.CarriesOn ? "" : $" ({Wording.Quoted(readings.Select(reading => reading.Activity.Name))})";

    private static Expectation Expect(ActivityReading reading, DateOnly lastCutOff) => reading.ForecastAt(lastCutOff) switch
    {
        ActivityStanding.CarriedOut => reading.Standing == ActivityStanding.CarriedOut ? Expectation.Done : Expectation.WillBeDone,
        ActivityStanding.UnderWay => Expectation.CarriesOn,
        ActivityStanding.Overdue => Expectation.Late,
        ActivityStanding.NotYetDue => Expectation.NotDue,
        ActivityStanding.NotReported => reading.Standing == ActivityStanding.NotReported ? Expectation.NotReported : Expectation.Unknown,
        ActivityStanding.EndedWithoutDecision => Expectation.Ended,
        var standing => throw new InvalidOperationException($"{standing} is no expectation."),
    };

    private static string Phrase(Expectation expectation, bool one) => (expectation, one) switch
    {
        (Expectation.Done, true) => "är genomförd",
        (Expectation.Done, false) => "är genomförda",
        (Expectation.WillBeDone, true) => "väntas bli genomförd",
        (Expectation.WillBeDone, false) => "väntas bli genomförda",
        (Expectation.CarriesOn, _) => "väntas pågå enligt plan när året är slut",
        (Expectation.Late, true) => "väntas bli klar senare än planerat",
        (Expectation.Late, false) => "väntas bli klara senare än planerat",
        (Expectation.Ended, true) => "är avslutad utan beslut",
        (Expectation.Ended, false) => "är avslutade utan beslut",
        (Expectation.NotDue, _) => "behöver inte ha börjat när året är slut",
        (Expectation.Unknown, true) => "avviker från planen utan att någon har sagt när den väntas bli klar",
        (Expectation.Unknown, false) => "avviker från planen utan att någon har sagt när de väntas bli klara",
        (Expectation.NotReported, true) => "är inte redovisad",
        (Expectation.NotReported, false) => "är inte redovisade",
        _ => throw new ArgumentOutOfRangeException(nameof(expectation), expectation, null),
    };

    // In the order they are told.
    private enum Expectation
    {
        Done,
        WillBeDone,
        CarriesOn,
        Late,
        Ended,
        NotDue,
        Unknown,
        NotReported,
    }
}
