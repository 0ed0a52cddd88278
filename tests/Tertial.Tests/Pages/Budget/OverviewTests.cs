using Tertial.Web.Exchange;

namespace Tertial.Tests.Pages.Budget;

/// <summary>The money of the demo's second tertial in overview, in thousands of kronor net. Added up by hand from the plan's two versions and the reports.</summary>
public sealed class OverviewTests
{
    private const string Address = "/arbete/ekonomi/ks/2024/tertial-2/oversikt";

    // First budget 167 900 − 21 500, revised 168 350 − 21 500; outcome 112 684,2 − 14 531,7; forecast 170 450 − 21 900.
    [Theory]
    [InlineData("Drift per budgetpost", "Grundskola och elevhälsa", "146 400,0 146 850,0 +450,0 98 152,5 148 550,0 −1 700,0")]
    [InlineData("Drift per budgetpost", "Summa", "761 400,0 761 400,0 509 066,5 766 550,0 −5 150,0")]
    [InlineData("Drift per enhet", "Äldreomsorg", "212 900,0 212 900,0 144 745,5 216 900,0 −4 000,0")]
    [InlineData("Drift per enhet", "Summa", "761 400,0 761 400,0 509 066,5 766 550,0 −5 150,0")]
    [InlineData("Investeringar per budgetpost", "Summa", "48 000,0 48 000,0 24 512,7 45 700,0 +2 300,0")]
    public async Task Budget_outcome_forecast_and_deviation_are_read_by_line_and_unit(string table, string row, string cells)
    {
        await using var website = await StartAsync();

        Row(await website.GetAsync(Address), table, row).ShouldBe(cells);
    }

    // a-01 is carried by the line of the schools alone.
    [Fact]
    public async Task An_activity_has_the_money_of_the_lines_that_carry_it_and_such_rows_are_not_added_up()
    {
        await using var website = await StartAsync();
        var page = await website.GetAsync(Address);

        Row(page, "Drift per aktivitet", "Läslyft i årskurs 4–6").ShouldBe("146 400,0 146 850,0 +450,0 98 152,5 148 550,0 −1 700,0");
        Table(page, "Drift per aktivitet").QuerySelector("tfoot").ShouldBeNull();
    }

    [Fact]
    public async Task The_frame_of_the_council_stands_above()
    {
        await using var website = await StartAsync();

        (await website.GetAsync(Address)).TextOf(".t-ingress").ShouldContain("Ramen från kommunfullmäktige är 761 400,0 tkr.");
    }

    // Cost 910 900 less income 147 400, and 914 600 less 148 050.
    [Fact]
    public async Task The_forecasts_stand_side_by_side_and_before_the_year_is_over_it_is_not_said_how_near_they_came()
    {
        await using var website = await StartAsync();
        var page = await website.GetAsync(Address);

        var table = page.Document.QuerySelectorAll("table").Single(table => WebPage.Fold(table.QuerySelector("caption")!.TextContent).StartsWith("Drift: prognos för 2024", StringComparison.Ordinal));

        WebPage.Fold(table.QuerySelector("caption")!.TextContent).ShouldEndWith("Året är inte slut, så det går inte att se hur väl prognoserna träffar.");
        table.QuerySelectorAll("tbody tr").Select(row => WebPage.Fold(row.TextContent)).ShouldContain("Summa 763 500,0 766 550,0");
    }

    private static string Row(WebPage page, string table, string row) => string.Join(' ', Table(page, table).QuerySelectorAll("tbody tr, tfoot tr")
        .Single(candidate => WebPage.Fold(candidate.QuerySelector("th")!.ChildNodes[0].TextContent) == row).QuerySelectorAll("td").Select(cell => WebPage.Fold(cell.TextContent)));

    private static AngleSharp.Dom.IElement Table(WebPage page, string table) =>
        page.Document.QuerySelectorAll("table").Single(candidate => WebPage.Fold(candidate.QuerySelector("caption")!.ChildNodes[0].TextContent) == table);

    private static async Task<Website> StartAsync()
    {
        var website = await Website.StartAsync(Until.Day(ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo)), new(2024, 9, 17)), new(2024, 9, 17));
        await website.SignInAsync("Controller");
        return website;
    }
}
