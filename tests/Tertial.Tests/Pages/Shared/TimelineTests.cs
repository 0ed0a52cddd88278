using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;

namespace Tertial.Tests.Pages.Shared;

/// <summary>A draft's timeline, that no public page stands behind.</summary>
public sealed class TimelineTests
{
    private static readonly MunicipalRecord Record = Given.Municipality();
    private static readonly Plan Plan = Record.Plans[0];
    private static readonly TimelinePeriod Period = new(Plan, [], new(2023, 9, 1));

    [Fact]
    public void A_plan_without_follow_ups_is_divided_into_tertials() => Period.Borders.ShouldBe("M121 0V24M244 0V24");

    [Fact]
    public void Only_a_day_within_the_plan_is_drawn()
    {
        Period.Today.ShouldBeNull();
        new TimelinePeriod(Plan, [], new(2024, 1, 2)).Today.ShouldBe("M1 0V24");
    }

    [Fact]
    public void The_months_fill_the_plans_days()
    {
        Period.Months.Select(month => month.Name).ShouldBe(["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]);
        Period.Months.Sum(month => month.Days).ShouldBe(Period.Days);
        Period.MonthLines.ShouldStartWith("M31 0V24M60 0V24");
        Period.MonthLines.Count(letter => letter == 'M').ShouldBe(11);
    }

    [Theory]
    [InlineData("2024-07-01", "2025-06-30", 12)]
    [InlineData("2024-01-01", "2025-06-30", 18)]
    [InlineData("2024-01-01", "2026-12-31", 0)]
    [InlineData("2024-01-15", "2024-12-31", 0)]
    public void Months_are_named_where_there_are_whole_ones_and_room(string from, string to, int months) =>
        new TimelinePeriod(PlanFor(from, to), [], default).Months.Count.ShouldBe(months);

    [Fact]
    public void By_goal_each_goal_stands_with_its_activities_in_order_of_start()
    {
        var groups = By(TimelineGrouping.Goal);

        groups.Select(group => (group.Code, group.Rows.Count)).ShouldBe([("1.1", 2), ("2.1", 2), ("3.1", 0), (null, 1)]);
        groups[0].Rows.Select(row => (row.Row.Name, row.Beside)).ShouldBe([("Läslyft i årskurs 4–6", "Skola"), ("En gemensam modell för tidigt stöd", "Skola")]);
        groups[^1].Name.ShouldBe("Utan mål");
    }

    [Fact]
    public void By_unit_what_has_no_unit_comes_last()
    {
        var groups = By(TimelineGrouping.Unit);

        groups.Select(group => (group.Name, group.Rows.Count)).ShouldBe([("Omsorg", 2), ("Skola", 2), ("Utan enhet", 1)]);
        groups[0].Rows[0].Beside.ShouldBe("Mål\u00A02.1");
        groups[^1].Rows[0].Beside.ShouldBe("Inget mål");
    }

    [Fact]
    public void By_focus_area_an_activity_stands_under_each_of_its_own()
    {
        var groups = By(TimelineGrouping.FocusArea);

        groups.Select(group => (group.Name, group.Rows.Count)).ShouldBe([("Hållbar vardag", 4), ("Utan fokusområde", 1)]);
    }

    [Fact]
    public void A_planned_activity_is_drawn_without_a_state()
    {
        var row = TimelineRow.Planned(Record.PlanVersions[0].Activities[0], Period, "/x");

        (row.Bar.Status, row.Bar.X, row.Bar.Width).ShouldBe(("plan", 14, 107));
        row.Dates.Same.ShouldBe("15\u00A0jan – 30\u00A0apr");
    }

    private static IReadOnlyList<TimelineGroup> By(TimelineGrouping grouping)
    {
        var version = Record.PlanVersions[0];
        var stray = new Activity
        {
            Id = new(Given.Id(400)),
            PlanVersionId = version.Id,
            Code = "a-99",
            Order = 9,
            Name = "Herrelös",
            What = "",
            FocusAreaIds = [],
            GoalId = new(Given.Id(401)),
            AlsoServes = [],
            Origin = Origin.Own,
        };
        var empty = new Goal { Id = new(Given.Id(402)), PlanVersionId = version.Id, Code = "3.1", Order = 3, Text = "Tomt", CouncilGoalIds = [], JudgedBy = Judgement.ByHand, MetricIds = [], Origin = Origin.Own };
        return new TimelineGroups(Record, [.. version.Goals, empty], [.. version.Activities, stray], activity => TimelineRow.Planned(activity, Period, "/x"), _ => null).By(grouping);
    }

    private static Plan PlanFor(string from, string to) =>
        new() { Id = Plan.Id, BodyId = Plan.BodyId, Title = "Plan", From = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), To = DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture), Origin = Origin.Own };
}
