using System.IO.Compression;
using System.Text;
using CsCheck;
using DocumentFormat.OpenXml.Spreadsheet;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Exchange.Sheets;
using static Tertial.Tests.Exchange.Sheets.TypedWorkbook;

namespace Tertial.Tests.Exchange.Sheets;

public sealed class RealFilesTests
{
    private readonly PlanVersion _draft = GivenFile.Draft();

    [Theory]
    [InlineData(45731, Day, "2025-03-15")]
    [InlineData(45731.75, Day, "2025-03-15")]
    [InlineData(45717, MonthAndYear, "2025-03")]
    [InlineData(45731, OwnDay, "2025-03-15")]
    [InlineData(45658, OwnYear, "2025")]
    [InlineData(45731, General, "2025-03-15")]
    [InlineData(2025, General, "2025")]
    public void A_date_is_as_exact_as_the_workbook_shows_it(double number, uint style, string expected)
    {
        var file = new TypedWorkbook().With("Aktiviteter", [Row(1, Text("Aktivitet"), Text("Mål"), Text("Start")), Row(2, Text("Ny"), Text("1.1"), Number(number, style))]).Bytes();

        var import = GivenFile.Read(_draft, file);

        import.Notes.Where(note => note.Weight == NoteWeight.Error).ShouldBeEmpty();
        import.Edit.Activities.Single().After!.Start.ShouldBe(PlannedDate.Parse(expected));
    }

    [Fact]
    public void Headings_may_stand_below_a_title_in_other_order_and_under_other_names()
    {
        var file = new TypedWorkbook().With("Blad1",
        [
            Row(1, Text("Verksamhetsplan 2024")), Row(3, Text("Utbildning"), Nothing, Text("version 0.3")),
            Row(5, Text("Startdatum"), Text("Ansvarig enhet"), Text("Aktivitetens namn"), Text("Styrelsens mål"), Text("Prio")),
            Row(7, Number(45352, MonthAndYear), Text("Skola"), Text("Ny aktivitet"), Text("1.1"), Text("Hög")), Row(9, Nothing, Nothing, Text("En till"), Text("2.1")),
        ]).Bytes();

        var import = GivenFile.Read(_draft, file);

        import.HasErrors.ShouldBeFalse();
        import.Edit.Activities.Select(edit => $"{edit.After!.Name} {edit.After.Start} {edit.After.Priority} {edit.After.UnitId == Given.Schools}").ShouldBe(["Ny aktivitet 2024-03 High True", "En till  Normal False"]);
    }

    [Fact]
    public void Merged_cells_count_for_all_their_rows()
    {
        var file = new TypedWorkbook().With("Aktiviteter",
            [Row(1, Text("Mål"), Text("Aktivitet")), Row(2, Text("1.1"), Text("En")), Row(3, Nothing, Text("Två")), Row(4, Text("2.1"), Text("Tre"))], merged: "A2:A3").Bytes();

        GivenFile.Read(_draft, file).Edit.Activities.Select(edit => edit.After!.GoalId).ShouldBe([Given.SchoolGoal, Given.SchoolGoal, Given.CareGoal]);
    }

    [Fact]
    public void A_name_that_is_merged_over_rows_is_refused()
    {
        var file = new TypedWorkbook().With("Aktiviteter", [Row(1, Text("Aktivitet"), Text("Mål"), Text("Vad")), Row(2, Text("En"), Text("1.1"), Text("Först")), Row(3, Nothing, Text("1.1"), Text("Sedan"))], merged: "A2:A3").Bytes();

        Errors(file).ShouldHaveSingleItem().ShouldBe(
            new(NoteWeight.Error, "Cellen är sammanfogad med raden ovanför. Dela cellerna så att varje rad har sin egen text.", "Aktiviteter", 3, "A"));
    }

