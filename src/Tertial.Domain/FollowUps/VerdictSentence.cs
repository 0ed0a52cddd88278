using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>Says in one or a few short Swedish sentences why a goal has its verdict, for someone who has never read the rule.</summary>
public static class VerdictSentence
{
    public static string For(Judgement judgedBy, RuledVerdict ruled, IReadOnlyList<ActivityReading> activities, IReadOnlyList<MetricReading> metrics) =>
        judgedBy switch
        {
            Judgement.ByActivities => ByActivities(ruled, activities),
            Judgement.ByMetrics => ByMetrics(metrics),
            Judgement.ByHand => "Målet bedöms av förvaltningen. Ingen regel räknar ut det.",
            _ => throw new ArgumentOutOfRangeException(nameof(judgedBy), judgedBy, null),
        };

    private static string ByActivities(RuledVerdict ruled, IReadOnlyList<ActivityReading> activities)
    {
        var counted = activities.Where(reading => reading.Standing.Counts()).ToList();
        var sentences = new List<string>
        {
            counted.Count == 0 ? "Målet har inga aktiviteter som räknas." : Counts(counted),
        };
        var notReported = counted.Count(reading => reading.Standing == ActivityStanding.NotReported);
        if (ruled.Row == 2) sentences.Add(notReported == 1 ? "Den kan avgöra om målet nås." : "De kan avgöra om målet nås.");
        if (counted.Count > 0 && ruled.Row != 2) sentences.Add(Pace(counted, notReported));
        if (NotCounted(activities) is { } notCounted) sentences.Add(notCounted);
        return string.Join(" ", sentences);
    }

    private static string Counts(List<ActivityReading> counted)
    {
        var groups = counted.GroupBy(reading => reading.Standing).OrderBy(group => Order(group.Key)).ToList();
        if (groups is [var only]) return AllAlike(only.Key, [.. only]);
        var parts = groups.Select((group, place) => (place == 0 ? $"{group.Count()} av {counted.Count} aktiviteter " : $"{group.Count()} ") + Phrase(group.Key, group.Count())).ToList();
        return string.Join(", ", parts[..^1]) + " och " + parts[^1] + ".";
    }

    private static string AllAlike(ActivityStanding standing, List<ActivityReading> readings) => readings.Count switch
    {
        1 => "Den enda aktiviteten " + Phrase(standing, 1) + ".",
        2 => "Båda aktiviteterna " + Phrase(standing, 2) + ".",
        var count => $"Alla {count} aktiviteter " + Phrase(standing, count) + ".",
    };

    private static string Pace(List<ActivityReading> counted, int notReported)
    {
        var deviating = counted.Count(reading => reading.Deviates);
        var late = counted.Count(reading => reading.CompletedLate);
        var pace = (deviating, notReported) switch
        {
            (1, _) => $"En avviker från planen: {Names(counted)}.",
            ( > 1, _) => $"{deviating} avviker från planen: {Names(counted)}.",
            (0, 0) => "Inget avviker från planen.",
            _ => "Därför vet vi inte om allt följer planen.",
        };
        return late switch
        {
            0 => pace,
            1 => pace + " En blev klar senare än planerat.",
            _ => pace + $" {late} blev klara senare än planerat.",
        };
    }

    private static string Names(List<ActivityReading> counted)
    {
        var names = counted.Where(reading => reading.Deviates)
            .OrderBy(reading => reading.Activity.Code, StringComparer.Ordinal)
            .Select(reading => reading.Activity.Name).ToList();
        return names.Count == 1 ? names[0] : string.Join(", ", names[..^1]) + " och " + names[^1];
    }

