using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Pages.Matters.Writing;

namespace Tertial.Web.Pages.Metrics;

/// <summary>Whether a change was saved, or why not.</summary>
/// <param name="Obstacles">What stands in the way, each with its field.</param>
/// <param name="Meanwhile">What someone else has saved since the form was read.</param>
public sealed record MetricSaved(IReadOnlyList<FieldObstacle> Obstacles, Metric? Meanwhile = null)
{
    public static readonly MetricSaved Done = new([]);

    public bool Succeeded => Obstacles.Count == 0 && Meanwhile is null;
}

/// <summary>Adds and changes metrics and their outcomes, each with its entry in the journal.</summary>
public sealed class MetricSaving(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>Tells whether someone else has saved since a form was read.</summary>
    public static string BasisOf(Metric metric) => $"{MetricDefinition.Of(metric)}/{metric.Source}";

    /// <summary>Tells whether someone else has entered an outcome since a form was read.</summary>
    public static string GroundOf(Metric metric) => Basis.Of(metric.Outcomes.OrderBy(outcome => (outcome.Describes, outcome.PublishedOn)).ToList());

    /// <param name="form">What was typed.</param>
    /// <param name="keyFigure">The key figure in Kolada it is tied to.</param>
    /// <param name="follows">The metric whose outcomes it begins with.</param>
    /// <param name="actor">Who adds it.</param>
    public async Task<Metric> AddAsync(MetricForm form, string? keyFigure, Metric? follows, PersonId actor)
    {
        var id = new MetricId(clock.NewId());
        var metric = follows?.Successor(id, form.ToDefinition(), form.SourceInText) ?? New(id, form.ToDefinition(), form.SourceInText);
        if (keyFigure is not null) metric.LinkTo(keyFigure);
        await using var writing = await journal.BeginAsync();
        db.Add(metric);
        await writing.SaveAsync(new MetricAdded(id, metric.Name, follows?.Id), actor.Value);
        return metric;
    }

    public async Task<MetricSaved> RedefineAsync(MetricId id, MetricForm form, string basis, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var metric = await FindAsync(id);
        if (BasisOf(metric) != basis) return new([], metric);
        var use = MetricUse.Of((await RecordReading.ReadAsync(db))!, id);
        var obstacles = metric.ObstaclesToRedefining(form.ToDefinition(), use);
        if (obstacles.Count > 0) return new(obstacles);
        await writing.SaveAsync(metric.Redefine(form.ToDefinition(), form.SourceInText, use), actor.Value);
        return MetricSaved.Done;
    }

    public async Task<MetricSaved> LinkAsync(MetricId id, string? keyFigure, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var metric = await FindAsync(id);
        var obstacles = metric.ObstaclesToLinking(keyFigure);
        if (obstacles.Count > 0) return new([.. obstacles.Select(obstacle => new FieldObstacle("", obstacle.Text))]);
        if (metric.KoladaId != keyFigure) await writing.SaveAsync(metric.LinkTo(keyFigure), actor.Value);
        return MetricSaved.Done;
    }

    /// <param name="id">The metric.</param>
    /// <param name="outcome">What is stated.</param>
    /// <param name="actor">Who states it.</param>
    /// <param name="ground">What the form was read from; not asked about when it is not given.</param>
    public async Task<MetricSaved> RegisterAsync(MetricId id, MetricOutcome outcome, PersonId actor, string? ground = null)
    {
        await using var writing = await journal.BeginAsync();
        var metric = await FindAsync(id);
        if (ground is not null && GroundOf(metric) != ground) return new([], metric);
        var obstacles = metric.ObstaclesToRegistering(outcome, clock.Today);
        if (obstacles.Count > 0) return new(obstacles);
        await writing.SaveAsync(metric.Register(outcome, clock.Today), actor.Value);
        return MetricSaved.Done;
    }

    private Task<Metric> FindAsync(MetricId id) => db.Metrics.AsSplitQuery().SingleAsync(candidate => candidate.Id == id);

    private static Metric New(MetricId id, MetricDefinition definition, string? source) => new()
    {
        Id = id,
        Name = definition.Name,
        Unit = definition.Unit,
        Rule = definition.Rule,
        Target = definition.Target,
        UpperTarget = definition.UpperTarget,
        TargetYear = definition.TargetYear,
        Baseline = definition.Baseline,
        BaselineYear = definition.BaselineYear,
        Outcomes = [],
        Source = source,
        Origin = Origin.Own,
    };
}
