using System.Net;
using Tertial.Domain.FollowUps;
using Tertial.Tests.Papers;
using Tertial.Web.Data;

namespace Tertial.Tests.Pages.FollowUps;

/// <summary>The report as a document, before it is published: a preview while it is open, and what was frozen when it is closed.</summary>
public sealed class PaperTests
{
    private const string Page = "/arbete/uppfoljning/ks/2024/tertial-1";

    [Fact]
    public async Task An_open_follow_up_is_had_as_a_preview()
    {
        await using var website = await Website.StartAsync(GivenWork.Assessed(), new(2024, 5, 10));
        await website.SignInAsync(GivenPeople.Officer);

        var page = await website.GetAsync(Page);

        page.Text.ShouldContain("En förhandsvisning: så som uppföljningen läser sig nu.");
        (await TextAsync(website, page.Link("PDF"))).ShouldContain("Det här är en förhandsvisning. Uppföljningen är inte avslutad");
    }

    [Fact]
    public async Task A_closed_follow_up_is_had_as_it_was_frozen_although_it_is_not_decided()
    {
        var record = GivenWork.Assessed();
        var followUp = record.FollowUps[0];
        followUp.Close(new(2024, 5, 14), Snapshots.Freeze(SnapshotTaking.Take(record, followUp)), []);
        await using var website = await Website.StartAsync(record, new(2024, 5, 15));
        await website.SignInAsync(GivenPeople.Member);

        var text = await TextAsync(website, $"{Page}/arkiv.pdf");

        text.ShouldContain("Kommunstyrelsen har inte beslutat om uppföljningen än.");
        text.ShouldContain(followUp.Checksum!);
    }

    [Fact]
    public async Task An_address_that_names_no_follow_up_is_not_there()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 5, 10));
        await website.SignInAsync(GivenPeople.Officer);

        (await website.GetAsync("/arbete/uppfoljning/ks/2024/tertial-9.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> TextAsync(Website website, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        using var answer = await website.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return string.Join("\n", await Tool.TextAsync(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
    }
}
