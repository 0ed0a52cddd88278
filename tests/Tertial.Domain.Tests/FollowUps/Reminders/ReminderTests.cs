using Tertial.Domain.FollowUps.Reminders;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.FollowUps.Reminders;

/// <summary>Who is reminded of what on a day.</summary>
public sealed class ReminderTests
{
    private static readonly DateOnly Day = GivenReminders.ADayToRemind;

    [Theory]
    [InlineData("2024-09-12", null)]
    [InlineData("2024-09-13", "2024-09-13")]
    [InlineData("2024-09-17", "2024-09-13")]
    [InlineData("2024-09-18", "2024-09-18")]
    [InlineData("2024-09-19", "2024-09-18")]
    [InlineData("2024-09-20", "2024-09-20")]
    [InlineData("2024-09-21", "2024-09-21")]
    [InlineData("2024-09-23", "2024-09-21")]
    [InlineData("2024-09-24", "2024-09-24")]
    [InlineData("2024-09-27", "2024-09-27")]
    public void The_schedule_is_a_week_before_two_days_before_the_day_and_every_third_day_when_late(string today, string? expected)
    {
        ReminderSchedule.Standard.LatestOn(GivenReminders.Deadline, Given.Day(today)).ShouldBe(Given.DayOrNone(expected));
    }

    [Fact]
    public void Each_reporter_is_asked_for_what_the_own_unit_has_not_reported()
    {
        Everyone().Told(Day).ShouldBe("Grundskolan: a-01; Kommundirektör: a-05; Omsorgen: a-03; Skolan: a-02; Staben: a-04");
        Everyone().On(Day).Unreached.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_ready_is_not_asked_for() =>
        Everyone().Ready("a-01", "a-03", "a-05").Told(Day).ShouldBe("Skolan: a-02; Staben: a-04");

    [Fact]
    public void Nothing_is_asked_for_before_the_first_day_or_while_reporting_is_not_open()
    {
        Everyone().Told(new(2024, 9, 12)).ShouldBe("");
        ReminderRound.On(Everyone().Record(isOpen: false), Day, ReminderSchedule.Standard, []).Reminders.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2024-09-18", "2024-09-18", "")]
    [InlineData("2024-09-18", "2024-09-19", "")]
    [InlineData("2024-09-18", "2024-09-20", "Omsorgen: a-03")]
    [InlineData("2024-09-13", "2024-09-18", "Omsorgen: a-03")]
    [InlineData("2024-09-12", "2024-09-15", "Omsorgen: a-03")]
    [InlineData("2024-09-21", "2024-09-23", "")]
    [InlineData("2024-09-21", "2024-09-24", "Omsorgen: a-03")]
    public void One_letter_a_scheduled_day_is_enough_and_a_missed_day_is_made_up_for(string sent, string day, string expected)
    {
        new GivenReminders().Person("Omsorgen", Role.Reporter, 4).Ready("a-01", "a-02", "a-04", "a-05").Sent("Omsorgen", Given.Day(sent)).Told(Given.Day(day)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(false, true, true, true, "Skolchef: a-01", Reach.Heads)]
    [InlineData(false, false, true, true, "Kommundirektör: a-01", Reach.Heads)]
    [InlineData(false, false, false, true, "Handläggare: a-01", Reach.KeepsPlan)]
    [InlineData(true, true, true, true, "Grundskolan: a-01", Reach.Reports)]
    public void What_reaches_no_reporter_goes_to_the_nearest_head_and_then_to_the_keeper_of_the_plan(bool reporter, bool head, bool top, bool officer, string expected, Reach reach)
    {
        var given = new GivenReminders().Person("Grundskolan", Role.Reporter, 3, reporter).Person("Skolchef", Role.Head, 2, head).Person("Kommundirektör", Role.Head, 1, top)
            .Person("Handläggare", Role.Officer, hasAddress: officer).Ready("a-02", "a-03", "a-04", "a-05");

        given.Told(Day).ShouldBe(expected);
        given.On(Day).Reminders.Single().Items.Single().Reach.ShouldBe(reach);
    }

    [Fact]
    public void What_reaches_nobody_is_listed()
    {
        var round = new GivenReminders().Person("Grundskolan", Role.Reporter, 3, hasAddress: false).Person("Handläggare", Role.Officer, hasAddress: false).Person("Nämndsekreterare", Role.Secretary).On(Day);

        round.Reminders.ShouldBeEmpty();
        round.Unreached.Select(awaited => awaited.Code).ShouldBe(["a-01", "a-02", "a-03", "a-04", "a-05"]);
    }

    [Fact]
    public void Two_who_report_the_same_unit_are_both_asked() =>
        Everyone().Person("Biträdande", Role.Reporter, 3).Ready("a-02", "a-03", "a-04", "a-05").Told(Day).ShouldBe("Biträdande: a-01; Grundskolan: a-01");

    [Fact]
    public void A_stand_in_is_asked_in_the_place_of_who_is_away()
    {
        var given = Everyone().Ready("a-02", "a-04", "a-05").Away("Grundskolan", "Omsorgen", Day, Day);

        given.Told(Day).ShouldBe("Omsorgen: a-01 a-03");
        given.On(Day).Reminders.Single().Items.Select(item => item.InPlaceOf?.Title).ShouldBe(["Grundskolan", null]);
        given.Told(Day.AddDays(2)).ShouldBe("Grundskolan: a-01; Omsorgen: a-03");
    }

    [Fact]
    public void A_stand_in_without_an_address_or_away_too_reaches_nobody_and_it_goes_to_the_head()
    {
        Everyone().Person("Vikarien", Role.Controller, hasAddress: false).Ready("a-02", "a-03", "a-04", "a-05").Away("Grundskolan", "Vikarien", Day, Day).Told(Day).ShouldBe("Kommundirektör: a-01");
        Everyone().Ready("a-02", "a-03", "a-04", "a-05").Away("Grundskolan", "Omsorgen", Day, Day).Away("Omsorgen", "Staben", Day, Day).Told(Day).ShouldBe("Kommundirektör: a-01");
    }

    [Fact]
    public void What_no_unit_answers_for_is_asked_of_the_head_of_the_whole_administration() =>
        Everyone().Ready("a-01", "a-02", "a-03", "a-04").On(Day).Reminders.Single().Items.Single().ShouldSatisfyAllConditions(
            item => item.Reach.ShouldBe(Reach.Heads), item => item.Awaited.UnitId.ShouldBeNull());

    private static GivenReminders Everyone() => new GivenReminders().Person("Kommundirektör", Role.Head, 1).Person("Grundskolan", Role.Reporter, 3).Person("Skolan", Role.Reporter, 2)
        .Person("Omsorgen", Role.Reporter, 4).Person("Staben", Role.Reporter, 1).Person("Handläggare", Role.Officer);
}
