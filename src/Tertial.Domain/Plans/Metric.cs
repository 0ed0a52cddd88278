using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Plans;

/// <summary>What a goal is judged by in figures: a unit, a baseline, a target with its year, and outcomes over time.</summary>
public sealed class Metric
{
    public required MetricId Id { get; init; }

    public required string Name { get; set; }

    /// <summary>What the value counts, as it is printed: "procent", "invånare".</summary>
    public required string Unit { get; set; }

    public required TargetRule Rule { get; set; }

    /// <summary>The target value; the lower end for <see cref="TargetRule.Between"/>; unused where the target is a change from baseline.</summary>
    public decimal? Target { get; set; }

    /// <summary>The upper end for <see cref="TargetRule.Between"/>.</summary>
    public decimal? UpperTarget { get; set; }

    /// <summary>The year the target is to be reached; it may lie after the plan year.</summary>
    public required int TargetYear { get; set; }

    public decimal? Baseline { get; set; }

    public int? BaselineYear { get; set; }

    public required List<MetricOutcome> Outcomes { get; init; }

    /// <summary>Who publishes the figures the municipality enters itself, as it must be named beside them.</summary>
    public string? Source { get; set; }

    /// <summary>The key figure in Kolada that the values are fetched from.</summary>
    public string? KoladaId { get; set; }

    /// <summary>What Kolada said of the key figure when it last answered; missing before the first time.</summary>
    public KeyFigureFetch? Fetched { get; private set; }

    /// <summary>The same key figure for other municipalities.</summary>
    public List<ComparedFigure> Comparisons { get; init; } = [];

    public required Origin Origin { get; init; }

    /// <summary>The newest fact about each day described, as far as they were published on a day; in the order of the days described.</summary>
    public IReadOnlyList<MetricOutcome> KnownOn(DateOnly date) =>
        [.. Outcomes.Where(outcome => outcome.PublishedOn <= date).GroupBy(outcome => outcome.Describes)
            .Select(sameDay => sameDay.MaxBy(outcome => outcome.PublishedOn)!).OrderBy(outcome => outcome.Describes)];

    /// <summary>The last value that was known of a day, although a later fact may have withdrawn it.</summary>
    public MetricOutcome? LastValueOf(DateOnly describes, DateOnly on) => Outcomes
        .Where(outcome => outcome.Describes == describes && outcome.PublishedOn <= on && outcome.Value is not null)
        .MaxBy(outcome => outcome.PublishedOn);

    /// <summary>Who must be named beside a value: Kolada for what was fetched there, and nobody else's figures may be called Kolada's.</summary>
    public string? SourceOf(MetricOutcome outcome) => outcome.FetchedOn is null ? Source : KeyFigure.Publisher;

    /// <summary>What a goal under decision is judged by stays as it is; only who publishes the figures may be corrected.</summary>
    public IReadOnlyList<FieldObstacle> ObstaclesToRedefining(MetricDefinition definition, MetricUse use) =>
        use.IsLocked && definition != MetricDefinition.Of(this)
            ? [new("", "Måttet hör till ett mål som är föreslaget eller beslutat. Vad det mäter och ska nå ändras därför inte. Lägg upp ett nytt mått med samma utfall.")]
            : definition.Obstacles();

    public MetricRedefined Redefine(MetricDefinition definition, string? source, MetricUse use)
    {
        if (ObstaclesToRedefining(definition, use) is [var obstacle, ..]) throw new InvalidOperationException(obstacle.Text);
        (Name, Unit, Rule, Target, UpperTarget) = (definition.Name, definition.Unit, definition.Rule, definition.Target, definition.UpperTarget);
        (TargetYear, Baseline, BaselineYear, Source) = (definition.TargetYear, definition.Baseline, definition.BaselineYear, source);
        return new(Id);
    }

    /// <summary>A new metric that counts the same thing and knows the same outcomes, but is to reach something else: next year's target.</summary>
    public Metric Successor(MetricId id, MetricDefinition definition, string? source) => new()
    {
        Id = id,
        Name = definition.Name,
        Unit = Unit,
        Rule = definition.Rule,
        Target = definition.Target,
        UpperTarget = definition.UpperTarget,
        TargetYear = definition.TargetYear,
        Baseline = definition.Baseline,
        BaselineYear = definition.BaselineYear,
        Outcomes = [.. Outcomes.Select(outcome => outcome.Copy())],
        Source = source,
        KoladaId = KoladaId,
        Fetched = Fetched,
        Comparisons = [.. Comparisons.Select(figure => figure.Copy())],
        // Made-up outcomes stay made up, whoever sets the new target.
        Origin = Origin.IsExample ? Origin.Example : Origin.Own,
    };

