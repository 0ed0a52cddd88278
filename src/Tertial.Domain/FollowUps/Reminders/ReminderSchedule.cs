namespace Tertial.Domain.FollowUps.Reminders;

/// <summary>The days on which what is not reported is reminded about: some days before the last day to report, that day, and with even steps when it is late.</summary>
/// <param name="DaysBefore">How many days before the last day to report.</param>
/// <param name="LateEvery">Days between reminders of what is late; the first is the day after.</param>
public sealed record ReminderSchedule(IReadOnlyList<int> DaysBefore, int LateEvery)
{
    /// <summary>A week before, two days before, on the last day, the day after, and then every third day.</summary>
    public static readonly ReminderSchedule Standard = new([7, 2], 3);

    /// <summary>The latest day to remind on, on or before today; nothing when none has come.</summary>
    public DateOnly? LatestOn(DateOnly deadline, DateOnly today)
    {
        var late = today.DayNumber - deadline.DayNumber - 1;
        return late >= 0
            ? deadline.AddDays(1 + late / LateEvery * LateEvery)
            : DaysBefore.Append(0).Select(days => deadline.AddDays(-days)).Where(day => day <= today).Select(day => (DateOnly?)day).Max();
    }
}
