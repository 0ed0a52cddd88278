using System.Net;
using System.Text;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;
using Tertial.Web.Exchange;

namespace Tertial.Tests.Pages.FollowUps;

/// <summary>The report's own texts, round what is generated.</summary>
public sealed class TextsTests
{
    private const string Report = "/arbete/uppfoljning/ks/2024/tertial-1", Address = $"{Report}/texter";

    private static readonly DateOnly Today = new(2024, 5, 14);

    [Fact]
    public async Task What_is_written_is_kept_added_to_and_journalled()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var saved = await website.SubmitAsync(await website.GetAsync(Address), "Spara", new() { ["Sammanfattning"] = "Våren gick **bra**.", ["Vad händer nu"] = "Styrelsen följer läslyftet." });
        saved.Text.ShouldContain("Texterna är sparade.");
        await website.SubmitAsync(saved, "Spara", new() { ["Sammanfattning"] = "Våren gick som planerat." });

        var record = await website.RecordAsync();
        record.FollowUpTexts.Count.ShouldBe(3);
        record.LatestText(Given.T1, ReportSection.Summary)!.Text.ShouldBe("Våren gick som planerat.");
        record.LatestText(Given.T1, ReportSection.Next)!.Text.ShouldBe("Styrelsen följer läslyftet.");
        Encoding.UTF8.GetString(ExchangeFile.Write(record)).ShouldContain("Våren gick **bra**.");
    }

    [Fact]
    public async Task A_text_is_previewed_without_being_saved()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Förhandsgranska", new() { ["Sammanfattning"] = "Våren gick **bra**." });

        page.TextOf("#granskning strong").ShouldBe("bra");
        page.Field("Sammanfattning").ShouldBe("Våren gick **bra**.");
        (await website.RecordAsync()).FollowUpTexts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_who_write_in_the_same_section_see_both_texts_and_other_sections_do_not_clash()
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var (mine, beside) = (await website.GetAsync(Address), await website.GetAsync(Address));
        await website.SubmitAsync(await website.GetAsync(Address), "Spara", new() { ["Sammanfattning"] = "Andras text." });

        (await website.SubmitAsync(beside, "Spara", new() { ["Om målen"] = "Fem mål." })).Status.ShouldBe(HttpStatusCode.OK);
        var clash = await website.SubmitAsync(mine, "Spara", new() { ["Sammanfattning"] = "Min text." });

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf(".t-krock").ShouldContain("Andras text.");
        clash.Field("Sammanfattning").ShouldBe("Min text.");
        (await website.SubmitAsync(clash, "Spara mitt ändå")).Status.ShouldBe(HttpStatusCode.OK);
        (await website.RecordAsync()).LatestText(Given.T1, ReportSection.Summary)!.Text.ShouldBe("Min text.");
    }

    [Fact]
    public async Task A_personnummer_is_refused_beside_its_field()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara", new() { ["Om ekonomin"] = "Betalat till 19121212-1212." });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text.ShouldContain("Texten innehåller ett personnummer.");
        (await website.RecordAsync()).FollowUpTexts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(GivenPeople.Secretary)]
    [InlineData(GivenPeople.Reporter)]
    public async Task Only_those_who_prepare_write(string who)
    {
        await using var website = await StartAsync(who);

        (await website.GetAsync(Address)).Document.QuerySelector("main form").ShouldBeNull();
        (await website.PostAsync(Address, new() { ["Form.Summary"] = "Nej." })).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_was_written_is_frozen_with_the_follow_up_and_cannot_be_changed_after()
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var form = await website.GetAsync(Address);
        await website.SubmitAsync(form, "Spara", new() { ["Sammanfattning"] = "Våren gick bra." });
        await website.SubmitAsync(await website.GetAsync(Report), "Avsluta och frys");

        (await website.SubmitAsync(form, "Spara", new() { ["Sammanfattning"] = "För sent." })).Status.ShouldBe(HttpStatusCode.BadRequest);

        var followUp = (await website.RecordAsync()).FollowUps.Single(followUp => followUp.Id == Given.T1);
        Snapshots.Of(await website.RecordAsync(), followUp).TextOf(ReportSection.Summary).ShouldBe("Våren gick bra.");
        followUp.IsIntact.ShouldBeTrue();
    }

    [Fact]
    public void A_follow_up_without_texts_freezes_to_the_same_text_as_before_there_were_any() =>
        Snapshots.Freeze(SnapshotTaking.Take(GivenWork.Assessed(), GivenWork.Assessed().FollowUps[0])).ShouldNotContain("texts");

    private static async Task<Website> StartAsync(string who)
    {
        var website = await Website.StartAsync(GivenWork.Assessed(), Today);
        await website.SignInAsync(who);
        return website;
    }
}
