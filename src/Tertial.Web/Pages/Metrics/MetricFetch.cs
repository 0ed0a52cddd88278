using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Kolada;

namespace Tertial.Web.Pages.Metrics;

/// <summary>Asks Kolada about metrics and adds what is new. Asked outside the transaction: nobody waits for another server.</summary>
public sealed class MetricFetch(Records records, TertialContext db, Journal journal, Clock clock, KoladaClient kolada)
{
    private const int YearsBack = 9, MostYearsBack = 24;

    /// <exception cref="KoladaException">Why Kolada could not be asked; then nothing has changed.</exception>
    public async Task<Fetched> RunAsync(IReadOnlyList<Metric> metrics, PersonId actor, CancellationToken stop)
    {
        var municipality = (await records.ReadAsync()).Municipality;
        var asked = metrics.Where(metric => metric.ObstaclesToFetching().Count == 0).ToList();
        if (asked.Count == 0) return new(0, 0, [], [new Obstacle("Inget mått är kopplat till ett nyckeltal i Kolada.")]);
        var ids = asked.Select(metric => metric.KoladaId!).Distinct().ToList();
        var answers = await kolada.ReadAsync(ids, [municipality.Code, .. municipality.ComparedWith.Select(other => other.Code)], Years(asked), stop);
        return await TakeAsync(asked, ids.Zip(answers).ToDictionary(pair => pair.First, pair => pair.Second), municipality.Code, actor);
    }

    private async Task<Fetched> TakeAsync(List<Metric> metrics, Dictionary<string, KeyFigureAnswer> answers, string municipality, PersonId actor)
    {
        var (happened, refused) = (new List<(Metric Metric, Event Event)>(), new List<Obstacle>());
        await using var writing = await journal.BeginAsync();
        foreach (var asked in metrics)
        {
            var metric = await db.Metrics.AsSplitQuery().SingleAsync(candidate => candidate.Id == asked.Id, CancellationToken.None);
            // Tied to something else while Kolada was asked: the answer is about something else too.
            if (metric.KoladaId != asked.KoladaId) continue;
            var answer = answers[metric.KoladaId!];
            var obstacles = metric.ObstaclesToTaking(answer, municipality);
            refused.AddRange(obstacles);
            if (obstacles.Count > 0 || metric.Take(answer, municipality, clock.Today) is not { } taken) continue;
            await writing.NoteAsync(taken, actor.Value);
            happened.Add((metric, taken));
        }
        if (happened.Count > 0) await writing.SaveAsync();
        var fetched = happened.Select(item => item.Event).OfType<MetricFetched>().ToList();
        return new(fetched.Sum(item => item.Outcomes), fetched.Sum(item => item.Comparisons), [.. happened.Where(item => item.Event is KeyFigureWithdrawn).Select(item => item.Metric.Name)], refused);
    }

    // Ten years tell a trend; the year a target is measured from belongs to it.
    private int[] Years(IEnumerable<Metric> metrics)
    {
        var today = clock.Today.Year;
        var first = metrics.Select(metric => metric.BaselineYear ?? today).Append(today - YearsBack).Min();
        first = Math.Max(first, today - MostYearsBack);
        return [.. Enumerable.Range(first, today - first + 1)];
    }
}
