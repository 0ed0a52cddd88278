using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>Moving, duplicating, splitting and merging.</summary>
public sealed class ReshapingTests
{
    [Theory]
    [InlineData(false, new int[] { })]
    [InlineData(true, new[] { 1 })]
    public void A_moved_activity_stands_last_in_its_new_goal_and_may_go_on_serving_the_old(bool keeps, int[] also)
    {
        var after = new MoveActivity(GivenDraft.Id(1), GivenDraft.Second, keeps).After();

        after.Order(GivenDraft.Second).ShouldBe("4 5 1");
        after.Activity(1).AlsoServes.ShouldBe(also.Select(Given.Id<GoalId>));
    }

    [Fact]
    public void An_activity_moves_only_to_another_goal_of_the_draft()
    {
        new MoveActivity(GivenDraft.Id(1), GivenDraft.First).Refusals().ShouldBe(["Läslyft hör redan till det målet."]);
        new MoveActivity(GivenDraft.Id(1), Given.Id<GoalId>(8)).Refusals().ShouldBe(["Målet finns inte längre i utkastet."]);
        new MoveActivity(GivenDraft.Id(8), GivenDraft.First).Refusals().ShouldBe(["Aktiviteten finns inte längre i utkastet."]);
    }

    [Fact]
    public void A_duplicate_stands_right_after_and_costs_nothing()
    {
        var after = new DuplicateActivity(GivenDraft.Id(1), GivenDraft.New, "a-09").After();

        after.Order(GivenDraft.First).ShouldBe("1 9 2 3");
        after.Activity(9).ShouldSatisfyAllConditions(
            copy => copy.Name.ShouldBe("Läslyft (kopia)"),
            copy => copy.What.ShouldBe(after.Activity(1).What),
            copy => copy.FocusAreaIds.ShouldBe(after.Activity(1).FocusAreaIds));
        after.BudgetLines.ShouldAllBe(line => !line.ActivityIds.Contains(GivenDraft.New));
    }

    [Fact]
    public void A_duplicate_of_what_is_ended_is_not_ended() =>
        new DuplicateActivity(GivenDraft.Id(5), GivenDraft.New, "a-09").After().Activity(9).Ending.ShouldBeNull();

    [Fact]
    public void A_copy_of_example_data_is_example_data_and_a_copy_of_what_is_published_is_not_published()
    {
        var draft = GivenDraft.Draft();
        draft.Change(new() { Activities = [Origin(draft, 1, Domain.Origin.Example), Origin(draft, 2, new(OriginKind.Published, "https://exempel.se"))] });

        new DuplicateActivity(GivenDraft.Id(1), GivenDraft.New, "a-09").After(draft).Activity(9).Origin.IsExample.ShouldBeTrue();
        new DuplicateActivity(GivenDraft.Id(2), GivenDraft.Id(10), "a-10").After(draft).Activity(10).Origin.ShouldBe(Domain.Origin.Own);
    }

    [Fact]
    public void Split_the_original_stays_and_the_new_one_shares_goals_focus_areas_and_money()
    {
        var after = Split(GivenDraft.Share("Läslyft i årskurs 1–3", end: "2024-06"), GivenDraft.Share("Läslyft i årskurs 4–6", start: "2024-08")).After();

        after.Order(GivenDraft.First).ShouldBe("1 9 2 3");
        (after.Activity(1).Name, after.Activity(1).End).ShouldBe(("Läslyft i årskurs 1–3", PlannedDate.Month(2024, 6)));
        after.Activity(9).ShouldSatisfyAllConditions(
            part => part.Name.ShouldBe("Läslyft i årskurs 4–6"),
            part => part.Start.ShouldBe(PlannedDate.Month(2024, 8)),
            part => part.AlsoServes.ShouldBe([GivenDraft.Second]),
            part => part.FocusAreaIds.Count.ShouldBe(1));
        after.BudgetLines[0].ActivityIds.ShouldBe([GivenDraft.Id(1), GivenDraft.Id(2), GivenDraft.New]);
    }

    [Fact]
    public void Work_that_becomes_ongoing_has_no_end() =>
        Split(GivenDraft.Share("Läslyft") with { IsOngoing = true }, GivenDraft.Share("Resten")).After().Activity(1).End.ShouldBeNull();

    [Theory]
    [InlineData("Läslyft", "LÄSLYFT ", "2024-11", "Ge de två aktiviteterna olika namn.")]
    [InlineData("Läslyft", " ", "2024-11", "Skriv vad aktiviteten ska heta.")]
    [InlineData("Läslyft", "Resten", "2024-01", "Resten slutar innan den börjar.")]
    public void The_parts_have_names_of_their_own_and_times_that_can_be(string rest, string taken, string end, string refusal) =>
        Split(GivenDraft.Share(rest), GivenDraft.Share(taken, end: end)).Refusals().ShouldBe([refusal]);

