using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain;
using Tertial.Web.Data;
using Tertial.Web.Exchange;

namespace Tertial.Tests;

[Collection(nameof(Commands.Terminal))]
public sealed class SiteTests
{
    private const string FirstFollowUp = "/uppfoljning/ks/2024/tertial-1";

    // The board decided on T1 on 28 May; the demo publishes it the day after.
    private static readonly DateOnly Decided = new(2024, 5, 28);

    [Fact]
    public async Task The_health_address_answers()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Decided);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/halsa", UriKind.Relative));

        using var answer = await website.SendAsync(request);

        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("Healthy");
    }

    [Fact]
    public async Task A_published_change_is_visible_on_the_next_request()
    {
        await using var website = await Website.StartAsync(DemoOn(Decided), Decided);
        (await website.GetAsync("/uppfoljning")).Text.ShouldNotContain("30 april");
        (await website.GetAsync(FirstFollowUp)).Status.ShouldBe(HttpStatusCode.NotFound);

        await PublishAsync(website);

        (await website.GetAsync(FirstFollowUp)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_cached_page_is_the_page_that_was_made()
    {
        await using var website = await Website.StartAsync(DemoOn(Decided), Decided);

        var (first, second) = (await website.GetAsync("/verksamhetsplan/ks/2024"), await website.GetAsync("/verksamhetsplan/ks/2024"));

        second.Document.DocumentElement.OuterHtml.ShouldBe(first.Document.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task A_restored_backup_is_seen_while_the_site_runs()
    {
        await using var website = await Website.StartAsync(DemoOn(Decided), Decided);
        var copy = website.DatabasePath + ".copy";
        Database.Backup(website.DatabasePath, copy);
        await PublishAsync(website);
        (await website.GetAsync(FirstFollowUp)).Status.ShouldBe(HttpStatusCode.OK);

        Database.Restore(website.DatabasePath, copy);
        await Task.Delay(TimeSpan.FromSeconds(1.2), TestContext.Current.CancellationToken);

        (await website.GetAsync(FirstFollowUp)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Production_refuses_to_pretend_another_day()
    {
        var (code, _, errors) = await Commands.Terminal.RunAsync("serve", "--today", "2024-05-01", "--environment", "Production");

        code.ShouldBe(1);
        errors.ShouldContain("--today");
    }

    [Fact]
    public async Task An_empty_installation_says_what_to_do()
    {
        await using var website = await Website.StartAsync(record: null, Decided);

        var page = await website.GetAsync("/");

        page.Status.ShouldNotBe(HttpStatusCode.InternalServerError);
    }

    private static MunicipalRecord DemoOn(DateOnly day) => Until.Day(ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo)), day);

    private static async Task PublishAsync(Website website)
    {
        await using var scope = website.Services.CreateAsyncScope();
        await using var writing = await scope.ServiceProvider.GetRequiredService<Journal>().BeginAsync();
        var followUp = await scope.ServiceProvider.GetRequiredService<TertialContext>().FollowUps.SingleAsync(candidate => candidate.Number == 1);
        await writing.SaveAsync(followUp.Publish(Decided, decided: true), userId: null);
    }
}
