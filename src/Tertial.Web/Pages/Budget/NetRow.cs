using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Budget;

/// <summary>Net amounts of one budget line or of all of a kind, in the municipality's sign, as they are saved.</summary>
public sealed record NetRow(string Name, BudgetKind Kind, BudgetTotal Total, Money? ToDate, int WithToDate, Kronor Kronor)
{
    public static NetRow Of(BudgetRow row) => Of("Netto", [row.Line], row.Line.Kind, row.Kronor);

    /// <summary>The sums, operations and capital apart; those that have lines.</summary>
    public static IEnumerable<NetRow> Sums(IEnumerable<BudgetLineSnapshot> lines, Kronor kronor) =>
        lines.GroupBy(line => line.Kind).OrderBy(kind => kind.Key).Select(kind => Of($"Summa {What(kind.Key)}", [.. kind], kind.Key, kronor));

    public IReadOnlyList<Cell> Cells =>
    [
        new("Budget helår", Kronor.Net(Total.Budget.Net)),
        new("Budget hittills", Net(ToDate)) { Including = MoneyWords.Including(WithToDate, Total.Lines) },
        new("Utfall hittills", Net(Total.OutcomeToDate?.Net)) { Including = MoneyWords.Including(Total.WithOutcome, Total.Lines) },
        new("Prognos helår", Net(Total.Forecast?.Net), Total.InPlaceOfForecast()) { Including = Forecasts },
        new("Avvikelse", Total.Deviation is { } deviation ? Kronor.Variance(deviation) : null, Total.InPlaceOfForecast()) { Including = Forecasts },
    ];

    /// <summary>What the deviation is, in a sentence.</summary>
    public string Says => Total.Deviation is not { } deviation
        ? $"Ingen prognos för {What(Kind)} är rapporterad."
        : $"Prognosen för {What(Kind)} avviker {Kronor.WithUnit(Kronor.Variance(deviation))} från budget{(Forecasts is { } included ? $", räknat på {included}" : "")}.";

    private string? Forecasts => MoneyWords.Including(Total.WithForecast, Total.Lines);

    private static NetRow Of(string name, IReadOnlyList<BudgetLineSnapshot> lines, BudgetKind kind, Kronor kronor)
    {
        var toDate = lines.Select(line => line.BudgetToDate?.Net).OfType<Money>().ToList();
        return new(name, kind, BudgetTotal.Of(lines, kind), toDate.Count == 0 ? null : toDate.Aggregate((sum, amount) => sum + amount), toDate.Count, kronor);
    }

    private static string What(BudgetKind kind) => kind == BudgetKind.Operating ? "driften" : "investeringarna";

    private string? Net(Money? amount) => amount is { } known ? Kronor.Net(known) : null;
}
