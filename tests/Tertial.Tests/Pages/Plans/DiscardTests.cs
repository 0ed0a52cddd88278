using System.Net;
using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class DiscardTests
{
    private const string Address = $"{OpenDraft.Address}/kasta";

    [Fact]
    public async Task A_draft_that_is_thrown_away_is_taken_back_as_it_was()
    {
        await using var website = await OpenDraft.StartAsync();
        await OpenDraft.RenameAsync(website, 1, "Läslyft i alla årskurser");
        var before = await OpenDraft.ReadAsync(website);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Kasta utkastet");
        page.Text.ShouldContain("Utkastet är kastat.");
        (await website.RecordAsync()).PlanVersions.ShouldAllBe(version => !version.IsDraft);
        page = await website.SubmitAsync(page, "Hämta tillbaka");

        page.Path.ShouldBe(OpenDraft.Address);
        var after = await OpenDraft.ReadAsync(website);
        (after.Id, after.Number, after.BasedOn).ShouldBe((before.Id, 2, Given.Version1));
        DraftEdit.Between(before, after).IsEmpty.ShouldBeTrue();
        (await Journalled.EventsAsync(website)).ShouldBe([nameof(MunicipalityImported), nameof(DraftStarted), nameof(DraftChanged), nameof(DraftDiscarded), nameof(DraftRestored)]);
        (await website.GetAsync($"{OpenDraft.Address}/andringar")).Text.ShouldContain("Läslyft i alla årskurser");
    }

    [Fact]
    public async Task A_whole_new_plan_goes_with_its_draft_and_comes_back_with_it()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 10, 21));
        await website.SignInAsync(GivenPeople.Officer);
        await website.SubmitAsync(await website.GetAsync("/arbete/plan/ny?organ=ks&ar=2025&fran=foregaende"), "Börja på utkastet");

        var page = await website.SubmitAsync(await website.GetAsync("/arbete/plan/ks/2025/utkast/kasta"), "Kasta utkastet");
        (await website.RecordAsync()).Plans.Select(plan => plan.Year).ShouldBe([2024]);
        await website.SubmitAsync(page, "Hämta tillbaka");

        var record = await website.RecordAsync();
        record.Plans.Select(plan => plan.Year).ShouldBe([2024, 2025], ignoreOrder: true);
        record.PlanVersions.Single(version => version.IsDraft).Activities.Count.ShouldBe(4);
    }

    [Fact]
    public async Task What_is_taken_back_gets_a_new_number_when_its_own_has_been_used()
    {
        await using var website = await OpenDraft.StartAsync();
        await website.SubmitAsync(await website.GetAsync(Address), "Kasta utkastet");
        await OpenDraft.BeginAsync(website.Services);
        (await website.GetAsync("/arbete/plan")).Offers("Hämta tillbaka").ShouldBeFalse();
        await OpenDraft.RenameAsync(website, 1, "Annat namn");
        await website.SubmitAsync(await website.GetAsync($"{OpenDraft.Address}/foresla"), "Lägg fram", new() { ["Diarienummer"] = "KS 24/300" });

        await website.SubmitAsync(await website.GetAsync("/arbete/plan"), "Hämta tillbaka");

        (await OpenDraft.ReadAsync(website)).Number.ShouldBe(3);
    }

    [Fact]
    public async Task Nothing_is_thrown_away_by_looking()
    {
        await using var website = await OpenDraft.StartAsync();

        (await website.GetAsync(Address)).Text.ShouldContain("Version 1 påverkas inte.");

        (await OpenDraft.ReadAsync(website)).Number.ShouldBe(2);
    }

    [Theory, InlineData(GivenPeople.Head), InlineData(GivenPeople.Controller), InlineData(GivenPeople.Secretary)]
    public async Task Only_whoever_writes_the_whole_plan_throws_it_away(string title)
    {
        await using var website = await OpenDraft.StartAsync(title);

        (await website.PostAsync(Address)).ShouldBe(HttpStatusCode.Forbidden);
        (await OpenDraft.ReadAsync(website)).Number.ShouldBe(2);
    }
}
