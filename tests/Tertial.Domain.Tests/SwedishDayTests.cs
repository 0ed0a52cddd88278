namespace Tertial.Domain.Tests;

public sealed class SwedishDayTests
{
    [Theory]
    [InlineData("2024-08-31T21:59:59", "2024-08-31")]
    [InlineData("2024-08-31T22:00:00", "2024-09-01")]
    [InlineData("2024-12-31T22:59:59", "2024-12-31")]
    [InlineData("2024-12-31T23:00:00", "2025-01-01")]
    public void A_day_begins_and_ends_in_Sweden_summer_and_winter(string utc, string day)
    {
        SwedishDay.Of(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(Given.Day(day));
    }

    [Fact]
    public void The_wall_clock_shows_summer_time()
    {
        SwedishDay.Local(new(2024, 7, 1, 12, 0, 0)).Hour.ShouldBe(14);
    }
}
