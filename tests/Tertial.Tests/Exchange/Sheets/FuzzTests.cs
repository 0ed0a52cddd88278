using System.Text;
using CsCheck;
using Tertial.Domain.Plans;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Tests.Exchange.Sheets;

/// <summary>Truths that hold whatever someone has written and whatever has happened to a file.</summary>
public sealed class FuzzTests
{
    private const int Times = 100;

    [Fact]
    public void Whatever_a_draft_holds_a_workbook_brought_back_changes_nothing() => AnyDraft.Whole.Sample(draft => ShouldChangeNothing(GivenFile.Read(draft, GivenFile.Workbook(draft))), iter: Times);

    [Fact]
    public void Whatever_a_draft_holds_a_delimited_file_brought_back_changes_nothing() => Gen.Select(AnyDraft.Whole, Gen.Enum<SheetKind>())
        .Sample((draft, kind) => ShouldChangeNothing(GivenFile.Read(draft, GivenFile.Csv(draft, kind), "fil.csv")), iter: Times);

    [Fact]
    public void A_damaged_workbook_is_read_whole_or_refused() => Gen.Select(AnyDraft.Whole, Gen.OneOf(AnyDamage.OfBytes, AnyDamage.OfParts, AnyDamage.OfParts))
        .Sample((draft, damage) => ShouldBeWholeOrRefused(draft, damage(GivenFile.Workbook(draft)), "plan.xlsx"), iter: 3 * Times);

    [Fact]
    public void A_workbook_typed_over_at_random_is_read_whole_or_refused() => Gen.Select(AnyDraft.Whole, AnyDamage.OfRows.Array[1, 6], Gen.Int[0, 2])
        .Sample((draft, damages, which) => ShouldBeWholeOrRefused(draft, Typed(draft, damages, which), "plan.xlsx"), iter: 3 * Times);

    [Fact]
    public void A_delimited_file_typed_over_at_random_is_read_whole_or_refused() =>
        Gen.Select(AnyDraft.Whole, AnyDamage.OfRows.Array[0, 6], Gen.Enum<SheetKind>(), Gen.OneOf("utf-8", "utf-16", "utf-16BE", "windows-1252", "ibm437"), Gen.OneOf(';', ',', '\t'), Gen.Null(AnyDamage.OfBytes, 0.8))
            .Sample((draft, damages, kind, encoding, separator, torn) =>
            {
                var file = Encoded(Delimited(Damaged(Rows(draft, kind), damages), separator), encoding);
                ShouldBeWholeOrRefused(draft, torn is null ? file : torn(file), "fil.csv");
            }, iter: 3 * Times);

    [Fact]
    public void Noise_is_no_file() => Gen.Byte.Array[0, 3_000].Sample(noise => ShouldBeWholeOrRefused(GivenFile.Draft(), noise, "fil.csv"), iter: 3 * Times);

    [Fact]
    public void How_letters_are_written_and_what_separates_cells_does_not_matter() =>
        Gen.Select(Gen.OneOf("Läsa", "räkna; skriva", "\"äpplen\"", "Fåglar, fiskar", "−5", "rad\ntvå").Array[1, 6], Gen.OneOf("utf-8", "utf-8 utan BOM", "utf-16", "utf-16BE", "windows-1252"), Gen.OneOf(';', ',', '\t'))
            .Sample((names, encoding, separator) =>
            {
                var rows = names.Select((name, place) => new List<string> { $"{place} {(encoding == "windows-1252" ? name.Replace('−', '–') : name)} ö", "1.1" }).Prepend(["Aktivitet", "Mål"]).ToList();
                var import = GivenFile.Read(GivenFile.Draft(), Encoded(Delimited(rows, separator), encoding), "fil.csv");

                import.Notes.Where(note => note.Weight != NoteWeight.Information).ShouldBeEmpty();
                import.Edit.Activities.Select(edit => edit.After!.Name).ShouldBe(rows.Skip(1).Select(row => row[0]));
            }, iter: Times);

    private static void ShouldChangeNothing(PlanImport import)
    {
        import.Notes.ShouldBeEmpty();
        GivenFile.Told(import).ShouldBe("{}");
    }

