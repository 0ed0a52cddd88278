using System.Net;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Metrics;

/// <summary>Outcomes entered by hand.</summary>
public sealed class OutcomeTests : IAsyncLifetime
{
    private const string Address = $"{MetricSite.Decided}/utfall";

    private MetricSite _site = null!;

    private Website Website => _site.Website;

    public async ValueTask InitializeAsync() => _site = await MetricSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task<WebPage> RegisterAsync(params (string Label, string Value)[] typed) =>
        await Website.SubmitAsync(await Website.GetAsync(Address), "Registrera utfallet", typed.ToDictionary(pair => pair.Label, pair => pair.Value));

    private async Task<MetricOutcome> NewestAsync() => (await _site.MetricAsync("Behöriga till gymnasiet")).Outcomes.MaxBy(outcome => (outcome.PublishedOn, outcome.Describes))!;

    [Fact]
    public async Task An_outcome_is_added_with_women_and_men()
    {
        var page = await RegisterAsync(("Avser dagen", "2024-09-30"), ("Värde", "88,4"), ("Kvinnor", "90"), ("Män", "86,8"));

        page.Text.ShouldContain("Utfallet är registrerat.");
        page.Text.ShouldContain("88,4 90,0 86,8 Fastställt 2024-10-21 Skolverket");
        var outcome = await NewestAsync();
        (outcome.Value, outcome.Women, outcome.Men, outcome.PublishedOn, outcome.FetchedOn).ShouldBe((88.4m, 90m, 86.8m, MetricSite.Today, null));
        (await Journalled.EventsAsync(Website)).Last().ShouldBe("OutcomeRegistered");
    }

    [Fact]
    public async Task A_restated_outcome_keeps_the_former_one()
    {
        var page = await RegisterAsync(("Avser dagen", "2023-06-30"), ("Rättat", "ja"), ("Värde", "81,3"));

        page.Text.ShouldContain("Rättat, tidigare 80,3");
        page.Text.ShouldContain("ersatt av ett senare utfall");
        (await NewestAsync()).FormerValue.ShouldBe(80.3m);
    }

    [Fact]
    public async Task A_slip_is_mended_the_same_day()
    {
        await RegisterAsync(("Avser dagen", "2024-09-30"), ("Värde", "884"));

        var page = await RegisterAsync(("Avser dagen", "2024-09-30"), ("Rättat", "ja"), ("Värde", "88,4"));

        page.Text.ShouldContain("Rättat, tidigare 884");
        (await _site.MetricAsync("Behöriga till gymnasiet")).Outcomes.Count(outcome => outcome.Describes == new DateOnly(2024, 9, 30)).ShouldBe(1);
        (await Journalled.EventsAsync(Website)).TakeLast(2).ShouldBe(["OutcomeRegistered", "OutcomeRegistered"]);
    }

    [Fact]
    public async Task A_figure_that_is_not_there_is_said_to_be_missing_and_is_never_zero()
    {
        var page = await RegisterAsync(("Avser dagen", "2024-12-31"), ("Inte publicerat än", "ja"));

        page.Text.ShouldContain("Utfallet är registrerat.");
        (await NewestAsync()).Value.ShouldBeNull();
        (await Website.GetAsync("/arbete/matt")).Text.ShouldContain("2024: inte publicerat än");
    }

    [Theory]
    [InlineData("Avser dagen", "", "Fyll i fältet ”Avser dagen”.")]
    [InlineData("Avser dagen", "i fjol", "Skriv datum som år-månad-dag")]
    [InlineData("Värde", "", "Skriv värdet.")]
    [InlineData("Värde", "åttio", "Skriv decimaler med komma, till exempel 12,5.")]
    [InlineData("Blev känt", "2024-10-22", "Dagen har inte varit än.")]
    [InlineData("Blev känt", "2024-09-01", "Ett utfall blir inte känt före dagen det avser.")]
    [InlineData("Rättat", "ja", "Det finns inget tidigare värde för den dagen att rätta.")]
    [InlineData("Mäts inte längre", "ja", "Ta bort värdena, eller välj ett läge där det finns ett värde.")]
    public async Task What_is_wrong_is_said_and_nothing_is_registered(string label, string value, string message)
    {
        var typed = new Dictionary<string, string> { ["Avser dagen"] = "2024-09-30", ["Värde"] = "88,4", [label] = value };

        var page = await Website.SubmitAsync(await Website.GetAsync(Address), "Registrera utfallet", typed);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        if (label != "Värde") page.Field("Värde").ShouldBe("88,4");
        (await _site.MetricAsync("Behöriga till gymnasiet")).Outcomes.Count.ShouldBe(2);
    }
}