    [Fact]
    public void A_hidden_sheet_is_named_and_not_read()
    {
        var file = new TypedWorkbook().With("Mål", [Row(1, Text("Mål")), Row(2, Text("Nytt mål"))]).With("Gamla mål", [Row(1, Text("Mål")), Row(2, Text("Gammalt mål"))], hidden: true).Bytes();

        var import = GivenFile.Read(_draft, file);

        import.Edit.Goals.Single().After!.Text.ShouldBe("Nytt mål");
        import.Notes.ShouldContain(new SheetNote(NoteWeight.Information, "Bladet är dolt och läses inte.", "Gamla mål"));
    }

    [Fact]
    public void Several_sheets_may_hold_the_same_kind_of_rows()
    {
        DocumentFormat.OpenXml.Spreadsheet.Row[] Rows(string name) => [Row(1, Text("Aktivitet"), Text("Mål")), Row(2, Text(name), Text("1.1"))];
        var file = new TypedWorkbook().With("Skola", Rows("I skolan")).With("Omsorg", Rows("I omsorgen")).Bytes();

        GivenFile.Read(_draft, file).Edit.Activities.Select(edit => edit.After!.Name).ShouldBe(["I skolan", "I omsorgen"]);
    }

    [Fact]
    public void A_cell_that_shows_an_error_is_said()
    {
        var file = new TypedWorkbook().With("Aktiviteter", [Row(1, Text("Aktivitet"), Text("Mål"), Text("Vad")), Row(2, Text("Ny"), Text("1.1"), Error("#REF!"))]).Bytes();

        Errors(file).ShouldHaveSingleItem().ShouldBe(new(NoteWeight.Error, "Cellen visar felet #REF!. Rätta formeln eller skriv texten.", "Aktiviteter", 2, "C"));
    }

    [Fact]
    public void Totals_in_a_budget_are_not_lines_of_it()
    {
        var file = new TypedWorkbook().With("Budget", [Row(1, Text("Budgetpost"), Text("Kostnad (mnkr)")), Row(2, Text("Buss"), Number(1.25, Amount)), Row(3, Text("Summa"), Number(1.25, Amount))]).Bytes();

        var import = GivenFile.Read(_draft, file);

        import.Edit.BudgetLines.Single().After!.Budget.ShouldBe(new(Money.Zero, Money.FromKronor(1_250_000)));
        import.Notes.ShouldContain(new SheetNote(NoteWeight.Information, "Raden är en summa och läses inte.", "Budget", 3));
    }

    [Fact]
    public void Amounts_whose_unit_nobody_tells_are_asked_about_and_the_answer_is_remembered()
    {
        IReadOnlyList<Tertial.Web.Exchange.Sheets.Sheet> sheets = [GivenFile.Sheet("Budget", ["Budgetpost", "Kostnad"], ["Buss", "450"])];

        TableFinding.Find(sheets, [], new Dictionary<string, SheetKind?>()).IsAsked.ShouldBeTrue();
        GivenFile.Read(_draft, sheets, remembered: [new(SheetKind.BudgetLines, "kostnad", "Kostnad", AmountUnit.Kronor)]).Edit.BudgetLines.Single().After!.Budget.Cost.ShouldBe(Money.FromKronor(450));
        TableFinding.Find([GivenFile.Sheet("Budget", ["Budgetpost", "Kostnad"], ["Buss", "450 tkr"])], [], new Dictionary<string, SheetKind?>()).IsAsked.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Enhetsnamn", "Enhet")]
    [InlineData("Ansvarig tjänsteperson/roll", "Ansvarig")]
    [InlineData("Prioriteringsgrad", "Prioritet")]
    [InlineData("xyz", null)]
    public void A_heading_that_is_like_one_of_the_plans_is_suggested_and_asked_about(string heading, string? suggested)
    {
        var column = TableFinding.Find([GivenFile.Sheet("Aktiviteter", ["Aktivitet", "Mål", heading], ["Ny", "1.1", "något"])], [], new Dictionary<string, SheetKind?>()).Read.Single().Columns[2];

        column.IsAsked.ShouldBeTrue();
        column.Column?.Heading.ShouldBe(suggested);
        if (suggested is null) column.Column.ShouldBeNull();
    }

    [Theory]
    [InlineData(";", "utf-8")]
    [InlineData(",", "utf-8")]
    [InlineData("\t", "utf-8")]
    [InlineData(";", "windows-1252")]
    [InlineData(";", "ibm437")]
    [InlineData("\t", "utf-16")]
    public void A_delimited_file_is_read_whatever_separates_and_however_its_letters_are_written(string separator, string letters)
    {
        var text = $"{string.Join(separator, "Mål", "Aktivitet", "Vad")}\r\n{string.Join(separator, "1.1", "Lär våra äldre åka skidor", "\"Två\r\nrader\"")}\r\n";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(letters) ?? Encoding.GetEncoding(letters);