    /// <summary>What stands in the way of taking values from a key figure; nothing of taking them no longer.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToLinking(string? keyFigure) =>
        keyFigure is null ? []
        : !KeyFigure.IsId(keyFigure) ? [new($"”{keyFigure}” är inget nyckeltal i Kolada. De heter till exempel N01951.")]
        : keyFigure == Fetched?.Id && !Origin.IsExample ? []
        : ObstaclesToAnotherKeyFigure();

    /// <summary>What stands in the way of any other key figure than the one its values come from.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToAnotherKeyFigure() =>
        Origin.IsExample ? [new("Måttets utfall är påhittade exempel och får inte blandas med riktiga värden. Lägg upp ett eget mått och hämta dem dit.")]
        : Fetched is { } fetched ? [new($"Måttet har redan värden från nyckeltalet {fetched.Id}. Ett annat nyckeltal är ett annat mått: lägg upp det som ett nytt.")]
        : [];

    public MetricLinked LinkTo(string? keyFigure)
    {
        Obstacle.RefuseIfAny(ObstaclesToLinking(keyFigure));
        KoladaId = keyFigure;
        return new(Id, keyFigure);
    }

    /// <summary>What must be mended before an outcome can be added by hand, each with the field it belongs to.</summary>
    public IReadOnlyList<FieldObstacle> ObstaclesToRegistering(MetricOutcome outcome, DateOnly today) => OutcomeRegistering.Obstacles(this, outcome, today);

    /// <summary>Adds an outcome; one that restates keeps the value it replaces.</summary>
    public OutcomeRegistered Register(MetricOutcome outcome, DateOnly today)
    {
        if (ObstaclesToRegistering(outcome, today) is [var obstacle, ..]) throw new InvalidOperationException(obstacle.Text);
        var added = outcome.Copy(outcome.State == OutcomeState.Restated ? LastValueOf(outcome.Describes, outcome.PublishedOn)?.Value : null);
        Add(added);
        return new(Id, added.Describes, added.PublishedOn, added.State, added.Value, added.FormerValue);
    }

    public IReadOnlyList<Obstacle> ObstaclesToFetching() =>
        KoladaId is null ? [new($"{Name} är inte kopplat till något nyckeltal i Kolada.")] : ObstaclesToLinking(KoladaId);

    /// <summary>What stands in the way of believing an answer: one without a single row where there used to be values is no withdrawal.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToTaking(KeyFigureAnswer answer, string municipality) => KeyFigureTaking.Obstacles(this, answer, municipality);

    /// <summary>Adds what an answer from Kolada tells: nothing when it tells nothing new.</summary>
    /// <param name="answer">What Kolada answered.</param>
    /// <param name="municipality">The code of the municipality whose metric it is; all other codes are comparisons.</param>
    /// <param name="on">The day it was fetched.</param>
    public Event? Take(KeyFigureAnswer answer, string municipality, DateOnly on)
    {
        Obstacle.RefuseIfAny([.. ObstaclesToFetching(), .. ObstaclesToTaking(answer, municipality)]);
        if (answer.KeyFigure is not { } figure) return TakeWithdrawal(on);
        var outcomes = KeyFigureTaking.Outcomes(this, figure, answer, municipality, on).ToList();
        var comparisons = KeyFigureTaking.Comparisons(this, figure, answer, municipality, on).ToList();
        var fetched = KeyFigureFetch.Of(figure, on, Fetched);
        if (outcomes.Count == 0 && comparisons.Count == 0 && fetched == Fetched) return null;
        outcomes.ForEach(Add);
        foreach (var figureOfOther in comparisons)
        {
            Comparisons.RemoveAll(known => (known.MunicipalityCode, known.Year, known.FetchedOn) == (figureOfOther.MunicipalityCode, figureOfOther.Year, on));
            Comparisons.Add(figureOfOther);
        }
        Fetched = fetched;
        return new MetricFetched(Id, figure.Id, on, outcomes.Count, comparisons.Count);
    }

    // The key figure is gone, the values it had are not.
    private KeyFigureWithdrawn? TakeWithdrawal(DateOnly on)
    {
        if (Fetched!.WithdrawnOn is not null) return null;
        Fetched = Fetched with { WithdrawnOn = on };
        return new(Id, Fetched.Id, on);
    }

    // What is known is known by the day: a second fact of the same day takes the first one's place, and the journal has both.
    private void Add(MetricOutcome outcome)
    {
        Outcomes.RemoveAll(known => (known.Describes, known.PublishedOn) == (outcome.Describes, outcome.PublishedOn));
        Outcomes.Add(outcome);
    }
}

/// <summary>When a metric is met.</summary>
public enum TargetRule
{
    AtLeast,
    AtMost,
    Increase,
    Decrease,
    Between,
}
