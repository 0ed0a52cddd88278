using Tertial.Domain;
using Tertial.Web.Data;

namespace Tertial.Tests.Data;

public sealed class ClockTests
{
    [Theory]
    [InlineData("2026-11-24T22:30:00Z", 2024, 5, 6)]
    [InlineData("2026-07-24T22:30:00Z", 2024, 1, 8)]
    [InlineData("2026-07-24T21:30:00Z", 2024, 1, 8)]
    [InlineData("2026-11-24T09:00:00Z", 2024, 5, 6)]
    public void A_day_that_is_set_is_the_day_of_every_moment_on_it(string now, int year, int month, int day)
    {
        var clock = new Clock(new At(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)), new(year, month, day));

        SwedishDay.Of(clock.UtcNow).ShouldBe(new DateOnly(year, month, day));
        clock.Today.ShouldBe(new DateOnly(year, month, day));
    }

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
