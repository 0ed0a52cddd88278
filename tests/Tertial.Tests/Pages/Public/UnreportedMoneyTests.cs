using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Ledgers;
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
        WebPage.Fold(table.QuerySelector("tfoot")!.TextContent).ShouldBe("Summa −1 000,0 −210,0 1 av 2 poster −620,0 1 av 2 poster −20,0 1 av 2 poster");
        page.Text.ShouldContain("En budgetpost är inte redovisad. Efter fyra månader har −210,0 tkr använts i 1 av 2 budgetposter. Hela budgeten är −1 000,0 tkr. Prognosen för 1 av 2 budgetposter är −620,0 tkr.");
    }

    [Fact]
    public async Task An_outcome_that_the_accounts_tell_is_shown_and_summed_and_the_forecast_said_to_be_missing()
    {
        var record = Given.Municipality();
        record.BudgetReports.Add(Report(record));
        record.LedgerImports.Add(Import(record));
        await using var website = await Website.StartAsync(Published(record), Today);

        var page = await website.GetAsync("/uppfoljning/ks/2024/tertial-1");

        var table = page.Document.QuerySelectorAll("table")[^1];
        WebPage.Fold(table.QuerySelectorAll("tbody tr")[1].TextContent).ShouldBe("Omsorg −400,0 −150,0 Prognos saknas Prognos saknas");
        WebPage.Fold(table.QuerySelector("tfoot")!.TextContent).ShouldBe("Summa −1 000,0 −360,0 −620,0 1 av 2 poster −20,0 1 av 2 poster");
        page.Text.ShouldContain("En budgetpost har utfall men ingen prognos. Efter fyra månader har −360,0 av −1 000,0 tkr använts, 36,0 procent.");
        page.Text.ShouldContain("Den enda budgetpost som har prognos väntas kosta 20 000 kronor mer än budget.");
        page.Text.ShouldNotContain("inte redovisad.");
    }

    [Fact]
    public async Task The_document_tells_the_same()
    {
        var record = Given.Municipality();
        record.BudgetReports.Add(Report(record));
        record.LedgerImports.Add(Import(record));
        await using var website = await Website.StartAsync(Published(record), Today);

        var page = await website.GetAsync("/uppfoljning/ks/2024/tertial-1/dokument");

        var rows = page.Document.QuerySelectorAll("tr").Select(row => string.Join(' ', row.Children.Select(cell => WebPage.Fold(cell.TextContent)))).ToList();
        rows.ShouldContain("Omsorg −400,0 −150,0 Prognos saknas Prognos saknas");
        rows.ShouldContain("Summa, med prognos för 1 av 2 poster −1 000,0 −360,0 −620,0 −20,0");
        page.Text.ShouldContain("Omsorg: Prognos saknas.");
    }

    private static LedgerImport Import(MunicipalRecord record) => new()
    {
        Id = new(Given.Id(901)),
        FollowUpId = Given.T1,
        FileName = "huvudbok.csv",
        Hash = new('a', 64),
        Outcomes = [new(record.PlanVersions[0].BudgetLines[1].Id, new(Money.Zero, Money.FromKronor(150_000)), 3)],
        Rows = 3,
        Total = Money.FromKronor(150_000),
        UnplacedRows = 0,
        Unplaced = Money.Zero,
        Control = Money.FromKronor(150_000),
        At = Given.At(2024, 5, 7),
        Origin = Origin.Own,
    };

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
