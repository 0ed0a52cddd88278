using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Pages.Public.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>The money of a follow-up: a picture, the same numbers as tables, and the comments.</summary>
internal sealed class FollowUpMoney(Economy economy)
{
    private readonly Kronor _kronor = economy.Kronor;

    public IEnumerable<Block> Blocks()
    {
        yield return new Heading(1, "Ekonomi");
        yield return new Paragraph(economy.Lead, ParagraphKind.Lead);
        foreach (var block in PaperText.Blocks(economy.Reading.Snapshot.TextOf(ReportSection.Economy), level: 2)) yield return block;
        if (economy.Frame is { } frame) yield return new Paragraph(frame);
        if (economy.Operating.Count > 0)
        {
            yield return BudgetChart.Of(economy);
            yield return TableOf($"Budget, utfall och prognos {economy.Year}", "Nettokostnad", economy.Operating, economy.OperatingTotal, "ekonomi-drift.csv");
        }
        if (economy.Capital.Count > 0) yield return TableOf($"Investeringar {economy.Year}", "Utgift", economy.Capital, economy.CapitalTotal, "ekonomi-investeringar.csv");
        var comments = economy.Operating.Concat(economy.Capital).Where(line => line.Comment is not null || line.Deviation is null).ToList();
        if (comments.Count == 0) yield break;
        yield return new Heading(2, "Kommentarer till siffrorna");
        yield return new Bullets([.. comments.Select(line => (IReadOnlyList<Block>)[new Paragraph([new(line.Name, Bold: true), new($": {line.Comment ?? $"{line.InPlaceOfForecast()}."}")])])]);
    }

    private Table TableOf(string caption, string what, IReadOnlyList<BudgetLineSnapshot> lines, BudgetTotal total, string file) => new()
    {
        Caption = caption,
        Note = $"{what} i {_kronor.UnitInWords}. Avvikelsen är plus när det går bättre än budget och minus när det går sämre.",
        Columns = [new("Verksamhet", 5), Amount($"Budget {economy.Year}"), Amount($"Utfall {economy.Months}"), Amount(economy.ForecastWord), Amount("Avvikelse"), .. HasFormer ? [Amount("Avvikelse förra gången")] : Array.Empty<Column>()],
        Rows =
        [
            .. lines.Select(line => Row.Of([line.Name, _kronor.Net(line.Budget.Net), Net(line.OutcomeToDate, MoneyWords.NotReported), Net(line.Forecast, line.InPlaceOfForecast()), Variance(line.Deviation, line.InPlaceOfForecast()), .. Former(economy.Before(line))])),
            Row.Total([Sum(total), _kronor.Net(total.Budget.Net), Net(total.OutcomeToDate, MoneyWords.NotReported), Net(total.Forecast, total.InPlaceOfForecast()), Variance(total.Deviation, total.InPlaceOfForecast()), .. Former(economy.Before(total))]),
        ],
        File = file,
    };

    private bool HasFormer => economy.Reading.Former is not null;

    private static Column Amount(string heading) => new(heading, 2, IsNumber: true);

    // The numbers' own cells stay numbers: what a sum includes is said in its name.
    private static string Sum(BudgetTotal total) => (MoneyWords.Including(total.WithOutcome, total.Lines), MoneyWords.Including(total.WithForecast, total.Lines)) switch
    {
        (null, null) => "Summa",
        (var outcome, var forecast) when outcome == forecast => $"Summa, med utfall och prognos för {forecast}",
        (null, var forecast) => $"Summa, med prognos för {forecast}",
        (var outcome, var forecast) => $"Summa, med utfall för {outcome} och prognos för {forecast}",
    };

    private string[] Former(BudgetLineSnapshot? before) => HasFormer ? [Variance(before?.Deviation, before?.InPlaceOfForecast() ?? "Fanns inte")] : [];

    private string[] Former(BudgetTotal before) => HasFormer ? [Variance(before.Deviation, before.InPlaceOfForecast())] : [];

    private string Net(Amounts? amounts, string missing) => amounts is { } given ? _kronor.Net(given.Net) : missing;

    private string Variance(Money? deviation, string missing) => deviation is { } given ? _kronor.Variance(given) : missing;
}
