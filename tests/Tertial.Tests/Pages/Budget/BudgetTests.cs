using System.Net;
using Tertial.Domain;

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

    private static async Task<Website> StartAsync(string who)
    {
        var website = await Website.StartAsync(Given.Municipality(), new(2024, 5, 6));
        await website.SignInAsync(who);
        return website;
    }
}
