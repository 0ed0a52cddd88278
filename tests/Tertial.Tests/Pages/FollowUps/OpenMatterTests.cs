using System.Net;
using Tertial.Domain;
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

    [Fact]
    public async Task A_change_of_the_plan_and_an_assignment_to_close_become_points_of_their_own()
    {
        await using var website = await ClosedAsync(WithMoreToDecide());
        var form = await website.GetAsync(Address);

        var page = await website.SubmitAsync(form, "Öppna ärendet", new() { ["Diarienummer"] = "KS 24/164", ["Version 2 av Kommunstyrelsens verksamhetsplan 2024"] = "ja", ["Utreda läxhjälp."] = "ja" });

        page.Path.ShouldBe("/arbete/arende/ks-24-164");
        var record = await website.RecordAsync();
        var points = record.Matters.Single(matter => matter.Diarienummer == "KS 24/164").Points.OrderBy(point => point.Number).ToList();
        points.Select(point => (point.Number, point.Effect, point.DecidingBodyId)).ShouldBe([
            (1, Effect.ApproveFollowUp, Given.Board), (2, Effect.AdoptPlan, Given.Board), (3, Effect.AdoptBudget, Given.Board), (4, Effect.DeclareAssignmentDone, Given.Board),
        ]);
        points.Select(point => (point.FollowUpId, point.PlanVersionId, point.AssignmentId)).ShouldBe([
            (Given.T1, null, null), (null, GivenWork.Version2, null), (null, GivenWork.Version2, null), (null, null, GivenAssignments.Homework),
        ]);
        points[3].Text.ShouldBe("förklara uppdraget fullgjort: Utreda läxhjälp.");
    }

    [Fact]
    public async Task What_is_not_chosen_is_not_asked_for_and_can_be_chosen_until_it_is()
    {
        await using var website = await ClosedAsync(WithMoreToDecide());
        var form = await website.GetAsync(Address);

        await website.SubmitAsync(form, "Öppna ärendet", new() { ["Diarienummer"] = "KS 24/164", ["Utreda läxhjälp."] = "ja" });

        (await website.RecordAsync()).Matters.Single(matter => matter.Diarienummer == "KS 24/164").Points.Select(point => point.Effect).ShouldBe([Effect.ApproveFollowUp, Effect.DeclareAssignmentDone], ignoreOrder: true);
        var again = await website.GetAsync(Address);
        again.Text.ShouldContain("Version 2 av Kommunstyrelsens verksamhetsplan 2024");
        again.Text.ShouldNotContain("Utreda läxhjälp.");
    }

    [Fact]
    public async Task Nothing_more_is_offered_when_there_is_nothing_more_to_decide()
    {
        await using var website = await ClosedAsync();

        (await website.GetAsync(Address)).Document.QuerySelectorAll("main input[type=checkbox]").ShouldBeEmpty();
    }

    private static MunicipalRecord WithMoreToDecide()
    {
        var (record, assignments) = (GivenWork.Assessed(), GivenAssignments.Municipality());
        record.PlanVersions.Add(GivenPlan.Version().Copy(GivenWork.Version2, 2, new(2024, 5, 2)));
        record.PlanVersions.Single(version => version.Id == GivenWork.Version2).Propose(new(2024, 5, 3));
        record.Matters.Add(assignments.Matters.Single(matter => matter.Points.Exists(point => point.Id == GivenAssignments.Gives)));
        record.Assignments.AddRange(assignments.Assignments);
        return record;
    }

    private static async Task<Website> ClosedAsync(MunicipalRecord? record = null)
    {
        var website = await Website.StartAsync(record ?? GivenWork.Assessed(), new(2024, 5, 14));
        await website.SignInAsync(GivenPeople.Officer);
        await website.SubmitAsync(await website.GetAsync("/arbete/uppfoljning/ks/2024/tertial-1"), "Avsluta och frys");
        return website;
    }
}
