using System.Net;
using System.Text;

namespace Tertial.Tests.Pages.Plans;

/// <summary>Who fetches a plan as a file, and what each may bring back.</summary>
public sealed class InOutRightsTests
{
    private static readonly string[] Files = ["utkast.xlsx", "utkast-mal.csv", "utkast-aktiviteter.csv", "utkast-budget.csv", "utkast.json", "version-1.xlsx", "version-1.json"];

    [Theory]
    [InlineData(GivenPeople.Officer), InlineData(GivenPeople.Controller), InlineData(Writing.SchoolHead)]
    public async Task Everyone_at_work_fetches_any_version(string title)
    {
        await using var website = await Writing.BeginAsync();
        await website.SignInAsync(title);

        foreach (var file in Files) (await InOutTests.FetchAsync(website, file)).Length.ShouldBePositive(file);
    }

    [Fact]
    public async Task A_visitor_is_denied_drafts_and_versions_as_files()
    {
        await using var website = await Writing.BeginAsync();
        var visitor = website.AnotherBrowser();

        foreach (var file in Files)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/arbete/plan/ks/2024/fil/{file}", UriKind.Relative));
            using var answer = await visitor.SendAsync(request);
            answer.StatusCode.ShouldNotBe(HttpStatusCode.OK, file);
            (answer.Content.Headers.ContentDisposition?.FileName).ShouldBeNull(file);
        }
    }

    [Fact]
    public async Task A_head_brings_back_the_activities_of_the_own_unit_and_no_others()
    {
        await using var website = await Writing.BeginAsync();
        await website.SignInAsync(Writing.SchoolHead);

        var others = await InOutTests.UploadAsync(website, Encoding.UTF8.GetBytes("Kod;Aktivitet;Mål;Enhet\na-01;Läslyft för alla;1.1;Skola\na-03;Träffpunkt i stan;2.1;Omsorg\n"), "lista.csv");
        var own = await InOutTests.UploadAsync(website, Encoding.UTF8.GetBytes("Kod;Aktivitet;Mål;Enhet\na-01;Läslyft för alla;1.1;Skola\n"), "lista.csv");
        await website.SubmitAsync(own, "Spara ändringen");

        others.Text.ShouldContain("lista, rad 3, kolumn D: Aktiviteten hör till enheten Omsorg, som du inte får ändra.");
        others.Offers("Spara").ShouldBeFalse();
        (await website.DraftAsync()).Activities.Select(activity => activity.Name).ShouldBe(["Läslyft för alla", "En gemensam modell för tidigt stöd", "Träffpunkt i byn", "Fixartjänst för äldre"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_controller_brings_back_the_budget_and_nothing_else()
    {
        await using var website = await Writing.BeginAsync();
        await website.SignInAsync(GivenPeople.Controller);

        var budget = await InOutTests.UploadAsync(website, Encoding.UTF8.GetBytes("Kod;Budgetpost;Kostnad (tkr)\nb-01;Skola;1 250,5\n"), "budget.csv");
        await website.SubmitAsync(budget, "Spara ändringen");
        var goals = await InOutTests.UploadAsync(website, Encoding.UTF8.GetBytes("Mål\nEtt eget mål\n"), "mal.csv");

        (await website.DraftAsync()).BudgetLines.Single(line => line.Code == "b-01").Budget.Cost.ShouldBe(Writing.Tkr(1250.5m));
        goals.Text.ShouldContain("Du får inte ändra målen. Det gör handläggaren.");
    }

    [Fact]
    public async Task What_one_has_answered_about_columns_others_need_not()
    {
        await using var website = await Writing.BeginAsync();
        var file = Encoding.UTF8.GetBytes("Aktivitet;Tillhör;Enhet\nNy;1.1;Skola\n");
        var asked = await InOutTests.UploadAsync(website, file, "lista.csv");
        await website.SubmitAsync(asked, "Fortsätt", new() { ["Läs ”Tillhör” som"] = "Mål" });

        var head = await website.JoinAsync(Writing.SchoolHead);
        var preview = await InOutTests.UploadAsync(head, file, "lista.csv");

        asked.Text.ShouldContain("Vad är kolumnerna?");
        preview.Text.ShouldContain("En ändring: 1 tillagd.");
    }
}
