using System.Net;

namespace Tertial.Tests.Pages.Matters;

public sealed class MatterTests
{
    private static readonly string Clock = $"/arbete/arende/ks-23-702/klocka/{Given.Id(135)}";
    private static readonly string Grant = $"{GivenWork.Matter}/villkor/{GivenWork.Grant}";

    [Fact]
    public async Task Matters_that_are_not_public_are_listed_in_the_workplace()
    {
        await using var website = await StartAsync(GivenPeople.Member);

        (await website.GetAsync("/arbete/arenden")).Text.ShouldContain("KS 24/211");
        (await website.GetAsync(GivenWork.Matter)).Text.ShouldContain("Ärendet är inte offentligt än.");
        (await website.GetAsync("/arende/ks-24-211")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(GivenPeople.Officer)]
    [InlineData(GivenPeople.Secretary)]
    public async Task A_published_paper_makes_the_matter_public(string who)
    {
        await using var website = await StartAsync(who);

        (await website.SubmitAsync(await website.GetAsync(GivenWork.Matter), "Publicera")).Text.ShouldContain("Tjänsteskrivelse är offentlig.");
        (await website.GetAsync("/arende/ks-24-211")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_version_that_is_put_forward_is_locked()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(GivenWork.Matter), "Lägg fram version 2");

        page.Text.ShouldContain("Version 2 är lagd fram och låst.");
        page.Offers("Lägg fram version 2").ShouldBeFalse();
        (await website.RecordAsync()).PlanVersions.Single(version => version.Id == GivenWork.Version2).ProposedOn.ShouldBe(new DateOnly(2024, 6, 3));
    }

    [Fact]
    public async Task A_member_reads_and_changes_nothing()
    {
        await using var website = await StartAsync(GivenPeople.Member);
        var page = await website.GetAsync(GivenWork.Matter);

        page.Document.QuerySelectorAll("main button").ShouldBeEmpty();
        foreach (var step in new[] { "Publish", "Propose" }) (await website.PostAsync($"{GivenWork.Matter}?handler={step}")).ShouldBe(HttpStatusCode.Forbidden, step);
        foreach (var address in new[] { $"{GivenWork.Matter}/behandling", Clock, Grant }) (await website.PostAsync(address)).ShouldBe(HttpStatusCode.Forbidden, address);
    }

    [Fact]
    public async Task Dates_after_the_meeting_are_noted_and_a_passed_limit_warned_about()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.SubmitAsync(await website.GetAsync(Clock), "Spara datumen", new() { ["Protokollet justerat"] = "2023-11-30", ["Anslaget uppe"] = "2023-12-01" });

        page.Text.ShouldContain("Datumen är sparade, men en frist har passerats.");
        page.Text.ShouldContain("mer än 14 dagar efter sammanträdet. (KL 5:69)");
        page.Text.ShouldContain("Sista dag att överklaga 2023-12-22");
    }

    [Fact]
    public async Task The_matter_shows_its_open_limits_until_they_are_met()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        (await website.GetAsync("/arbete/arende/ks-23-702")).TextOf("section[aria-labelledby=frister]").ShouldContain("2023-11-21, för 195 dagar sedan, passerad Protokollet ska justeras (KL 5:69)");
        await website.SubmitAsync(await website.GetAsync(Clock), "Spara datumen", new() { ["Protokollet justerat"] = "2023-11-20" });
        (await website.GetAsync("/arbete/arende/ks-23-702")).TextOf("section[aria-labelledby=frister]").ShouldContain("Justeringen ska anslås (KL 8:12)");
    }

    [Fact]
    public async Task Dates_that_cannot_follow_each_other_are_refused()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.SubmitAsync(await website.GetAsync(Clock), "Spara datumen", new() { ["Protokollet justerat"] = "2023-11-01" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Protokollet kan inte justeras före sammanträdet.");
        page.Field("Protokollet justerat").ShouldBe("2023-11-01");
    }

    [Fact]
    public async Task Dates_that_someone_else_changed_meanwhile_are_not_written_over()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);
        var mine = await website.GetAsync(Clock);
        await website.SubmitAsync(await website.GetAsync(Clock), "Spara datumen", new() { ["Protokollet justerat"] = "2023-11-14" });

        var clash = await website.SubmitAsync(mine, "Spara datumen", new() { ["Protokollet justerat"] = "2023-11-15" });

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf("section[aria-labelledby=sparat]").ShouldContain("Justerat 2023-11-14");
        clash.Field("Protokollet justerat").ShouldBe("2023-11-15");
    }

    [Fact]
    public async Task A_condition_on_a_fact_is_established_with_day_and_reason()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);
        var refused = await website.SubmitAsync(await website.GetAsync(Grant), "Spara", new() { ["Uppfyllt"] = "ja", ["Från vilken dag?"] = "2024-06-04" });

        var page = await website.SubmitAsync(refused, "Spara", new() { ["Från vilken dag?"] = "2024-06-03", ["Hur vet ni det?"] = "Skolverkets beslut." });

        refused.TextOf(".ds-error-summary").ShouldContain("Dagen kan inte ligga i framtiden.");
        page.Text.ShouldContain("Villkoret är uppfyllt 2024-06-03");
        (await website.RecordAsync()).Matters.SelectMany(matter => matter.Conditions).Single(condition => condition.Id == GivenWork.Grant).Establishments.ShouldHaveSingleItem().Reason.ShouldBe("Skolverkets beslut.");
    }

    [Fact]
    public async Task A_condition_that_a_decision_settles_is_not_established_by_hand()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);
        var address = $"/arbete/arende/ks-23-702/villkor/{Given.Id(140)}";

        var page = await website.GetAsync(address);

        page.Text.ShouldContain("Villkoret avgörs av sig självt genom beslutet det väntar på.");
        page.Offers("Spara").ShouldBeFalse();
        (await website.PostAsync(address)).ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<Website> StartAsync(string who)
    {
        var website = await Website.StartAsync(GivenWork.PlanChange(), new(2024, 6, 3));
        await website.SignInAsync(who);
        return website;
    }
}
