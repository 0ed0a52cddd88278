using Tertial.Domain.Organisation;

namespace Tertial.Domain.FollowUps.Reminders;

/// <summary>That a person was sent a reminder on a day, and about which follow-ups.</summary>
public sealed record Reminded(PersonId To, DateOnly On, IReadOnlyList<FollowUpId> About);

/// <summary>One thing in a reminder: what is waited for, and why it is asked of the person.</summary>
public sealed record ReminderItem(Awaited Awaited, Reach Reach, Person? InPlaceOf);

/// <summary>One letter to one person, with all that the person is asked for.</summary>
public sealed record Reminder(Person To, IReadOnlyList<ReminderItem> Items)
{
    public IReadOnlyList<FollowUpId> About => [.. Items.Select(item => item.Awaited.FollowUp.Id).Distinct()];
}

/// <summary>Who is to be reminded of what on a day, and what reaches nobody.</summary>
/// <param name="Reminders">One to each person, in the order of titles.</param>
/// <param name="Unreached">What has come so far that it is reminded about, though nobody who could report it, nor anyone above, can be written to.</param>
public sealed record ReminderRound(IReadOnlyList<Reminder> Reminders, IReadOnlyList<Awaited> Unreached)
{
    /// <summary>At most one letter a day to each, and one for each day in the schedule; a day that was missed is made up for on the next.</summary>
    /// <param name="record">The record.</param>
    /// <param name="day">The day.</param>
    /// <param name="schedule">When to remind.</param>
    /// <param name="log">What has been sent before.</param>
    public static ReminderRound On(MunicipalRecord record, DateOnly day, ReminderSchedule schedule, IReadOnlyCollection<Reminded> log)
    {
        var reached = Awaited.On(record, day).Where(awaited => schedule.LatestOn(awaited.Deadline, day) is not null)
            .Select(awaited => (Awaited: awaited, To: Recipient.Of(record, awaited, day))).ToList();
        var reminders = reached.SelectMany(pair => pair.To, (pair, recipient) => (recipient.To, Item: new ReminderItem(pair.Awaited, recipient.Reach, recipient.InPlaceOf)))
            .GroupBy(asked => asked.To.Id).Select(group => new Reminder(group.First().To, [.. group.Select(asked => asked.Item)]))
            .Where(reminder => IsDue(reminder, day, schedule, [.. log.Where(sent => sent.To == reminder.To.Id)]))
            .OrderBy(reminder => reminder.To.Title, StringComparer.Ordinal);
        return new([.. reminders], [.. reached.Where(pair => pair.To.Count == 0).Select(pair => pair.Awaited)]);
    }

    private static bool IsDue(Reminder reminder, DateOnly day, ReminderSchedule schedule, List<Reminded> sent) =>
        !sent.Exists(former => former.On >= day)
        && reminder.Items.Any(item => schedule.LatestOn(item.Awaited.Deadline, day) is { } since && !sent.Exists(former => former.On >= since && former.About.Contains(item.Awaited.FollowUp.Id)));
}
