using System.Net;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Web.Words;

namespace Tertial.Tests.Pages.Budget;

public sealed class BudgetTests
{
    private const string Address = "/arbete/ekonomi/ks/2024/tertial-1";

    [Fact]
    public async Task Amounts_are_typed_in_thousands_with_comma()
    {
        await using var website = await StartAsync(GivenPeople.Controller);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara ekonomin", Typed("Skola", "720,5"));

        page.Text.ShouldContain("En budgetpost är sparad.");
        page.TextOf("#b-01").ShouldContain("−20,5");
        var report = (await website.RecordAsync()).BudgetReports.ShouldHaveSingleItem();
        report.Forecast.ShouldBe(new Amounts(Money.FromKronor(100_000), Money.FromKronor(720_500)));
        report.OutcomeToDate.Cost.ShouldBe(Money.FromKronor(1_240_500));
    }

    [Theory]
    [InlineData(MoneyUnit.Thousands, false, "720,5", "tkr", "Netto −600,0 −200,0 −1 210,5 −620,5 −20,5")]
    [InlineData(MoneyUnit.Millions, true, "0,7205", "mnkr", "Netto 0,6 0,2 1,2 0,6 0,0")]
    [InlineData(MoneyUnit.Thousands, true, "720,5", "tkr", "Netto 600,0 200,0 1 210,5 620,5 −20,5")]
    public async Task Amounts_are_typed_and_shown_in_the_municipalitys_unit_and_sign(MoneyUnit unit, bool costIsPositive, string forecast, string word, string net)
    {
        await using var website = await StartAsync(GivenPeople.Controller, Given.Municipality(unit: unit, costIsPositive: costIsPositive));
        var typed = Typed("Skola", forecast).ToDictionary(pair => pair.Key, pair => unit == MoneyUnit.Thousands || pair.Value == forecast ? pair.Value : Millions(pair.Value));

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara ekonomin", typed);

        page.TextOf("caption").ShouldContain($"Budget, utfall och prognos i {word} ");
        page.TextOf("#b-01 .t-netto").ShouldBe(net);
        page.Field("Skola: kostnader, prognos helår").ShouldBe(forecast);
        (await website.RecordAsync()).BudgetReports.ShouldHaveSingleItem().Forecast.ShouldBe(new Amounts(Money.FromKronor(100_000), Money.FromKronor(720_500)));
    }

    [Fact]
    public async Task Sums_say_how_many_lines_they_include()
    {
        await using var website = await StartAsync(GivenPeople.Controller);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara ekonomin", Typed("Skola", "720,5"));

        page.TextOf("tfoot").ShouldBe("Summa driften −1 000,0 −200,0 1 av 2 poster −1 210,5 1 av 2 poster −620,5 1 av 2 poster −20,5 1 av 2 poster");
        page.Text.ShouldContain("Prognosen för driften avviker −20,5 tkr från budget, räknat på 1 av 2 poster.");
    }

    [Theory]
    [InlineData("−5,5")]
    [InlineData("-5,5")]
    public async Task An_amount_may_be_negative_with_either_minus(string typed)
    {
        await using var website = await StartAsync(GivenPeople.Controller);

        await website.SubmitAsync(await website.GetAsync(Address), "Spara ekonomin", Typed("Skola", typed));

        (await website.RecordAsync()).BudgetReports.ShouldHaveSingleItem().Forecast.Cost.ShouldBe(Money.FromKronor(-5_500));
    }

    [Fact]
    public async Task A_decimal_point_is_refused_and_what_was_typed_stays()
    {
        await using var website = await StartAsync(GivenPeople.Controller);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara ekonomin", Typed("Skola", "610.0"));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf("#b-01 .ds-validation-message").ShouldBe("Skriv decimaler med komma, till exempel 12,5.");
        page.Field("Skola: kostnader, prognos helår").ShouldBe("610.0");
        (await website.RecordAsync()).BudgetReports.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_line_is_reported_whole_or_not_at_all()
    {
        await using var website = await StartAsync(GivenPeople.Controller);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara ekonomin", new() { ["Skola: kostnader, prognos helår"] = "720" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf("#b-01").ShouldContain("Fyll i alla belopp för Skola");
        page.Document.QuerySelector("#b-02 .ds-validation-message").ShouldBeNull();
    }

    [Fact]
    public async Task What_someone_else_reported_meanwhile_is_shown_beside()
    {
        await using var website = await StartAsync(GivenPeople.Controller);
        var mine = await website.GetAsync(Address);
        await website.SubmitAsync(await website.GetAsync(Address), "Spara ekonomin", Typed("Skola", "800"));

        var clash = await website.SubmitAsync(mine, "Spara ekonomin", Typed("Skola", "750"));

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf("#b-01 .t-krock").ShouldContain("800,0");
        await website.SubmitAsync(clash, "Spara ekonomin");
        (await website.RecordAsync()).BudgetReports.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Saving_unchanged_amounts_adds_nothing()
    {
        await using var website = await StartAsync(GivenPeople.Controller);
        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara ekonomin", Typed("Skola", "720"));

        (await website.SubmitAsync(page, "Spara ekonomin")).Text.ShouldContain("Inget var ändrat.");
        (await website.RecordAsync()).BudgetReports.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(GivenPeople.Officer)]
    [InlineData(GivenPeople.Head)]
    [InlineData(GivenPeople.Auditor)]
    public async Task Others_read_the_budget_but_report_nothing(string who)
    {
        await using var website = await StartAsync(who);

        (await website.GetAsync(Address)).Offers("Spara ekonomin").ShouldBeFalse();
        (await website.PostAsync(Address)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Dictionary<string, string> Typed(string line, string forecast) => new()
    {
        [$"{line}: intäkter, budget hittills"] = "33,3",
        [$"{line}: intäkter, utfall hittills"] = "30",
        [$"{line}: intäkter, prognos helår"] = "100",
        [$"{line}: kostnader, budget hittills"] = "233,3",
        [$"{line}: kostnader, utfall hittills"] = "1 240,5",
        [$"{line}: kostnader, prognos helår"] = forecast,
    };

    private static string Millions(string thousands) => (decimal.Parse(thousands.Replace(" ", ""), Swedish.Culture) / 1000m).ToString(Swedish.Culture);

    private static async Task<Website> StartAsync(string who, MunicipalRecord? record = null)
    {
        var website = await Website.StartAsync(record ?? Given.Municipality(), new(2024, 5, 6));
        await website.SignInAsync(who);
        return website;
    }
}
