using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps.Checks;

/// <summary>The metric of goal 1.1 is 80,3 per cent in 2023 and 82 in 2024.</summary>
public sealed class MetricCheckTests
{
    private readonly CheckedYear _year = new();

    [Theory]
    [InlineData(82, 85.4, 78.7, false)]
    [InlineData(86, 85.4, 78.7, true)]
    [InlineData(78, 85.4, 78.7, true)]
    [InlineData(82, 41.0, 41.0, false)]
    [InlineData(82, null, 78.7, false)]
    public void A_value_outside_its_women_and_men_is_found(double value, double? women, double? men, bool found)
    {
        Latest((decimal)value, (decimal?)women, (decimal?)men);

        _year.Checks().ShouldBe(found ? [Check.TotalDiffersFromParts] : []);
    }

    [Fact]
    public void It_is_said_what_the_parts_are()
    {
        Latest(86, 85.4m, 78.7m);

        _year.Found().ShouldBe(["Behöriga till gymnasiet, andel av avgångselever: Värdet för den 2024-06-30 är 86, men kvinnor är 85,4 och män 78,7."]);
    }

    [Theory]
    [InlineData(0.82, true)]
    [InlineData(82_000, true)]
    [InlineData(8.2, false)]
    [InlineData(100, false)]
    public void A_value_in_another_unit_than_the_one_before_is_found(double value, bool found)
    {
        Latest((decimal)value, null, null);

        _year.Checks().ShouldBe(found ? [Check.WrongUnit] : []);
    }

    [Fact]
    public void A_value_that_was_known_already_last_time_is_not_asked_about_again()
    {
        _year.ShownMetric.Outcomes[2] = new() { Describes = new(2024, 3, 31), PublishedOn = new(2024, 4, 20), State = OutcomeState.Final, Value = 0.82m };
        _year.Freeze();

        _year.Checks().ShouldBeEmpty();
    }

    private void Latest(decimal value, decimal? women, decimal? men) =>
        _year.ShownMetric.Outcomes[2] = new() { Describes = new(2024, 6, 30), PublishedOn = new(2024, 9, 2), State = OutcomeState.Final, Value = value, Women = women, Men = men };
}
