using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain;
using Tertial.Web.Data;
using Tertial.Web.Reminders;

namespace Tertial.Tests.Reminders;

/// <summary>The small municipality with addresses, two days before the last day to report tertial 1 (Friday 10 May 2024), and a mail server.</summary>
internal sealed class GivenMail : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2024, 5, 8);

    public const string Reporter = "rektor@skola.example", CareReporter = "omsorg@example.com", Head = "direktor@example.com", Controller = "ekonom@example.com";

    private GivenMail(Website website, MailServer server) => (Website, Server) = (website, server);

    public Website Website { get; }

    public MailServer Server { get; }

    public static MunicipalRecord Record(params string[] without)
    {
        var record = Given.Municipality();
        foreach (var (title, email) in new[] { (GivenPeople.Reporter, Reporter), (GivenPeople.CareReporter, CareReporter), (GivenPeople.Head, Head), (GivenPeople.Controller, Controller) })
            if (!without.Contains(title)) record.People.Single(person => person.Title == title).WriteTo(email);
        return record;
    }

    public static async Task<GivenMail> StartAsync(MunicipalRecord? record = null, DateOnly? today = null, Action<IConfigurationManager>? set = null)
    {
        var server = new MailServer();
        var website = await Website.StartAsync(record ?? Record(), today ?? Today, change: builder =>
        {
            var settings = builder.Configuration;
            (settings["Mail:Host"], settings["Mail:Port"], settings["Mail:Security"]) = ("127.0.0.1", $"{server.Port}", "none");
            (settings["Mail:From"], settings["Mail:Site"]) = ("Tertial i Lillby <tertial@lillby.example>", "https://tertial.lillby.example/");
            set?.Invoke(settings);
        });
        return new(website, server);
    }

    /// <summary>A round of reminders at noon, or so much later.</summary>
    public async Task<RoundResult> RoundAsync(TimeSpan later = default, CancellationTokenSource? stop = null, TimeSpan? patience = null)
    {
        await using var scope = Website.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var settings = services.GetRequiredService<ReminderSettings>();
        if (patience is { } wait) settings = settings with { Mail = settings.Mail! with { Patience = wait } };
        var noon = services.GetRequiredService<Clock>().Today.ToDateTime(new(12, 0), DateTimeKind.Utc);
        return await new Reminding(services.GetRequiredService<TertialContext>(), new Clock(new LaterTime(noon + later)), settings).SendAsync((await services.GetRequiredService<Records>().FindAsync())!, stop?.Token ?? CancellationToken.None);
    }

    public async Task<List<SentReminder>> LogAsync()
    {
        await using var scope = Website.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TertialContext>().SentReminders.AsNoTracking().OrderBy(sent => sent.At).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Website.DisposeAsync();
        await Server.DisposeAsync();
    }
}

/// <summary>A clock that stands still.</summary>
internal sealed class LaterTime(DateTime utc) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(utc, TimeSpan.Zero);
}
