using Tertial.Domain.FollowUps;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>Opens the follow-ups whose day has come and that are set to open by themselves, each with its entry in the journal.</summary>
public sealed class OpeningByDate(Records records, FollowUpActions actions, Clock clock)
{
    /// <summary>The follow-ups that were opened. What still has something in its way waits for the next time.</summary>
    public async Task<IReadOnlyList<FollowUp>> OpenDueAsync()
    {
        if (await records.FindAsync() is not { } record) return [];
        var opened = new List<FollowUp>();
        foreach (var followUp in record.FollowUps.Where(followUp => followUp.IsDueToOpen(clock.Today)).OrderBy(followUp => followUp.CutOff))
            if ((await actions.DoAsync(FollowUpAction.Open, followUp.Id, actor: null, $"Rapporteringen skulle öppna {Swedish.LongDate(followUp.ReportingFrom)}.")).Count == 0) opened.Add(followUp);
        return opened;
    }
}

/// <summary>Looks at start-up and then every minute whether the day has come for a follow-up to open.</summary>
public sealed class OpeningService(IServiceScopeFactory scopes, ILogger<OpeningService> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between);
        do await LookAsync();
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            foreach (var followUp in await scope.ServiceProvider.GetRequiredService<OpeningByDate>().OpenDueAsync())
                log.LogInformation("{FollowUp} öppnades för rapportering på utsatt dag.", followUp.Name);
        }
        // A busy database must not take the site down; the next look is a minute away.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "Det gick inte att se efter om någon uppföljning ska öppna.");
        }
    }
}
