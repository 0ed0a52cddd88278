using Tertial.Domain.Plans;
using static Tertial.Domain.Tests.Plans.KeyFigures;

namespace Tertial.Domain.Tests.Plans;

/// <summary>What an answer from Kolada adds to a metric.</summary>
public sealed class MetricTakingTests
{
    private static readonly DateOnly YearEnd = new(2023, 12, 31);

    [Fact]
    public void The_first_answer_adds_a_fact_for_each_year_with_a_value()
    {
        var metric = Metric();

        var happened = metric.Take("2024-10-21", Own(2022, 78.6), Own(2023, 80.3, 84.6, 76.3), Own(2024, null));

        happened.ShouldBe(new MetricFetched(metric.Id, Id, Given.Day("2024-10-21"), Outcomes: 2, Comparisons: 0));
        metric.Outcomes.Select(fact => (fact.Describes.Year, fact.Value, fact.State)).ShouldBe([(2022, 78.6m, OutcomeState.Final), (2023, 80.3m, OutcomeState.Final)]);
        var latest = metric.Outcomes[1];
        (latest.Describes, latest.PublishedOn, latest.FetchedOn, latest.Women, latest.Men).ShouldBe((YearEnd, Given.Day("2024-10-21"), Given.Day("2024-10-21"), 84.6m, 76.3m));
        metric.Fetched.ShouldBe(new KeyFigureFetch(Id, "Behöriga till yrkesprogram, andel (%)", "Behöriga till yrkesprogram, andel (%)", Given.Day("2024-10-21")));
    }

    /// <summary>How one year reads after a first and a second answer: state, value, women, men and former value.</summary>
    [Theory]
    [InlineData(80.3, 80.3, "Final 80.3")]
    [InlineData(80.3, 81.0, "Restated 81 from 80.3")]
    [InlineData(80.3, null, "Discontinued none from 80.3")]
    [InlineData(null, 80.3, "Final 80.3")]
    [InlineData(null, null, "")]
    [InlineData(0.0, 0.0, "Final 0")]
    [InlineData(80.3, 0.0, "Restated 0 from 80.3")]
    [InlineData(0.0, null, "Discontinued none from 0")]
    public void A_second_answer_tells_what_has_become_of_a_value(double? first, double? second, string expected)
    {
        var metric = Metric();

        metric.Take("2024-02-01", Own(2023, first), Own(2022, 1));
        metric.Take("2024-03-01", Own(2023, second), Own(2022, 1));

        Read(metric).ShouldBe(expected);
    }

    [Theory]
    [InlineData(80.3, "Final 80.3")]
    [InlineData(81.0, "Restated 81 from 80.3")]
    public void A_value_that_comes_back_is_held_against_the_one_that_was_withdrawn(double again, string expected)
    {
        var metric = Metric();

        metric.Take("2024-02-01", Own(2023, 80.3));
        metric.Take("2024-03-01", Own(2023, null));
        metric.Take("2024-04-01", Own(2023, again));

        Read(metric).ShouldBe(expected);
    }

    [Fact]
    public void A_year_that_is_no_longer_answered_is_withdrawn_and_its_last_value_kept_with_its_day()
    {
        var metric = Metric();
        metric.Take("2024-02-01", Own(2022, 78.6), Own(2023, 80.3));

        metric.Take("2024-03-01", Own(2022, 78.6)).ShouldBe(new MetricFetched(metric.Id, Id, Given.Day("2024-03-01"), 1, 0));

        var now = metric.KnownOn(Given.Day("2024-03-01"))[^1];
        (now.State, now.Value, now.FormerValue, now.IsWithdrawn).ShouldBe((OutcomeState.Discontinued, null, 80.3m, true));
        var last = metric.LastValueOf(YearEnd, Given.Day("2024-03-01"))!;
        (last.Value, last.FetchedOn).ShouldBe((80.3m, Given.Day("2024-02-01")));
    }

    [Fact]
    public void A_year_that_was_not_asked_about_is_not_withdrawn()
    {
        var metric = Metric();
        metric.Take(new KeyFigureAnswer(Figure(), [2015], [Own(2015, 70)]), Ange, Given.Day("2024-02-01"));

        metric.Take("2024-03-01", Own(2023, 80.3));

        metric.KnownOn(Given.Day("2024-03-01")).Select(fact => fact.Value).ShouldBe([70m, 80.3m]);
    }

    [Fact]
    public void What_the_municipality_entered_itself_is_not_Koladas_to_withdraw()
    {
        var metric = Metric(Given.Outcome("2023-12-31", 80.3, "2024-01-15"));

        metric.Take("2024-02-01", Own(2022, 78.6), Own(2023, null));

        Read(metric).ShouldBe("Final 80.3");
    }

