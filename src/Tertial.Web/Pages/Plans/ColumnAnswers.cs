using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Plans;

/// <summary>What a person says of a sheet whose kind is not known.</summary>
public sealed class SheetAnswer
{
    public string Sheet { get; set; } = "";

    /// <summary>A kind, <see cref="ColumnAnswers.NotRead"/>, or nothing until someone has chosen.</summary>
    public string? Kind { get; set; }
}

/// <summary>What a person says of a heading.</summary>
public sealed class ColumnAnswer
{
    public SheetKind Kind { get; set; }

    public string Heading { get; set; } = "";

    /// <summary>The heading of one of the plan's columns, <see cref="ColumnAnswers.NotRead"/>, or nothing until someone has chosen.</summary>
    public string? Column { get; set; }

    public AmountUnit? Unit { get; set; }
}

/// <summary>A column of the file that is asked about, with what stands in it.</summary>
public sealed record AskedColumn(PlanSheet Plan, string Sheet, string Letter, string Heading, IReadOnlyList<string> Samples, TableColumn Column)
{
    public bool AsksUnit => Plan.Columns.Any(column => column.IsAmount) && AmountText.Split(Heading).Unit is null;
}

/// <summary>The answers about a file's sheets and columns.</summary>
public sealed class ColumnAnswers
{
    public const string NotRead = "-";

    public List<SheetAnswer> Sheets { get; set; } = [];

    public List<ColumnAnswer> Columns { get; set; } = [];

    /// <summary>What is asked: all that is not known, or everything that once has been answered when the person wants to change it.</summary>
    public static IReadOnlyList<AskedColumn> Asked(Tables tables, bool all) => [.. tables.Read
        .SelectMany(table => table.Columns.Where(column => column.Heading.Length > 0 && (column.IsAsked || all && column.How != Recognition.Known)).Select(column => new AskedColumn(
            table.Plan, table.Sheet.Name, Sheet.Letter(column.Place), column.Heading, [.. table.Rows.Select(row => row[column.Place].Text).Where(text => text.Length > 0).Distinct().Take(3)], column)))
        .DistinctBy(asked => (asked.Plan.Kind, Likeness.Fold(asked.Heading)))];

    public static ColumnAnswers Of(Tables tables, IReadOnlyList<AskedColumn> asked) => new()
    {
        Sheets = [.. tables.Unknown.Select(sheet => new SheetAnswer { Sheet = sheet.Name })],
        Columns = [.. asked.Select(one => new ColumnAnswer
        {
            Kind = one.Plan.Kind,
            Heading = one.Heading,
            Column = one.Column.Column?.Heading ?? (one.Column.How == Recognition.Left ? NotRead : null),
            Unit = one.Column.Unit,
        })],
    };

    public static IEnumerable<SelectListItem> SheetChoices => [new("Välj", ""), .. PlanSheet.All.Select(sheet => new SelectListItem(sheet.Title, sheet.Kind.ToString())), new("Läs inte in bladet", NotRead)];

    public static IEnumerable<SelectListItem> ColumnChoices(PlanSheet sheet) =>
        [new("Välj", ""), .. sheet.Columns.Where(column => !column.IsHidden).Select(column => new SelectListItem(column.Heading, column.Heading)), new("Läs inte in kolumnen", NotRead)];

    public static IEnumerable<SelectListItem> UnitChoices => [new("Välj", ""), .. Enum.GetValues<AmountUnit>().Select(unit => new SelectListItem(AmountText.Word(unit), unit.ToString()))];

    /// <summary>The answers about sheets, by name.</summary>
    public IReadOnlyDictionary<string, SheetKind?> SheetKinds => Sheets.DistinctBy(answer => answer.Sheet).ToDictionary(answer => answer.Sheet, answer => Enum.TryParse<SheetKind>(answer.Kind, out var kind) ? kind : (SheetKind?)null);

    public IReadOnlyCollection<RememberedColumn> Remembered => [.. Columns.Select(answer => new RememberedColumn(
        answer.Kind, Likeness.Fold(answer.Heading), answer.Column == NotRead ? null : answer.Column, IsAmount(answer) ? answer.Unit : null))];

    /// <summary>Says what is missing or meets, beside its field.</summary>
    public void Check(ModelStateDictionary state, string prefix, Tables tables, IReadOnlyList<AskedColumn> asked)
    {
        // The page asked about another file, or the file has been read differently since.
        if (!Sheets.Select(answer => answer.Sheet).SequenceEqual(tables.Unknown.Select(sheet => sheet.Name)) || !Columns.Select(answer => (answer.Kind, answer.Heading)).SequenceEqual(asked.Select(one => (one.Plan.Kind, one.Heading))))
        {
            state.AddModelError("", "Frågorna om filen har ändrats. Svara igen.");
            return;
        }
        for (var place = 0; place < Sheets.Count; place++)
            if (Sheets[place].Kind != NotRead && !Enum.TryParse<SheetKind>(Sheets[place].Kind, out _)) state.AddModelError($"{prefix}.Sheets[{place}].Kind", $"Välj vad bladet ”{Sheets[place].Sheet}” är.");
        for (var place = 0; place < Columns.Count; place++) Check(state, prefix, place, tables);
    }

    private void Check(ModelStateDictionary state, string prefix, int place, Tables tables)
    {
        var answer = Columns[place];
        if (answer.Column != NotRead && PlanSheet.Of(answer.Kind).Columns.All(column => column.IsHidden || column.Heading != answer.Column))
            state.AddModelError($"{prefix}.Columns[{place}].Column", $"Välj hur kolumnen ”{answer.Heading}” ska läsas.");
        else if (answer.Column != NotRead && IsTaken(answer, place, tables))
            state.AddModelError($"{prefix}.Columns[{place}].Column", $"Två kolumner kan inte båda läsas som {answer.Column}.");
        else if (IsAmount(answer) && answer.Unit is null && AmountText.Split(answer.Heading).Unit is null)
            state.AddModelError($"{prefix}.Columns[{place}].Unit", $"Välj vad beloppen i kolumnen ”{answer.Heading}” är i.");
    }

    private bool IsTaken(ColumnAnswer answer, int place, Tables tables) =>
        Columns.Take(place).Any(other => other.Kind == answer.Kind && other.Column == answer.Column)
        || tables.Read.Any(table => table.Plan.Kind == answer.Kind && table.Columns.Any(column => column is { How: Recognition.Known, IsAsked: false } && column.Column!.Heading == answer.Column));

    private static bool IsAmount(ColumnAnswer answer) => PlanSheet.Of(answer.Kind).Columns.Any(column => column.IsAmount && column.Heading == answer.Column);
}