    [Fact]
    public void What_is_ended_is_neither_split_nor_merged()
    {
        (Split(GivenDraft.Share("A"), GivenDraft.Share("B")) with { Id = GivenDraft.Id(5) }).Refusals().ShouldBe(["Fixartjänst är avslutad i utkastet. Ta tillbaka avslutet först."]);
        Merge(GivenDraft.Nothing, 5).Refusals().ShouldBe(["Fixartjänst är avslutad i utkastet. Ta tillbaka avslutet först."]);
    }

    [Fact]
    public void Merged_what_was_proposed_ends_with_the_one_that_stays_as_successor()
    {
        var after = Merge(GivenDraft.All, 2, 4).After();

        after.Activity(2).Ending.ShouldBe(new Ending("Ingår i Läsning för alla.", GivenDraft.Id(1)));
        after.Activity(4).Ending!.Successor.ShouldBe(GivenDraft.Id(1));
        after.Activity(1).ShouldSatisfyAllConditions(
            one => one.Name.ShouldBe("Läsning för alla"),
            one => one.FocusAreaIds.ShouldBe([Given.Id<FocusAreaId>(1), Given.Id<FocusAreaId>(2)]),
            one => one.AlsoServes.ShouldBe([GivenDraft.Second]));
        after.BudgetLines[0].ActivityIds.ShouldBe([GivenDraft.Id(1)]);
        after.BudgetLines[1].ActivityIds.ShouldBe([GivenDraft.Id(1)]);
    }

    [Fact]
    public void Merged_what_was_never_proposed_is_taken_away()
    {
        var after = Merge(GivenDraft.Nothing, 2, 3).After();

        after.Order(GivenDraft.First).ShouldBe("1");
        after.Activity(1).AlsoServes.ShouldBe([GivenDraft.Second, GivenDraft.Third]);
    }

    [Fact]
    public void What_one_of_them_replaced_is_replaced_by_the_one_that_stays()
    {
        var draft = GivenDraft.Draft();
        draft.Change(new EndActivity(GivenDraft.Id(3), "Ersätts.", GivenDraft.Id(2), GivenDraft.All).EditOf(draft));

        Merge(GivenDraft.Nothing, 2).After(draft).Activity(3).Ending!.Successor.ShouldBe(GivenDraft.Id(1));
    }

    [Fact]
    public void It_takes_two_different_ones_to_merge()
    {
        Merge(GivenDraft.Nothing).Refusals().ShouldBe(["Välj minst en aktivitet till att slå ihop med."]);
        Merge(GivenDraft.Nothing, 1).Refusals().ShouldBe(["Välj olika aktiviteter att slå ihop."]);
        Merge(GivenDraft.Nothing, 8).Refusals().ShouldBe(["Aktiviteten finns inte längre i utkastet."]);
    }

    [Fact]
    public void What_has_changed_since_it_was_read_is_neither_split_nor_merged_over()
    {
        var read = GivenDraft.Share("Läslyftet som det hette");

        (Split(GivenDraft.Share("A"), GivenDraft.Share("B")) with { ReadAs = read }).Refusals().ShouldBe(["Läslyft har ändrats sedan du läste den."]);
        (Merge(GivenDraft.Nothing, 2) with { ReadAs = read }).Refusals().ShouldBe(["Läslyft har ändrats sedan du läste den."]);
        (Merge(GivenDraft.Nothing, 2) with { ReadAs = Share.Of(GivenDraft.Draft().Activity(1)) }).Refusals().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2024-03-15", "2024-06-14", false, "2024-02", "2024-11")]
    [InlineData("2024", "2024-T3", false, "2024", "2024-T3")]
    [InlineData(null, "2024-06", false, null, "2024-11")]
    [InlineData("2024-05", null, false, "2024-02", null)]
    [InlineData("2024-05", null, true, "2024-02", null)]
    public void Together_they_last_from_the_first_start_to_the_last_end(string? start, string? end, bool ongoing, string? first, string? last)
    {
        var draft = new PlanShape([new(1)], [new(1) { What = "Läsa." }, new(2) { Start = start, End = end, Ongoing = ongoing, What = "Skriva." }, new(3) { What = "Läsa." }], []).Build();

        var share = Share.Together(draft.Activity(1), [draft.Activity(2), draft.Activity(3)]);

        (share.Start?.ToString(), share.End?.ToString(), share.IsOngoing, share.What).ShouldBe((first, last, ongoing, "Läsa.\n\nSkriva."));
    }

    private static SplitActivity Split(Share rest, Share taken) => new(GivenDraft.Id(1), GivenDraft.New, "a-09", rest, taken);

    private static MergeActivities Merge(IReadOnlySet<ActivityId> proposed, params int[] others) =>
        new(GivenDraft.Id(1), [.. others.Select(GivenDraft.Id)], GivenDraft.Share("Läsning för alla"), proposed);

    private static Edit<ActivityId, ActivityContent> Origin(PlanVersion draft, int number, Origin origin) =>
        new(GivenDraft.Id(number), draft.Activity(number).Content, draft.Activity(number).Content with { Origin = origin });
}
