using Tertial.Domain;
using Tertial.Web.Data;

namespace Tertial.Web.Reminders;

/// <summary>Sends the day's reminders while the site is served: once a day from the set time, and again an hour later if something failed.</summary>
public sealed class ReminderService(IServiceScopeFactory scopes, ReminderSettings settings, Clock clock, ILogger<ReminderService> log) : BackgroundService
{
    // Long after the first page: a start has other things to do.
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(10), Again = TimeSpan.FromHours(1);

    private DateOnly? _done;
    private DateTime _next = DateTime.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Mail is null)
        {
            log.LogInformation("Inga påminnelser skickas. {WhyNot}", settings.WhyNot);
            return;
        }
        using var timer = new PeriodicTimer(Between);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            if (IsTime()) await LookAsync(stoppingToken);
    }

    /// <summary>Whether the day's round is still to be made, and the time for it has come.</summary>
    public bool IsTime() => _done != clock.Today && clock.UtcNow >= _next && TimeOnly.FromDateTime(SwedishDay.Local(clock.UtcNow)) >= settings.From;

    public async Task LookAsync(CancellationToken stop)
    {
        _next = clock.UtcNow + Again;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<Records>().FindAsync() is not { } record) return;
            var result = await scope.ServiceProvider.GetRequiredService<Reminding>().SendAsync(record, stop);
            if (!result.HasFailures) _done = clock.Today;
            foreach (var failed in result.Sent.Where(sent => sent.Result != SendingResult.Sent)) log.LogWarning("En påminnelse gick inte att skicka: {Answer}", failed.Answer);
            log.LogInformation("{Sent} påminnelser skickade. {Unreached} saker når ingen.", result.Sent.Count(sent => sent.Result == SendingResult.Sent), result.Unreached.Count);
        }
        // What goes wrong here must not take the site down; the next try is an hour away.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "Påminnelserna gick inte att skicka.");
        }
    }
}