    [Theory]
    [InlineData(OutcomeState.Preliminary, 80.3, 81.0, "Final 81")]
    [InlineData(OutcomeState.Preliminary, 80.3, 80.3, "Final 80.3")]
    [InlineData(OutcomeState.Final, 80.3, 81.0, "Restated 81 from 80.3")]
    [InlineData(OutcomeState.Final, 80.3, 80.3, "Final 80.3")]
    [InlineData(OutcomeState.NotYetPublished, null, 80.3, "Final 80.3")]
    [InlineData(OutcomeState.Discontinued, null, 80.3, "Final 80.3")]
    public void Koladas_value_follows_the_one_entered_by_hand(OutcomeState state, double? entered, double answered, string expected)
    {
        var metric = Metric(Given.Outcome("2023-12-31", entered, "2024-01-15", state));

        metric.Take("2024-02-01", Own(2023, answered));

        Read(metric).ShouldBe(expected);
    }

    [Theory]
    [InlineData(2023, "2024-04-01", "2024-03-31", OutcomeState.Preliminary, "2024-03-31")]
    [InlineData(2023, "2024-04-01", "2024-04-01", OutcomeState.Final, "2024-04-01")]
    [InlineData(2023, "2024-04-01", "2024-05-20", OutcomeState.Final, "2024-04-01")]
    [InlineData(2023, null, "2024-05-20", OutcomeState.Final, "2024-05-20")]
    [InlineData(2022, "2024-06-01", "2024-05-20", OutcomeState.Final, "2024-05-20")]
    public void Koladas_day_of_publication_tells_whether_a_value_is_final_and_since_when_it_is_known(int period, string? published, string fetched, OutcomeState state, string known)
    {
        var metric = Metric();

        metric.Take(Answer(Figure(period: period, published: published), Own(2023, 80.3)), Ange, Given.Day(fetched));

        (metric.Outcomes.Single().State, metric.Outcomes.Single().PublishedOn).ShouldBe((state, Given.Day(known)));
    }

    [Fact]
    public void A_preliminary_value_that_becomes_final_is_not_restated()
    {
        var metric = Metric();

        metric.Take(Answer(Figure(period: 2023, published: "2024-04-01"), Own(2023, 80.3)), Ange, Given.Day("2024-02-01"));
        metric.Take(Answer(Figure(period: 2023, published: "2024-04-01"), Own(2023, 81)), Ange, Given.Day("2024-05-01"));

        Read(metric).ShouldBe("Final 81");
        metric.Outcomes.Select(fact => fact.PublishedOn).ShouldBe([Given.Day("2024-02-01"), Given.Day("2024-04-01")]);
    }

    [Fact]
    public void A_later_fact_is_known_later_although_Kolada_gives_an_earlier_day()
    {
        var metric = Metric();
        var figure = Figure(period: 2023, published: "2024-02-22");
        metric.Take(Answer(figure, Own(2023, 80.3)), Ange, Given.Day("2024-03-01"));

        metric.Take(Answer(figure, Own(2023, 81)), Ange, Given.Day("2024-09-01"));

        metric.Outcomes.Select(fact => fact.PublishedOn).ShouldBe([Given.Day("2024-02-22"), Given.Day("2024-09-01")]);
        metric.KnownOn(Given.Day("2024-08-31")).Single().Value.ShouldBe(80.3m);
    }

    [Fact]
    public void A_value_that_is_divided_between_women_and_men_later_is_the_same_value()
    {
        var metric = Metric();
        metric.Take("2024-02-01", Own(2023, 80.3));

        metric.Take("2024-03-01", Own(2023, 80.3, 84.6, 76.3));

        var now = metric.KnownOn(Given.Day("2024-03-01")).Single();
        (now.State, now.Women, now.Men, now.FormerValue).ShouldBe((OutcomeState.Final, 84.6m, 76.3m, null));
    }

    [Fact]
    public void Two_answers_of_one_day_leave_one_fact_of_that_day()
    {
        var metric = Metric();

        metric.Take("2024-02-01", Own(2023, 80.3), Other(2023, 70));
        metric.Take("2024-02-01", Own(2023, 81), Other(2023, 71));

        Read(metric).ShouldBe("Restated 81 from 80.3");
        metric.Outcomes.Count.ShouldBe(1);
        metric.Comparisons.Single().Value.ShouldBe(71);
    }

    [Fact]
    public void Other_municipalities_are_compared_and_dated()
    {
        var metric = Metric();

        var happened = metric.Take("2024-02-01", Own(2023, 80.3), Other(2022, 70), Other(2023, 75));
        metric.Take("2024-03-01", Own(2023, 80.3), Other(2022, 71));

        happened.ShouldBe(new MetricFetched(metric.Id, Id, Given.Day("2024-02-01"), 1, 2));
        metric.Comparisons.Select(fact => (fact.Year, fact.FetchedOn.Month, fact.State, fact.Value, fact.FormerValue)).ShouldBe(
        [
            (2022, 2, OutcomeState.Final, 70m, null),
            (2023, 2, OutcomeState.Final, 75m, null),
            (2022, 3, OutcomeState.Restated, 71m, 70m),
            (2023, 3, OutcomeState.Discontinued, null, 75m),
        ]);
    }

