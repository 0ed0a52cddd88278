using System.Globalization;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Shared;

/// <summary>A small curve of a metric over the years, with its target dashed and its gaps as gaps. The figures stand beside it.</summary>
public sealed class Trend
{
    private const double Left = 10, Width = 144, Top = 12, Height = 38, Missing = 56;

    private readonly double[] _places;
    private readonly decimal?[] _values;
    private readonly decimal _lowest;
    private readonly decimal _highest;

    /// <param name="values">One value or gap for each year, in order.</param>
    /// <param name="targets">The target, or the lower and the upper.</param>
    public Trend(IReadOnlyList<decimal?> values, IReadOnlyList<decimal> targets)
    {
        _values = [.. values];
        _places = [.. values.Select((_, i) => values.Count == 1 ? Left : Left + Width * i / (values.Count - 1))];
        var all = values.OfType<decimal>().Concat(targets).DefaultIfEmpty(0).ToList();
        (_lowest, _highest) = (all.Min(), all.Max());
        Targets = [.. targets.Select(target => Number(Y(target)))];
    }

    /// <summary>The heights of the target lines.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>Lines between years that follow each other.</summary>
    public IEnumerable<string> Lines => Pairs(gaps: false);

    /// <summary>Bridges over years without a value.</summary>
    public IEnumerable<string> Bridges => Pairs(gaps: true);

    public IEnumerable<(string X, string Y)> Points => Known.SkipLast(1).Select(At);

    public (string X, string Y)? Last => Known.Count > 0 ? At(Known[^1]) : null;

    public IEnumerable<string> Gaps => _values.Select((value, i) => (value, i)).Where(pair => pair.value is null).Select(pair => Number(_places[pair.i]));

    public static string GapHeight { get; } = Number(Missing);

    public static IReadOnlyList<decimal> TargetsOf(Metric metric) => (metric.Rule switch
    {
        TargetRule.AtLeast or TargetRule.AtMost => new[] { metric.Target },
        TargetRule.Increase or TargetRule.Decrease => [metric.Baseline],
        TargetRule.Between => [metric.Target, metric.UpperTarget],
        _ => throw new InvalidOperationException($"Unknown rule {metric.Rule}."),
    }).OfType<decimal>().ToList();

    private List<int> Known => [.. Enumerable.Range(0, _values.Length).Where(i => _values[i] is not null)];

    private IEnumerable<string> Pairs(bool gaps) => Known.Zip(Known.Skip(1))
        .Where(pair => pair.Second - pair.First > 1 == gaps)
        .Select(pair => $"M{At(pair.First).X} {At(pair.First).Y}L{At(pair.Second).X} {At(pair.Second).Y}");

    private (string X, string Y) At(int i) => (Number(_places[i]), Number(Y(_values[i]!.Value)));

    private double Y(decimal value) => _highest == _lowest ? Top + Height / 2 : Top + Height * (double)((_highest - value) / (_highest - _lowest));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