        var import = GivenFile.Read(_draft, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)], "lista.csv");

        import.Notes.Where(note => note.Weight == NoteWeight.Error).ShouldBeEmpty();
        import.Edit.Activities.Single().After!.ShouldSatisfyAllConditions(after => after.Name.ShouldBe("Lär våra äldre åka skidor"), after => after.What.ShouldBe("Två\nrader"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+46 70 123 45 67")]
    [InlineData("-aktivitet")]
    [InlineData("@alla")]
    [InlineData("'=redan")]
    public void A_text_that_a_spreadsheet_would_run_is_guarded_and_comes_back_as_it_was(string name)
    {
        var activity = _draft.Activities[0];
        _draft.Change(new() { Activities = [new(activity.Id, activity.Content, activity.Content with { Name = name })] });

        Encoding.UTF8.GetString(GivenFile.Csv(_draft, SheetKind.Activities)).ShouldContain($";'{name};");
        GivenFile.Read(_draft, GivenFile.Csv(_draft, SheetKind.Activities), "fil.csv").Edit.IsEmpty.ShouldBeTrue();
        GivenFile.Read(_draft, GivenFile.Workbook(_draft)).Edit.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_small_file_that_unpacks_to_an_enormous_one_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("xl/workbook.xml", CompressionLevel.SmallestSize).Open())
            for (var megabyte = 0; megabyte < 220; megabyte++) entry.Write(new byte[1024 * 1024]);

        stream.Length.ShouldBeLessThan(1024 * 1024);
        Should.Throw<SheetFileException>(() => SheetFile.Read(stream.ToArray(), "bomb.xlsx")).Message.ShouldStartWith("Filen är för stor att läsa in.");
    }

    [Fact]
    public void More_rows_than_a_plan_can_have_are_refused() => Should.Throw<SheetFileException>(() =>
        SheetFile.Read(Encoding.UTF8.GetBytes("Aktivitet\n" + string.Concat(Enumerable.Repeat("x\n", SheetLimits.Rows + 1))), "lista.csv")).Message.ShouldStartWith("Filen är för stor att läsa in.");

    [Theory, InlineData("[Content_Types].xml", "skadad"), InlineData("mimetype", "LibreOffice"), InlineData("bild.png", "zip-fil")]
    public void An_archive_that_is_no_workbook_is_told_apart(string entry, string expected)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var content = archive.CreateEntry(entry).Open()) content.Write("x"u8);

        Should.Throw<SheetFileException>(() => SheetFile.Read(stream.ToArray(), "fil.xlsx")).Message.ShouldContain(expected);
    }

    [Fact]
    public void A_formula_that_nobody_has_worked_out_is_not_taken_for_an_empty_cell()
    {
        var file = new TypedWorkbook().With("Aktiviteter", [Row(1, Text("Aktivitet"), Text("Vad")), Row(2, Text("Läslyft i årskurs 4–6"), new() { CellFormula = new("A1&B1") })]).Bytes();

        Errors(file).ShouldHaveSingleItem().ShouldBe(
            new(NoteWeight.Error, "Cellen har en formel som inte är uträknad. Öppna filen i Excel, spara den och läs in den igen.", "Aktiviteter", 2, "B"));
    }

    [Fact]
    public void Cells_and_rows_that_do_not_say_where_they_stand_stand_after_each_other()
    {
        Row[] rows = [Row(1, Text("Aktivitet"), Text("Vad"), Text("Mål")), new(), Row(3, Text("Ny"), Text(""), Text("9.9"))];
        foreach (var row in rows)
        {
            row.RowIndex = null;
            foreach (var cell in row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>()) cell.CellReference = null;
        }

        Errors(new TypedWorkbook().With("Aktiviteter", rows).Bytes()).ShouldHaveSingleItem().Place.ShouldBe("Aktiviteter, rad 3, kolumn C");
    }

    [Fact]
    public void Half_a_character_does_no_harm() =>
        Errors(new TypedWorkbook().With("Aktiviteter", [Row(1, Text("Aktivitet"), Text("Mål")), Row(2, Text("Ny"), Text("1_xD83D_"))]).Bytes()).ShouldHaveSingleItem().Place.ShouldBe("Aktiviteter, rad 2, kolumn B");

    [Fact]
    public void A_code_that_does_not_fit_in_an_address_is_refused() =>
        Errors(new TypedWorkbook().With("Aktiviteter", [Row(1, Text("Kod"), Text("Aktivitet"), Text("Mål")), Row(2, Text("1/a?b"), Text("Ny"), Text("1.1"))]).Bytes())
            .ShouldHaveSingleItem().ShouldBe(new(NoteWeight.Error, "En kod får ha högst 20 tecken: bokstäver, siffror, punkt och bindestreck.", "Aktiviteter", 2, "A"));

    [Fact]
    public void A_workbook_whose_texts_unpack_to_an_enormous_list_is_refused()
    {
        using var stream = new MemoryStream();
        stream.Write(new TypedWorkbook().With("Mål", [Row(1, Text("Mål"))]).Bytes());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        using (var entry = new StreamWriter(archive.Entries.Single(part => part.FullName.EndsWith("styles.xml", StringComparison.Ordinal)).Open()))
            entry.Write("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + string.Concat(Enumerable.Repeat("<!-- lång -->", 2_000_000)) + "</styleSheet>");

        stream.Length.ShouldBeLessThan(1024 * 1024);
        Should.Throw<SheetFileException>(() => SheetFile.Read(stream.ToArray(), "bomb.xlsx"));
    }

    [Fact]
    public void A_file_that_is_wrong_on_every_row_is_refused_at_once()
    {
        var rows = Enumerable.Range(1, 5_000).Select(number => $"Aktivitet {number};Mål nummer {number} som ingen har skrivit;Enhet {number}\n");
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var import = GivenFile.Read(_draft, Encoding.UTF8.GetBytes("Aktivitet;Mål;Enhet\n" + string.Concat(rows)), "lista.csv");

        import.Notes.Count(note => note.Weight == NoteWeight.Error).ShouldBe(10_000);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void An_amount_reads_the_same_however_it_is_written() =>
        Gen.Select(Gen.Long[-99_999_999_999, 99_999_999_999], Gen.OneOf("", " ", "\u00A0", "\u202F", "\u2009"), Gen.OneOf("-", "\u2212", "\u2013"), Gen.OneOf("kr", "tkr", "mnkr"), Gen.OneOf(" ", "\u00A0", ""))
            .Sample((ore, group, minus, unit, gap) =>
            {
                var amount = Math.Abs(ore) / 100m / (unit == "kr" ? 1 : unit == "tkr" ? 1_000 : 1_000_000);
                var whole = decimal.Truncate(amount).ToString("#,##0", new System.Globalization.NumberFormatInfo { NumberGroupSeparator = group });
                var text = $"{(ore < 0 ? minus : "")}{whole}{(amount - decimal.Truncate(amount)).ToString("0.########", System.Globalization.CultureInfo.InvariantCulture)[1..].Replace('.', ',')}{gap}{unit}";

                AmountText.Read(new(text), AmountUnit.Millions).ShouldBe(new Money(ore), text);
            });

    private IEnumerable<SheetNote> Errors(byte[] file) => GivenFile.Read(_draft, file).Notes.Where(note => note.Weight == NoteWeight.Error);
}
