using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;

namespace Tertial.BrowserTests.Journeys.Year;

/// <summary>The year as it goes: what is done on each day, and what a citizen can read before and after.</summary>
internal sealed class WholeYear(Walk walk)
{
    private static readonly DateOnly Begins = new(2024, 4, 14), Proposed = new(2024, 5, 31), Changed = new(2024, 6, 11);

    private readonly YearAtWork _work = new(walk);
    private readonly PublicSite _site = new(walk);
    private readonly Dictionary<string, string> _published = [];
    private int _reports, _outcomes, _dismissed;

    public YearRead Read { get; } = new(walk);

    public async Task BeginAsync()
    {
        await walk.BeginAsync(Begins);
        foreach (var tertial in YearTertial.Of2024) _site.Keep([.. tertial.Reported, tertial.Diarienummer, YearAtWork.Reason(tertial, "1.1")]);
        _site.Keep(YearAtWork.BoardsReason, Steering.Handover, Steering.Coordinator, Steering.Ending);
        (await _site.HoldAsync()).Count.ShouldBeGreaterThan(100);
        await Read.NotYetAsync(YearTertial.Of2024[0]);
    }

    public async Task FollowUpAsync(YearTertial tertial)
    {
        await ReportAsync(tertial);
        await CloseAsync(tertial);

        await walk.GoToDayAsync(tertial.Meets);
        await _work.DecideAsync(tertial);
        await Read.DecidedAsync(tertial);
        await _site.HoldAsync();
        await _work.PublishAsync(tertial);
        _site.Release([.. tertial.Reported, YearAtWork.Reason(tertial, "1.1")]);
        if (tertial.Number == 1) _site.Release(YearAtWork.BoardsReason);
        await _site.HoldAsync();
        await Read.PublishedAsync(tertial);
        await HoldThePastAsync();
        foreach (var address in new[] { $"/uppfoljning/{tertial.Address}", $"/mal/ks/2024/5-3?per={tertial.Meets:yyyy-MM-dd}", $"/aktivitet/ks/2024/a-38?per={tertial.Meets:yyyy-MM-dd}", $"/mal?per={tertial.Meets:yyyy-MM-dd}" })
            _published[address] = await Read.ReadAsync(address);
    }

    private async Task ReportAsync(YearTertial tertial)
    {
        await walk.GoToDayAsync(tertial.Opens);
        await (tertial.Number == 2 ? _work.HasOpenedAsync(tertial) : _work.OpenAsync(tertial));
        await walk.GoToDayAsync(tertial.Reports);
        _reports += await _work.ReportAsync(tertial);
        _outcomes += await _work.FollowUpMoneyAsync(tertial, tertial.Number == 1 ? Begins : YearTertial.Of2024[tertial.Number - 2].Reports);
        // Millions where thousands are meant: the check finds it before the follow-up is closed.
        if (tertial.Number == 1) await _work.ForecastAnewAsync(tertial, "b-08", "17,7");
        await Read.NotYetAsync(tertial);
        await _site.HoldAsync();
    }

    private async Task CloseAsync(YearTertial tertial)
    {
        await walk.GoToDayAsync(tertial.Closes);
        await _work.AssessAsync(tertial);
        if (tertial.Number == 1) await _work.MendAsync(tertial);
        if (tertial.Standings[ActivityStanding.EndedWithoutDecision] > 0) await _work.SeesEndedAsync(tertial, tertial.Number == 1 ? "Inflyttarlots" : "Hälsosamtal för dig som fyller 80");
        await walk.SignInAsync(YearAtWork.Officer);
        _dismissed += await walk.AnswerChecksAsync($"/arbete/uppfoljning/{tertial.Address}");
        await _work.CloseAsync(tertial);
        _site.Release(tertial.Diarienummer);
        await Read.ProposedAsync(tertial);
        await _site.HoldAsync();
    }

