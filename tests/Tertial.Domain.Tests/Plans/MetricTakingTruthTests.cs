using CsCheck;
using Tertial.Domain.Plans;
using static Tertial.Domain.Tests.Plans.KeyFigures;

namespace Tertial.Domain.Tests.Plans;

/// <summary>What holds whatever Kolada may answer, and however often.</summary>
public sealed class MetricTakingTruthTests
{
    private static readonly DateOnly First = new(2024, 1, 10);

    private static readonly Gen<decimal?> Number = Gen.Nullable(Gen.Int[0, 3].Select(number => number + 0.5m), 0.25);

    private static readonly Gen<KeyFigureValue> Row =
        from own in Gen.Int[0, 2]
        from year in Gen.Int[2020, 2024]
        from value in Number
        from women in Number
        from men in Number
        select new KeyFigureValue(own == 0 ? Bracke : Ange, year, value, value is null ? null : women, value is null ? null : men);

    private static readonly Gen<KeyFigureAnswer> AnyAnswer =
        from gone in Gen.Int[0, 9]
        from period in Gen.Int[2020, 2024]
        from published in Gen.Int[-100, 300]
        from rows in Row.Array[0, 9]
        select gone == 0
            ? Answer(figure: null)
            : Answer(new KeyFigure(Id, "Behöriga", null, period, First.AddDays(published)), [.. rows.DistinctBy(row => (row.MunicipalityCode, row.Year))]);

    /// <summary>Answers on days that follow each other; sometimes several the same day.</summary>
    private static readonly Gen<(KeyFigureAnswer Answer, int Day)[]> Answers =
        from answers in AnyAnswer.Array[1, 8]
        from steps in Gen.Int[0, 40].Array[8]
        select answers.Select((answer, place) => (answer, steps.Take(place + 1).Sum())).ToArray();

    [Fact]
    public void Taking_the_same_answer_again_changes_nothing() => Answers.Sample(answers =>
    {
        var metric = Metric();
        foreach (var (answer, day) in answers)
        {
            if (!Take(metric, answer, day)) continue;
            var before = Known(metric);
            metric.Take(answer, Ange, First.AddDays(day)).ShouldBeNull();
            metric.Take(answer with { Values = [.. answer.Values.Reverse()] }, Ange, First.AddDays(day)).ShouldBeNull();
            Known(metric).ShouldBe(before);
        }
    });

    [Fact]
    public void The_same_answer_on_a_later_day_adds_no_fact_while_its_values_are_final() => Answers.Sample(answers =>
    {
        var metric = Metric();
        var taken = answers.Where(pair => Take(metric, pair.Answer with { KeyFigure = pair.Answer.KeyFigure is null ? null : Figure() }, pair.Day)).LastOrDefault();
        if (taken.Answer?.KeyFigure is null) return;
        var before = Known(metric);
        metric.Take(taken.Answer with { KeyFigure = Figure() }, Ange, First.AddDays(500)).ShouldBeOfType<MetricFetched>().Outcomes.ShouldBe(0);
        Known(metric).ShouldBe(before);
    });

    [Fact]
    public void Facts_of_earlier_days_are_never_changed_or_removed() => Answers.Sample(answers =>
    {
        var metric = Metric(Given.Outcome("2022-12-31", 70, "2023-01-15"));
        foreach (var (answer, day) in answers)
        {
            var earlier = metric.Outcomes.Where(fact => fact.PublishedOn < First.AddDays(day)).ToList();
            Take(metric, answer, day);
            earlier.ShouldAllBe(fact => metric.Outcomes.Contains(fact));
        }
    });

    [Fact]
    public void A_withdrawn_figure_never_erases_the_last_value_that_was_known() => Answers.Sample(answers =>
    {
        var metric = Metric();
        var last = new Dictionary<int, decimal>();
        foreach (var (answer, day) in answers)
        {
            if (!Take(metric, answer, day)) continue;
            foreach (var value in answer.Values.Where(value => value is { MunicipalityCode: Ange, Value: not null })) last[value.Year] = value.Value!.Value;
            var known = metric.KnownOn(First.AddDays(day)).ToDictionary(fact => fact.Describes.Year);
            foreach (var (year, value) in last) (known[year].Value ?? known[year].FormerValue).ShouldBe(value);
        }
    });

    [Fact]
    public void No_two_facts_about_a_day_became_known_the_same_day() => Answers.Sample(answers =>
    {
        var metric = Metric(Given.Outcome("2023-12-31", 70, "2024-01-10"));
        foreach (var (answer, day) in answers) Take(metric, answer, day);
        metric.Outcomes.Select(fact => (fact.Describes, fact.PublishedOn)).ShouldBeUnique();
        metric.Comparisons.Select(fact => (fact.MunicipalityCode, fact.Year, fact.FetchedOn)).ShouldBeUnique();
        metric.Outcomes.Max(fact => fact.PublishedOn).ShouldBeLessThanOrEqualTo(First.AddDays(answers[^1].Day));
    });

    [Fact]
    public void A_value_that_is_missing_is_never_kept_as_a_number() => Answers.Sample(answers =>
    {
        var metric = Metric();
        foreach (var (answer, day) in answers) Take(metric, answer, day);
        metric.Outcomes.ShouldAllBe(fact => fact.Value == null == (fact.State == OutcomeState.Discontinued));
    });

    private static bool Take(Metric metric, KeyFigureAnswer answer, int day)
    {
        if (metric.ObstaclesToTaking(answer, Ange).Count > 0) return false;
        metric.Take(answer, Ange, First.AddDays(day));
        return true;
    }
}
