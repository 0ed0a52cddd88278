using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class ChangeManyTests
{
    [Theory]
    [InlineData("2024-01-31", 1, 0, "2024-02-29")]
    [InlineData("2024-03-15", -1, 10, "2024-02-25")]
    [InlineData("2024-11", 2, 0, "2025-01")]
    [InlineData("2024-11", 2, 1, null)]
    [InlineData("2024-T3", 4, 0, "2025-T1")]
    [InlineData("2024-T3", 3, 0, null)]
    [InlineData("2024-T3", 4, 1, null)]
    [InlineData("2024", -12, 0, "2023")]
    [InlineData("2024", 4, 0, null)]
    [InlineData("2024", 12, 1, null)]
    public void A_date_moves_as_exactly_as_it_is_given(string date, int months, int days, string? moved) =>
        PlannedDate.Parse(date).Shifted(months, days)?.ToString().ShouldBe(moved);

    [Fact]
    public void The_same_change_is_made_in_all_that_are_chosen_and_no_others()
    {
        var after = Change(new() { UnitId = Given.Id<UnitId>(7), Responsible = "Skolchef", Priority = Priority.High }, 1, 3).After();

        foreach (var number in new[] { 1, 3 })
            (after.Activity(number).UnitId, after.Activity(number).Responsible, after.Activity(number).Priority).ShouldBe((Given.Id<UnitId>(7), "Skolchef", Priority.High));
        after.Activity(2).Content.ShouldBe(GivenDraft.Draft().Activity(2).Content);
    }

    [Fact]
    public void Both_dates_are_moved_and_missing_ones_stay_missing()
    {
        var draft = new PlanShape([new(1)], [new(1), new(2) { Start = null, End = "2024-05-31" }], []).Build();

        Change(new() { Months = 1 }, 1, 2).After(draft);

        (draft.Activity(1).Start, draft.Activity(1).End).ShouldBe((PlannedDate.Month(2024, 3), PlannedDate.Month(2024, 12)));
        (draft.Activity(2).Start, draft.Activity(2).End).ShouldBe((null, PlannedDate.Day(new(2024, 6, 30))));
    }

    [Fact]
    public void An_end_that_is_set_is_not_moved_and_what_was_ongoing_is_so_no_longer()
    {
        var draft = new PlanShape([new(1)], [new(1) { Ongoing = true, End = null, Start = "2024-T1" }], []).Build();

        var after = Change(new() { Months = 4, End = PlannedDate.Month(2024, 10) }, 1).After(draft).Activity(1);

        (after.Start, after.End, after.IsOngoing).ShouldBe((PlannedDate.Tertial(2024, 2), PlannedDate.Month(2024, 10), false));
    }

    [Fact]
    public void Focus_areas_are_added_once_and_taken_away()
    {
        var after = Change(new() { AddFocusArea = Given.Id<FocusAreaId>(2), RemoveFocusArea = Given.Id<FocusAreaId>(1) }, 1, 2, 3).After();

        after.Activities.Take(3).ShouldAllBe(activity => activity.FocusAreaIds.SequenceEqual(new[] { Given.Id<FocusAreaId>(2) }));
    }

    [Theory]
    [InlineData(4, 1, 0, "Tiden för Träffpunkt är angiven som tertial och kan inte flyttas så. Välj bort den, eller skriv en ny tid.")]
    [InlineData(1, 0, 7, "Tiden för Läslyft är angiven som månad och kan inte flyttas så. Välj bort den, eller skriv en ny tid.")]
    [InlineData(5, 1, 0, "Fixartjänst är avslutad i utkastet och kan inte ändras.")]
    [InlineData(8, 1, 0, "Aktiviteten finns inte längre i utkastet.")]
    [InlineData(1, 0, 0, "Välj vad som ska ändras.")]
    public void One_that_cannot_be_changed_stops_them_all(int activity, int months, int days, string refusal) =>
        Change(new() { Months = months, Days = days }, 2, activity).Refusals().ShouldBe([refusal]);

    [Fact]
    public void A_year_is_too_rough_to_be_moved_by_a_month() =>
        Change(new() { Months = 1 }, 1).Refusals(new PlanShape([new(1)], [new(1) { Start = "2024" }], []).Build()).ShouldHaveSingleItem().ShouldContain("angiven som år");

    [Fact]
    public void An_end_before_the_start_is_refused() =>
        Change(new() { End = PlannedDate.Month(2024, 1) }, 1).Refusals().ShouldBe(["Läslyft skulle sluta innan den börjar."]);

    [Fact]
    public void Nothing_chosen_is_nothing_changed()
    {
        Change(new() { Months = 1 }).Refusals().ShouldBe(["Välj minst en aktivitet."]);
        Change(new() { AddFocusArea = Given.Id<FocusAreaId>(1), RemoveFocusArea = Given.Id<FocusAreaId>(1) }, 1).Refusals().ShouldBe(["Välj olika fokusområden att lägga till och ta bort."]);
    }

    private static ChangeMany Change(SameChange change, params int[] activities) => new([.. activities.Select(GivenDraft.Id)], change);
}
