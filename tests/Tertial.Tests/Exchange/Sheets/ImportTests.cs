using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Tests.Exchange.Sheets;

public sealed class ImportTests
{
    private readonly PlanVersion _draft = GivenFile.Draft();

    [Theory]
    [InlineData("Start", "mars 2024", "Start 2024-01-15 → 2024-03")]
    [InlineData("Slut", "T2 2024", "Slut 2024-04-30 → 2024-T2")]
    [InlineData("Slut", "löpande", "Slut 2024-04-30 →  | Löpande nej → ja")]
    [InlineData("Löpande", "x", "Löpande nej → ja")]
    [InlineData("Prioritet", "hög", "Prioritet Normal → Hög")]
    [InlineData("Enhet", "omsorg", "Enhet Skola → Omsorg")]
    [InlineData("Enhet", "", "Enhet Skola → ")]
    [InlineData("Mål", "2.1", "Mål 1.1 Fler elever blir behöriga till gymnasiet → 2.1 Äldre har nära till mötesplatser")]
    [InlineData("Mål", "Äldre har nära till mötesplatser", "Mål 1.1 Fler elever blir behöriga till gymnasiet → 2.1 Äldre har nära till mötesplatser")]
    [InlineData("Bidrar också till", "2.1", "Bidrar också till  → 2.1 Äldre har nära till mötesplatser")]
    [InlineData("Fokusområden", "", "Fokusområden Hållbar vardag → ")]
    [InlineData("Vad", "Rad ett\nRad två", "Vad Läslyft i årskurs 4–6: vad vi gör. → Rad ett\nRad två")]
    public void A_cell_that_is_changed_changes_its_field(string heading, string text, string expected)
    {
        var import = GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Aktiviteter", "a-01", heading, text)));

        import.Notes.ShouldBeEmpty();
        string.Join(" | ", ImportChange.Of(import).Single().Fields.Select(field => $"{field.Field} {field.Before} → {field.After}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Mål", "1.9", "Aktiviteter, rad 2, kolumn H: ”1.9” finns inte bland planens mål.")]
    [InlineData("Enhet", "Omsorgen", "Aktiviteter, rad 2, kolumn J: ”Omsorgen” finns inte bland enheterna. Menade du ”Omsorg”?")]
    [InlineData("Aktivitet", "", "Aktiviteter, rad 2, kolumn E: Skriv vad aktiviteten heter.")]
    [InlineData("Start", "våren", "Aktiviteter, rad 2, kolumn L: ”våren” går inte att läsa som en tid. Skriv till exempel 2024-03-15, mars 2024, tertial 1 2024 eller bara 2024.")]
    [InlineData("Prioritet", "viktig", "Aktiviteter, rad 2, kolumn O: ”viktig” går inte att läsa. Skriv normal, hög eller låg.")]
    [InlineData("Löpande", "kanske", "Aktiviteter, rad 2, kolumn N: ”kanske” går inte att läsa. Skriv ja eller nej.")]
    [InlineData("Ordning", "först", "Aktiviteter, rad 2, kolumn D: ”först” går inte att läsa. Skriv ordningen som ett heltal.")]
    [InlineData("Ta bort", "kanske", "Aktiviteter, rad 2, kolumn T: ”kanske” går inte att läsa. Skriv ja för att ta bort raden, annars ingenting.")]
    [InlineData("Avslutas i förtid", "ja", "Aktiviteter, rad 2, kolumn R: Skriv varför aktiviteten avslutas.")]
    [InlineData("Skäl till avslut", "Pengarna är slut", "Aktiviteter, rad 2, kolumn R: Här står ett skäl, men aktiviteten är inte markerad som avslutad. Skriv ja i kolumnen Avslutas i förtid eller ta bort skälet.")]
    [InlineData("Kod", "a-99", "Aktiviteter, rad 2, kolumn C: Koden a-01 är given i en tidigare version och kan inte ändras.")]
    [InlineData("Id", "trasigt", "Aktiviteter, rad 2, kolumn A: Id-kolumnen har ändrats. Hämta filen på nytt, eller töm cellen om raden är ny.")]
    public void What_cannot_be_read_is_said_with_sheet_row_and_column(string heading, string text, string expected)
    {
        var import = GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Aktiviteter", "a-01", heading, text)));

        import.Notes.Where(note => note.Weight == NoteWeight.Error).Select(note => $"{note.Place}: {note.Text}").ShouldBe([expected]);
    }

    [Theory]
    [InlineData("Kostnad (tkr)", "1 250,5", 1_250_500)]
    [InlineData("Kostnad (tkr)", "1,2 mnkr", 1_200_000)]
    [InlineData("Kostnad (tkr)", "0", 0)]
    public void Amounts_are_read_in_the_headings_unit_or_the_cells_own(string heading, string text, int kronor)
    {
        var import = GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Budget", "b-01", heading, text)));

        import.Notes.ShouldBeEmpty();
        import.Edit.BudgetLines.Single().After!.Budget.Cost.ShouldBe(Money.FromKronor(kronor));
    }

    [Theory]
    [InlineData("", "Beloppet är borttaget. Skriv 0 om det ska vara noll.")]
    [InlineData("1.234", "”1.234” kan läsas på två sätt. Skriv tusental med mellanslag och decimaler med komma.")]
    [InlineData("mycket", "”mycket” går inte att läsa som ett belopp. Skriv till exempel 1 250,5.")]
    public void An_amount_is_never_silently_something_else(string text, string expected) =>
        GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Budget", "b-01", "Kostnad (tkr)", text))).Notes.ShouldHaveSingleItem().Text.ShouldBe(expected);

    [Fact]
    public void A_negative_amount_is_read_and_warned_about()
    {
        var import = GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Budget", "b-01", "Kostnad (tkr)", "−500")));

        import.HasErrors.ShouldBeFalse();
        import.Notes.ShouldHaveSingleItem().Weight.ShouldBe(NoteWeight.Warning);
        import.Edit.BudgetLines.Single().After!.Budget.Cost.ShouldBe(Money.FromKronor(-500_000));
    }

    [Fact]
    public void A_row_without_id_is_new_and_takes_the_next_free_code_and_place()
    {
        var sheets = GivenFile.WithRow(GivenFile.Changed(_draft), "Aktiviteter", ("Aktivitet", "Ny aktivitet"), ("Mål", "1.1"));

        var added = GivenFile.Read(_draft, sheets).Edit.Activities.Single();

        (added.Before, added.After!.Code, added.After.Order, added.After.GoalId, added.After.Origin).ShouldBe((null, "a-05", 74, Given.SchoolGoal, Origin.Own));
    }

    [Fact]
    public void A_new_goal_and_its_activities_and_money_may_come_in_the_same_file()
    {
        var sheets = GivenFile.WithRow(GivenFile.Changed(_draft), "Mål", ("Mål", "Fler åker buss"));
        sheets = GivenFile.WithRow(sheets, "Aktiviteter", ("Aktivitet", "Gratis buss"), ("Mål", "Fler åker buss"));
        sheets = GivenFile.WithRow(sheets, "Budget", ("Budgetpost", "Buss"), ("Kostnad (tkr)", "450"), ("Aktiviteter", "Gratis buss"));

        var import = GivenFile.Read(_draft, sheets);

        import.HasErrors.ShouldBeFalse();
        import.Edit.Goals.Single().After!.Code.ShouldBe("3.1");
        import.Edit.Activities.Single().After!.GoalId.ShouldBe(import.Edit.Goals.Single().Id);
        import.Edit.BudgetLines.Single().After!.ShouldSatisfyAllConditions(line => line.Code.ShouldBe("b-03"), line => line.Year.ShouldBe(2024), line => line.ActivityIds.ShouldBe([import.Edit.Activities.Single().Id]));
    }

    [Fact]
    public void A_new_row_must_say_its_goal() => GivenFile.Read(_draft, GivenFile.WithRow(GivenFile.Changed(_draft), "Aktiviteter", ("Aktivitet", "Ny")))
        .Notes.ShouldHaveSingleItem().Text.ShouldBe("Välj det mål som aktiviteten hör till.");

    [Fact]
    public void What_is_missing_in_the_file_stays()
    {
        var sheets = GivenFile.Changed(_draft).Select(sheet => sheet.Name == "Aktiviteter" ? sheet with { Rows = [.. sheet.Rows.Take(3)] } : sheet).ToList();

        var import = GivenFile.Read(_draft, sheets);

        import.Edit.IsEmpty.ShouldBeTrue();
        import.Notes.ShouldHaveSingleItem().ShouldBe(new(NoteWeight.Information, "2 aktiviteter i utkastet finns inte i filen. De är kvar."));
    }

    [Fact]
    public void Something_is_removed_only_when_the_row_says_so()
    {
        var import = GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Aktiviteter", "a-04", "Ta bort", "ja")));

        import.HasErrors.ShouldBeFalse();
        import.Notes.ShouldHaveSingleItem().Weight.ShouldBe(NoteWeight.Warning);
        ImportChange.Of(import).Single().ShouldSatisfyAllConditions(change => change.Kind.ShouldBe(ImportChangeKind.Removed), change => change.Code.ShouldBe("a-04"));
    }

    [Fact]
    public void A_goal_with_activities_is_not_removed() => GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Mål", "2.1", "Ta bort", "ja")))
        .Notes.Where(note => note.Weight == NoteWeight.Error).Select(note => $"{note.Place}: {note.Text}")
        .ShouldBe(["Mål, rad 3, kolumn E: Målet kan inte tas bort, för aktiviteten a-03 Träffpunkt i byn hör till det. Flytta den eller ta bort den också."]);

    [Fact]
    public void An_activity_is_ended_with_its_reason_and_what_takes_over()
    {
        var import = GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Aktiviteter", "a-01", "Avslutas i förtid", "ja"), ("Aktiviteter", "a-01", "Skäl till avslut", "Slås ihop."), ("Aktiviteter", "a-01", "Ersätts av", "a-02")));

        import.Notes.ShouldBeEmpty();
        import.Edit.Activities.Single().After!.Ending.ShouldBe(new Ending("Slås ihop.", new(Given.Id(71))));
        ImportChange.Of(import).Single().Kind.ShouldBe(ImportChangeKind.Ended);
    }

    [Fact]
    public void A_row_that_nobody_has_touched_does_not_take_back_what_others_have_changed_since()
    {
        var sheets = GivenFile.Changed(_draft, ("Aktiviteter", "a-02", "Aktivitet", "Mitt namn"));
        var now = GivenFile.Draft();
        now.Change(new() { Activities = [Renamed(now, "a-01", "Någon annans namn")] });

        var import = GivenFile.Read(now, sheets);

        import.Notes.ShouldBeEmpty();
        import.Edit.Activities.Single().After!.ShouldSatisfyAllConditions(after => after.Code.ShouldBe("a-02"), after => after.Name.ShouldBe("Mitt namn"));
    }

    [Fact]
    public void A_row_that_both_have_changed_is_warned_about()
    {
        var sheets = GivenFile.Changed(_draft, ("Aktiviteter", "a-01", "Aktivitet", "Mitt namn"));
        var now = GivenFile.Draft();
        now.Change(new() { Activities = [Renamed(now, "a-01", "Någon annans namn")] });

        GivenFile.Read(now, sheets).Notes.ShouldHaveSingleItem().ShouldBe(
            new(NoteWeight.Warning, "a-01 Någon annans namn har ändrats i utkastet sedan filen hämtades. Det som står i filen skriver över.", "Aktiviteter", 2, "E"));
    }

    [Fact]
    public void A_renamed_goal_is_still_the_one_its_activities_name()
    {
        var import = GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Mål", "1.1", "Mål", "Alla elever blir behöriga")));

        import.Notes.ShouldBeEmpty();
        import.Edit.Activities.ShouldBeEmpty();
        import.Edit.Goals.Single().After!.Text.ShouldBe("Alla elever blir behöriga");
    }

    [Fact]
    public void The_same_code_twice_is_refused()
    {
        var sheets = GivenFile.WithRow(GivenFile.Changed(_draft), "Aktiviteter", ("Kod", "x-1"), ("Aktivitet", "En"), ("Mål", "1.1"));

        GivenFile.Read(_draft, GivenFile.WithRow(sheets, "Aktiviteter", ("Kod", "X-1"), ("Aktivitet", "Två"), ("Mål", "1.1")))
            .Notes.ShouldHaveSingleItem().ShouldBe(new(NoteWeight.Error, "Koden x-1 finns mer än en gång.", "Aktiviteter", 7, "C"));
    }

    private static Edit<ActivityId, ActivityContent> Renamed(PlanVersion draft, string code, string name)
    {
        var activity = draft.Activities.First(candidate => candidate.Code == code);
        return new(activity.Id, activity.Content, activity.Content with { Name = name });
    }
}
