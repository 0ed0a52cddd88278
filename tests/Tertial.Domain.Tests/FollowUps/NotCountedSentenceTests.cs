using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>Not counted is never hidden: the sentence says how many, and why.</summary>
public sealed class NotCountedSentenceTests
{
    [Theory]
    [InlineData(0, 0, "Målet har inga aktiviteter.")]
    [InlineData(1, 0, "Målet har inga aktiviteter som räknas. En aktivitet är avslutad genom beslut och räknas inte.")]
    [InlineData(2, 0, "Målet har inga aktiviteter som räknas. Två aktiviteter är avslutade genom beslut och räknas inte.")]
    [InlineData(0, 1, "Målet har inga aktiviteter som räknas. En aktivitet börjar först efter planperioden och räknas inte.")]
    [InlineData(0, 3, "Målet har inga aktiviteter som räknas. Tre aktiviteter börjar först efter planperioden och räknas inte.")]
    [InlineData(1, 1, "Målet har inga aktiviteter som räknas. Två aktiviteter räknas inte: en är avslutad genom beslut och en börjar först efter planperioden.")]
    [InlineData(2, 3, "Målet har inga aktiviteter som räknas. Fem aktiviteter räknas inte: två är avslutade genom beslut och tre börjar först efter planperioden.")]
    public void A_goal_with_nothing_to_count_says_why(int ended, int beyond, string expected)
    {
        Sentence([.. Many(ActivityStanding.EndedByDecision, ended), .. Many(ActivityStanding.BeyondPlan, beyond)]).ShouldBe(expected);
    }

    [Theory]
    [InlineData(1, "Den enda aktivitet som räknas är genomförd.")]
    [InlineData(2, "Båda aktiviteterna som räknas är genomförda.")]
    [InlineData(3, "Alla tre aktiviteter som räknas är genomförda.")]
    public void What_is_counted_is_set_apart_from_what_is_not(int done, string expected)
    {
        Sentence([.. Many(ActivityStanding.CarriedOut, done), .. Many(ActivityStanding.EndedByDecision, 1)])
            .ShouldBe($"{expected} Inget avviker från planen. En aktivitet är avslutad genom beslut och räknas inte.");
    }

    [Theory]
    [InlineData(4, "Fyra")]
    [InlineData(5, "Fem")]
    [InlineData(6, "Sex")]
    [InlineData(7, "Sju")]
    [InlineData(8, "Åtta")]
    [InlineData(9, "Nio")]
    [InlineData(10, "Tio")]
    [InlineData(11, "Elva")]
    [InlineData(12, "Tolv")]
    [InlineData(13, "13")]
    public void Numbers_are_words_up_to_twelve(int count, string word)
    {
        Sentence([.. Many(ActivityStanding.EndedByDecision, count)]).ShouldEndWith($" {word} aktiviteter är avslutade genom beslut och räknas inte.");
    }

    [Fact]
    public void Mixed_standings_are_counted_among_those_that_count()
    {
        Sentence([.. Many(ActivityStanding.CarriedOut, 2), .. Many(ActivityStanding.UnderWay, 1), .. Many(ActivityStanding.BeyondPlan, 1)])
            .ShouldBe("2 av 3 aktiviteter som räknas är genomförda och 1 pågår enligt plan. Inget avviker från planen. "
                + "En aktivitet börjar först efter planperioden och räknas inte.");
        Sentence([.. Many(ActivityStanding.NotReported, 2), .. Many(ActivityStanding.BeyondPlan, 1)]).ShouldStartWith("Ingen av de två aktiviteterna som räknas är redovisad.");
    }

    [Fact]
    public void A_goal_judged_by_hand_says_so()
    {
        GoalVerdict.Of(Judgement.ByHand, [], [], [], new(2024, 12, 31)).Why.ShouldBe("Förvaltningen bedömer målet. Ingen regel räknar ut bedömningen.");
    }

    private static IEnumerable<ActivityReading> Many(ActivityStanding standing, int count) =>
        Enumerable.Range(1, count).Select(number => Given.Reading(standing, $"a-{number:00}"));

    private static string Sentence(ActivityReading[] activities) =>
        GoalVerdict.Of(Judgement.ByActivities, activities, [], [], new(2024, 12, 31)).Why;
}
