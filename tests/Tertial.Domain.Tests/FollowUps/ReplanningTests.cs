using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>Tertial 2 as it is laid out: cut-off 31 August, reported 21 August – 20 September.</summary>
public sealed class ReplanningTests
{
    private static readonly Period Later = new("Delår", new(2024, 8, 31), new(2024, 8, 28), new(2024, 9, 24), new(2024, 9, 27), new(2024, 10, 8), OpensByDate: true, ClosesByDate: true);

    private readonly FollowUp _followUp = Given.FollowUp(2);

    [Fact]
    public void Until_it_is_opened_all_of_it_may_be_changed()
    {
        _followUp.Replan(Later).ShouldBe(new(_followUp.Id, Later));

        _followUp.Period.ShouldBe(Later);
        (_followUp.Name, _followUp.Slug, _followUp.CutOff, _followUp.ReportingFrom, _followUp.ReportingTo).ShouldBe(("Delår", "delar", Later.CutOff, Later.ReportingFrom, Later.ReportingTo));
        (_followUp.CloseBy, _followUp.DecideBy, _followUp.OpensByDate, _followUp.ClosesByDate).ShouldBe((Later.CloseBy, Later.DecideBy, true, true));
    }

    [Fact]
    public void Planned_it_is_what_its_period_says()
    {
        var planned = FollowUp.Planned(Given.Id<FollowUpId>(9), Given.Plan().Id, 2, Later);

        (planned.Period, planned.Number, planned.OpenedOn, planned.PlanId).ShouldBe((Later, 2, null, Given.Plan().Id));
    }

    [Fact]
    public void Once_opened_the_last_day_and_what_comes_after_may_be_moved()
    {
        _followUp.Open(Given.Day("2024-08-21"), planInForce: true);
        var longer = _followUp.Period with { ReportingTo = new(2024, 9, 27), CloseBy = new(2024, 9, 30), DecideBy = new(2024, 10, 8), ClosesByDate = true };

        _followUp.Replan(longer);

        _followUp.Period.ShouldBe(longer);
    }

    [Fact]
    public void Once_opened_its_name_its_cut_off_and_its_beginning_stand()
    {
        _followUp.Open(Given.Day("2024-08-21"), planInForce: true);
        var period = _followUp.Period;

        foreach (var changed in new[] { period with { Name = "Delår" }, period with { CutOff = new(2024, 8, 30) }, period with { ReportingFrom = new(2024, 8, 22) }, period with { OpensByDate = true } })
            _followUp.ObstaclesToReplanning(changed).ShouldBe([new("Tertial 2 är öppnad. Nu kan bara sista dag att rapportera och det som kommer efter den flyttas.")]);
        Should.Throw<InvalidOperationException>(() => _followUp.Replan(period with { Name = "Delår" }));
    }

    [Fact]
    public void Once_closed_nothing_may_be_changed()
    {
        _followUp.Open(Given.Day("2024-08-21"), planInForce: true);
        _followUp.Close(Given.Day("2024-09-20"), "{}", [], 0);

        _followUp.ObstaclesToReplanning(_followUp.Period).ShouldBe([new("Tertial 2 är avslutad. Den kan inte ändras.")]);
    }

    [Fact]
    public void It_may_be_taken_away_until_it_is_opened()
    {
        _followUp.Remove().ShouldBe(new(_followUp.Id, "Tertial 2"));
        _followUp.Open(Given.Day("2024-08-21"), planInForce: true);

        _followUp.ObstaclesToRemoving().ShouldBe([new("Tertial 2 är öppnad. Den kan inte tas bort.")]);
        Should.Throw<InvalidOperationException>(_followUp.Remove);
    }

    [Theory]
    [InlineData(false, "2024-08-27", false)]
    [InlineData(true, "2024-08-27", false)]
    [InlineData(true, "2024-08-28", true)]
    [InlineData(true, "2024-12-01", true)]
    public void Set_to_open_by_date_it_is_due_from_its_day(bool byDate, string on, bool due)
    {
        _followUp.Replan(Later with { OpensByDate = byDate });

        _followUp.IsDueToOpen(Given.Day(on)).ShouldBe(due);
    }

    [Fact]
    public void Once_opened_it_is_not_due_to_open_again()
    {
        _followUp.Replan(Later);
        _followUp.Open(Given.Day("2024-08-28"), planInForce: true);

        _followUp.IsDueToOpen(Given.Day("2024-08-28")).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, "2024-09-24", true)]
    [InlineData(true, "2024-09-25", false)]
    [InlineData(false, "2024-09-25", true)]
    public void Set_to_close_by_date_it_takes_reports_until_its_last_day(bool byDate, string on, bool takes)
    {
        _followUp.Replan(Later with { ClosesByDate = byDate });
        _followUp.TakesReportsOn(Given.Day(on)).ShouldBeFalse();
        _followUp.Open(Given.Day("2024-08-28"), planInForce: true);

        _followUp.TakesReportsOn(Given.Day(on)).ShouldBe(takes);
    }
}
