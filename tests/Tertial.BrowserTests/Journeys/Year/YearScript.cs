using System.Globalization;
using System.Text;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Tests;
using Tertial.Web.Exchange;

namespace Tertial.BrowserTests.Journeys.Year;

/// <summary>What the people of the year type: the demo's own reports, amounts and outcomes, and by whom.</summary>
internal static class YearScript
{
    public static readonly MunicipalRecord Demo = ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo));

    /// <summary>Four who report their own unit, and the head who reports the rest.</summary>
    public static readonly (string Title, string[] Units)[] Reporters =
    [
        ("Verksamhetschef grundskola", ["Grundskola"]),
        ("Verksamhetschef äldreomsorg", ["Äldreomsorg"]),
        ("Planeringsledare samhällsbyggnad", ["Samhällsbyggnad"]),
        ("HR-strateg", ["HR"]),
        ("Kommundirektör", ["Kultur och fritid", "Gymnasium och vuxenutbildning", "Näringsliv och tillväxt"]),
    ];

    // In the demo the campaign is moved to another year. Here it stays, and does not begin.
    private static readonly ReportedFacts Campaign = new()
    {
        Status = ReportedStatus.NotBegun,
        Done = "Kampanjen väntar på ett beslut om pengar.",
        Cause = "Det finns få bostäder att visa.",
        Measure = "Förvaltningen tar upp kampanjen i nästa års plan.",
    };

    private static readonly Dictionary<ActivityId, Activity> Activities = Demo.PlanVersions.OrderBy(version => version.Number).SelectMany(version => version.Activities).GroupBy(activity => activity.Id).ToDictionary(same => same.Key, same => same.Last());

    /// <summary>What one of the reporters says in a tertial, activity by activity.</summary>
    public static IReadOnlyList<(string Code, ReportedFacts Facts)> Of(int number, string[] units)
    {
        var mine = Demo.Units.Where(unit => units.Contains(unit.Name)).Select(unit => unit.Id).ToHashSet();
        var followUp = Demo.FollowUps.Single(candidate => candidate.Number == number).Id;
        var said = Demo.ActivityReports.Where(report => report.FollowUpId == followUp && Activities[report.ActivityId].UnitId is { } unit && mine.Contains(unit))
            .Select(report => (Activities[report.ActivityId].Code, report.Facts)).Where(report => number == 1 || report.Code != "a-39");
        return [.. (number > 1 && units.Contains("Näringsliv och tillväxt") ? said.Append((Code: "a-39", Facts: Campaign)) : said).OrderBy(report => report.Code, StringComparer.Ordinal)];
    }

    public static IEnumerable<(BudgetLine Line, BudgetReport Report)> MoneyOf(int number)
    {
        var followUp = Demo.FollowUps.Single(candidate => candidate.Number == number).Id;
        return Demo.BudgetReports.Where(report => report.FollowUpId == followUp).Join(Demo.PlanVersions[0].BudgetLines, report => report.BudgetLineId, line => line.Id, (report, line) => (line, report)).OrderBy(pair => pair.line.Order);
    }

    /// <summary>The outcomes of metrics that become known after one day, up to another.</summary>
    public static IEnumerable<(Metric Metric, MetricOutcome Outcome)> KnownBetween(DateOnly after, DateOnly until) =>
        Demo.Metrics.SelectMany(metric => metric.Outcomes, (metric, outcome) => (metric, outcome)).Where(pair => pair.outcome.PublishedOn > after && pair.outcome.PublishedOn <= until).OrderBy(pair => pair.outcome.PublishedOn);

    /// <summary>The accounts' own list of a tertial: one row for each line, kind and month, incomes with minus; and one row of the month after.</summary>
    public static (byte[] File, string Total) Ledger(int number)
    {
        var months = number * 4;
        var text = new StringBuilder("Konto;Budgetpost;Period;Belopp\n");
        var total = 0L;
        foreach (var (line, report) in MoneyOf(number))
            foreach (var (account, ore) in new[] { ("3010", -report.OutcomeToDate.Income.Ore), ("5010", report.OutcomeToDate.Cost.Ore) })
                for (var month = 1; month <= months && ore != 0; month++)
                {
                    var part = month < months ? ore / months : ore - (ore / months * (months - 1));
                    total += part;
                    text.Append(CultureInfo.InvariantCulture, $"{account};{line.Code};2024{month:00};{Kronor(part)}\n");
                }
        if (months < 12) text.Append(CultureInfo.InvariantCulture, $"5010;b-01;2024{months + 1:00};999999,00\n");
        return (Encoding.UTF8.GetBytes(text.ToString()), Kronor(total));
    }

    /// <summary>An amount as one types it, in thousands.</summary>
    public static string Tkr(Money amount) => (amount.Kronor / 1000m).ToString("0.#####", CultureInfo.GetCultureInfo("sv-SE")).Replace('−', '-');

    private static string Kronor(long ore) => (ore / 100m).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
