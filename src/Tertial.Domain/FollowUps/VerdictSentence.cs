using System.Globalization;
using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>Says in one or a few short Swedish sentences why a goal has its verdict, for someone who has never read the rule.</summary>
/// <remarks>The verdict's own word stands beside the sentences, not in them.</remarks>
public static class VerdictSentence
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static string For(Judgement judgedBy, RuledVerdict ruled, IReadOnlyList<ActivityReading> activities, IReadOnlyList<MetricReading> metrics) =>
        judgedBy switch
        {
            Judgement.ByActivities => ByActivities(ruled, activities),
            Judgement.ByMetrics => MetricSentence.For(metrics),
            Judgement.ByHand => "Förvaltningen bedömer målet. Ingen regel räknar ut bedömningen.",
            _ => throw new ArgumentOutOfRangeException(nameof(judgedBy), judgedBy, null),
        };

    private static string ByActivities(RuledVerdict ruled, IReadOnlyList<ActivityReading> activities)
    {
        if (activities.Count == 0) return "Målet har inga aktiviteter.";
        var counted = activities.Where(reading => reading.Standing.Counts()).OrderBy(reading => reading.Activity.Code, StringComparer.Ordinal).ToList();
        var ofThese = counted.Count < activities.Count ? " som räknas" : "";
        string?[] sentences =
        [
            counted.Count == 0 ? "Målet har inga aktiviteter som räknas." : Counts(counted, ofThese),
            ruled.Row == 2 ? "Därför går det inte att säga om målet nås." : null,
            .. counted.Count == 0 ? [] : Pace(counted, ruled.Row == 2),
            NotCounted(activities),
        ];
        return string.Join(" ", sentences.OfType<string>());
    }

    private static string Counts(List<ActivityReading> counted, string ofThese)
    {
        var groups = counted.GroupBy(reading => reading.Standing).OrderBy(group => group.Key.ReadingOrder()).Select(group => group.ToList()).ToList();
        if (groups is [var only]) return AllAlike(only, ofThese);
        var parts = groups.Select(group => $"{group.Count} {Phrase(group)}{NamesWhereMissing(group)}").ToArray();
        parts[0] = $"{groups[0].Count} av {counted.Count} aktiviteter{ofThese} {Phrase(groups[0])}";
        return Wording.Listed(parts) + ".";
    }

    private static string AllAlike(List<ActivityReading> readings, string ofThese) => (readings.Count, readings[0].Standing) switch
    {
        (1, _) => (ofThese.Length > 0 ? "Den enda aktivitet som räknas " : "Målets enda aktivitet ") + Phrase(readings) + ".",
        (var count, ActivityStanding.NotReported) => $"Ingen av de {Wording.Number(count)} aktiviteterna{ofThese} är redovisad.",
        (var count, ActivityStanding.NotYetDue) => $"Ingen av de {Wording.Number(count)} aktiviteterna{ofThese} är planerad att {Begin(readings)}.",
        (2, _) => $"Båda aktiviteterna{ofThese} {Phrase(readings)}.",
        (var count, _) => $"Alla {Wording.Number(count)} aktiviteter{ofThese} {Phrase(readings)}.",
    };

    // Missing reports come last of the counted, so their names end the sentence.
    private static string NamesWhereMissing(List<ActivityReading> group) =>
        group[0].Standing == ActivityStanding.NotReported ? ": " + Names(group) : "";

    private static IEnumerable<string?> Pace(List<ActivityReading> counted, bool cannotBeAssessed)
    {
        var deviating = counted.FindAll(reading => reading.Standing.Deviates());
        var expectedLate = counted.FindAll(reading => reading.ExpectedLate && !reading.Standing.Deviates());
        var completedLate = counted.FindAll(reading => reading.CompletedLate);
        if (deviating.Count > 0) yield return deviating.Count == 1
            ? $"Aktiviteten {Names(deviating)} avviker från planen."
            : $"{Wording.First(deviating.Count)} aktiviteter avviker från planen: {Names(deviating)}.";
        if (expectedLate.Count > 0) yield return expectedLate.Count == 1
            ? $"Aktiviteten {Names(expectedLate)} väntas bli klar senare än planerat."
            : $"{Wording.First(expectedLate.Count)} aktiviteter väntas bli klara senare än planerat: {Names(expectedLate)}.";
        if (completedLate.Count > 0) yield return completedLate.Count == 1
            ? $"Aktiviteten {Names(completedLate)} blev klar senare än planerat."
            : $"{Wording.First(completedLate.Count)} aktiviteter blev klara senare än planerat: {Names(completedLate)}.";
        if (deviating.Count + expectedLate.Count > 0) yield break;
        if (!counted.Exists(reading => reading.Standing == ActivityStanding.NotReported))
            yield return completedLate.Count == 0 ? "Inget avviker från planen." : "I övrigt avviker inget från planen.";
        else if (!cannotBeAssessed) yield return "Därför går det inte att säga om allt följer planen.";
    }

    private static string Names(IEnumerable<ActivityReading> readings) => Wording.Quoted(readings.Select(reading => reading.Activity.Name));

    internal static string? NotCounted(IReadOnlyList<ActivityReading> activities)
    {
        var ended = activities.Count(reading => reading.Standing == ActivityStanding.EndedByDecision);
        var beyond = activities.Count(reading => reading.Standing == ActivityStanding.BeyondPlan);
        return (ended, beyond) switch
        {
            (0, 0) => null,
            (1, 0) => "En aktivitet är avslutad genom beslut och räknas inte.",
            (0, 1) => "En aktivitet börjar först efter planperioden och räknas inte.",
            ( > 1, 0) => $"{Wording.First(ended)} aktiviteter är avslutade genom beslut och räknas inte.",
            (0, > 1) => $"{Wording.First(beyond)} aktiviteter börjar först efter planperioden och räknas inte.",
            (1, _) => $"{Wording.First(1 + beyond)} aktiviteter räknas inte: en är avslutad genom beslut och {Wording.Number(beyond)} börjar först efter planperioden.",
            _ => $"{Wording.First(ended + beyond)} aktiviteter räknas inte: {Wording.Number(ended)} är avslutade genom beslut och {Wording.Number(beyond)} börjar först efter planperioden.",
        };
    }

    private static string Phrase(List<ActivityReading> group) => (group[0].Standing, group.Count == 1) switch
    {
        (ActivityStanding.CarriedOut, true) => "är genomförd",
        (ActivityStanding.CarriedOut, false) => "är genomförda",
        (ActivityStanding.UnderWay, _) => group.Exists(reading => reading.ExpectedLate) ? "pågår" : "pågår enligt plan",
        (ActivityStanding.Overdue, true) => "pågår men skulle ha varit klar",
        (ActivityStanding.Overdue, false) => "pågår men skulle ha varit klara",
        (ActivityStanding.NotBegunInTime, _) => "skulle ha börjat men har inte gjort det",
        (ActivityStanding.Paused, true) => "är pausad",
        (ActivityStanding.Paused, false) => "är pausade",
        (ActivityStanding.EndedWithoutDecision, true) => "är avslutad utan beslut",
        (ActivityStanding.EndedWithoutDecision, false) => "är avslutade utan beslut",
        (ActivityStanding.NotYetDue, true) => $"är inte planerad att {Begin(group)}",
        (ActivityStanding.NotYetDue, false) => $"är inte planerade att {Begin(group)}",
        (ActivityStanding.NotReported, true) => "är inte redovisad",
        (ActivityStanding.NotReported, false) => "är inte redovisade",
        var (standing, _) => throw new ArgumentException($"{standing} is not counted.", nameof(group)),
    };

    // Says when, if the plan says one and the same time for all of them and that time is still to come.
    private static string Begin(List<ActivityReading> group) =>
        group.Select(StartsIn).Distinct().ToList() is [{ } time] ? $"börja förrän {time}" : "ha börjat än";

    private static string? StartsIn(ActivityReading reading) => reading.Activity.Start is { } start && start.First > reading.CutOff
        ? start.Precision switch
        {
            Precision.Day or Precision.Month => "i " + start.First.ToString(start.First.Year == reading.CutOff.Year ? "MMMM" : "MMMM yyyy", Swedish),
            Precision.Tertial => $"i tertial {(start.First.Month + 3) / 4}" + (start.First.Year == reading.CutOff.Year ? "" : $" {start.First.Year}"),
            Precision.Year => $"{start.First.Year}",
            _ => throw new InvalidOperationException($"Unknown precision {start.Precision}."),
        }
        : null;
}
