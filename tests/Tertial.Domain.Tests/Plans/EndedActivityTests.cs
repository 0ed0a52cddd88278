using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>Which decision ended an activity: L live, E ended, - left out, one letter for each version from the year's first tertial to its last.</summary>
public sealed class EndedActivityTests
{
    private static readonly string[] Meetings = ["2024-01-09", "2024-05-07", "2024-09-03", "2024-11-05"];

    [Theory]
    [InlineData("L", null)]
    [InlineData("LL", null)]
    [InlineData("LE", 2)]
    [InlineData("L-", 2)]
    [InlineData("LLE", 3)]
    [InlineData("LE-", 2)]
    [InlineData("LEE", 2)]
    [InlineData("L-E", 2)]
    [InlineData("LEL", null)]
    [InlineData("L-L", null)]
    [InlineData("L-LE", 4)]
    [InlineData("LEL-", 4)]
    [InlineData("-", null)]
    [InlineData("-L", null)]
    [InlineData("--L-", 4)]
    [InlineData("E", 1)]
    public void The_first_decision_that_took_it_away_ended_it(string versions, int? endedBy)
    {
        var point = History(versions).EndedBy(Given.Activity().Id, Given.Day("2024-12-31"));

        point?.MatterId.ShouldBe(Given.Id<MatterId>(endedBy ?? 0));
        (point is null).ShouldBe(endedBy is null);
    }

    [Theory]
    [InlineData("2024-05-06", false)]
    [InlineData("2024-05-07", true)]
    public void It_is_ended_from_the_day_the_decision_is_in_force(string date, bool ended)
    {
        (History("L-").EndedBy(Given.Activity().Id, Given.Day(date)) is not null).ShouldBe(ended);
    }

    [Fact]
    public void Activities_are_those_of_the_version_in_force_and_those_it_took_away_by_code()
    {
        var history = History("L-L");

        history.ActivitiesOn(Given.Day("2024-12-31")).Select(activity => activity.Code).ShouldBe(["a-01", "a-09"]);
        history.ActivitiesOn(Given.Day("2024-12-31"))[0].ShouldBe(history.Versions[2].Activities.Single(activity => activity.Code == "a-01"));
        history.ActivitiesOn(Given.Day("2023-12-31")).ShouldBeEmpty();
    }

    private static PlanHistory History(string letters)
    {
        var versions = letters.Select((letter, place) => Given.Version(place + 1, Meetings[place], activities: Activities(letter))).ToList();
        var matters = versions.Select((version, place) =>
        {
            var matter = Given.Matter(place + 1);
            matter.Decide(Meetings[place], Outcome.Approved, matter.Point(effect: Effect.AdoptPlan, version: version));
            return matter;
        });
        return new(Given.Plan(), versions, Given.Ledger([.. matters]));
    }

    private static Activity[] Activities(char letter) => letter switch
    {
        'L' => [Given.Activity("a-09"), Given.Activity()],
        'E' => [Given.Activity("a-09"), Given.Activity(ending: "Projektet gick över till regionen.")],
        _ => [Given.Activity("a-09")],
    };
}
