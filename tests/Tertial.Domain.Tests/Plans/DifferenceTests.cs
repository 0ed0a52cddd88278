using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>What one version changes in another, activity by activity.</summary>
public sealed class DifferenceTests
{
    private static readonly Activity Former = Given.Activity("a-01", "2024-02", "2024-11");

    [Fact]
    public void The_same_activities_differ_in_nothing()
    {
        Changes([Former], [Given.Activity("a-01", "2024-02", "2024-11")]).ShouldBeEmpty();
    }

    [Fact]
    public void Each_kind_of_change_is_told_by_itself()
    {
        Changes([], [Former]).ShouldBe([ChangeKind.Added]);
        Changes([Former], []).ShouldBe([ChangeKind.Removed]);
        Changes([Former], [Given.Activity(ending: "Projektet gick över till regionen.")]).ShouldBe([ChangeKind.Ended]);
        Changes([Former], [Given.Activity(name: "Läslyftet 2")]).ShouldBe([ChangeKind.Renamed]);
        Changes([Former], [Given.Activity(goal: "1.2")]).ShouldBe([ChangeKind.Moved]);
        Changes([Former], [Given.Activity(start: "2024-03")]).ShouldBe([ChangeKind.Redated]);
        Changes([Former], [Given.Activity(end: "2024-12")]).ShouldBe([ChangeKind.Redated]);
        Changes([Former], [Given.Activity(ongoing: true)]).ShouldBe([ChangeKind.Redated]);
    }

    [Fact]
    public void Several_changes_to_one_activity_are_all_told()
    {
        Changes([Former], [Given.Activity(name: "Läslyftet 2", goal: "1.2", end: "2024-12")]).ShouldBe([ChangeKind.Renamed, ChangeKind.Moved, ChangeKind.Redated]);
    }

    [Fact]
    public void What_was_already_ended_is_not_removed_again()
    {
        Changes([Given.Activity(ending: "Klar i förtid.")], []).ShouldBeEmpty();
        Changes([Given.Activity(ending: "Klar i förtid.")], [Given.Activity(ending: "Klar i förtid.")]).ShouldBeEmpty();
    }

    [Fact]
    public void Changes_come_in_the_order_of_the_codes_and_name_the_activity()
    {
        var changes = Difference.Between(Version(Given.Activity("a-02"), Given.Activity("a-03")), Version(Given.Activity("a-03"), Given.Activity("a-01")));

        changes.Select(change => (change.Activity.Code, change.Kind)).ShouldBe([("a-01", ChangeKind.Added), ("a-02", ChangeKind.Removed)]);
    }

    private static IEnumerable<ChangeKind> Changes(Activity[] before, Activity[] after) =>
        Difference.Between(Version(before), Version(after)).Select(change => change.Kind);

    private static PlanVersion Version(params Activity[] activities) => Given.Version(activities: activities);
}
