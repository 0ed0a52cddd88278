using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Tertial.Domain.Plans;
using Tertial.Tests.Kolada;
using Tertial.Web.Exchange;
using static Tertial.Tests.Kolada.GivenKolada;

namespace Tertial.Tests.Pages.Metrics;

/// <summary>Fetching from Kolada, as a person at work does it.</summary>
public sealed class FetchTests : IAsyncLifetime
{
    private MetricSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await MetricSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_key_figure_is_found_and_its_values_fetched_and_compared()
    {
        var found = await _site.Website.SubmitAsync(await _site.Website.GetAsync("/arbete/matt/ny"), "Sök i Kolada", new() { ["Sök nyckeltal i Kolada"] = "behöriga elever" });
        found.Text.ShouldContain("2 nyckeltal hittades för ”behöriga elever”.");
        var form = await _site.Website.GetAsync($"/arbete/matt/ny{found.Link("Använd det här nyckeltalet: Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)")}");
        form.Field("Vad heter måttet?").ShouldBe("Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)");
        form.Field("Enhet").ShouldBe("procent");
        await _site.CompareWithAsync("Bräcke", "Liknande kommuner, övergripande, Lillby");

        var page = await _site.FetchAsync(await _site.AddGradesAsync());

        page.Text.ShouldContain("2 nya utfall och 4 värden för andra kommuner är hämtade från Kolada.");
        page.Text.ShouldContain("Ska vara minst 85,0 procent år 2025. Senast 80,3 (2023).");
        page.TextOf(".t-jamfor").ShouldContain("Källa: Kolada, hämtat den 21 oktober 2024.");
        page.TextOf(".t-jamfor tbody").ShouldBe("Lillby kommun 78,3 80,3 Bräcke 73,5 75,5 Liknande kommuner, övergripande, Lillby 80,3 82,3");
        var metric = await _site.MetricAsync();
        metric.Outcomes.Single(outcome => outcome.Describes.Year == 2023).ShouldSatisfyAllConditions(
            outcome => outcome.Women.ShouldBe(84.3m), outcome => outcome.Men.ShouldBe(76.3m), outcome => outcome.FetchedOn.ShouldBe(MetricSite.Today));
        (await Journalled.EventsAsync(_site.Website)).TakeLast(4).ShouldBe(["ComparisonChanged", "ComparisonChanged", "MetricAdded", "MetricFetched"]);
    }

    [Fact]
    public async Task Fetching_again_changes_nothing()
    {
        var page = await _site.FetchAsync(await _site.AddGradesAsync());
        var (before, entries) = (ExchangeFile.Write(await _site.Website.RecordAsync()), await Journalled.CountAsync(_site.Website));

        var again = await _site.FetchAsync(page);

        again.Text.ShouldContain("Kolada har samma värden som förut. Inget har ändrats.");
        ExchangeFile.Write(await _site.Website.RecordAsync()).ShouldBe(before);
        (await Journalled.CountAsync(_site.Website)).ShouldBe(entries);
    }

    [Fact]
    public async Task A_changed_value_is_restated_and_a_withdrawn_one_is_kept_with_its_day()
    {
        var page = await _site.FetchAsync(await _site.AddGradesAsync());
        _site.Kolada.Change(new(Grades, Own, 2023, 81.5m));
        _site.Kolada.Change(new(Grades, Own, 2022, 78.3m, IsDeleted: true));

        page = await _site.FetchAsync(page);

        page.Text.ShouldContain("2 nya utfall är hämtade från Kolada.");
        page.Text.ShouldContain("Rättat, tidigare 80,3");
        page.Text.ShouldContain("Borttaget ur Kolada, senast 78,3");
        var metric = await _site.MetricAsync();
        metric.KnownOn(MetricSite.Today).Select(outcome => (outcome.State, outcome.Value, outcome.FormerValue)).ShouldBe(
            [(OutcomeState.Discontinued, null, 78.3m), (OutcomeState.Restated, 81.5m, 80.3m)]);
    }

    [Fact]
    public async Task A_key_figure_that_is_gone_is_said_and_its_values_stand()
    {
        var page = await _site.FetchAsync(await _site.AddGradesAsync());
        _site.Kolada.Figures.RemoveAll(figure => figure.Id == Grades);

        page = await _site.FetchAsync(page);

        page.Text.ShouldContain("Nyckeltalet för Behöriga elever finns inte längre i Kolada. De värden som är hämtade står kvar.");
        page.Text.ShouldContain("Det upptäcktes den 21 oktober 2024.");
        (await _site.MetricAsync()).Outcomes.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_key_figure_that_has_changed_its_name_is_warned_about()
    {
        var page = await _site.FetchAsync(await _site.AddGradesAsync());
        _site.Kolada.Figures[0] = _site.Kolada.Figures[0] with { Title = "Elever i åk 9, ny definition" };

        page = await _site.FetchAsync(page);

        page.Text.ShouldContain("heter nu ”Elever i åk 9, ny definition”. Kontrollera att det fortfarande mäter samma sak.");
    }

    [Theory]
    [InlineData(500, "Kolada har ett fel hos sig just nu (kod 500), så inget är hämtat.")]
    [InlineData(429, "Kolada har fått för många frågor på kort tid, så inget är hämtat.")]
    [InlineData(200, "Kolada svarade med något som inte går att läsa, så inget är hämtat.")]
    public async Task An_outage_changes_nothing_and_is_said_in_one_sentence(int status, string sentence)
    {
        var page = await _site.FetchAsync(await _site.AddGradesAsync());
        var before = ExchangeFile.Write(await _site.Website.RecordAsync());
        _site.Kolada.Change(new(Grades, Own, 2023, 81.5m));
        _site.Kolada.Instead = _ => Results.Text("<html>", "text/html", Encoding.UTF8, status);

        page = await _site.FetchAsync(page);

        page.Status.ShouldBe(HttpStatusCode.BadGateway);
        page.TextOf(".ds-error-summary").ShouldContain(sentence);
        page.Text.ShouldContain("80,3");
        ExchangeFile.Write(await _site.Website.RecordAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task An_answer_without_a_single_value_is_not_believed()
    {
        var page = await _site.FetchAsync(await _site.AddGradesAsync());
        _site.Kolada.Rows.RemoveAll(row => row.Area == Own);

        page = await _site.FetchAsync(page);

        page.TextOf(".ds-error-summary").ShouldContain("Det som är hämtat står kvar.");
        (await _site.MetricAsync()).Outcomes.ShouldAllBe(outcome => outcome.Value != null);
    }

    [Fact]
    public async Task All_metrics_are_fetched_at_once()
    {
        await _site.AddGradesAsync();
        _site.Kolada.Rows.AddRange([new(Inhabitants, Own, 2023, 9104)]);
        await _site.Website.SubmitAsync(await _site.Website.GetAsync($"/arbete/matt/ny?nyckeltal={Inhabitants}"), "Lägg till måttet", new() { ["Mer än utgångsvärdet"] = "ja", ["Utgångsvärde"] = "9 000", ["Målår"] = "2026" });

        var page = await _site.Website.SubmitAsync(await _site.Website.GetAsync("/arbete/matt"), "Hämta alla från Kolada");

        page.Text.ShouldContain("3 nya utfall är hämtade från Kolada.");
        page.Text.ShouldContain("9 104");
        _site.Kolada.Asked.Count(asked => asked.StartsWith("/v3/data/", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_asked_until_a_person_asks()
    {
        await _site.Website.GetAsync("/arbete/matt");
        await _site.Website.GetAsync("/arbete/matt/ny");
        await _site.Website.GetAsync(MetricSite.Decided);

        _site.Kolada.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_fetched_goes_out_and_in_again_unchanged()
    {
        await _site.CompareWithAsync("Bräcke");
        await _site.FetchAsync(await _site.AddGradesAsync());
        var exported = ExchangeFile.Write(await _site.Website.RecordAsync());

        await using var other = await Website.StartAsync(ExchangeFile.Read(exported), MetricSite.Today);

        Encoding.UTF8.GetString(ExchangeFile.Write(await other.RecordAsync())).ShouldBe(Encoding.UTF8.GetString(exported));
        Encoding.UTF8.GetString(exported).ShouldContain("\"titleAtFirst\"");
    }

    [Fact]
    public async Task What_was_fetched_later_is_left_out_of_an_earlier_day()
    {
        await _site.CompareWithAsync("Bräcke");
        await _site.FetchAsync(await _site.AddGradesAsync());

        var before = Until.Day(await _site.Website.RecordAsync(), MetricSite.Today.AddDays(-1)).Metrics.Single(metric => metric.Name == "Behöriga elever");

        (before.Outcomes.Count, before.Comparisons.Count, before.Fetched).ShouldBe((0, 0, null));
    }
}