    // Refused with a sentence, asked about, wrong with the place of each fault, or an edit that the draft takes whole and that the same file does not ask for again.
    internal static void ShouldBeWholeOrRefused(PlanVersion draft, byte[] file, string name)
    {
        if (Import(draft, file, name) is not { } import) return;
        foreach (var error in import.Notes.Where(note => note.Weight == NoteWeight.Error)) error.ShouldSatisfyAllConditions(() => error.Sheet.ShouldNotBeNullOrEmpty(error.Text), () => error.Row.ShouldNotBeNull(error.Text), () => error.Column.ShouldNotBeNull(error.Text));
        ImportChange.Of(import).Count.ShouldBe(import.Edit.Count);
        if (import.HasErrors) return;
        draft.ObstaclesToChanging(import.Edit).ShouldBeEmpty();
        draft.Change(import.Edit);
        ShouldHangTogether(draft);
        var again = Import(draft, file, name)!;
        if (!again.HasErrors) GivenFile.Told(again).ShouldBe("{}");
    }

    private static void ShouldHangTogether(PlanVersion draft)
    {
        GivenFile.Workbook(draft).Length.ShouldBePositive();
        draft.Activities.Select(activity => activity.Name).Concat(draft.Goals.Select(goal => goal.Text)).Concat(draft.BudgetLines.Select(line => line.Name)).ShouldAllBe(name => !string.IsNullOrWhiteSpace(name));
    }

    private static PlanImport? Import(PlanVersion draft, byte[] file, string name)
    {
        try
        {
            var tables = TableFinding.Find(SheetFile.Read(file, name), [], new Dictionary<string, SheetKind?>());
            if (tables.IsAsked) tables = Answered(tables);
            return PlanImporting.Read(tables, GivenFile.Ground(draft));
        }
        catch (SheetFileException refused)
        {
            refused.Message.ShouldEndWith(".");
            return null;
        }
    }

    // Someone says that sheets of unknown kind are activities, takes every suggestion and leaves the rest.
    private static Tables Answered(Tables tables)
    {
        var sheets = tables.Unknown.Select(sheet => sheet.Name).ToDictionary(name => name, _ => (SheetKind?)SheetKind.Activities);
        var found = TableFinding.Find([.. tables.Read.Select(table => table.Sheet), .. tables.Unknown], [], sheets);
        var taken = new HashSet<(SheetKind, string)>();
        RememberedColumn Answer(Table table, TableColumn column)
        {
            var read = column.Column is { } known && taken.Add((table.Plan.Kind, known.Heading)) ? known.Heading : null;
            return new(table.Plan.Kind, Likeness.Fold(column.Heading), read, read is null ? null : column.Unit ?? AmountUnit.Thousands);
        }
        var answers = found.Read.SelectMany(table => table.Columns.Where(column => column.IsAsked).Select(column => Answer(table, column))).DistinctBy(answer => (answer.Kind, answer.Heading)).ToList();
        return TableFinding.Find([.. tables.Read.Select(table => table.Sheet), .. tables.Unknown], answers, sheets);
    }

    private static List<List<string>> Rows(PlanVersion draft, SheetKind kind) =>
        [.. SheetFile.Read(GivenFile.Csv(draft, kind), "fil.csv")[0].Rows.Select(row => row.Cells.Select(cell => cell.Shown ?? "").ToList())];

    private static List<List<string>> Damaged(List<List<string>> rows, IEnumerable<Func<List<List<string>>, List<List<string>>>> damages) => damages.Aggregate(rows, (damaged, damage) => damage(damaged));

    private static byte[] Typed(PlanVersion draft, Func<List<List<string>>, List<List<string>>>[] damages, int which)
    {
        var workbook = new TypedWorkbook();
        foreach (var kind in Enum.GetValues<SheetKind>())
        {
            var rows = (int)kind == which ? Damaged(Rows(draft, kind), damages) : Rows(draft, kind);
            workbook.With(PlanSheet.Of(kind).Title, [.. rows.Select((cells, place) => TypedWorkbook.Row((uint)place + 1, [.. cells.Select(TypedWorkbook.Guess)]))]);
        }
        return workbook.Bytes();
    }

    private static string Delimited(List<List<string>> rows, char separator) => string.Concat(rows.Select(cells => string.Join(separator, cells.Select(cell => $"\"{cell.Replace("\"", "\"\"")}\"")) + "\r\n"));

    private static byte[] Encoded(string text, string name)
    {
        if (name == "utf-8 utan BOM") return new UTF8Encoding(false).GetBytes(text);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
