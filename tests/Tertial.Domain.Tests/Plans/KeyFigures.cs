using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>A metric tied to a key figure, and what Kolada may answer about it. The municipality is 2260.</summary>
internal static class KeyFigures
{
    public const string Ange = "2260", Bracke = "2305", Id = "N15428";

    public static Metric Metric(params MetricOutcome[] outcomes)
    {
        var metric = Given.Metric(outcomes: outcomes);
        metric.LinkTo(Id);
        return metric;
    }

    public static KeyFigure Figure(string title = "Behöriga till yrkesprogram, andel (%)", int? period = null, string? published = null) =>
        new(Id, title, "Avser folkbokförda.", period, Given.DayOrNone(published));

    /// <summary>An answer about 2020–2024 unless other years are asked about.</summary>
    public static KeyFigureAnswer Answer(params KeyFigureValue[] values) => Answer(Figure(), values);

    public static KeyFigureAnswer Answer(KeyFigure? figure, params KeyFigureValue[] values) => new(figure, [2020, 2021, 2022, 2023, 2024], values);

    public static KeyFigureValue Own(int year, double? value, double? women = null, double? men = null) =>
        new(Ange, year, (decimal?)value, (decimal?)women, (decimal?)men);

    public static KeyFigureValue Other(int year, double? value) => new(Bracke, year, (decimal?)value);

    public static Event? Take(this Metric metric, string day, params KeyFigureValue[] values) => metric.Take(Answer(values), Ange, Given.Day(day));

    /// <summary>Everything a metric knows, to compare before and after.</summary>
    public static string Known(Metric metric) => string.Join('\n',
        metric.Outcomes.Select(fact => $"{fact.Describes:O} {fact.PublishedOn:O} {Of(fact)}").Order()
            .Concat(metric.Comparisons.Select(fact => $"{fact.MunicipalityCode} {fact.Year} {fact.FetchedOn:O} {fact.State} {fact.Value} {fact.Women} {fact.Men} {fact.FormerValue}").Order()));

    public static string Of(MetricOutcome fact) => $"{fact.State} {fact.Value} {fact.Women} {fact.Men} {fact.FormerValue} {fact.FetchedOn:O}";
}
