using System.Net;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

/// <summary>A plan written in the browser, all the way to being in force.</summary>
public sealed class FromDraftToForceTests
{
    [Fact]
    public async Task A_new_version_written_in_the_browser_is_decided_and_applies()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 5, 20));
        await website.SignInAsync(GivenPeople.Officer);

        await website.SubmitAsync(await website.GetAsync("/arbete/plan"), "Skriv en ny version");
        await website.SubmitAsync(await website.GetAsync($"{OpenDraft.Address}/aktivitet/a-01/avsluta"), "Avsluta aktiviteten", new() { ["Varför avslutas aktiviteten?"] = "Kursen är slut." });
        var page = await website.SubmitAsync(await website.GetAsync($"{OpenDraft.Address}/foresla"), "Lägg fram", new() { ["Diarienummer"] = "KS 24/300" });
        (await website.GetAsync("/aktivitet/ks/2024/a-01")).Text.ShouldNotContain("Kursen är slut.");
        await website.SubmitAsync(page, "Publicera");
        await website.SignInAsync(GivenPeople.Secretary);
        page = await website.SubmitAsync(await website.GetAsync("/arbete/arende/ks-24-300/behandling"), "Registrera behandlingen",
            new() { ["Vilken instans?"] = "Kommunstyrelsen", ["Sammanträdesdag"] = "2024-05-20", ["Paragraf"] = "61", ["Avgjorde"] = "ja", ["Utfall, punkt 1"] = "Bifallet" });

        page.Status.ShouldBe(HttpStatusCode.OK);
        var record = await website.RecordAsync();
        record.HistoryOf(Given.Plan).InForceOn(new(2024, 5, 20))!.Number.ShouldBe(2);
        (await website.GetAsync("/verksamhetsplan/ks/2024/version/2")).Status.ShouldBe(HttpStatusCode.OK);
        (await website.GetAsync("/aktivitet/ks/2024/a-01")).Text.ShouldContain("Avslutad");
        (await website.GetAsync(OpenDraft.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Next_years_plan_begun_from_this_year_waits_for_the_councils_frames()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 10, 21));
        await website.SignInAsync(GivenPeople.Officer);
        await website.SubmitAsync(await website.GetAsync("/arbete/plan/ny?organ=ks&ar=2025&fran=foregaende"), "Börja på utkastet");
        // Times before the new year were cleared: the plan cannot be put forward until they are written.
        var page = await website.SubmitAsync(await website.GetAsync("/arbete/plan/ks/2025/utkast/flera?alla=true"), "Visa vad som ändras", new() { ["Börjar"] = "2025-02", ["Klar"] = "2025-10" });
        await website.SubmitAsync(page, "Spara ändringarna");

        page = await website.SubmitAsync(await website.GetAsync("/arbete/plan/ks/2025/utkast/foresla"), "Lägg fram", new() { ["Diarienummer"] = "KS 24/400" });
        page.Path.ShouldBe("/arbete/arende/ks-24-400");
        await website.SignInAsync(GivenPeople.Secretary);
        await website.SubmitAsync(await website.GetAsync("/arbete/arende/ks-24-400/behandling"), "Registrera behandlingen", new()
        {
            ["Vilken instans?"] = "Kommunstyrelsen", ["Sammanträdesdag"] = "2024-10-21", ["Paragraf"] = "140", ["Avgjorde"] = "ja",
            ["Utfall, punkt 1"] = "Bifallet", ["Utfall, punkt 2"] = "Bifallet", ["Utfall, punkt 3"] = "Bifallet",
        });

        var record = await website.RecordAsync();
        var plan = record.Plans.Single(candidate => candidate.Year == 2025);
        var history = record.HistoryOf(plan.Id);
        history.StandingOn(history.Versions.ShouldHaveSingleItem(), new(2024, 10, 21)).ShouldBe(VersionStanding.DecidedConditional);
        var condition = record.Matters.Single(matter => matter.Slug == "ks-24-400").Conditions.ShouldHaveSingleItem();
        await website.SubmitAsync(await website.GetAsync($"/arbete/arende/ks-24-400/villkor/{condition.Id}"), "Spara", new() { ["Uppfyllt"] = "ja", ["Från vilken dag?"] = "2024-10-21", ["Hur vet ni det?"] = "Fullmäktige har fastställt ramarna." });

        record = await website.RecordAsync();
        record.HistoryOf(plan.Id).InForceOn(new(2024, 10, 21)).ShouldNotBeNull().Activities.Count.ShouldBe(4);
    }
}
