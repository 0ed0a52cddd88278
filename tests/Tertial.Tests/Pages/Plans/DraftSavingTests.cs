using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Exchange;
using Tertial.Web.Pages.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class DraftSavingTests
{
    private static readonly DateOnly Today = new(2024, 5, 20);
    private static readonly PersonId Author = GivenPeople.All.First(person => person.Title == GivenPeople.Officer).Id;

    [Fact]
    public async Task A_new_version_is_begun_from_the_one_in_force_and_only_one_at_a_time()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);
        await website.SignInAsync(GivenPeople.Officer);

        await website.SubmitAsync(await website.GetAsync("/arbete/plan"), "Skriv en ny version");

        var draft = (await website.RecordAsync()).PlanVersions.Single(version => version.IsDraft);
        (draft.Number, draft.BasedOn, draft.Activities.Count).ShouldBe((2, Given.Version1, 4));
        (await website.GetAsync("/arbete/plan")).Offers("Skriv en ny version").ShouldBeFalse();
        (await InScopeAsync<DraftStarting, IReadOnlyList<Obstacle>>(website, starting => starting.NewVersionAsync(Given.Municipality().Plans[0], Author)))
            .ShouldHaveSingleItem().Text.ShouldBe("Kommunstyrelsens verksamhetsplan 2024 har redan ett utkast.");
    }

    [Fact]
    public async Task A_change_to_a_draft_is_saved_and_journalled_and_touches_nothing_public()
    {
        await using var website = await DraftedAsync();
        var head = await HeadAsync(website);

        var obstacles = await SaveAsync(website, draft => Rename(draft, "Läslyft i alla årskurser"));

        obstacles.ShouldBeEmpty();
        (await DraftAsync(website)).Activities.ShouldContain(activity => activity.Name == "Läslyft i alla årskurser");
        (await HeadAsync(website)).ShouldBe(head);
        (await website.GetAsync("/aktivitet/ks/2024/a-01")).Text.ShouldNotContain("alla årskurser");
        (await EntriesAsync(website))[^1].ShouldSatisfyAllConditions(
            entry => entry.Event.ShouldBe(nameof(DraftChanged)),
            entry => entry.Content.ShouldContain("Läslyft i alla årskurser"),
            entry => entry.IsIntact.ShouldBeTrue());
    }

    [Fact]
    public async Task Things_are_added_and_taken_away_and_what_is_taken_back_is_there_again()
    {
        await using var website = await DraftedAsync();
        var before = await DraftAsync(website);
        var removed = before.Activities.First(activity => activity.Code == "a-04");
        var edit = new DraftEdit
        {
            Goals = [new(new(Given.Id(900)), null, before.Goals[0].Content with { Code = "3.1", Text = "Nytt mål" })],
            Activities = [new(removed.Id, removed.Content, null), new(new(Given.Id(901)), null, removed.Content with { Code = "a-05", Name = "Ny", GoalId = new(Given.Id(900)) })],
            BudgetLines = [new(before.BudgetLines[0].Id, before.BudgetLines[0].Content, before.BudgetLines[0].Content with { Name = "Skolan", ActivityIds = [new(Given.Id(901))] })],
            Introduction = new(before.Introduction, "Ny inledning."),
        };

        (await SaveAsync(website, _ => edit)).ShouldBeEmpty();
        var after = await DraftAsync(website);
        (await SaveAsync(website, _ => edit.Reversed)).ShouldBeEmpty();

        (after.Goals.Count, after.Activities.Count, after.BudgetLines[0].Name, after.Introduction).ShouldBe((3, 4, "Skolan", "Ny inledning."));
        DraftEdit.Between(before, await DraftAsync(website)).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task A_draft_is_read_whole()
    {
        await using var website = await DraftedAsync();

        var draft = await DraftAsync(website);

        var kept = (await website.RecordAsync()).PlanVersions.Single(version => version.IsDraft);
        JsonSerializer.Serialize(Ordered(draft), ExchangeJson.Compact).ShouldBe(JsonSerializer.Serialize(Ordered(kept), ExchangeJson.Compact));
    }

    [Fact]
    public async Task What_someone_else_has_changed_meanwhile_is_not_overwritten()
    {
        await using var website = await DraftedAsync();
        var mine = Rename(await DraftAsync(website), "Mitt namn");
        await SaveAsync(website, draft => Rename(draft, "Någon annans namn"));

        var obstacles = await SaveAsync(website, _ => mine);

        obstacles.ShouldHaveSingleItem().Text.ShouldContain("har ändrats sedan du läste den");
        (await DraftAsync(website)).Activities.ShouldContain(activity => activity.Name == "Någon annans namn");
    }

    // Sorted where they stand: a copy would leave out the same on both sides.
    private static PlanVersion Ordered(PlanVersion version)
    {
        version.Goals.Sort((one, other) => string.CompareOrdinal(one.Code, other.Code));
        version.Activities.Sort((one, other) => string.CompareOrdinal(one.Code, other.Code));
        version.BudgetLines.Sort((one, other) => string.CompareOrdinal(one.Code, other.Code));
        return version;
    }

    private static async Task<Website> DraftedAsync()
    {
        var website = await Website.StartAsync(Given.Municipality(), Today);
        (await InScopeAsync<DraftStarting, IReadOnlyList<Obstacle>>(website, starting => starting.NewVersionAsync(Given.Municipality().Plans[0], Author))).ShouldBeEmpty();
        return website;
    }

    private static DraftEdit Rename(PlanVersion draft, string name)
    {
        var activity = draft.Activities.First(candidate => candidate.Code == "a-01");
        return new() { Activities = [new(activity.Id, activity.Content, activity.Content with { Name = name })] };
    }

    private static Task<IReadOnlyList<Obstacle>> SaveAsync(Website website, Func<PlanVersion, DraftEdit> compose) =>
        InScopeAsync<DraftSaving, IReadOnlyList<Obstacle>>(website, saving => saving.SaveAsync(Given.Plan, Author, compose));

    private static async Task<PlanVersion> DraftAsync(Website website) => (await InScopeAsync<TertialContext, PlanVersion?>(website, db => DraftFinder.ReadAsync(db, Given.Plan)))!;

    private static async Task<string> HeadAsync(Website website) => await website.Services.GetRequiredService<JournalHead>().ReadAsync();

    private static Task<List<JournalEntry>> EntriesAsync(Website website) => InScopeAsync<TertialContext, List<JournalEntry>>(website, db => db.Journal.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync());

    private static async Task<TResult> InScopeAsync<TService, TResult>(Website website, Func<TService, Task<TResult>> use) where TService : notnull
    {
        await using var scope = website.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
