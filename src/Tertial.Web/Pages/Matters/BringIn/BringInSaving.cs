using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Matters.Writing;

namespace Tertial.Web.Pages.Matters.BringIn;

/// <summary>Who brings a paper in, and where to.</summary>
/// <param name="Record">The record.</param>
/// <param name="Matter">The matter it goes into; missing when it opens one.</param>
/// <param name="Actor">Who.</param>
/// <param name="Today">The day.</param>
public sealed record BringInGround(MunicipalRecord Record, Matter? Matter, Actor Actor, DateOnly Today)
{
    /// <summary>What is wrong with the facts of a matter that is opened; nothing when the paper goes into one.</summary>
    public IEnumerable<(string Field, string Text)> MistakesIn(FactsForm? facts)
    {
        if (facts?.RegisteredOn > Today) yield return (nameof(FactsForm.RegisteredOn), "Dagen har inte varit än.");
        if (facts is { IsUnusual: false } && FactsChoices.IsUnusual(Record, facts)) yield return (nameof(FactsForm.Diarienummer), FactsChoices.Unusual(Record));
    }
}

/// <summary>Makes a paper and its points of what was looked over: all of it, or nothing.</summary>
public sealed class BringInSaving(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>The matter it went into; or what stands in the way, with its field.</summary>
    public async Task<(Matter? Matter, IReadOnlyList<(string Field, string Text)> Obstacles)> SaveAsync(BringInGround ground, BroughtForm form)
    {
        await using var writing = await journal.BeginAsync();
        var record = (await RecordReading.ReadAsync(db))!;
        var there = ground.Matter is { } known ? record.Matters.First(matter => matter.Id == known.Id) : null;
        var mistakes = form.Mistakes(there, record).ToList();
        if (form.Matter is { } facts && there is null)
            mistakes.AddRange(Matter.ObstaclesToOpening(record.Matters, facts.Diarienummer!).Select(obstacle => ("Matter.Diarienummer", obstacle.Text)));
        if (mistakes.Count > 0) return (null, mistakes);
        var (id, brought) = (there?.Id ?? new(clock.NewId()), new BroughtPaper(form));
        var (paper, points) = (brought.Paper(new(clock.NewId()), id), brought.Points(clock, id, record));
        if (there is null) there = await OpenAsync(writing, form.Matter!.Compose(id), ground.Actor, paper, points);
        else await AddAsync(writing, ground.Actor, paper, points);
        await writing.SaveAsync();
        return (there, []);
    }

    private async Task<Matter> OpenAsync(Journal.Writing writing, Matter matter, Actor actor, Paper paper, List<DecisionPoint> points)
    {
        matter.Papers.Add(paper);
        matter.Points.AddRange(points);
        db.Add(matter);
        await writing.NoteAsync(new MatterOpened(matter.Id, matter.Diarienummer, matter.Title), actor.Id.Value);
        return matter;
    }

    private async Task AddAsync(Journal.Writing writing, Actor actor, Paper paper, List<DecisionPoint> points)
    {
        db.Add(paper);
        await writing.NoteAsync(new PaperAdded(paper.MatterId, paper.Id, paper.Title), actor.Id.Value);
        foreach (var point in points)
        {
            db.Add(point);
            await writing.NoteAsync(new PointWritten(point.MatterId, point.Id, point.Number), actor.Id.Value);
        }
    }
}
