using System.Net;

namespace Tertial.Tests.Pages.Plans;

public sealed class DraftTimelineTests
{
    private const string Address = $"{Writing.Address}/tidslinje";

    [Theory]
    [InlineData("", "Fler elever blir behöriga till gymnasiet")]
    [InlineData("?visa=enhet", "Skola")]
    [InlineData("?visa=fokusomrade", "Hållbar vardag")]
    public async Task A_drafts_year_is_shown_as_it_is_planned_and_leads_to_each_activity(string view, string group)
    {
        await using var website = await Writing.BeginAsync();
        await website.WriteAsync("aktivitet/a-01", new() { ["Namn"] = "Läslyft för alla" });

        var page = await website.GetAsync(Address + view);

        page.Text.ShouldContain(group);
        page.Text.ShouldContain("Läslyft för alla");
        page.Link("Läslyft för alla").ShouldBe($"{Writing.Address}/aktivitet/a-01");
        (await website.GetAsync("/verksamhetsplan/ks/2024/tidslinje")).Text.ShouldNotContain("Läslyft för alla");
    }

    [Fact]
    public async Task A_plan_without_a_draft_has_no_timeline_of_one()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 5, 20));
        await website.SignInAsync(GivenPeople.Officer);

        (await website.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
