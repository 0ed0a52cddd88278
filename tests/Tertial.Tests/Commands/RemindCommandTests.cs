using Tertial.Tests.Reminders;

namespace Tertial.Tests.Commands;

/// <summary>Reminders from the command line, on Wednesday 11 September 2024: two days before tertial 2 of the demo is to be reported.</summary>
[Collection(nameof(Terminal))]
public sealed class RemindCommandTests(Terminal terminal)
{
    private const string Today = "2024-09-11";

    [Fact]
    public async Task A_dry_run_tells_who_would_be_reminded_of_what_and_sends_nothing()
    {
        var database = await terminal.DemoAsync("dry.db", "--until", Today);

        var (code, output, errors) = await Terminal.RunAsync("remind", "--dry-run", "--today", Today, "--database", database);

        (code, errors).ShouldBe((0, ""));
        output.ShouldStartWith("Inga påminnelser skickas än. Inställning saknas: Mail__Host, Mail__From, Mail__Site.");
        output.ShouldContain("senast 2024-09-13");
        output.ShouldContain("@ange.example>");
    }

    [Fact]
    public async Task Without_a_mail_server_nothing_is_sent_and_it_says_what_is_missing()
    {
        var database = await terminal.DemoAsync("none.db", "--until", Today);

        (await Terminal.RunAsync("remind", "--database", database)).ShouldBe((1, "", $"Inga påminnelser skickas. Inställning saknas: Mail__Host, Mail__From, Mail__Site.{Environment.NewLine}"));
        (await Terminal.RunAsync("remind", "--today", Today, "--database", database)).Errors.ShouldContain("--today är till för att pröva och visa.");
    }

    [Fact]
    public async Task The_days_reminders_are_sent_once()
    {
        await using var server = new MailServer();
        var database = await terminal.DemoAsync("sent.db", "--until", Today);
        using var settings = new Settings(("ASPNETCORE_ENVIRONMENT", "Development"), ("Mail__Host", "127.0.0.1"), ("Mail__Port", $"{server.Port}"), ("Mail__Security", "none"),
            ("Mail__From", "tertial@ange.example"), ("Mail__Site", "https://tertial.ange.example"));

        var first = await Terminal.RunAsync("remind", "--today", Today, "--database", database);
        var second = await Terminal.RunAsync("remind", "--today", Today, "--database", database);

        (first.Code, second.Code).ShouldBe((0, 0));
        first.Output.ShouldContain(": skickad");
        second.Output.ShouldBe($"Ingen ska påminnas nu.{Environment.NewLine}");
        server.Letters.Count.ShouldBeGreaterThan(0);
        server.Letters.Select(letter => letter.Recipients.Single()).ShouldBeUnique();
        // The one who is away that week gets none; the stand-in does.
        server.Letters.ShouldNotContain(letter => letter.Recipients.Contains("fritidssamordnare@ange.example"));
    }

    private sealed class Settings : IDisposable
    {
        private readonly List<(string Name, string? Former)> _former = [];

        public Settings(params (string Name, string Value)[] settings)
        {
            foreach (var (name, value) in settings)
            {
                _former.Add((name, Environment.GetEnvironmentVariable(name)));
                Environment.SetEnvironmentVariable(name, value);
            }
        }

        public void Dispose()
        {
            foreach (var (name, former) in _former) Environment.SetEnvironmentVariable(name, former);
        }
    }
}
