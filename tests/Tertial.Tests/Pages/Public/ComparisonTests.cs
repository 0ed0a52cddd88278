using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Public;

/// <summary>Key figures from Kolada as the public reads them.</summary>
public sealed class ComparisonTests : IAsyncLifetime
{
    private const string Goal = "/mal/kf/goda-resultat";

    private static readonly KeyFigure Figure = new("N15428", "Behöriga elever, andel (%)");

    private Website _website = null!;

    public async ValueTask InitializeAsync()
    {
        var record = Given.Municipality();
        var metric = record.Metrics.Single();
        record.Municipality.CompareWith(new("2305", "Bräcke"));
        record.Municipality.CompareWith(new("0000", "Riket"));
        metric.LinkTo(Figure.Id);
        Take(record, metric, new(2024, 3, 1), new("9999", 2022, 80.1m), new("9999", 2023, 80.3m), new("2305", 2022, 70), new("2305", 2023, 71.5m), new("0000", 2023, 86));
        Take(record, metric, new(2024, 10, 1), new("9999", 2022, 80.1m), new("9999", 2023, 81), new("2305", 2022, null), new("2305", 2023, 72), new("0000", 2023, 86));
        _website = await Website.StartAsync(record, new(2024, 10, 21));
    }

    public ValueTask DisposeAsync() => _website.DisposeAsync();

    private static void Take(MunicipalRecord record, Metric metric, DateOnly on, params KeyFigureValue[] values) =>
        metric.Take(new KeyFigureAnswer(Figure, [2022, 2023], values), record.Municipality.Code, on);

    [Fact]
    public async Task The_source_and_the_day_of_fetching_stand_below_the_figures()
    {
        var page = await _website.GetAsync(Goal);

        page.Text.ShouldContain("Källa: Skolverket.");
        page.Text.ShouldContain("Källa: Kolada, N15428 Behöriga elever, andel (%), hämtat den 1 oktober 2024.");
        page.TextOf(".t-matttabell tbody").ShouldContain("81,0 rättat, tidigare 80,3");
    }

    [Fact]
    public async Task The_municipality_is_compared_with_those_it_has_chosen()
    {
        var page = await _website.GetAsync(Goal);

        page.TextOf(".t-jamfor caption").ShouldBe("Jämfört med andra: Behöriga till gymnasiet Procent. Källa: Kolada, hämtat den 1 oktober 2024. Ett streck betyder att värdet saknas.");
        page.Document.QuerySelectorAll(".t-jamfor tr").Select(row => WebPage.Fold(row.TextContent)).ShouldBe(
        [
            "Kommun 2022 2023",
            "Lillby kommun 80,1 81,0 rättat, tidigare 80,3",
            "Bräcke 70,0 borttaget ur Kolada, hämtat 2024-03-01 72,0 rättat, tidigare 71,5",
            "Riket –saknas i Kolada 86,0",
        ]);
    }

    [Theory]
    [InlineData("2024-02-29", false, "")]
    [InlineData("2024-03-01", true, "80,3")]
    public async Task An_earlier_day_knows_only_what_was_fetched_by_then(string day, bool compared, string value)
    {
        var page = await _website.GetAsync($"{Goal}?per={day}");

        (page.Document.QuerySelector(".t-jamfor") is not null).ShouldBe(compared);
        if (compared) page.TextOf(".t-jamfor__egen").ShouldEndWith(value);
        page.Text.ShouldNotContain("oktober");
    }
}
