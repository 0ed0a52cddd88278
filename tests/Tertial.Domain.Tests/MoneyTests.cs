using CsCheck;

namespace Tertial.Domain.Tests;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1.5, 150)]
    [InlineData(-1.5, -150)]
    [InlineData(0.005, 1)]
    [InlineData(-0.005, -1)]
    [InlineData(0.004, 0)]
    [InlineData(610000, 61000000)]
    public void Kronor_are_kept_as_whole_ore_rounded_away_from_zero(double kronor, long ore)
    {
        Money.FromKronor((decimal)kronor).Ore.ShouldBe(ore);
    }

    [Fact]
    public void Ore_read_as_kronor_and_back_are_the_same()
    {
        Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Sample(ore => Money.FromKronor(new Money(ore).Kronor) == new Money(ore));
    }

    [Fact]
    public void Money_adds_subtracts_negates_and_compares()
    {
        var (ten, four) = (new Money(10), new Money(4));

        (ten + four, ten - four, -ten).ShouldBe((new Money(14), new Money(6), new Money(-10)));
        ten.CompareTo(four).ShouldBePositive();
        Money.Zero.Ore.ShouldBe(0);
    }

    [Fact]
    public void An_amount_too_large_to_keep_is_refused_not_wrapped()
    {
        var most = new Money(long.MaxValue);

        Should.Throw<OverflowException>(() => most + new Money(1));
        Should.Throw<OverflowException>(() => new Money(long.MinValue) - new Money(1));
        Should.Throw<OverflowException>(() => -new Money(long.MinValue));
        Should.Throw<OverflowException>(() => Money.FromKronor(decimal.MaxValue / 1000));
    }

    [Theory]
    [InlineData(100, 600, 100, 580, 20)]
    [InlineData(100, 600, 90, 600, -10)]
    [InlineData(100, 600, 120, 640, -20)]
    [InlineData(0, 500, 0, 450, 50)]
    [InlineData(0, 500, 0, 560, -60)]
    public void A_deviation_above_zero_is_better_than_budget(int income, int cost, int forecastIncome, int forecastCost, int deviation)
    {
        Amounts.Deviation(Of(income, cost), Of(forecastIncome, forecastCost)).Ore.ShouldBe(deviation);
    }

    [Fact]
    public void For_capital_the_deviation_is_budget_less_forecast_expenditure()
    {
        Gen.Select(Gen.Int, Gen.Int).Sample((budget, forecast) =>
            Amounts.Deviation(Of(0, budget), Of(0, forecast)).Ore == (long)budget - forecast);
    }

    [Fact]
    public void Net_is_income_less_cost_and_amounts_add_by_part()
    {
        (Of(1, 2) + Of(30, 40)).ShouldBe(Of(31, 42));
        Of(100, 600).Net.Ore.ShouldBe(-500);
        Amounts.Zero.Net.ShouldBe(Money.Zero);
    }

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(0, 0, false)]
    [InlineData(-1, 1, true)]
    [InlineData(1, -1, true)]
    public void A_negative_amount_is_allowed_and_told(int income, int cost, bool expected)
    {
        Of(income, cost).HasNegative.ShouldBe(expected);
    }

    private static Amounts Of(long income, long cost) => new(new(income), new(cost));
}
