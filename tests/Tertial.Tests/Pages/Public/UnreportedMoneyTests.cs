using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;

namespace Tertial.Tests.Pages.Public;

/// <summary>Money that nobody has reported is said in words, never as zero.</summary>
public sealed class UnreportedMoneyTests
{
    private static readonly DateOnly Today = new(2024, 6, 10);

    [Fact]
    public async Task A_follow_up_without_money_says_so()
    {
        await using var website = await Website.StartAsync(Published(), Today);

        var page = await website.GetAsync("/uppfoljning/ks/2024/tertial-1");

        page.Text.ShouldContain("Ingen prognos Ingen budgetpost är redovisad.");
        page.TextOf("tfoot:last-of-type").ShouldContain("Summa");
        page.Document.QuerySelectorAll(".t-pengar__avv--over").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missing_line_is_named_and_left_out_of_the_sum_in_words()
    {
        var record = Given.Municipality();
        record.BudgetReports.Add(Report(record));
        await using var website = await Website.StartAsync(Published(record), Today);

        var page = await website.GetAsync("/uppfoljning/ks/2024/tertial-1");

        var table = page.Document.QuerySelectorAll("table")[^1];
        WebPage.Fold(table.QuerySelectorAll("tbody tr")[1].TextContent).ShouldBe("Omsorg −400,0 Inte redovisat Inte redovisat Inte redovisat");
        WebPage.Fold(table.QuerySelector("tfoot")!.TextContent).ShouldBe("Summa utan en post som inte är redovisad −1 000,0 −210,0 −620,0 −20,0");
        page.Text.ShouldContain("En budgetpost är inte redovisad. Summorna av utfall och prognos är utan dem.");
    }

    private static BudgetReport Report(MunicipalRecord record) => new()
    {
        Id = new(Given.Id(900)),
        FollowUpId = Given.T1,
        BudgetLineId = record.PlanVersions[0].BudgetLines[0].Id,
        BudgetToDate = new(Money.FromKronor(30_000), Money.FromKronor(230_000)),
        OutcomeToDate = new(Money.FromKronor(30_000), Money.FromKronor(240_000)),
        Forecast = new(Money.FromKronor(100_000), Money.FromKronor(720_000)),
        At = Given.At(2024, 5, 6),
        Origin = Origin.Own,
    };

    private static MunicipalRecord Published(MunicipalRecord? record = null)
    {
        record ??= Given.Municipality();
        var first = record.FollowUps[0];
        first.Close(new(2024, 5, 13), Snapshots.Freeze(SnapshotTaking.Take(record, first)), [], 0);
        first.Publish(new(2024, 5, 29), decided: true);
        return record;
    }
}
