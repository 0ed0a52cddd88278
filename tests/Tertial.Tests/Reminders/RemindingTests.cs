using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Tertial.Domain;
using Tertial.Web.Commands;
using Tertial.Web.Data;
using Tertial.Web.Reminders;

namespace Tertial.Tests.Reminders;

/// <summary>Reminders to a mail server that answers, refuses, is silent or is not there.</summary>
public sealed class RemindingTests
{
    [Fact]
    public async Task Each_gets_one_letter_with_all_that_is_missing_in_Swedish()
    {
        await using var given = await GivenMail.StartAsync();

        var result = await given.RoundAsync();

        result.HasFailures.ShouldBeFalse();
        given.Server.Letters.Select(letter => letter.Recipients.Single()).ShouldBe([GivenMail.Controller, GivenMail.CareReporter, GivenMail.Reporter], ignoreOrder: true);
        var letter = given.Server.Letters.Single(letter => letter.Recipients.Contains(GivenMail.Reporter));
        letter.Message.Subject.ShouldBe("Två aktiviteter att rapportera senast 10 maj");
        (letter.Message.From.ToString(), letter.Message.To.ToString()).ShouldBe(("\"Tertial i Lillby\" <tertial@lillby.example>", $"\"{GivenPeople.Reporter}\" <{GivenMail.Reporter}>"));
        letter.Body.ShouldStartWith("""
            Hej!

            Två aktiviteter är inte rapporterade i tertial 1 2024, kommunstyrelsen. Sista dag är fredagen den 10 maj 2024, om 2 dagar.

            - Läslyft i årskurs 4–6 (Skola)
            """);
        letter.Body.ShouldContain("Rapportera här: https://tertial.lillby.example/arbete/rapportera/ks/2024/tertial-1\n");
        letter.Body.ShouldContain("Du får det här för att Skola rapporteras av dig.");
        // Whatever reads it must know how å, ä and ö are written: no byte is above 127.
        letter.Bytes.ShouldAllBe(value => value < 128);
        letter.Message.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        given.Server.Letters.Single(other => other.Recipients.Contains(GivenMail.Controller)).Body.ShouldContain("https://tertial.lillby.example/arbete/ekonomi/ks/2024/tertial-1\n");
        given.Server.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_gets_two_the_same_day_and_nothing_is_sent_again_until_the_next_day_to_remind()
    {
        await using var given = await GivenMail.StartAsync();
        await given.RoundAsync();

        (await given.RoundAsync()).Sent.ShouldBeEmpty();
        (await given.RoundAsync(TimeSpan.FromDays(1))).Sent.ShouldBeEmpty();
        (await given.RoundAsync(TimeSpan.FromDays(2))).Sent.Count.ShouldBe(3);

        given.Server.Letters.Count.ShouldBe(6);
        given.Server.Letters[^1].Body.ShouldContain("Sista dag är i dag.");
    }

    [Fact]
    public async Task What_is_late_says_so()
    {
        await using var given = await GivenMail.StartAsync(today: new(2024, 5, 11));

        await given.RoundAsync();

        var letter = given.Server.Letters.Single(letter => letter.Recipients.Contains(GivenMail.CareReporter));
        letter.Message.Subject.ShouldStartWith("Försenat: ");
        letter.Body.ShouldContain("Sista dag var fredagen den 10 maj 2024, i går.");
    }

    [Fact]
    public async Task An_address_that_is_refused_keeps_nobody_elses_letter_and_is_logged_with_the_answer()
    {
        await using var given = await GivenMail.StartAsync();
        given.Server.Refuses = GivenMail.CareReporter;

        var result = await given.RoundAsync();

        given.Server.Letters.Select(letter => letter.Recipients.Single()).ShouldBe([GivenMail.Controller, GivenMail.Reporter], ignoreOrder: true);
        (result.HasFailures, result.IsBrokenOff).ShouldBe((true, false));
        var log = await given.LogAsync();
        log.Count(sent => sent.Result == SendingResult.Sent).ShouldBe(2);
        log.Single(sent => sent.Result == SendingResult.Failed).ShouldSatisfyAllConditions(failed => failed.Address.ShouldBe(GivenMail.CareReporter), failed => failed.Answer.ShouldBe("550 5.1.1 No such mailbox"));
    }

    [Fact]
    public async Task What_failed_is_tried_again_three_times_a_day_at_most()
    {
        await using var given = await GivenMail.StartAsync();
        given.Server.Refuses = GivenMail.CareReporter;

        for (var round = 0; round < 5; round++) await given.RoundAsync();

        (await given.LogAsync()).Count(sent => sent.Result == SendingResult.Failed).ShouldBe(3);
        given.Server.Refuses = null;
        (await given.RoundAsync(TimeSpan.FromDays(1))).Sent.Select(sent => (sent.Address, sent.Result)).ShouldBe([(GivenMail.CareReporter, SendingResult.Sent)]);
    }

    [Fact]
    public async Task A_server_that_is_silent_is_given_up_and_the_rest_wait()
    {
        await using var given = await GivenMail.StartAsync();
        given.Server.IsSilent = true;

        var result = await given.RoundAsync(patience: TimeSpan.FromMilliseconds(300));

        (result.IsBrokenOff, result.Sent.Count, given.Server.Letters.Count).ShouldBe((true, 2, 0));
        (await given.LogAsync()).ShouldAllBe(sent => sent.Result == SendingResult.Failed && sent.Answer!.StartsWith("127.0.0.1 svarade inte inom"));
        given.Server.IsSilent = false;
        (await given.RoundAsync()).Sent.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_logged()
    {
        await using var given = await GivenMail.StartAsync(set: settings => settings["Mail:Port"] = "9");

        (await given.RoundAsync()).IsBrokenOff.ShouldBeTrue();

        (await given.LogAsync()).ShouldAllBe(sent => sent.Result == SendingResult.Failed && sent.Answer!.Length > 0);
    }

    [Fact]
    public async Task Nothing_is_sent_in_the_clear_when_a_protected_line_is_asked_for()
    {
        await using var given = await GivenMail.StartAsync(set: settings => settings["Mail:Security"] = "starttls");

        (await given.RoundAsync()).Sent.ShouldAllBe(sent => sent.Result == SendingResult.Failed);

        given.Server.Letters.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("hemligt", 3)]
    [InlineData("fel", 0)]
    public async Task A_server_that_asks_for_a_password_gets_it(string password, int letters)
    {
        await using var given = await GivenMail.StartAsync(set: settings => (settings["Mail:User"], settings["Mail:Password"]) = ("tertial", password));
        given.Server.Password = ("tertial", "hemligt");

        await given.RoundAsync();

        given.Server.Letters.Count.ShouldBe(letters);
        (await given.LogAsync()).ShouldAllBe(sent => !(sent.Answer ?? "").Contains(password, StringComparison.Ordinal) || letters > 0);
    }

    [Fact]
    public async Task Stopped_between_sending_and_noting_the_letter_comes_twice_at_most()
    {
        await using var given = await GivenMail.StartAsync(GivenMail.Record(GivenPeople.Controller, GivenPeople.CareReporter, GivenPeople.Head));
        for (var round = 0; round < 3; round++)
        {
            using var stop = new CancellationTokenSource();
            given.Server.Received = stop.Cancel;
            try
            {
                await given.RoundAsync(Reminding.CutOffAfter * 2 * round + TimeSpan.FromSeconds(1), stop);
            }
            catch (OperationCanceledException)
            {
                // As when the process ends.
            }
        }

        given.Server.Letters.Count.ShouldBe(2);
        (await given.LogAsync()).ShouldAllBe(sent => sent.Result == SendingResult.Begun);
    }

    [Fact]
    public async Task Two_rounds_at_once_write_to_nobody_twice()
    {
        await using var given = await GivenMail.StartAsync();

        await Task.WhenAll(given.RoundAsync(), given.RoundAsync(), given.RoundAsync());

        given.Server.Letters.Select(letter => letter.Recipients.Single()).ShouldBeUnique();
        given.Server.Letters.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_stand_in_gets_the_letter_of_who_is_away_and_what_reaches_no_reporter_goes_to_the_head()
    {
        var record = GivenMail.Record(GivenPeople.CareReporter);
        record.StandIns.Add(new() { Id = new(Given.Id(600)), Absent = Person(record, GivenPeople.Reporter), Substitute = Person(record, GivenPeople.Controller), From = GivenMail.Today, To = GivenMail.Today, At = Given.At(2024, 5, 7), Origin = Origin.Own });
        await using var given = await GivenMail.StartAsync(record);

        await given.RoundAsync();

        given.Server.Letters.Select(letter => letter.Recipients.Single()).ShouldBe([GivenMail.Controller, GivenMail.Head], ignoreOrder: true);
        var controller = given.Server.Letters.Single(letter => letter.Recipients.Contains(GivenMail.Controller)).Body;
        controller.ShouldContain("- Läslyft i årskurs 4–6 (Skola), för Rektor\n");
        controller.ShouldContain("Du får det här för att Skola rapporteras av dig. Du är ersättare för Rektor.");
        given.Server.Letters.Single(letter => letter.Recipients.Contains(GivenMail.Head)).Body.ShouldContain("Du får det här för att ingen som rapporterar för Omsorg kan nås med e-post, och du är chef.");
    }

    [Theory]
    [InlineData("Mail:Host", "", "Inställning saknas: Mail__Host.")]
    [InlineData("Mail:From", " ", "Inställning saknas: Mail__From.")]
    public async Task With_too_little_set_nothing_is_sent_and_it_says_why(string setting, string value, string why)
    {
        await using var given = await GivenMail.StartAsync(set: settings => settings[setting] = value);

        given.Website.Services.GetRequiredService<ReminderSettings>().WhyNot.ShouldBe(why);
        await Should.ThrowAsync<InvalidOperationException>(() => given.RoundAsync());
    }

    [Theory]
    [InlineData("Mail:Port", "smtp")]
    [InlineData("Mail:Port", "0")]
    [InlineData("Mail:Security", "ssl")]
    [InlineData("Mail:From", "tertial")]
    [InlineData("Mail:Site", "tertial.example")]
    [InlineData("Reminders:DaysBefore", "7,x")]
    [InlineData("Reminders:LateEvery", "0")]
    [InlineData("Reminders:From", "sju")]
    public void A_setting_that_cannot_be_read_is_named(string setting, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Mail:Host"] = "mail.example", ["Mail:From"] = "tertial@lillby.example", ["Papers:Site"] = "https://tertial.lillby.example", [setting] = value,
        }).Build();

        Should.Throw<CommandException>(() => ReminderSettings.Of(settings)).Message.ShouldContain(setting);
    }

    [Theory]
    [InlineData("2024-05-08T04:59", false)]
    [InlineData("2024-05-08T05:00", true)]
    [InlineData("2024-05-08T21:59", true)]
    public async Task While_the_site_is_served_the_round_is_made_once_a_day_from_seven_in_the_morning(string utc, bool isTime)
    {
        await using var given = await GivenMail.StartAsync();
        var now = DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal);
        var services = given.Website.Services;
        using var service = new ReminderService(services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<ReminderSettings>(), new Clock(new LaterTime(now)), NullLogger<ReminderService>.Instance);

        service.IsTime().ShouldBe(isTime);
        if (!isTime) return;
        await service.LookAsync(TestContext.Current.CancellationToken);
        service.IsTime().ShouldBeFalse();
        given.Server.Letters.Count.ShouldBe(3);
    }

    private static PersonId Person(MunicipalRecord record, string title) => record.People.Single(person => person.Title == title).Id;
}