    /// <summary>What the board changes after the first tertial applies from its day; before it the plan reads as it did.</summary>
    public async Task SteerAsync()
    {
        var steering = new Steering(walk, _work);
        await walk.GoToDayAsync(Proposed);
        await steering.TryAsync();
        await steering.WriteAsync();
        await _site.HoldAsync();
        await steering.ProposeAsync();
        await _site.HoldAsync();
        await walk.SignInAsync(YearAtWork.Officer);
        await walk.OpenAsync($"/arbete/arende/{Steering.Matter}");
        await walk.Press("Publicera tjänsteskrivelse");
        _site.Release(Steering.Handover, Steering.Coordinator, Steering.Ending);
        await _site.HoldAsync();
        (await Read.ReadAsync("/verksamhetsplan/ks/2024")).ShouldNotContain(Steering.Handover);
        (await Read.StatusOfAsync("/aktivitet/ks/2024/a-44")).ShouldBe(HttpStatusCode.NotFound);

        await walk.GoToDayAsync(Changed);
        await walk.SignInAsync(YearAtWork.Secretary);
        await walk.RecordHandlingAsync(Steering.Matter, "Kommunstyrelsen", Changed, "74", true, Outcome.Approved, Outcome.Approved);
        await _work.OpenByDateAsync(YearTertial.Of2024[1]);
        var plan = await Read.ReadAsync("/verksamhetsplan/ks/2024");
        plan.ShouldContain(Steering.Handover);
        plan.ShouldContain(Steering.Coordinator);
        (await Read.ReadAsync($"/verksamhetsplan/ks/2024?per={Changed.AddDays(-1):yyyy-MM-dd}")).ShouldNotContain(Steering.Handover);
        await Read.ActivityAsync("a-38", ActivityStanding.EndedByDecision, "KS 2024-06-11 § 74");
        await HoldThePastAsync();
        await _site.HoldAsync();
    }

    /// <summary>Whatever has come since, what was published reads as it did.</summary>
    public async Task HoldThePastAsync()
    {
        foreach (var (address, text) in _published) (await Read.ReadAsync(address)).ShouldBe(text, address);
    }

    /// <summary>Each act has its entry, and who did it.</summary>
    public async Task HoldTheJournalAsync()
    {
        await using var scope = walk.Site.Services.CreateAsyncScope();
        var entries = await scope.ServiceProvider.GetRequiredService<TertialContext>().Journal.AsNoTracking().ToListAsync();
        var counts = entries.CountBy(entry => entry.Event).ToDictionary();
        foreach (var (happened, times) in new[]
        {
            ("FollowUpOpened", 3), ("ActivityReported", _reports), ("OutcomesImported", 3), ("BudgetReported", 38), ("OutcomeRegistered", _outcomes), ("GoalAssessed", 46), ("FindingDismissed", _dismissed),
            ("FollowUpClosed", 3), ("MatterOpened", 4), ("PaperPublished", 4), ("HandlingRecorded", 4), ("FollowUpPublished", 3), ("DraftStarted", 1), ("PlanProposed", 1),
        })
            counts.GetValueOrDefault(happened).ShouldBe(times, happened);
        entries.Where(entry => entry.UserId is null).Select(entry => entry.Event).ShouldBe(["MunicipalityImported", "FollowUpOpened"]);
        entries.Where(entry => entry.Event == "ActivityReported").Select(entry => entry.UserId).Distinct().Count().ShouldBe(YearScript.Reporters.Length);
    }

    /// <summary>The executable itself holds everything against its hashes.</summary>
    public async Task<string> VerifyAsync()
    {
        using var verify = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "tertial.dll"), "verify", "--database", walk.Database]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (verify.StandardOutput.ReadToEndAsync(), verify.StandardError.ReadToEndAsync());
        await verify.WaitForExitAsync();
        verify.ExitCode.ShouldBe(0, await errors);
        return await output;
    }
}
