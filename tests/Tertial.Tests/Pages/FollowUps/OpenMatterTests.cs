using System.Net;
using Tertial.Domain.Decisions;

namespace Tertial.Tests.Pages.FollowUps;

public sealed class OpenMatterTests
{
    private const string Address = "/arbete/uppfoljning/ks/2024/tertial-1/arende";

    [Fact]
    public async Task The_matter_asks_the_body_to_approve_the_follow_up()
    {
        await using var website = await ClosedAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Öppna ärendet", new() { ["Diarienummer"] = "KS 24/164" });

        page.Path.ShouldBe("/arbete/arende/ks-24-164");
        page.Text.ShouldContain("Ärendet är inte offentligt än.");
        var point = (await website.RecordAsync()).ApprovalOf(Given.T1).ShouldNotBeNull();
        (point.Effect, point.DecidingBodyId).ShouldBe((Effect.ApproveFollowUp, Given.Board));
    }

    [Fact]
    public async Task A_diarienummer_is_used_once()
    {
        await using var website = await ClosedAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Öppna ärendet", new() { ["Diarienummer"] = "ks 23-702", ["Vad handlar ärendet om?"] = "Årets första uppföljning." });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf("form .ds-validation-message").ShouldContain("Diarienumret används redan av ärendet KS 23/702");
        page.Field("Vad handlar ärendet om?").ShouldBe("Årets första uppföljning.");
    }

    [Fact]
    public async Task Nothing_is_opened_for_what_is_not_closed_or_already_has_a_matter()
    {
        await using var website = await Website.StartAsync(GivenWork.Assessed(), new(2024, 5, 14));
        await website.SignInAsync(GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Öppna ärendet", new() { ["Diarienummer"] = "KS 24/164" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Tertial 1 är inte avslutad.");
    }

    [Fact]
    public async Task Only_those_who_prepare_open_matters()
    {
        await using var website = await Website.StartAsync(GivenWork.Assessed(), new(2024, 5, 14));
        await website.SignInAsync(GivenPeople.Secretary);

        (await website.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await website.PostAsync(Address)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<Website> ClosedAsync()
    {
        var website = await Website.StartAsync(GivenWork.Assessed(), new(2024, 5, 14));
        await website.SignInAsync(GivenPeople.Officer);
        await website.SubmitAsync(await website.GetAsync("/arbete/uppfoljning/ks/2024/tertial-1"), "Avsluta och frys");
        return website;
    }
}
