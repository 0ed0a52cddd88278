using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain;
using Tertial.Tests.Reminders;
using Tertial.Web.Data;

namespace Tertial.Tests.Pages.People;

/// <summary>Where people are written to: kept by the administrator, and never public.</summary>
public sealed class PersonTests
{
    private const string List = "/arbete/installningar/personer";
    private static readonly DateOnly Today = new(2024, 5, 6);
    private static readonly string Page = $"{List}/{Given.Id(201)}";

    [Fact]
    public async Task The_administrator_writes_an_address_and_the_journal_does_not_keep_it()
    {
        await using var website = await StartAsync(GivenPeople.Administrator);

        var list = await website.SubmitAsync(await website.GetAsync(Page), "Spara adressen", new() { ["E-postadress"] = " rektor@skola.example " });

        list.Text.ShouldContain("Adressen till Rektor är sparad.");
        list.Text.ShouldContain("Rektor Rapportör, Skola rektor@skola.example");
        (await website.RecordAsync()).Person(new(Given.Id(201)))!.Email.ShouldBe("rektor@skola.example");
        await using var scope = website.Services.CreateAsyncScope();
        var entry = await scope.ServiceProvider.GetRequiredService<TertialContext>().Journal.OrderBy(entry => entry.Sequence).LastAsync(TestContext.Current.CancellationToken);
        (entry.Event, entry.Content.Contains("skola.example", StringComparison.Ordinal)).ShouldBe((nameof(EmailChanged), false));
        (await website.SubmitAsync(await website.GetAsync(Page), "Spara adressen", new() { ["E-postadress"] = "" })).Text.ShouldContain("Rektor har ingen adress och får inga påminnelser.");
    }

    [Theory]
    [InlineData("rektor")]
    [InlineData("rektor@skola.example, alla@skola.example")]
    public async Task What_is_no_address_is_said_and_kept_in_the_field(string typed)
    {
        await using var website = await StartAsync(GivenPeople.Administrator);

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Spara adressen", new() { ["E-postadress"] = typed });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain($"”{typed}” är ingen e-postadress. Skriv som namn@kommunen.se.");
        page.Field("E-postadress").ShouldBe(typed);
    }

    [Fact]
    public async Task A_person_that_is_not_there_is_not_found()
    {
        await using var website = await StartAsync(GivenPeople.Administrator);

        (await website.GetAsync($"{List}/{Given.Id(299)}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(GivenPeople.Officer)]
    [InlineData(GivenPeople.Secretary)]
    public async Task Others_neither_read_nor_write_addresses(string who)
    {
        await using var website = await StartAsync(who);

        foreach (var address in new[] { List, Page }) (await website.GetAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden, address);
        (await website.PostAsync(Page, new() { ["Form.Email"] = "a@example.com" })).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_address_is_nowhere_on_the_public_site()
    {
        await using var website = await Website.StartAsync(GivenMail.Record(), Today);

        foreach (var address in Routes.Public.Values.SelectMany(addresses => addresses).Where(address => !address.Contains("018", StringComparison.Ordinal)).Append("/verksamhetsplan/ks/2024/jamfor/1/1.json"))
            (await website.GetAsync(address)).Document.Source.Text.ShouldNotContain(".example", Case.Insensitive, address);
    }

    [Fact]
    public async Task The_officer_reads_what_was_sent_and_how_it_went()
    {
        await using var given = await GivenMail.StartAsync(GivenMail.Record(GivenPeople.Controller));
        given.Server.Refuses = GivenMail.CareReporter;
        await given.RoundAsync();
        await given.Website.SignInAsync(GivenPeople.Officer);

        var page = await given.Website.GetAsync("/arbete/uppfoljning/paminnelser");

        page.Text.ShouldContain("Sju och två dagar före, på sista dagen, dagen efter och sedan var tredje dag så länge något saknas.");
        page.Text.ShouldContain("Mejlen skickas genom 127.0.0.1 från tertial@lillby.example, från klockan 07.00.");
        page.TextOf("#nar-ingen + p + ul").ShouldContain("Skola Skola, tertial 1, senast 2024-05-10");
        page.Text.ShouldContain("Rektor rektor@skola.example Två aktiviteter att rapportera senast 10 maj Tertial 1 2024 Skickat");
        page.Text.ShouldContain("Gick inte att skicka 550 5.1.1 No such mailbox");
        await given.Website.SignInAsync(GivenPeople.Reporter);
        (await given.Website.GetAsync("/arbete/uppfoljning/paminnelser")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_installation_without_a_mail_server_says_so()
    {
        await using var website = await StartAsync(GivenPeople.Administrator);

        (await website.GetAsync("/arbete/uppfoljning/paminnelser")).Text.ShouldContain("Inga påminnelser skickas. Inställning saknas: Mail__Host, Mail__From, Mail__Site.");
        (await website.GetAsync("/arbete/installningar")).Text.ShouldContain("Påminnelser Inga skickas. Inställning saknas: Mail__Host, Mail__From, Mail__Site.");
    }

    private static async Task<Website> StartAsync(string who)
    {
        var website = await Website.StartAsync(Given.Municipality(), Today);
        await website.SignInAsync(who);
        return website;
    }
}
