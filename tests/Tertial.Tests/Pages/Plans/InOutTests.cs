using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Tests.Exchange.Sheets;
using Tertial.Web.Data;
using Tertial.Web.Pages.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class InOutTests
{
    private const string Address = "/arbete/plan/ks/2024/utkast/in-och-ut";
    private static readonly DateOnly Today = new(2024, 5, 20);

    [Fact]
    public async Task A_workbook_is_fetched_changed_read_in_looked_at_and_saved()
    {
        await using var website = await DraftedAsync(GivenPeople.Officer);
        var file = await FetchAsync(website, "utkast.xlsx");

        var preview = await UploadAsync(website, GivenFile.Typed(file, ("Aktiviteter", "a-01", "Aktivitet", "Läslyft i alla årskurser"), ("Budget", "b-01", "Kostnad (tkr)", "725,5")), "plan.xlsx");
        var saved = await website.SubmitAsync(preview, "Spara 2 ändringar");

        preview.Text.ShouldContain("2 ändringar: 2 ändrade. Inget är sparat än.");
        preview.Text.ShouldContain("tidigare Läslyft i årskurs 4–6");
        preview.Text.ShouldContain("nu Läslyft i alla årskurser");
        preview.Text.ShouldContain("nu 725,5");
        saved.Text.ShouldContain("2 ändringar är sparade i utkastet.");
        var draft = await DraftAsync(website);
        draft.Activities.ShouldContain(activity => activity.Name == "Läslyft i alla årskurser");
        draft.BudgetLines.ShouldContain(line => line.Budget.Cost == Money.FromKronor(725_500));
    }

    [Fact]
    public async Task The_same_file_read_in_twice_changes_nothing_the_second_time()
    {
        await using var website = await DraftedAsync(GivenPeople.Officer);
        var file = Encoding.UTF8.GetBytes("Aktivitet;Mål;Enhet;Start\nNy aktivitet;1.1;Skola;mars 2024\nEn till;2.1;Omsorg;T3\n");

        var first = await UploadAsync(website, file, "lista.csv");
        await website.SubmitAsync(first, "Spara 2 ändringar");
        var second = await UploadAsync(website, file, "lista.csv");

        first.Text.ShouldContain("2 ändringar: 2 tillagda.");
        second.Text.ShouldContain("Filen ändrar ingenting i utkastet.");
        second.Offers("Spara").ShouldBeFalse();
        (await DraftAsync(website)).Activities.Select(activity => activity.Code).ShouldBe(["a-01", "a-02", "a-03", "a-04", "a-05", "a-06"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_file_with_one_fault_is_not_saved_at_all()
    {
        await using var website = await DraftedAsync(GivenPeople.Officer);
        var before = await DraftAsync(website);

        var preview = await UploadAsync(website, Encoding.UTF8.GetBytes("Aktivitet;Mål;Start\nBra;1.1;2024-03\nDålig;9.9;någon gång\n"), "lista.csv");

        preview.Text.ShouldContain("Det här måste rättas i filen (2)");
        preview.Text.ShouldContain("lista, rad 3, kolumn B: ”9.9” finns inte bland planens mål.");
        preview.Text.ShouldContain("lista, rad 3, kolumn C: ”någon gång” går inte att läsa som en tid.");
        preview.Document.QuerySelectorAll("button").ShouldNotContain(button => button.TextContent.Contains("Spara"));
        DraftEdit.Between(before, await DraftAsync(website)).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task What_has_changed_since_it_was_looked_at_is_looked_at_again()
    {
        await using var website = await DraftedAsync(GivenPeople.Officer);
        var preview = await UploadAsync(website, GivenFile.Typed(await FetchAsync(website, "utkast.xlsx"), ("Aktiviteter", "a-01", "Aktivitet", "Mitt namn")), "plan.xlsx");
        await SaveAsync(website, draft => Rename(draft, "a-01", "Någon annans namn"));

        var again = await website.SubmitAsync(preview, "Spara ändringen");

        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Text.ShouldContain("Utkastet har ändrats sedan du såg förhandsgranskningen. Inget är sparat.");
        again.Text.ShouldContain("a-01 Någon annans namn har ändrats i utkastet sedan filen hämtades. Det som står i filen skriver över.");
        (await DraftAsync(website)).Activities.ShouldContain(activity => activity.Name == "Någon annans namn");
        await website.SubmitAsync(again, "Spara ändringen");
        (await DraftAsync(website)).Activities.ShouldContain(activity => activity.Name == "Mitt namn");
    }

    [Fact]
    public async Task Columns_that_are_not_known_are_asked_about_once_and_remembered()
    {
        await using var website = await DraftedAsync(GivenPeople.Officer);
        var file = Encoding.UTF8.GetBytes("Aktivitet;Tillhör;Kommentar från chefen\nNy aktivitet;1.1;Bra\n");

        var asked = await UploadAsync(website, file, "lista.csv");
        var unanswered = await website.SubmitAsync(asked, "Fortsätt till förhandsgranskningen", new() { ["Läs ”Tillhör” som"] = "", ["Läs ”Kommentar från chefen” som"] = "" });
        var preview = await website.SubmitAsync(unanswered, "Fortsätt till förhandsgranskningen", new() { ["Läs ”Tillhör” som"] = "Mål", ["Läs ”Kommentar från chefen” som"] = "Läs inte in kolumnen" });
        var next = await UploadAsync(website, file, "lista.csv");

        asked.Text.ShouldContain("Vad är kolumnerna?");
        unanswered.Status.ShouldBe(HttpStatusCode.BadRequest);
        unanswered.Text.ShouldContain("Välj hur kolumnen ”Tillhör” ska läsas.");
        preview.Text.ShouldContain("En ändring: 1 tillagd.");
        next.Text.ShouldContain("En ändring: 1 tillagd.");
        (await website.GetAsync(next.Link("Ändra hur kolumnerna läses") is var link ? next.Path + link : "")).Field("Läs ”Tillhör” som").ShouldBe("Mål");
    }

    [Fact]
    public async Task A_sheet_of_unknown_kind_is_asked_about()
    {
        await using var website = await DraftedAsync(GivenPeople.Officer);

        var asked = await UploadAsync(website, Encoding.UTF8.GetBytes("Vad vi vill;Vem\nNytt mål;Rektor\n"), "blad.csv");
        var columns = await website.SubmitAsync(asked, "Fortsätt", new() { ["Läs bladet ”blad” som"] = "Mål" });
        var preview = await website.SubmitAsync(columns, "Fortsätt", new() { ["Läs ”Vad vi vill” som"] = "Mål", ["Läs ”Vem” som"] = "Ansvarig" });

        preview.Text.ShouldContain("En ändring: 1 tillagd.");
        preview.Text.ShouldContain("Nytt mål");
    }

    [Theory]
    [InlineData("bild.xlsx", "PK\u0003\u0004 trasig", "Filen är skadad eller inte en Excel-arbetsbok.")]
    [InlineData("plan.pdf", "%PDF-1.7", "Filen är en pdf.")]
    [InlineData("plan.xlsx", "", "Filen är tom.")]
    [InlineData("plan.json", "{ \"format\": \"annat\" }", "Filen")]
    public async Task A_file_that_cannot_be_read_is_refused_beside_the_field(string name, string content, string message)
    {
        await using var website = await DraftedAsync(GivenPeople.Officer);

        var page = await UploadAsync(website, Encoding.Latin1.GetBytes(content), name);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-validation-message").ShouldStartWith(message);
        page.Title.ShouldStartWith("Fel: ");
    }

    [Fact]
    public async Task A_kept_file_is_for_the_person_who_sent_it_and_can_be_thrown_away()
    {
        await using var website = await DraftedAsync(GivenPeople.Officer);
        var preview = await UploadAsync(website, await FetchAsync(website, "utkast.xlsx"), "plan.xlsx");
        await website.SignInAsync(GivenPeople.Head);

        var others = await website.GetAsync(preview.Path);
        await website.SignInAsync(GivenPeople.Officer);
        var waiting = await website.GetAsync(Address);
        var discarded = await website.SubmitAsync(waiting, "Kasta filen");

        others.Text.ShouldContain("Filen finns inte kvar. Läs in den igen.");
        waiting.Text.ShouldContain("plan.xlsx väntar.");
        discarded.Text.ShouldContain("Filen är kastad.");
        (await website.GetAsync(preview.Path)).Text.ShouldContain("Filen finns inte kvar.");
    }

    [Fact]
    public async Task Saving_is_journalled_as_one_change()
    {
        await using var website = await DraftedAsync(GivenPeople.Officer);
        var preview = await UploadAsync(website, Encoding.UTF8.GetBytes("Mål\nEtt nytt mål\nEtt till\n"), "mal.csv");

        await website.SubmitAsync(preview, "Spara 2 ändringar");

        var entries = await InScopeAsync<TertialContext, List<JournalEntry>>(website, db => db.Journal.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync());
        entries[^1].ShouldSatisfyAllConditions(entry => entry.Event.ShouldBe(nameof(DraftChanged)), entry => entry.Content.ShouldContain("Ett nytt mål"), entry => entry.Content.ShouldContain("Ett till"));
    }

    internal static async Task<Website> DraftedAsync(string title)
    {
        var website = await Website.StartAsync(Given.Municipality(), Today);
        (await InScopeAsync<DraftStarting, IReadOnlyList<Obstacle>>(website, starting => starting.NewVersionAsync(Given.Municipality().Plans[0], GivenPeople.All[3].Id))).ShouldBeEmpty();
        await website.SignInAsync(title);
        return website;
    }

    internal static async Task<WebPage> UploadAsync(Website website, byte[] file, string name) =>
        await website.UploadAsync(await website.GetAsync(Address), "Läs in och förhandsgranska", "Fil att läsa in", name, file);

    internal static async Task<byte[]> FetchAsync(Website website, string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/arbete/plan/ks/2024/fil/{name}", UriKind.Relative));
        using var answer = await website.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, name);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    internal static async Task<PlanVersion> DraftAsync(Website website) => (await InScopeAsync<TertialContext, PlanVersion?>(website, db => DraftFinder.ReadAsync(db, Given.Plan)))!;

    internal static async Task<TResult> InScopeAsync<TService, TResult>(Website website, Func<TService, Task<TResult>> use) where TService : notnull
    {
        await using var scope = website.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private static DraftEdit Rename(PlanVersion draft, string code, string name)
    {
        var activity = draft.Activities.First(candidate => candidate.Code == code);
        return new() { Activities = [new(activity.Id, activity.Content, activity.Content with { Name = name })] };
    }

    private static Task<IReadOnlyList<Obstacle>> SaveAsync(Website website, Func<PlanVersion, DraftEdit> compose) =>
        InScopeAsync<DraftSaving, IReadOnlyList<Obstacle>>(website, saving => saving.SaveAsync(Given.Plan, GivenPeople.All[2].Id, compose));
}
