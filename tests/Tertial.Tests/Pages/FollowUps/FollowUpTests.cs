using System.Net;
using Tertial.Domain;

namespace Tertial.Tests.Pages.FollowUps;

public sealed class FollowUpTests
{
    private const string Address = "/arbete/uppfoljning/ks/2024/tertial-1";
    private static readonly DateOnly Today = new(2024, 5, 14);

    [Fact]
    public async Task Missing_reports_are_named_and_the_verdict_says_why()
    {
        await using var website = await StartAsync(Given.Municipality(), GivenPeople.Member);

        var page = await website.GetAsync(Address);

        page.TextOf("section[aria-labelledby=saknas]").ShouldContain("Läslyft i årskurs 4–6");
        page.TextOf("section[aria-labelledby=saknas]").ShouldNotContain("Fixartjänst för äldre");
        page.Document.QuerySelectorAll("section[aria-labelledby=saknas] details").Select(unit => WebPage.Fold(unit.QuerySelector("summary")!.TextContent)).ShouldContain("Skola Inte redovisad 2 aktiviteter");
        page.TextOf("nav[aria-label='Vad som återstår']").ShouldContain("prognoser saknas Ekonomi");
        page.TextOf("section[aria-labelledby=mal]").ShouldContain("Varför?");
        page.TextOf("section[aria-labelledby=rapporterat]").ShouldContain("0 av 2");
    }

    [Theory]
    [InlineData(GivenPeople.Officer, true)]
    [InlineData(GivenPeople.Member, false)]
    [InlineData(GivenPeople.Secretary, false)]
    [InlineData(GivenPeople.Reporter, false)]
    public async Task Closing_is_offered_to_those_who_prepare(string who, bool offered)
    {
        await using var website = await StartAsync(GivenWork.Assessed(), who);

        (await website.GetAsync(Address)).Offers("Avsluta och frys").ShouldBe(offered);
    }

    [Theory]
    [InlineData("Open")]
    [InlineData("Close")]
    [InlineData("Reopen")]
    [InlineData("Publish")]
    public async Task A_member_moves_nothing_on(string step)
    {
        await using var website = await StartAsync(GivenWork.Assessed(), GivenPeople.Member);

        (await website.PostAsync($"{Address}?handler={step}", new() { ["Reason"] = "Därför." })).ShouldBe(HttpStatusCode.Forbidden);
        (await website.RecordAsync()).FollowUps.Count(followUp => followUp.IsOpen).ShouldBe(1);
    }

    [Fact]
    public async Task A_goal_without_assessment_keeps_the_follow_up_from_closing()
    {
        await using var website = await StartAsync(Given.Municipality(), GivenPeople.Officer);
        var page = await website.GetAsync(Address);
        page.Document.QuerySelector("button[aria-disabled=true]").ShouldNotBeNull();

        page = await website.SubmitAsync(page, "Avsluta och frys");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Förvaltningens bedömning saknas för 1.1, 2.1.");
    }

    [Fact]
    public async Task Closing_freezes_what_is_read()
    {
        await using var website = await StartAsync(GivenWork.Assessed(), GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Avsluta och frys");

        page.Text.ShouldContain("Tertial 1 är avslutad och fryst.");
        var closed = (await website.RecordAsync()).FollowUps.Single(followUp => followUp.Id == Given.T1);
        closed.IsIntact.ShouldBeTrue();
        closed.Frozen!.ShouldContain("Arbetet är i gång.");
        (await Journalled.EventsAsync(website)).Last().ShouldBe(nameof(FollowUpClosed));
    }

    [Fact]
    public async Task Opening_again_takes_a_reason_and_is_told_in_the_journal()
    {
        await using var website = await StartAsync(GivenWork.Assessed(), GivenPeople.Officer);
        var page = await website.SubmitAsync(await website.GetAsync(Address), "Avsluta och frys");

        var refused = await website.SubmitAsync(page, "Öppna igen");
        page = await website.SubmitAsync(refused, "Öppna igen", new() { ["Varför öppnas den igen?"] = "Ett belopp var fel." });

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text.ShouldContain("Tertial 1 är öppen igen.");
        (await Journalled.EventsAsync(website)).Last().ShouldBe(nameof(FollowUpReopened));
    }

    [Fact]
    public async Task Reporting_opens_on_its_day_and_not_before()
    {
        await using var website = await StartAsync(Given.Municipality(), GivenPeople.Officer, new(2024, 8, 25));
        await using var later = await StartAsync(Given.Municipality(), GivenPeople.Officer, new(2024, 8, 26));
        const string second = "/arbete/uppfoljning/ks/2024/tertial-2";

        (await website.SubmitAsync(await website.GetAsync(second), "Öppna rapporteringen")).TextOf(".ds-error-summary").ShouldContain("Rapporteringen öppnar den 2024-08-26.");
        (await later.SubmitAsync(await later.GetAsync(second), "Öppna rapporteringen")).Text.ShouldContain("Tertial 2 är öppen för rapportering.");
    }

    [Fact]
    public async Task A_follow_up_without_a_decision_is_not_published()
    {
        await using var website = await StartAsync(GivenWork.Assessed(), GivenPeople.Secretary);

        (await website.GetAsync(Address)).Offers("Publicera").ShouldBeFalse();
        (await website.PostAsync($"{Address}?handler=Publish")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_list_says_how_far_each_has_come()
    {
        await using var website = await StartAsync(Given.Municipality(), GivenPeople.Auditor);

        var page = await website.GetAsync("/arbete/uppfoljning");

        page.Text.ShouldContain("Öppen för rapportering");
        page.Text.ShouldContain("Inte öppnad");
    }

    [Fact]
    public async Task An_address_that_names_no_follow_up_is_not_found()
    {
        await using var website = await StartAsync(Given.Municipality(), GivenPeople.Officer);

        foreach (var address in new[] { "ks/2024/tertial-9", "ks/1999/tertial-1", "xx/2024/tertial-1" })
            (await website.GetAsync($"/arbete/uppfoljning/{address}")).Status.ShouldBe(HttpStatusCode.NotFound, address);
    }

    private static async Task<Website> StartAsync(MunicipalRecord record, string who, DateOnly? today = null)
    {
        var website = await Website.StartAsync(record, today ?? Today);
        await website.SignInAsync(who);
        return website;
    }
}
