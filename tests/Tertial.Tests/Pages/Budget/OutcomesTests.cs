using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Tests.Pages.Plans;
using Tertial.Web.Data;

namespace Tertial.Tests.Pages.Budget;

public sealed class OutcomesTests
{
    private const string Address = "/arbete/ekonomi/ks/2024/tertial-1/las-in";
    private const string Ledger = "Konto;Ansvar;Period;Belopp\n3110;1200;202401;-30 000,00\n5010;1200;202402;240 500,50\n5010;1300;202403;150 000\n7010;9999;202404;75\n5010;1200;202405;99\n1510;1200;202401;12\n";

    private static readonly Dictionary<string, string> Rules = new() { ["Ansvar för Skola"] = "12", ["Ansvar för Omsorg"] = "13", ["Spara det här sättet att läsa som"] = "Månadslista" };

    [Fact]
    public async Task A_file_of_the_accounts_is_read_in_looked_at_and_saved()
    {
        await using var website = await StartAsync();

        var preview = await PreviewAsync(website, Ledger);
        var saved = await SaveAsync(website, preview, "360 575,50");

        preview.Text.ShouldContain("4 rader räknas, 2 budgetposter ändras. Inget är sparat än.");
        preview.Text.ShouldContain("En rad, 75 kr hör inte till någon budgetpost.");
        preview.Text.ShouldContain("En rad, 99 kr ligger efter perioden");
        preview.Text.ShouldContain("En rad, 12 kr är balanskonton");
        saved.Text.ShouldContain("Utfallet är sparat för 2 budgetposter.");
        var import = (await website.RecordAsync()).LedgerImports.ShouldHaveSingleItem();
        import.Outcomes.Select(outcome => outcome.Outcome).ShouldBe([new(Money.FromKronor(30_000), Money.FromKronor(240_500.5m)), new(Money.Zero, Money.FromKronor(150_000))]);
        (await website.GetAsync("/arbete/ekonomi/ks/2024/tertial-1")).Field("Skola: kostnader, utfall hittills").ShouldBe("240,5005");
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing_and_says_so()
    {
        await using var website = await StartAsync();
        await SaveAsync(website, await PreviewAsync(website, Ledger), "360575,5");

        var again = await UploadAsync(website, Ledger);

        again.Text.ShouldContain("Alla belopp i filen står redan i uppföljningen.");
        again.Text.ShouldContain("Samma fil lästes in 2024-05-06");
        again.Document.QuerySelectorAll("button").ShouldNotContain(button => button.TextContent.Contains("Spara"));
        (await website.RecordAsync()).LedgerImports.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_next_file_with_the_same_columns_is_read_as_the_last_one()
    {
        await using var website = await StartAsync();
        await SaveAsync(website, await PreviewAsync(website, Ledger), "360575,5");

        var next = await UploadAsync(website, Ledger.Replace("150 000", "175 000"));
        var settings = await website.GetAsync(next.Path + "?kolumner=true");

        next.Text.ShouldContain("en budgetpost ändras.");
        settings.Field("Ansvar för Omsorg").ShouldBe("13");
        settings.Field("Spara det här sättet att läsa som").ShouldBe("Månadslista");
    }

    [Fact]
    public async Task A_total_that_differs_from_the_ledger_is_refused_until_someone_says_why()
    {
        await using var website = await StartAsync();
        var preview = await PreviewAsync(website, Ledger);

        var refused = await SaveAsync(website, preview, "360 000");
        var nothing = (await website.RecordAsync()).LedgerImports.Count;
        var saved = await website.SubmitAsync(refused, "Spara utfallet för 2 poster", new() { ["Summa enligt redovisningen (kr)"] = "360 000", ["Varför skiljer sig summorna?"] = "En periodisering är inte bokförd." });

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("Summan i filen är 360 575,5 kr, inte 360 000 kr.");
        refused.Field("Summa enligt redovisningen (kr)").ShouldBe("360 000");
        nothing.ShouldBe(0);
        saved.Text.ShouldContain("Redovisningen: 360 000,00. En periodisering är inte bokförd.");
    }

    [Fact]
    public async Task Without_a_total_nothing_is_saved()
    {
        await using var website = await StartAsync();

        var refused = await SaveAsync(website, await PreviewAsync(website, Ledger), "");

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("Skriv summan som redovisningen visar.");
        (await website.RecordAsync()).LedgerImports.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_damaged_file_is_refused_whole_with_the_place()
    {
        await using var website = await StartAsync();

        var preview = await PreviewAsync(website, Ledger.Replace("150 000", "15o 000"));

        preview.Text.ShouldContain("utfall, rad 4, kolumn D: ”15o 000” går inte att läsa som ett belopp.");
        preview.Document.QuerySelectorAll("button").ShouldNotContain(button => button.TextContent.Contains("Spara"));
        (await website.RecordAsync()).LedgerImports.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_has_changed_since_it_was_looked_at_is_looked_at_again()
    {
        await using var website = await StartAsync();
        var preview = await PreviewAsync(website, Ledger);
        await website.SubmitAsync(await website.GetAsync("/arbete/ekonomi/ks/2024/tertial-1"), "Spara ekonomin", Typed);

        var again = await SaveAsync(website, preview, "360575,5");

        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Text.ShouldContain("Utfallet har ändrats sedan du såg förhandsgranskningen.");
        (await SaveAsync(website, again, "360575,5")).Text.ShouldContain("Utfallet är sparat");
        (await website.RecordAsync()).BudgetReports.ShouldHaveSingleItem().Forecast.Cost.ShouldBe(Money.FromKronor(700_000));
    }

    [Fact]
    public async Task A_report_typed_before_the_accounts_came_is_not_saved_over_them_unseen()
    {
        await using var website = await StartAsync();
        var page = await website.GetAsync("/arbete/ekonomi/ks/2024/tertial-1");
        await SaveAsync(website, await PreviewAsync(website, Ledger), "360575,5");

        var clash = await website.SubmitAsync(page, "Spara ekonomin", Typed);

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf("#b-01 .t-krock").ShouldContain("Utfall ur redovisningen: intäkter 30,0, kostnader 240,5");
    }

    [Fact]
    public async Task Reading_in_is_journalled_with_the_files_hash()
    {
        await using var website = await StartAsync();
        await SaveAsync(website, await PreviewAsync(website, Ledger), "360575,5");

        var entry = await InOutTests.InScopeAsync<TertialContext, JournalEntry>(website, db => db.Journal.AsNoTracking().OrderBy(entry => entry.Sequence).LastAsync());

        entry.Event.ShouldBe(nameof(OutcomesImported));
        entry.Content.ShouldContain(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Ledger))));
    }

    [Theory]
    [InlineData(GivenPeople.Officer)]
    [InlineData(GivenPeople.Head)]
    [InlineData(GivenPeople.Auditor)]
    public async Task Others_see_what_is_read_in_but_read_nothing_in(string who)
    {
        await using var website = await StartAsync();
        await SaveAsync(website, await PreviewAsync(website, Ledger), "360575,5");
        await website.SignInAsync(who);

        var page = await website.GetAsync(Address);

        page.Text.ShouldContain("utfall.csv");
        page.Offers("Läs in och förhandsgranska").ShouldBeFalse();
        (await website.PostAsync(Address)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static readonly Dictionary<string, string> Typed = new()
    {
        ["Skola: intäkter, budget hittills"] = "33",
        ["Skola: intäkter, utfall hittills"] = "30",
        ["Skola: intäkter, prognos helår"] = "100",
        ["Skola: kostnader, budget hittills"] = "233",
        ["Skola: kostnader, utfall hittills"] = "200",
        ["Skola: kostnader, prognos helår"] = "700",
    };

    private static async Task<Website> StartAsync()
    {
        var website = await Website.StartAsync(Given.Municipality(), new(2024, 5, 6));
        await website.SignInAsync(GivenPeople.Controller);
        return website;
    }

    private static async Task<WebPage> UploadAsync(Website website, string ledger) =>
        await website.UploadAsync(await website.GetAsync(Address), "Läs in och förhandsgranska", "Fil med utfall", "utfall.csv", Encoding.UTF8.GetBytes(ledger));

    private static async Task<WebPage> PreviewAsync(Website website, string ledger) =>
        await website.SubmitAsync(await UploadAsync(website, ledger), "Fortsätt till förhandsgranskningen", Rules);

    private static Task<WebPage> SaveAsync(Website website, WebPage preview, string total) =>
        website.SubmitAsync(preview, "Spara utfallet för 2 poster", new() { ["Summa enligt redovisningen (kr)"] = total });
}
