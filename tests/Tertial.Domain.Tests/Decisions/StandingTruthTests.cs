using CsCheck;
using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>What holds whatever is decided, conditioned and annulled.</summary>
public sealed class StandingTruthTests
{
    private static readonly DateOnly[] Days = [.. Enumerable.Range(0, 62).Select(day => Given.Day(Any.On(day)))];

    [Fact]
    public void A_point_has_one_standing_each_day_and_it_changes_only_on_the_day_of_a_fact()
    {
        Any.Matters.Sample(matters =>
        {
            var ledger = Given.Ledger(matters);
            var facts = Facts(matters).ToHashSet();
            foreach (var point in ledger.Points)
                foreach (var day in Days.Skip(1).Where(day => !facts.Contains(day)))
                    ledger.StandingOn(point.Id, day).ShouldBe(ledger.StandingOn(point.Id, day.AddDays(-1)));
        });
    }

    [Fact]
    public void A_point_is_in_force_just_when_it_has_a_day_in_force_that_has_come()
    {
        Any.Matters.Sample(matters =>
        {
            var ledger = Given.Ledger(matters);
            foreach (var point in ledger.Points)
                foreach (var day in Days.Where(day => ledger.AnnulmentOn(point.Id, day) is null))
                    (ledger.StandingOn(point.Id, day) == Standing.InForce).ShouldBe(ledger.InForceFrom(point.Id, day) <= day);
        });
    }

    [Fact]
    public void The_order_the_matters_are_read_in_does_not_matter()
    {
        Any.Matters.Sample(matters =>
        {
            var (one, other) = (Given.Ledger(matters), Given.Ledger([.. matters.Reverse()]));
            foreach (var point in one.Points)
                Days.Select(day => other.StandingOn(point.Id, day)).ShouldBe(Days.Select(day => one.StandingOn(point.Id, day)));
        });
    }

    [Fact]
    public void A_condition_never_brings_a_point_into_force_earlier_than_without_it()
    {
        Any.Matters.Sample(matters =>
        {
            var with = Given.Ledger(matters);
            var first = matters[0].Points[0].Id;
            var dates = Days.Where(day => with.StandingOn(first, day) == Standing.InForce).ToList();
            matters[0].Conditions.Clear();

            dates.ShouldAllBe(day => Given.Ledger(matters).StandingOn(first, day) == Standing.InForce);
        });
    }

    [Fact]
    public void The_last_day_to_appeal_is_a_working_day_at_least_three_weeks_after_the_notice()
    {
        Gen.Int[0, 4000].Sample(days =>
        {
            var up = new DateOnly(2020, 1, 1).AddDays(days);
            var last = new LegalClock(up, up, up).LastDayToAppeal!.Value;

            SwedishCalendar.MovesDeadline(last).ShouldBeFalse();
            (last.DayNumber - up.DayNumber).ShouldBeInRange(21, 26);
        });
    }

    private static IEnumerable<DateOnly> Facts(Matter[] matters) => matters.SelectMany(matter => matter.Handlings.Select(handling => handling.MeetingDate)
        .Concat(matter.Annulments.Select(annulment => annulment.From))
        .Concat(matter.Points.Select(point => point.EffectiveFrom).OfType<DateOnly>())
        .Concat(matter.Conditions.SelectMany(condition => condition.Establishments).Select(establishment => establishment.On)));
}
