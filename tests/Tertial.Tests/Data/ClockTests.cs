using System.Globalization;
using Tertial.Domain;
using Tertial.Tests.Reminders;
using Tertial.Web.Data;

namespace Tertial.Tests.Data;

public sealed class ClockTests
{
    [Theory]
    [InlineData("2026-11-24T22:36:00", "2024-05-06")]
    [InlineData("2026-11-24T23:30:00", "2024-05-06")]
    [InlineData("2026-07-24T22:30:00", "2024-12-06")]
    [InlineData("2026-07-24T21:59:59", "2024-12-06")]
    [InlineData("2026-11-24T12:00:00", "2024-05-06")]
    public void A_day_that_is_set_is_the_day_of_every_moment_in_it(string now, string day)
    {
        var set = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var clock = new Clock(new LaterTime(DateTime.SpecifyKind(DateTime.Parse(now, CultureInfo.InvariantCulture), DateTimeKind.Utc)), set);

        (clock.Today, SwedishDay.Of(clock.UtcNow)).ShouldBe((set, set));
    }
}