    [Fact]
    public void A_municipality_without_a_single_row_in_the_answer_keeps_its_values()
    {
        var metric = Metric();
        metric.Take("2024-02-01", Own(2023, 80.3), Other(2023, 75));

        metric.Take("2024-03-01", Own(2023, 80.3));

        metric.Comparisons.Single().Value.ShouldBe(75);
    }

    [Fact]
    public void An_answer_without_a_single_row_is_not_believed()
    {
        var metric = Metric();
        metric.Take("2024-02-01", Own(2023, 80.3));

        metric.ObstaclesToTaking(Answer(), Ange).ShouldHaveSingleItem().Text.ShouldContain("Det som är hämtat står kvar.");
        Should.Throw<InvalidOperationException>(() => metric.Take("2024-03-01"));
        Read(metric).ShouldBe("Final 80.3");
    }

    [Fact]
    public void An_answer_about_another_key_figure_is_not_believed() =>
        Metric().ObstaclesToTaking(Answer(new KeyFigure("N00001", "Annat"), Own(2023, 1)), Ange).ShouldHaveSingleItem();

    [Fact]
    public void A_key_figure_that_is_gone_leaves_every_value()
    {
        var metric = Metric();
        metric.Take("2024-02-01", Own(2023, 80.3));

        metric.Take(Answer(figure: null), Ange, Given.Day("2024-03-01")).ShouldBe(new KeyFigureWithdrawn(metric.Id, Id, Given.Day("2024-03-01")));
        metric.Take(Answer(figure: null), Ange, Given.Day("2024-04-01")).ShouldBeNull();

        Read(metric).ShouldBe("Final 80.3");
        (metric.Fetched!.On, metric.Fetched.WithdrawnOn).ShouldBe((Given.Day("2024-02-01"), Given.Day("2024-03-01")));
        metric.Take("2024-05-01", Own(2023, 80.3));
        metric.Fetched.WithdrawnOn.ShouldBeNull();
    }

    [Fact]
    public void A_key_figure_that_never_was_is_an_obstacle() =>
        Metric().ObstaclesToTaking(Answer(figure: null), Ange).ShouldHaveSingleItem().Text.ShouldBe("Nyckeltalet N15428 finns inte i Kolada.");

    [Fact]
    public void A_key_figure_that_changes_its_name_is_remembered_under_both()
    {
        var metric = Metric();
        metric.Take(Answer(Figure("Behöriga"), Own(2023, 80.3)), Ange, Given.Day("2024-02-01"));

        metric.Take(Answer(Figure("Behöriga, ny definition"), Own(2023, 80.3)), Ange, Given.Day("2024-03-01"));

        (metric.Fetched!.TitleAtFirst, metric.Fetched.Title).ShouldBe(("Behöriga", "Behöriga, ny definition"));
    }

    [Fact]
    public void A_metric_without_a_key_figure_is_not_fetched() =>
        Given.Metric().ObstaclesToFetching().ShouldHaveSingleItem();

    [Fact]
    public void What_was_fetched_is_Koladas_and_nothing_else_is()
    {
        var metric = Metric(Given.Outcome("2022-12-31", 70, "2023-01-15"));
        metric.Source = "Kommunens elevstatistik";

        metric.Take("2024-02-01", Own(2023, 80.3));

        metric.Outcomes.Select(metric.SourceOf).ShouldBe(["Kommunens elevstatistik", "Kolada"]);
    }

    [Fact]
    public void A_frozen_follow_up_says_that_its_figure_was_fetched_and_when()
    {
        var metric = Metric(Given.Outcome("2022-12-31", 70, "2023-01-15"));
        metric.Source = "Kommunens elevstatistik";
        metric.Take("2024-02-01", Own(2023, 80.3));
        var year = new ReportedYear([Given.Goal("1.1", Judgement.ByMetrics, metric)]) { Metrics = { metric } };

        var read = year.Goal(1).Metrics.ShouldHaveSingleItem();

        (read.Latest, read.Source, read.FetchedOn).ShouldBe((80.3m, "Kolada", Given.Day("2024-02-01")));
    }

    private static string Read(Metric metric)
    {
        if (metric.KnownOn(DateOnly.MaxValue).FirstOrDefault(fact => fact.Describes == YearEnd) is not { } fact) return "";
        var value = fact.Value?.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture) ?? "none";
        return $"{fact.State} {value}" + (fact.FormerValue is { } former ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" from {former:0.###}") : "");
    }
}
