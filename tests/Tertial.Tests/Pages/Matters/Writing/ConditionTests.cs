using System.Net;
using Tertial.Domain.Decisions;

namespace Tertial.Tests.Pages.Matters.Writing;

public sealed class ConditionTests
{
    private const string New = $"{GivenWork.Matter}/skriv-villkor";
    private const string First = "1. Anta version 2.", Second = "2. Anta budgeten i version 2.";
    private static readonly string Grant = $"{New}/{GivenWork.Grant}";

    [Fact]
    public async Task Points_wait_for_a_decision_in_another_matter()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(New), "Spara villkoret", new() { [Second] = "ja", ["Ett beslut i ett annat ärende"] = "ja", ["Vilket beslut i ett annat ärende?"] = "KF 24/7, punkt 1: Anta arbetsordningen." });

        page.Text.ShouldContain("Villkoret är sparat.");
        page.Text.ShouldContain("Punkt 2 gäller när kommunfullmäktige har beslutat i KF 24/7, Fullmäktiges arbetsordning.");
        (await AddedAsync(website)).HangsOnPoint.ShouldBe(GivenMatter.CouncilPoint);
    }

    [Fact]
    public async Task Points_wait_for_another_point_of_the_same_matter()
    {
        await using var website = await StartAsync();

        await website.SubmitAsync(await website.GetAsync(New), "Spara villkoret", new() { [Second] = "ja", ["En annan punkt i ärendet"] = "ja", ["Vilken punkt i det här ärendet?"] = First });

        var condition = await AddedAsync(website);
        (condition.HangsOnPoint, condition.Governs.Single()).ShouldBe((GivenWork.ChangePlan, GivenWork.ChangeBudget));
    }

    [Fact]
    public async Task Points_wait_for_something_that_is_to_happen()
    {
        await using var website = await StartAsync();

        await website.SubmitAsync(await website.GetAsync(New), "Spara villkoret", new() { [Second] = "ja", ["Något annat som ska hända"] = "ja", ["Vad ska ha hänt?"] = "Länsstyrelsen ger tillstånd." });

        (await AddedAsync(website)).HangsOnFact.ShouldBe("Länsstyrelsen ger tillstånd.");
    }

    [Theory]
    [InlineData("", "Något annat som ska hända", "Vad ska ha hänt?", "Tillstånd.", "Välj vilka punkter som villkoret gäller.")]
    [InlineData(Second, "Något annat som ska hända", "Vad ska ha hänt?", "", "Skriv vad som ska ha hänt för att besluten ska gälla.")]
    [InlineData(Second, "Ett beslut i ett annat ärende", "Vad ska ha hänt?", "", "Välj vilket beslut villkoret väntar på.")]
    [InlineData(Second, "En annan punkt i ärendet", "Vilken punkt i det här ärendet?", Second, "En punkt kan inte vänta på sig själv.")]
    [InlineData(Second, "Något annat som ska hända", "Vilken punkt ställer villkoret?", Second, "Punkten som ställer villkoret kan inte själv vänta på det.")]
    public async Task A_condition_that_says_too_little_or_the_impossible_is_refused_in_words(string governs, string kind, string field, string value, string message)
    {
        await using var website = await StartAsync();
        var typed = new Dictionary<string, string> { [kind] = "ja", [field] = value };
        if (governs.Length > 0) typed[governs] = "ja";

        var page = await website.SubmitAsync(await website.GetAsync(New), "Spara villkoret", typed);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message, Case.Insensitive);
        (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Conditions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Decisions_that_would_wait_for_each_other_are_refused()
    {
        await using var website = await StartAsync();
        await website.SubmitAsync(await website.GetAsync(New), "Spara villkoret", new() { [Second] = "ja", ["En annan punkt i ärendet"] = "ja", ["Vilken punkt i det här ärendet?"] = First });

        var page = await website.SubmitAsync(await website.GetAsync(New), "Spara villkoret", new() { [First] = "ja", ["En annan punkt i ärendet"] = "ja", ["Vilken punkt i det här ärendet?"] = Second });

        page.TextOf("#Form_SamePoint-error").ShouldBe("Besluten skulle vänta på varandra i en cirkel, och då kan inget av dem börja gälla.");
    }

    [Fact]
    public async Task A_condition_is_changed_and_taken_away_before_anything_is_decided_with_it()
    {
        await using var website = await StartAsync();

        var changed = await website.SubmitAsync(await website.GetAsync(Grant), "Spara villkoret", new() { ["Vad ska ha hänt?"] = "Bidraget beviljas i sin helhet." });
        var removed = await website.SubmitAsync(await website.GetAsync(Grant), "Ta bort villkoret");

        changed.Text.ShouldContain("om: Bidraget beviljas i sin helhet.");
        removed.Text.ShouldContain("Villkoret är borttaget.");
        (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Conditions.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_condition_that_was_decided_with_stays()
    {
        await using var website = await StartAsync();
        var address = $"{GivenMatter.Plan}/skriv-villkor/{Given.Id(140)}";

        (await website.GetAsync(address)).Text.ShouldContain("Beslutet är fattat med villkoret. Det kan inte tas bort i efterhand.");
        (await website.PostAsync($"{address}?handler=Remove")).ShouldNotBe(HttpStatusCode.Redirect);
        (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-23-702").Conditions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_secretaries_do_not_write_over_each_other()
    {
        await using var website = await StartAsync();
        var mine = await website.GetAsync(Grant);
        await website.SubmitAsync(await website.GetAsync(Grant), "Spara villkoret", new() { ["Vad ska ha hänt?"] = "Deras villkor." });

        var clash = await website.SubmitAsync(mine, "Spara villkoret", new() { ["Vad ska ha hänt?"] = "Mitt villkor." });

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf("section[aria-labelledby=sparat]").ShouldContain("Deras villkor.");
        clash.Field("Vad ska ha hänt?").ShouldBe("Mitt villkor.");
    }

    private static async Task<Condition> AddedAsync(Website website) =>
        (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Conditions.Single(condition => condition.Id != GivenWork.Grant);

    private static async Task<Website> StartAsync()
    {
        var website = await Website.StartAsync(GivenMatter.Municipality(), new(2024, 6, 3));
        await website.SignInAsync(GivenPeople.Secretary);
        return website;
    }
}
