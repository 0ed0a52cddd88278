using System.Net;
using Tertial.Domain;
using Tertial.Domain.FollowUps;

namespace Tertial.Tests.Pages.FollowUps;

public sealed class AssessTests
{
    private const string Address = "/arbete/uppfoljning/ks/2024/tertial-1/bedom";
    private const string SchoolGoal = "[id='1-1']";

    [Fact]
    public async Task A_verdict_is_added_to_the_earlier_ones()
    {
        await using var website = await StartAsync(GivenWork.Assessed(), GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara bedömningen", new() { ["Ej uppfyllt"] = "ja", ["Skäl"] = "Läslyftet räckte inte." }, SchoolGoal);

        page.Text.ShouldContain("Bedömningen av mål 1.1 är sparad.");
        var record = await website.RecordAsync();
        record.Assessments.Count.ShouldBe(3);
        record.LatestAssessment(Given.T1, Judge.Administration, Given.SchoolGoal)!.Verdict.ShouldBe(Verdict.NotMet);
    }

    [Fact]
    public async Task Another_verdict_than_the_rules_must_say_why()
    {
        await using var website = await StartAsync(Given.Municipality(), GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara bedömningen", new() { ["Uppfyllt"] = "ja" }, SchoolGoal);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf($"{SchoolGoal} .ds-validation-message").ShouldBe("Skriv varför bedömningen är en annan.");
        page.Document.QuerySelector($"{SchoolGoal} input[value=Met]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Council_goals_are_assessed_beside_the_boards_own()
    {
        await using var website = await StartAsync(Given.Municipality(), GivenPeople.Officer);

        await website.SubmitAsync(await website.GetAsync(Address), "Spara bedömningen", new() { ["Delvis uppfyllt"] = "ja", ["Skäl"] = "På väg." }, "#kf-goda-resultat");

        (await website.RecordAsync()).Assessments.ShouldHaveSingleItem().CouncilGoalId.ShouldBe(new CouncilGoalId(Given.Id(40)));
    }

    [Fact]
    public async Task What_someone_else_gave_meanwhile_is_shown_beside()
    {
        await using var website = await StartAsync(GivenWork.Assessed(), GivenPeople.Officer);
        var mine = await website.GetAsync(Address);
        await website.SubmitAsync(await website.GetAsync(Address), "Spara bedömningen", new() { ["Ej uppfyllt"] = "ja", ["Skäl"] = "Andras skäl." }, SchoolGoal);

        var clash = await website.SubmitAsync(mine, "Spara bedömningen", new() { ["Uppfyllt"] = "ja", ["Skäl"] = "Mina skäl." }, SchoolGoal);

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf($"{SchoolGoal} .t-krock").ShouldContain("Andras skäl.");
        clash.TextOf($"{SchoolGoal} textarea").ShouldBe("Mina skäl.");
        (await website.SubmitAsync(clash, "Spara bedömningen", null, SchoolGoal)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_was_typed_while_someone_closed_the_follow_up_is_neither_saved_nor_lost()
    {
        await using var website = await StartAsync(GivenWork.Assessed(), GivenPeople.Officer);
        var mine = await website.GetAsync(Address);
        await website.SubmitAsync(await website.GetAsync(Address.Replace("/bedom", "")), "Avsluta och frys");

        var late = await website.SubmitAsync(mine, "Spara bedömningen", new() { ["Ej uppfyllt"] = "ja", ["Skäl"] = "Mina skäl." }, SchoolGoal);

        late.Status.ShouldBe(HttpStatusCode.BadRequest);
        late.TextOf(".ds-error-summary").ShouldContain("Tertial 1 avslutades medan du skrev. Bedömningen är inte sparad.");
        late.TextOf($"{SchoolGoal} textarea").ShouldBe("Mina skäl.");
        (await website.RecordAsync()).Assessments.Count.ShouldBe(2);
        await website.SubmitAsync(await website.GetAsync(Address.Replace("/bedom", "")), "Öppna igen", new() { ["Varför öppnas den igen?"] = "En bedömning var på väg." });
        await website.SubmitAsync(late, "Spara bedömningen", null, SchoolGoal);
        (await website.RecordAsync()).LatestAssessment(Given.T1, Judge.Administration, Given.SchoolGoal)!.Reason.ShouldBe("Mina skäl.");
    }

    [Theory]
    [InlineData(GivenPeople.Secretary)]
    [InlineData(GivenPeople.Member)]
    [InlineData(GivenPeople.Reporter)]
    public async Task The_administrations_verdict_is_for_those_who_prepare(string who)
    {
        await using var website = await StartAsync(GivenWork.Assessed(), who);

        (await website.GetAsync(Address)).Document.QuerySelector("main form").ShouldBeNull();
        (await website.PostAsync(Address, new() { ["mal"] = "1-1" })).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<Website> StartAsync(MunicipalRecord record, string who)
    {
        var website = await Website.StartAsync(record, new(2024, 5, 14));
        await website.SignInAsync(who);
        return website;
    }
}
