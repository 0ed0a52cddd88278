using System.Net;
using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Reports;

/// <summary>Outcomes of metrics typed on the page where the follow-up is reported.</summary>
public sealed class OutcomesTests
{
    private const string Report = "/arbete/rapportera/ks/2024/tertial-1";
    private static readonly DateOnly Today = new(2024, 5, 6);

    [Theory]
    [InlineData("Markera som klart", "Klart", OutcomeState.Final)]
    [InlineData("Spara som preliminärt", "Preliminärt", OutcomeState.Preliminary)]
    public async Task An_outcome_is_saved_where_it_is_reported_with_its_state(string button, string shown, OutcomeState state)
    {
        await using var website = await StartAsync();
        var page = await website.GetAsync(Report);
        page.TextOf(Metric).ShouldContain("Utfall saknas");
        page.TextOf($"{Metric} aside").ShouldContain("2023-06-30 80,3, fastställt");
        page.Field("Avser dagen").ShouldBe("2024-04-30");

        page = await website.SubmitAsync(page, button, new() { ["Utfall, procent"] = "87,5" }, Metric);

        page.Path.ShouldStartWith(Report);
        page.TextOf($"{Metric} .t-rapp").ShouldBe(shown);
        var outcome = (await website.RecordAsync()).Metrics[0].Outcomes.Single(candidate => candidate.Describes == new DateOnly(2024, 4, 30));
        (outcome.State, outcome.Value, outcome.PublishedOn).ShouldBe((state, 87.5m, Today));
        (await Journalled.EventsAsync(website))[^1].ShouldBe(nameof(OutcomeRegistered));
    }

    [Fact]
    public async Task A_preliminary_outcome_stands_in_the_form_to_be_settled()
    {
        await using var website = await StartAsync();
        var page = await website.SubmitAsync(await website.GetAsync(Report), "Spara som preliminärt", new() { ["Utfall, procent"] = "87,5" }, Metric);
        page.Field("Utfall, procent").ShouldBe("87,5");

        page = await website.SubmitAsync(page, "Markera som klart", new() { ["Utfall, procent"] = "88,1" }, Metric);

        page.TextOf($"{Metric} .t-rapp").ShouldBe("Klart");
        page.TextOf(Metric).ShouldContain("88,1");
    }

    [Fact]
    public async Task A_settled_outcome_that_is_changed_is_restated()
    {
        await using var website = await StartAsync(new(2024, 4, 30), 87.5m);

        await website.SubmitAsync(await website.GetAsync(Report), "Markera som klart", new() { ["Utfall, procent"] = "86,0" }, Metric);

        (await website.RecordAsync()).Metrics[0].Outcomes.Single(outcome => outcome.Value == 86m).State.ShouldBe(OutcomeState.Restated);
    }

    [Theory]
    [InlineData("", "2024-04-30", "Skriv utfallet.")]
    [InlineData("många", "2024-04-30", "Skriv decimaler med komma")]
    [InlineData("87,5", "2024-06-30", "Ett utfall blir inte känt före dagen det avser.")]
    public async Task What_cannot_be_taken_is_said_and_what_was_typed_is_kept(string value, string day, string says)
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Report), "Markera som klart", new() { ["Utfall, procent"] = value, ["Avser dagen"] = day }, Metric);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(says);
        page.Field("Utfall, procent").ShouldBe(value);
        page.Field("Avser dagen").ShouldBe(day);
        (await website.RecordAsync()).Metrics[0].Outcomes.ShouldNotContain(outcome => outcome.PublishedOn == Today);
    }

    [Fact]
    public async Task What_someone_else_entered_meanwhile_is_shown_and_mine_is_kept()
    {
        await using var website = await StartAsync();
        var mine = await website.GetAsync(Report);
        await website.SubmitAsync(await website.GetAsync(Report), "Spara som preliminärt", new() { ["Utfall, procent"] = "85" }, Metric);

        var page = await website.SubmitAsync(mine, "Markera som klart", new() { ["Utfall, procent"] = "87,5" }, Metric);

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf($"{Metric} aside").ShouldContain("85");
        page.Field("Utfall, procent").ShouldBe("87,5");
        (await website.SubmitAsync(page, "Markera som klart", null, Metric)).TextOf(Metric).ShouldContain("87,5");
    }

    private const string Metric = "[id='matt-018c0000-0000-7000-8000-000000000029']";

    private static async Task<Website> StartAsync(DateOnly? settled = null, decimal? value = null)
    {
        var record = Given.Municipality();
        if (settled is { } day) record.Metrics[0].Outcomes.Add(new() { Describes = day, PublishedOn = new(2024, 5, 2), State = OutcomeState.Final, Value = value });
        var website = await Website.StartAsync(record, Today);
        await website.SignInAsync(GivenPeople.Officer);
        return website;
    }
}
