using System.Net;

namespace Tertial.Tests.Pages.Matters.Writing;

public sealed class NewMatterTests
{
    private const string Address = "/arbete/arenden/nytt";

    [Theory]
    [InlineData(GivenPeople.Officer)]
    [InlineData(GivenPeople.Secretary)]
    public async Task A_matter_is_opened_from_nothing_and_is_not_public(string who)
    {
        await using var website = await StartAsync(who);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Öppna ärendet", Typed("KS 24/300"));

        page.Path.ShouldBe("/arbete/arende/ks-24-300");
        page.Text.ShouldContain("Ärendet KS 24/300 är öppnat.");
        page.Text.ShouldContain("Ärendet är inte offentligt än.");
        var matter = (await website.RecordAsync()).Matters.Single(candidate => candidate.Diarienummer == "KS 24/300");
        (matter.Title, matter.CaseOfficer, matter.RegisteredOn, matter.BodyId).ShouldBe(("Ny förskola i Lillby", who, new(2024, 6, 3), Given.Board));
        (await website.GetAsync("/arende/ks-24-300")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Journalled.EventsAsync(website))[^1].ShouldBe("MatterOpened");
    }

    [Fact]
    public async Task A_number_that_another_matter_has_is_refused_beside_its_field_and_what_was_typed_is_kept()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Öppna ärendet", Typed("ks 23/702"));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf("#Form_Diarienummer-error").ShouldBe("Diarienumret används redan av ärendet KS 23/702, Antagande av verksamhetsplan 2024.");
        page.Field("Rubrik").ShouldBe("Ny förskola i Lillby");
    }

    [Fact]
    public async Task An_unusual_number_is_asked_about_and_accepted_when_it_is_said_to_be_right()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var asked = await website.SubmitAsync(await website.GetAsync(Address), "Öppna ärendet", Typed("2024-00123"));
        var opened = await website.SubmitAsync(asked, "Öppna ärendet", new() { ["Numret är rätt"] = "ja" });

        asked.Status.ShouldBe(HttpStatusCode.BadRequest);
        asked.TextOf("#Form_Diarienummer-error").ShouldStartWith("Numret ser inte ut som kommunens brukar, till exempel KS 24/211.");
        opened.Path.ShouldBe("/arbete/arende/2024-00123");
    }

    [Theory]
    [InlineData("Rubrik", "", "Fyll i fältet ”Rubrik”.")]
    [InlineData("Rubrik", "Stöd till 19121212-1212", "Rubrik: texten innehåller ett personnummer. Ta bort det, för texten blir offentlig.")]
    [InlineData("Registrerat", "2024-06-04", "Registrerat: dagen har inte varit än.")]
    [InlineData("Registrerat", "i går", "Registrerat")]
    [InlineData("Diarienummer", "///", "Diarienumret ska innehålla bokstäver eller siffror.")]
    public async Task Nonsense_is_refused_in_words(string field, string typed, string message)
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var values = Typed("KS 24/300");
        values[field] = typed;

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Öppna ärendet", values);
        if (field == "Diarienummer") page = await website.SubmitAsync(page, "Öppna ärendet", new() { ["Numret är rätt"] = "ja" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        page.Field(field).ShouldBe(typed);
    }

    [Fact]
    public async Task An_officer_opens_no_matter_for_another_body_and_a_member_none()
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var page = await website.GetAsync(Address);
        page.Document.QuerySelector("select option")!.SetAttribute("value", Given.Council.ToString());

        (await website.SubmitAsync(page, "Öppna ärendet", Typed("KS 24/300"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        await website.SignInAsync(GivenPeople.Member);
        (await website.PostAsync(Address)).ShouldBe(HttpStatusCode.Forbidden);
        (await website.GetAsync("/arbete/arenden")).Text.ShouldNotContain("Nytt ärende");
    }

    [Fact]
    public async Task Facts_are_changed_until_the_matter_is_public_then_all_but_the_number()
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        const string draft = $"{GivenWork.Matter}/uppgifter";

        var renamed = await website.SubmitAsync(await website.GetAsync(draft), "Spara uppgifterna", new() { ["Diarienummer"] = "KS 24/212", ["Rubrik"] = "Ändrad plan" });
        var refused = await website.SubmitAsync(await website.GetAsync("/arbete/arende/ks-23-702/uppgifter"), "Spara uppgifterna", new() { ["Diarienummer"] = "KS 23/703" });

        renamed.Path.ShouldBe("/arbete/arende/ks-24-212");
        renamed.TextOf("h1").ShouldBe("Ändrad plan");
        (await website.RecordAsync()).Matters.Single(matter => matter.Diarienummer == "KS 24/212").Conditions.Count.ShouldBe(1);
        refused.TextOf("#Form_Diarienummer-error").ShouldBe("Ärendet är offentligt, och dess adress står fast. Därför kan numret inte ändras.");
    }

    [Fact]
    public async Task Two_who_change_the_same_facts_do_not_write_over_each_other()
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var mine = await website.GetAsync($"{GivenWork.Matter}/uppgifter");
        await website.SubmitAsync(await website.GetAsync($"{GivenWork.Matter}/uppgifter"), "Spara uppgifterna", new() { ["Rubrik"] = "Deras rubrik" });

        var clash = await website.SubmitAsync(mine, "Spara uppgifterna", new() { ["Rubrik"] = "Min rubrik" });
        var saved = await website.SubmitAsync(clash, "Spara uppgifterna");

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf("section[aria-labelledby=sparat]").ShouldContain("Deras rubrik");
        clash.Field("Rubrik").ShouldBe("Min rubrik");
        saved.TextOf("h1").ShouldBe("Min rubrik");
    }

    private static Dictionary<string, string> Typed(string diarienummer) => new()
    {
        ["Diarienummer"] = diarienummer,
        ["Rubrik"] = "Ny förskola i Lillby",
        ["Hör till"] = "Kommunstyrelsen",
        ["Vad handlar ärendet om?"] = "Kommunen vill bygga en förskola.",
    };

    private static async Task<Website> StartAsync(string who)
    {
        var website = await Website.StartAsync(GivenMatter.Municipality(), new(2024, 6, 3));
        await website.SignInAsync(who);
        return website;
    }
}
