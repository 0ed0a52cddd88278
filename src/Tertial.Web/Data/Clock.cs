using Tertial.Domain;

namespace Tertial.Web.Data;

/// <summary>What day and time it is for Tertial: Swedish days, UTC instants. Outside production the day may be set, to make a moment in the demo alive.</summary>
public sealed class Clock(TimeProvider time, DateOnly? setToday = null)
{
    public bool TodayIsSet => setToday is not null;

    public DateTime UtcNow
    {
        get
        {
            var now = time.GetUtcNow().UtcDateTime;
            if (setToday is not { } day) return now;
            var moved = now.AddDays(day.DayNumber - SwedishDay.Of(now).DayNumber);
            // Between winter and summer time the same hour in UTC may be the day before or after.
            return moved.AddHours(day.DayNumber - SwedishDay.Of(moved).DayNumber);
        }
    }

    public DateOnly Today => setToday ?? SwedishDay.Of(time.GetUtcNow().UtcDateTime);

    /// <summary>A version-7 GUID of the present moment.</summary>
    public Guid NewId() => Guid.CreateVersion7(new DateTimeOffset(UtcNow, TimeSpan.Zero));
}
