using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>What a plan version changes in the version it was made from, as the page that compares them tells it.</summary>
internal static class PlanDifferences
{
    public static IEnumerable<Block> Blocks(MunicipalRecord record, Plan plan, PlanVersion version, DateOnly on)
    {
        if (record.PlanVersions.Find(candidate => candidate.Id == version.BasedOn) is not { } before) yield break;
        yield return new Heading(1, $"Skillnader mot version {before.Number}");
        var differences = new Differences(new Comparison(record, plan, before, version, on, record.Municipality.ShowsResponsible));
        yield return new Paragraph(differences.Says, ParagraphKind.Lead);
        var rows = differences.Goals.SelectMany(goal => goal.Activities.Prepend(goal.Item)).Where(item => item.Kinds.Count > 0).SelectMany(Rows).ToList();
        if (rows.Count > 0)
            yield return new Table
            {
                Caption = $"Mål och aktiviteter som version {version.Number} ändrar",
                Columns = [new("Mål eller aktivitet", 4), new("Ändring", 2), new("Förut", 3), new("Nu", 4)],
                Rows = rows,
                File = "skillnader.csv",
            };
        foreach (var part in differences.Budget) yield return Budget(part, differences.Kronor);
    }

    // One row for each part that differs; what is only taken away has a row of its own.
    private static IEnumerable<Row> Rows(ChangedItem item)
    {
        var what = string.Join(", ", item.Kinds.Select(kind => kind.AnyWord()));
        var values = item.Values.Count == 0 ? [new ChangedValue("", [])] : item.Values;
        return values.Select(value => new Row(
        [
            [new(item.Name, Bold: true), new($" {item.Code}")],
            Run.Of(what),
            Run.Of(Labelled(value, PieceKind.Former)),
            Run.Of(Labelled(value, PieceKind.Now)),
        ]));
    }

    private static string Labelled(ChangedValue value, PieceKind kind) =>
        string.Concat(value.Pieces.Where(piece => piece.Kind == kind || piece.Kind == PieceKind.Same).Select(piece => piece.Text)).Trim() is { Length: > 0 } text ? $"{value.Label}: {text}" : "–";

    private static Table Budget(ChangedBudget part, Kronor kronor) => new()
    {
        Caption = part.Caption,
        Note = $"{part.Says} Nettokostnad i {kronor.UnitInWords}.",
        Columns = [new("Budgetpost", 4), new("Förut", 2, IsNumber: true), new("Nu", 2, IsNumber: true), new("Skillnad", 2, IsNumber: true)],
        Rows =
        [
            .. part.Rows.Select(row => Row.Of(row.Item.Name, Net(row.Before, kronor), Net(row.After, kronor), kronor.Change(row.Change))),
            Row.Total("Alla poster, även de som är lika", Net(part.Before, kronor), kronor.Net(part.After), kronor.Change(part.Change)),
        ],
    };

    private static string Net(Money? amount, Kronor kronor) => amount is { } known ? kronor.Net(known) : "–";
}
