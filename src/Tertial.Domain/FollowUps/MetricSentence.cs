namespace Tertial.Domain.FollowUps;

/// <summary>Says in one or a few short Swedish sentences how the metrics of a goal stand.</summary>
internal static class MetricSentence
{
    public static string For(IReadOnlyList<MetricReading> metrics)
    {
        if (metrics.Count == 0) return "Målet har inga mått att bedömas efter.";
        var missing = metrics.Count(reading => reading.Verdict == Verdict.CannotBeAssessed);
        var later = metrics.Where(reading => reading.Verdict == Verdict.NotYetDue).Select(reading => reading.Metric.TargetYear).ToList();
        if (later.Count == metrics.Count) return AllLater(later);
        if (missing == metrics.Count) return AllMissing(missing);
        return string.Join(" ", new[] { Met(metrics), Missing(missing), Later(later) }.Where(sentence => sentence.Length > 0));
    }

    private static string Met(IReadOnlyList<MetricReading> metrics) => (metrics.Count(reading => reading.Verdict == Verdict.Met), metrics.Count) switch
    {
        (1, 1) => "Måttet är nått.",
        (0, 1) => "Måttet är inte nått.",
        (2, 2) => "Båda måtten är nådda.",
        var (met, all) when met == all => $"Alla {Wording.Number(all)} mått är nådda.",
        (0, var all) => $"Inget av de {Wording.Number(all)} måtten är nått.",
        (1, var all) => $"1 av {all} mått är nått.",
        var (met, all) => $"{met} av {all} mått är nådda.",
    };

    private static string Missing(int count) => count switch
    {
        0 => "",
        1 => "Ett mått har inget värde för målåret än.",
        _ => $"{Wording.First(count)} mått har inget värde för målåret än.",
    };

    private static string Later(List<int> years) => years switch
    {
        [] => "",
        [var year] => $"Ett mått ska vara nått först {year}.",
        _ => $"{Wording.First(years.Count)} mått ska vara nådda senare, det första {years.Min()}.",
    };

    private static string AllLater(List<int> years) => years switch
    {
        [var year] => $"Måttet ska vara nått först {year}.",
        _ when years.Distinct().Count() == 1 => $"Måtten ska vara nådda först {years[0]}.",
        _ => $"Det första av måtten ska vara nått {years.Min()}.",
    };

    private static string AllMissing(int count) => count == 1
        ? "Måttet har inget värde för målåret än."
        : $"Inget av de {Wording.Number(count)} måtten har något värde för målåret än.";
}
