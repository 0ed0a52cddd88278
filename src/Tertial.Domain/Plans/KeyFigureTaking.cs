namespace Tertial.Domain.Plans;

/// <summary>What an answer from Kolada adds to what is known: facts are added, and what is withdrawn keeps its last value beside it.</summary>
internal static class KeyFigureTaking
{
    public static IReadOnlyList<Obstacle> Obstacles(Metric metric, KeyFigureAnswer answer, string municipality)
    {
        if (answer.KeyFigure is null)
            return metric.Fetched is null ? [new($"Nyckeltalet {metric.KoladaId} finns inte i Kolada.")] : [];
        if (answer.KeyFigure.Id != metric.KoladaId) return [new($"Kolada svarade om {answer.KeyFigure.Id} i stället för {metric.KoladaId}.")];
        return answer.Values.All(value => value.MunicipalityCode != municipality) && metric.KnownOn(DateOnly.MaxValue).Any(outcome => outcome is { FetchedOn: not null, Value: not null })
            ? [new($"Kolada svarade utan ett enda värde för {metric.Name}, fast värden har hämtats förut. Det som är hämtat står kvar.")]
            : [];
    }

    public static IEnumerable<MetricOutcome> Outcomes(Metric metric, KeyFigure figure, KeyFigureAnswer answer, string municipality, DateOnly on)
    {
        foreach (var (year, value) in Years(answer, municipality, metric.Outcomes.Where(outcome => outcome.FetchedOn is not null).Select(outcome => outcome.Describes.Year)))
        {
            var describes = new DateOnly(year, 12, 31);
            var known = metric.Outcomes.Where(outcome => outcome.Describes == describes && outcome.PublishedOn <= on).MaxBy(outcome => outcome.PublishedOn);
            // What the municipality has entered itself is not Kolada's to take back.
            if (known is { FetchedOn: null } && value?.Value is null) continue;
            var former = known is null ? (Figure?)null : new(known.State, known.Value, known.Women, known.Men, known.FormerValue);
            if (Figure.After(former, value, figure.StateOf(year, on)) is not { } added) continue;
            var from = added.Value is null ? on : figure.KnownFrom(year, on);
            yield return new()
            {
                Describes = describes,
                // A later fact must also have become known later, or the former one would still be read.
                PublishedOn = from > (known?.PublishedOn ?? DateOnly.MinValue) ? from : on,
                State = added.State,
                Value = added.Value,
                Women = added.Women,
                Men = added.Men,
                FormerValue = added.FormerValue,
                FetchedOn = on,
            };
        }
    }

    public static IEnumerable<ComparedFigure> Comparisons(Metric metric, KeyFigure figure, KeyFigureAnswer answer, string municipality, DateOnly on)
    {
        foreach (var code in answer.Values.Select(value => value.MunicipalityCode).Where(code => code != municipality).Distinct())
            foreach (var (year, value) in Years(answer, code, metric.Comparisons.Where(known => known.MunicipalityCode == code).Select(known => known.Year)))
            {
                var known = metric.Comparisons.Where(candidate => candidate.MunicipalityCode == code && candidate.Year == year && candidate.FetchedOn <= on).MaxBy(candidate => candidate.FetchedOn);
                var former = known is null ? (Figure?)null : new(known.State, known.Value, known.Women, known.Men, known.FormerValue);
                if (Figure.After(former, value, figure.StateOf(year, on)) is not { } added) continue;
                yield return new()
                {
                    MunicipalityCode = code,
                    Year = year,
                    FetchedOn = on,
                    State = added.State,
                    Value = added.Value,
                    Women = added.Women,
                    Men = added.Men,
                    FormerValue = added.FormerValue,
                };
            }
    }

    // The years answered, and those asked about that are known from before and no longer answered.
    private static IEnumerable<(int Year, KeyFigureValue? Value)> Years(KeyFigureAnswer answer, string code, IEnumerable<int> known)
    {
        var values = answer.Values.Where(value => value.MunicipalityCode == code).DistinctBy(value => value.Year).ToDictionary(value => value.Year);
        return values.Keys.Union(known.Where(answer.Years.Contains)).Order().Select(year => (year, values.GetValueOrDefault(year)));
    }

    /// <summary>A value with what must be said of it.</summary>
    private readonly record struct Figure(OutcomeState State, decimal? Value, decimal? Women, decimal? Men, decimal? FormerValue)
    {
        /// <summary>The next fact about a value; none when the answer says what is known.</summary>
        public static Figure? After(Figure? former, KeyFigureValue? answer, OutcomeState state) => (former, answer?.Value) switch
        {
            ({ Value: { } last }, null) => new Figure(OutcomeState.Discontinued, null, null, null, last),
            (_, null) => null,
            ({ Value: { } last } known, { } value) when last == value => known.Settled(answer!, state),
            ({ Value: { } last, State: not OutcomeState.Preliminary }, { } value) => new Figure(OutcomeState.Restated, value, answer!.Women, answer.Men, last),
            ({ FormerValue: { } last }, { } value) when last != value => new Figure(OutcomeState.Restated, value, answer!.Women, answer.Men, last),
            (_, { } value) => new Figure(state, value, answer!.Women, answer.Men, null),
        };

        // The same value again: it may have become final, or been divided between women and men.
        private Figure? Settled(KeyFigureValue answer, OutcomeState state)
        {
            var settled = this with
            {
                State = State == OutcomeState.Preliminary ? state : State,
                Women = answer.Women ?? Women,
                Men = answer.Men ?? Men,
            };
            return settled == this ? null : settled;
        }
    }
}
