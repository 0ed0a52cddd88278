using CsCheck;
using Tertial.Domain.FollowUps.Reminders;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.FollowUps.Reminders;

/// <summary>What holds of reminders whoever works there, has an address, is away, has reported and has been written to.</summary>
public sealed class ReminderTruthTests
{
    private static readonly DateOnly First = new(2024, 9, 1);

    private static readonly Gen<GivenReminders> Any =
        from people in Gen.Select(Gen.Enum<Role>(), Gen.Int[1, 4], Gen.Bool).Array[0, 8]
        from away in Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 40]).Array[0, 4]
        from ready in Gen.Bool.Array[5]
        from sent in Gen.Select(Gen.Int[0, 7], Gen.Int[0, 40]).Array[0, 6]
        select Build(people, away, ready, sent);

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 45].Select(days => First.AddDays(days));

    [Fact]
    public void Nobody_is_written_to_twice_a_day_however_often_it_is_asked() => Gen.Select(Any, Day).Sample((given, day) =>
    {
        var round = given.On(day);
        round.Reminders.Select(reminder => reminder.To.Id).ShouldBeUnique();
        round.Reminders.ShouldAllBe(reminder => !given.Log.Exists(sent => sent.To == reminder.To.Id && sent.On == day));
        given.Log.AddRange(round.Reminders.Select(reminder => new Reminded(reminder.To.Id, day, reminder.About)));
        given.On(day).Reminders.ShouldBeEmpty();
    }, iter: 400);

    [Fact]
    public void All_that_is_not_reported_reaches_somebody_or_is_listed_as_reaching_nobody() => Gen.Select(Any, Day).Sample((given, day) =>
    {
        var (record, round) = (given.Record(), given.On(day));
        foreach (var awaited in Awaited.On(record, day))
        {
            var since = ReminderSchedule.Standard.LatestOn(awaited.Deadline, day);
            var to = Recipient.Of(record, awaited, day);
            round.Unreached.Any(other => other.Code == awaited.Code).ShouldBe(since is not null && to.Count == 0);
            // Whoever is not written to now has been, since the last day to remind on.
            foreach (var person in to.Where(_ => since is not null).Select(recipient => recipient.To.Id))
                (round.Reminders.Any(reminder => reminder.To.Id == person && reminder.Items.Any(item => item.Awaited.Code == awaited.Code)) || given.Log.Exists(sent => sent.To == person && sent.On >= since)).ShouldBeTrue();
        }
    }, iter: 400);

    [Fact]
    public void Nothing_that_is_ready_is_asked_for_and_nobody_without_an_address_is_written_to() => Gen.Select(Any, Day).Sample((given, day) =>
    {
        var ready = given.Record().ActivityReports.Select(report => report.ActivityId).ToHashSet();
        var round = given.On(day);
        round.Reminders.SelectMany(reminder => reminder.Items).ShouldAllBe(item => !ready.Contains(Given.Activity(item.Awaited.Code).Id));
        round.Reminders.ShouldAllBe(reminder => reminder.To.Email != null && reminder.Items.Count > 0);
    }, iter: 400);

    [Fact]
    public void Who_is_away_is_not_written_to() => Gen.Select(Any, Day).Sample((given, day) =>
        given.On(day).Reminders.ShouldAllBe(reminder => !given.StandIns.Exists(item => item.Absent == reminder.To.Id && item.HoldsOn(day))), iter: 400);

    private static GivenReminders Build((Role Role, int Unit, bool HasAddress)[] people, (int Absent, int Substitute, int Day)[] away, bool[] ready, (int To, int Day)[] sent)
    {
        var given = new GivenReminders();
        foreach (var (person, place) in people.Select((person, place) => (person, place)))
            given.Person($"p{place}", person.Role, person.Role is Role.Reporter or Role.Head ? person.Unit : null, person.HasAddress);
        foreach (var (absent, substitute, day) in away.Where(item => item.Absent < people.Length && item.Substitute < people.Length && item.Absent != item.Substitute).DistinctBy(item => item.Absent))
            given.Away($"p{absent}", $"p{substitute}", First.AddDays(day), First.AddDays(day + 7));
        given.Ready([.. GivenReminders.Activities.Where((_, place) => ready[place]).Select(pair => pair.Code)]);
        foreach (var (to, day) in sent.Where(item => item.To < people.Length)) given.Sent($"p{to}", First.AddDays(day));
        return given;
    }
}