    private static string? NotCounted(IReadOnlyList<ActivityReading> activities)
    {
        var ended = activities.Count(reading => reading.Standing == ActivityStanding.EndedByDecision);
        var beyond = activities.Count(reading => reading.Standing == ActivityStanding.BeyondPlan);
        return (ended, beyond) switch
        {
            (0, 0) => null,
            (1, 0) => "En aktivitet är avslutad genom beslut och räknas inte.",
            (0, 1) => "En aktivitet ligger efter planåret och räknas inte.",
            ( > 1, 0) => $"{ended} aktiviteter är avslutade genom beslut och räknas inte.",
            (0, > 1) => $"{beyond} aktiviteter ligger efter planåret och räknas inte.",
            _ => $"{ended + beyond} aktiviteter räknas inte: avslutade genom beslut ({ended}) eller efter planåret ({beyond}).",
        };
    }

    private static string ByMetrics(IReadOnlyList<MetricReading> metrics)
    {
        if (metrics.Count == 0) return "Målet har inga mått att bedömas efter.";
        var met = metrics.Count(reading => reading.Verdict == Verdict.Met);
        var missing = metrics.Count(reading => reading.Verdict == Verdict.CannotBeAssessed);
        var later = metrics.Where(reading => reading.Verdict == Verdict.NotYetDue).ToList();
        if (later.Count == metrics.Count) return (metrics.Count == 1 ? "Måttet ska vara nått först " : "Måtten ska vara nådda först ") + later.Min(reading => reading.Metric.TargetYear) + ".";
        var sentence = metrics.Count == 1
            ? (met == 1 ? "Måttet är nått." : missing == 1 ? "Måttet har inget värde för målåret än." : "Måttet är inte nått.")
            : $"{met} av {metrics.Count} mått är nådda.";
        if (metrics.Count > 1 && missing > 0) sentence += missing == 1 ? " Ett mått har inget värde för målåret än." : $" {missing} mått har inget värde för målåret än.";
        if (later.Count > 0) sentence += later.Count == 1 ? $" Ett mått gäller {later[0].Metric.TargetYear}." : $" {later.Count} mått gäller senare år.";
        return sentence;
    }

    // What has come of the work first, then what has not, last what nobody knows.
    private static int Order(ActivityStanding standing) => standing switch
    {
        ActivityStanding.CarriedOut => 0,
        ActivityStanding.UnderWay => 1,
        ActivityStanding.Overdue => 2,
        ActivityStanding.NotBegunInTime => 3,
        ActivityStanding.Paused => 4,
        ActivityStanding.EndedWithoutDecision => 5,
        ActivityStanding.NotYetDue => 6,
        ActivityStanding.NotReported => 7,
        ActivityStanding.EndedByDecision => 8,
        ActivityStanding.BeyondPlan => 9,
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };

    private static string Phrase(ActivityStanding standing, int count) => (standing, count == 1) switch
    {
        (ActivityStanding.CarriedOut, true) => "är genomförd",
        (ActivityStanding.CarriedOut, false) => "är genomförda",
        (ActivityStanding.UnderWay, _) => "pågår enligt plan",
        (ActivityStanding.Overdue, true) => "pågår men skulle ha varit klar",
        (ActivityStanding.Overdue, false) => "pågår men skulle ha varit klara",
        (ActivityStanding.NotBegunInTime, _) => "skulle ha börjat men har inte gjort det",
        (ActivityStanding.Paused, true) => "är pausad",
        (ActivityStanding.Paused, false) => "är pausade",
        (ActivityStanding.EndedWithoutDecision, true) => "är avslutad utan beslut",
        (ActivityStanding.EndedWithoutDecision, false) => "är avslutade utan beslut",
        (ActivityStanding.NotYetDue, true) => "är inte planerad att ha börjat än",
        (ActivityStanding.NotYetDue, false) => "är inte planerade att ha börjat än",
        (ActivityStanding.NotReported, true) => "är inte redovisad",
        (ActivityStanding.NotReported, false) => "är inte redovisade",
        (ActivityStanding.EndedByDecision, true) => "är avslutad genom beslut",
        (ActivityStanding.EndedByDecision, false) => "är avslutade genom beslut",
        (ActivityStanding.BeyondPlan, _) => "ligger efter planåret",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };
}
