using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Pages.Public.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>The money of a follow-up: a picture, the same numbers as tables, and the comments.</summary>
internal sealed class FollowUpMoney(Economy economy)
{
    private const string NotReported = "Inte redovisat";

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
        yield return new Bullets([.. comments.Select(line => (IReadOnlyList<Block>)[new Paragraph([new(line.Name, Bold: true), new($": {line.Comment ?? $"{NotReported}."}")])])]);
    }

    private Table TableOf(string caption, string what, IReadOnlyList<BudgetLineSnapshot> lines, BudgetTotal total, string file) => new()
    {
        Caption = caption,
        Note = $"{what} i {_kronor.UnitInWords}. Avvikelsen är plus när det går bättre än budget och minus när det går sämre.",
        Columns = [new("Verksamhet", 5), Amount($"Budget {economy.Year}"), Amount($"Utfall {economy.Months}"), Amount(economy.ForecastWord), Amount("Avvikelse"), .. HasFormer ? [Amount("Avvikelse förra gången")] : Array.Empty<Column>()],
        Rows =
        [
            .. lines.Select(line => Row.Of([line.Name, _kronor.Net(line.Budget.Net), Net(line.OutcomeToDate), Net(line.Forecast), Variance(line.Deviation), .. Former(economy.Before(line))])),
            Row.Total([$"Summa{(total.IsComplete ? "" : Swedish.Count(total.NotReported, " utan en post som inte är redovisad", " utan {0} poster som inte är redovisade"))}",
                _kronor.Net(total.Budget.Net), Net(total.OutcomeToDate), Net(total.Forecast), Variance(total.Deviation), .. Former(economy.Before(total))]),
        ],
        File = file,
    };

    private bool HasFormer => economy.Reading.Former is not null;

    private static Column Amount(string heading) => new(heading, 2, IsNumber: true);

    private string[] Former(Money? before) => HasFormer ? [Variance(before)] : [];

    private string Net(Amounts? amounts) => amounts is { } given ? _kronor.Net(given.Net) : NotReported;

    private string Variance(Money? deviation) => deviation is { } given ? _kronor.Variance(given) : NotReported;
}
