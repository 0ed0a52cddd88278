using CsCheck;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class DraftEditTests
{
    private static readonly Activity First = Given.Activity("a-01"), Second = Given.Activity("a-02", name: "Träffpunkt i byn");

    [Fact]
    public void An_edit_changes_what_it_names_and_nothing_else()
    {
        var draft = Draft();

        draft.Change(Rename(First, "Läslyftet i alla skolor"));

        draft.Activities.Select(activity => activity.Name).ShouldBe(["Läslyftet i alla skolor", "Träffpunkt i byn"]);
    }

    [Fact]
    public void An_edit_that_is_reversed_leaves_the_draft_as_it_was()
    {
        var draft = Draft();
        var before = Draft();
        var edit = Rename(First, "Annat") with { Activities = [.. Rename(First, "Annat").Activities, Remove(Second)], Introduction = new(null, "Ny inledning") };

        draft.Change(edit);
        draft.Change(edit.Reversed);

        DraftEdit.Between(before, draft).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void What_has_changed_since_it_was_read_is_not_overwritten()
    {
        var draft = Draft();
        draft.Change(Rename(First, "Någon annans namn"));

        draft.ObstaclesToChanging(Rename(First, "Mitt namn")).ShouldHaveSingleItem().Text.ShouldBe("Aktiviteten Någon annans namn har ändrats sedan du läste den.");
        Should.Throw<InvalidOperationException>(() => draft.Change(Rename(First, "Mitt namn")));
    }

    [Fact]
    public void A_proposed_version_is_never_edited() =>
        Given.Version(activities: [First]).ObstaclesToChanging(Rename(First, "Annat")).ShouldHaveSingleItem().Text.ShouldContain("är föreslagen och kan inte ändras");

    [Fact]
    public void An_edit_is_taken_back_only_while_everything_reads_as_it_left_it()
    {
        var draft = Draft();
        var edit = Rename(First, "Annat");
        draft.Change(edit);
        draft.ObstaclesToUndoing(edit).ShouldBeEmpty();

        draft.Change(new() { Activities = [new(First.Id, edit.Activities[0].After, First.Content with { Name = "Ännu ett" })] });

        draft.ObstaclesToUndoing(edit).ShouldHaveSingleItem().Text.ShouldBe("Aktiviteten Ännu ett har ändrats sedan dess.");
    }

    [Fact]
    public void An_edit_is_not_taken_back_when_something_has_come_to_stand_on_it()
    {
        var draft = Draft();
        var added = new DraftEdit { Activities = [new(Given.Id<ActivityId>(9), null, First.Content with { Code = "a-09", Name = "Ny" })] };
        draft.Change(added);
        draft.Change(new EndActivity(First.Id, "Ersätts.", Given.Id<ActivityId>(9), new HashSet<ActivityId> { First.Id }).EditOf(draft));

        draft.ObstaclesToUndoing(added).ShouldHaveSingleItem().Text.ShouldBe("Det som ersätter aktiviteten Läslyftet finns inte i utkastet.");
    }

    [Fact]
    public void What_is_proposed_is_not_taken_back() =>
        Given.Version(activities: [First]).ObstaclesToUndoing(Rename(First, "Annat")).ShouldHaveSingleItem().Text.ShouldContain("är föreslagen och kan inte ändras");

    [Fact]
    public void A_goal_that_activities_count_in_is_not_taken_away_from_under_them()
    {
        var goal = Given.Goal();

        Draft().ObstaclesToChanging(new() { Goals = [new(goal.Id, goal.Content, null)] }).Select(obstacle => obstacle.Text)
            .ShouldContain("Aktiviteten Läslyftet hör till ett mål som inte finns i utkastet.");
    }

    [Fact]
    public void A_code_stands_for_one_activity_only() =>
        Draft().ObstaclesToChanging(new() { Activities = [new(First.Id, First.Content, First.Content with { Code = "A-02" })] })
            .ShouldHaveSingleItem().Text.ShouldContain("finns redan i utkastet");

    [Fact]
    public void An_activity_does_not_serve_a_goal_that_is_not_there() =>
        Draft().ObstaclesToChanging(new() { Activities = [new(First.Id, First.Content, First.Content with { AlsoServes = [Given.Id<GoalId>(999)] })] })
            .ShouldHaveSingleItem().Text.ShouldBe("Aktiviteten Läslyftet bidrar till ett mål som inte finns i utkastet.");

    [Fact]
    public void An_activity_is_not_replaced_by_one_that_is_not_there() =>
        Draft().ObstaclesToChanging(new() { Activities = [new(First.Id, First.Content, First.Content with { Ending = new("Klar", Given.Id<ActivityId>(999)) })] })
            .ShouldHaveSingleItem().Text.ShouldBe("Det som ersätter aktiviteten Läslyftet finns inte i utkastet.");

    [Fact]
    public void A_budget_line_carries_only_activities_of_the_draft()
    {
        var line = new BudgetLineContent
        {
            Code = "b-01",
            Order = 1,
            Name = "Skola",
            Kind = BudgetKind.Operating,
            Year = 2024,
            Budget = new(Money.Zero, Money.FromKronor(100)),
            ActivityIds = [Given.Id<ActivityId>(999)],
            Origin = Origin.Own,
        };

        Draft().ObstaclesToChanging(new() { BudgetLines = [new(Given.Id<BudgetLineId>(1), null, line)] })
            .ShouldHaveSingleItem().Text.ShouldBe("Budgetposten Skola bär en aktivitet som inte finns i utkastet.");
    }

    [Fact]
    public void Between_two_contents_lies_an_edit_that_turns_the_one_into_the_other_and_back() =>
        Gen.Select(Drafts, Drafts).Sample((one, other) =>
        {
            var (before, after) = (Draft(one), Draft(other));
            var edit = DraftEdit.Between(before, after);
            before.Change(edit);
            DraftEdit.Between(before, after).IsEmpty.ShouldBeTrue();
            before.Change(edit.Reversed);
            DraftEdit.Between(before, Draft(one)).IsEmpty.ShouldBeTrue();
        });

    // Some of five activities, each with one of three names and one of two sets of focus areas.
    private static readonly Gen<ActivityContent?[]> Drafts =
        Gen.Null(Gen.Select(Gen.Int[1, 3], Gen.Bool, (name, focus) => First.Content with { Name = $"Namn {name}", FocusAreaIds = focus ? [Given.Id<FocusAreaId>(1)] : [] }), 0.3).Array[5];

    private static PlanVersion Draft(ActivityContent?[] contents) => Given.Version(proposed: null, activities:
        [.. contents.Select((content, number) => content is null ? null : Activity.Of(Given.Id<PlanVersionId>(1), Given.Id<ActivityId>(number + 1), content with { Code = $"a-{number}" })).OfType<Activity>()]);

    private static PlanVersion Draft() => Given.Version(proposed: null, activities: [First, Second]);

    private static DraftEdit Rename(Activity activity, string name) => new() { Activities = [new(activity.Id, activity.Content, activity.Content with { Name = name })] };

    private static Edit<ActivityId, ActivityContent> Remove(Activity activity) => new(activity.Id, activity.Content, null);
}
