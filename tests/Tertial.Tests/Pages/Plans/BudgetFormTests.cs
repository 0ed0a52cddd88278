using System.Net;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class BudgetFormTests
{
    [Theory]
    [InlineData(MoneyUnit.Thousands, "1 234,5", 1_234_500)]
    [InlineData(MoneyUnit.Millions, "1,2345", 1_234_500)]
    public async Task Amounts_are_typed_in_the_municipalitys_unit_and_kept_in_full(MoneyUnit unit, string typed, long kronor)
    {
        await using var website = await Writing.BeginAsync(Given.Municipality(unit: unit));

        var page = await website.WriteAsync("budget/b-01", new() { ["Namn"] = "Skolan", ["Kostnader"] = typed, ["a-01 Läslyft i årskurs 4–6"] = "ja" });

        page.Path.ShouldBe($"{Writing.Address}/budget");
        var line = (await website.DraftAsync()).BudgetLines.Single(line => line.Code == "b-01");
        (line.Name, line.Budget, line.ActivityIds.Count).ShouldBe(("Skolan", new Amounts(Money.FromKronor(100_000), Money.FromKronor(kronor)), 1));
    }

    [Fact]
    public async Task An_investment_gets_a_code_of_its_own_kind()
    {
        await using var website = await Writing.BeginAsync();

        var page = await website.WriteAsync("budget/ny", new() { ["Namn"] = "Ny lekplats", ["Investering"] = "ja", ["Kostnader"] = "250", ["Enhet"] = $"{Given.Schools}" }, "Spara och lägg till nästa");

        page.Path.ShouldBe($"{Writing.Address}/budget/ny?som=i-01");
        page.TextOf("main form [type=submit]").ShouldBe("Spara och lägg till nästa", "the first button is what Enter does");
        (await website.SubmitAsync(page, "Spara och lägg till nästa", new() { ["Namn"] = "Gungor", ["Kostnader"] = "40" }, "main form")).Path.ShouldEndWith("?som=i-02", Case.Sensitive, "the next one is an investment too");
        var line = (await website.DraftAsync()).BudgetLines.Single(line => line.Name == "Ny lekplats");
        (line.Code, line.Kind, line.Year, line.Budget, line.UnitId).ShouldBe(("i-01", BudgetKind.Capital, 2024, new Amounts(Money.Zero, Writing.Tkr(250)), Given.Schools));
    }

    [Fact]
    public async Task The_list_shows_sums_and_what_is_left_of_the_frame_and_warns_without_stopping()
    {
        await using var website = await Writing.BeginAsync();
        (await website.GetAsync($"{Writing.Address}/budget")).TextOf("#ramar tbody").ShouldBe("Nettokostnad för drift −1 000,0 −1 000,0 0,0 Investeringar 0,0 0,0 0,0");

        await website.WriteAsync("budget/b-01", new() { ["Kostnader"] = "701" });

        var page = await website.GetAsync($"{Writing.Address}/budget");
        page.TextOf("tfoot").ShouldBe("Summa 150,0 1 151,0 −1 001,0");
        page.TextOf("#ramar tbody").ShouldStartWith("Nettokostnad för drift −1 000,0 −1 001,0 −1,0");
        page.TextOf("#ramar .t-hinderlista").ShouldBe("Råd: Nettokostnaden i budgeten är större än ramen som gäller.");
    }

    [Theory]
    [InlineData("Kostnader", "610.0", "Skriv decimaler med komma, till exempel 12,5.")]
    [InlineData("Kostnader", "", "Fyll i fältet ”Kostnader”.")]
    [InlineData("Kostnader", "900000000", "Beloppet är för stort. Kontrollera att det är i rätt enhet.")]
    [InlineData("År", "24", "Skriv ett värde från 2000 till 2099 i fältet ”År”.")]
    [InlineData("Investering", "ja", "En investering har bara utgifter. Ta bort intäkten, eller välj Drift.")]
    public async Task What_cannot_be_saved_is_told_beside_its_field(string field, string typed, string says)
    {
        await using var website = await Writing.BeginAsync();
        var before = await website.DraftAsync();

        var page = await website.WriteAsync("budget/b-01", new() { [field] = typed, ["Namn"] = "Mitt namn" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Document.QuerySelectorAll(".ds-validation-message").Select(message => message.TextContent).ShouldBe([says]);
        page.Field("Namn").ShouldBe("Mitt namn");
        DraftEdit.Between(before, await website.DraftAsync()).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task A_saving_below_zero_is_allowed_and_remarked_on()
    {
        await using var website = await Writing.BeginAsync();

        await website.WriteAsync("budget/b-01", new() { ["Kostnader"] = "−12,5" });

        (await website.DraftAsync()).BudgetLines.Single(line => line.Code == "b-01").Budget.Cost.ShouldBe(Writing.Tkr(-12.5m));
        (await website.GetAsync($"{Writing.Address}/budget/b-01")).TextOf(".t-hinderlista").ShouldBe("Råd: Skola har ett belopp under noll. Det är tillåtet men ovanligt.");
    }

    [Fact]
    public async Task A_controller_writes_the_budget_and_nothing_else()
    {
        await using var officer = await Writing.BeginAsync();
        await using var controller = await officer.JoinAsync(GivenPeople.Controller);

        await controller.WriteAsync("budget/b-02", new() { ["Namn"] = "Vård och omsorg" });

        (await officer.DraftAsync()).BudgetLines.ShouldContain(line => line.Name == "Vård och omsorg");
        (await controller.GetAsync($"{Writing.Address}/mal/nytt")).Path.ShouldStartWith("/nekad");
    }

    [Fact]
    public async Task A_head_reads_the_budget_and_does_not_write_it()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);
        var line = (await officer.DraftAsync()).BudgetLines[0];

        (await head.GetAsync($"{Writing.Address}/budget")).Document.QuerySelector("main a.ds-button").ShouldBeNull();
        (await head.GetAsync($"{Writing.Address}/budget/b-01")).Text.ShouldContain("Du kan läsa men inte ändra.");
        (await head.PostAsync($"{Writing.Address}/budget/b-01", new() { ["id"] = $"{line.Id}", ["grund"] = "", ["Form.Name"] = "Övertagen", ["Form.Cost"] = "1", ["Form.Year"] = "2024" })).ShouldBe(HttpStatusCode.Forbidden);
    }
}
