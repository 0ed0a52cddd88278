using System.Net;

namespace Tertial.Tests.Pages;

/// <summary>From report to citizen, each step taken by the one whose it is.</summary>
public sealed class TheWholeWayTests
{
    private const string FollowUp = "/arbete/uppfoljning/ks/2024/tertial-1";

    [Fact]
    public async Task A_report_goes_all_the_way_to_the_citizen()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 5, 20));

        await ReportAsync(website);
        await AssessAndCloseAsync(website);
        await DecideAsync(website);

        var record = await website.RecordAsync();
        record.FollowUps.Single(followUp => followUp.Id == Given.T1).PublishedOn.ShouldBe(new DateOnly(2024, 5, 20));
        (await website.GetAsync("/uppfoljning/ks/2024/tertial-1")).Status.ShouldBe(HttpStatusCode.OK);
        (await website.GetAsync("/mal/ks/2024/1-1")).Text.ShouldContain("Läslyftet är klart, men behövs ett år till.");
    }

    private static async Task ReportAsync(Website website)
    {
        await website.SignInAsync(GivenPeople.Head);
        var page = await website.GetAsync("/arbete/rapportera/ks/2024/tertial-1");
        page = await website.SubmitAsync(page, "Markera som klar", new() { ["Genomförd"] = "ja", ["Klar den"] = "2024-04-20", ["Vad har gjorts?"] = "Alla lärare är utbildade." }, "#a-01");
        page = await website.SubmitAsync(page, "Markera som klar", new() { ["Pågår"] = "ja", ["Vad har gjorts?"] = "Modellen är skriven." }, "#a-02");
        await website.SubmitAsync(page, "Markera som klar", new() { ["Pågår"] = "ja", ["Vad har gjorts?"] = "Lokalen är hyrd." }, "#a-03");
        await website.SignInAsync(GivenPeople.Controller);
        page = await website.GetAsync("/arbete/ekonomi/ks/2024/tertial-1");
        (await website.SubmitAsync(page, "Spara ekonomin", Budget("Skola"))).Text.ShouldContain("En budgetpost är sparad.");
    }

    private static async Task AssessAndCloseAsync(Website website)
    {
        await website.SignInAsync(GivenPeople.Officer);
        var page = await website.GetAsync($"{FollowUp}/bedom");
        page = await website.SubmitAsync(page, "Spara bedömningen", new() { ["Delvis uppfyllt"] = "ja" }, "#\\31 -1");
        await website.SubmitAsync(page, "Spara bedömningen", new() { ["Delvis uppfyllt"] = "ja" }, "#\\32 -1");
        page = await website.SubmitAsync(await website.GetAsync(FollowUp), "Avfärda: prognos saknas", new() { ["Varför är det inte ett fel?"] = "Omsorgen redovisas av förbundet." });
        page.Text.ShouldContain("Frågan är besvarad.");
        (await website.SubmitAsync(page, "Avsluta och frys")).Text.ShouldContain("Tertial 1 är avslutad och fryst.");
        page = await website.SubmitAsync(await website.GetAsync($"{FollowUp}/arende"), "Öppna ärendet", new() { ["Diarienummer"] = "KS 24/164" });
        (await website.SubmitAsync(page, "Publicera")).Text.ShouldContain("Tjänsteskrivelse är offentlig.");
    }

    private static async Task DecideAsync(Website website)
    {
        await website.SignInAsync(GivenPeople.Secretary);
        var page = await website.GetAsync("/arbete/arende/ks-24-164/behandling");
        page = await website.SubmitAsync(page, "Registrera behandlingen", new() { ["Vilken instans?"] = "Kommunstyrelsen", ["Sammanträdesdag"] = "2024-05-20", ["Paragraf"] = "61", ["Avgjorde"] = "ja", ["Utfall, punkt 1"] = "Bifallet" });
        page.Text.ShouldContain("Behandlingen är registrerad.");
        page = await website.GetAsync($"{FollowUp}/bedom");
        await website.SubmitAsync(page, "Spara bedömningen", new() { ["Ej uppfyllt"] = "ja", ["Skäl"] = "Läslyftet är klart, men behövs ett år till." }, "#\\31 -1");
        (await website.SubmitAsync(await website.GetAsync(FollowUp), "Publicera")).Text.ShouldContain("Tertial 1 är publicerad.");
    }

    private static Dictionary<string, string> Budget(string line) => new()
    {
        [$"{line}: intäkter, budget hittills"] = "33,3",
        [$"{line}: intäkter, utfall hittills"] = "30",
        [$"{line}: intäkter, prognos helår"] = "100",
        [$"{line}: kostnader, budget hittills"] = "233,3",
        [$"{line}: kostnader, utfall hittills"] = "240,5",
        [$"{line}: kostnader, prognos helår"] = "720",
    };
}
