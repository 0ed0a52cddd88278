using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>What a citizen reads beside the verdict of a goal judged by activities, at the cut-off 31 August 2024.</summary>
public sealed class VerdictSentenceTests
{
    private const ActivityStanding Done = ActivityStanding.CarriedOut;

    [Fact]
    public void The_example_of_the_rule_reads_as_it_should()
    {
        Sentence([Reading(Done, 1), Reading(Done, 2), Reading(Done, 3), Reading(ActivityStanding.UnderWay, 4), NotYet("2024-09", 5)])
            .ShouldBe("3 av 5 aktiviteter är genomförda, 1 pågår enligt plan och 1 är inte planerad att börja förrän i september. Inget avviker från planen.");
    }

    [Theory]
    [InlineData(Done, "är genomförd", "är genomförda")]
    [InlineData(ActivityStanding.UnderWay, "pågår enligt plan", "pågår enligt plan")]
    [InlineData(ActivityStanding.Overdue, "pågår men skulle ha varit klar", "pågår men skulle ha varit klara")]
    [InlineData(ActivityStanding.NotBegunInTime, "skulle ha börjat men har inte gjort det", "skulle ha börjat men har inte gjort det")]
    [InlineData(ActivityStanding.Paused, "är pausad", "är pausade")]
    [InlineData(ActivityStanding.EndedWithoutDecision, "är avslutad utan beslut", "är avslutade utan beslut")]
    public void Activities_that_all_stand_alike_are_said_together(ActivityStanding standing, string one, string many)
    {
        Sentence([Reading(standing)]).ShouldStartWith($"Målets enda aktivitet {one}. ");
        Sentence([Reading(standing, 1), Reading(standing, 2)]).ShouldStartWith($"Båda aktiviteterna {many}. ");
        Sentence([.. Enumerable.Range(1, 3).Select(number => Reading(standing, number))]).ShouldStartWith($"Alla tre aktiviteter {many}. ");
        Sentence([.. Enumerable.Range(1, 13).Select(number => Reading(standing, number))]).ShouldStartWith($"Alla 13 aktiviteter {many}. ");
    }

    [Fact]
    public void None_is_never_said_as_all_are_not()
    {
        Sentence([Reading(ActivityStanding.NotReported)]).ShouldBe("Målets enda aktivitet är inte redovisad. Därför går det inte att säga om målet nås.");
        Sentence([Reading(ActivityStanding.NotReported, 1), Reading(ActivityStanding.NotReported, 2)])
            .ShouldBe("Ingen av de två aktiviteterna är redovisad. Därför går det inte att säga om målet nås.");
        Sentence([NotYet("2024", 1), NotYet("2024", 2), NotYet("2024", 3)])
            .ShouldBe("Ingen av de tre aktiviteterna är planerad att ha börjat än. Inget avviker från planen.");
    }

    [Theory]
    [InlineData("2024-10-15", null, "börja förrän i oktober")]
    [InlineData("2024-10", null, "börja förrän i oktober")]
    [InlineData("2024-T3", null, "börja förrän i tertial 3")]
    [InlineData("2025-02", null, "börja förrän i februari 2025")]
    [InlineData("2025-T1", null, "börja förrän i tertial 1 2025")]
    [InlineData("2025", null, "börja förrän 2025")]
    [InlineData("2024", null, "ha börjat än")]
    [InlineData(null, null, "ha börjat än")]
    [InlineData("2024-10", "2024-10-20", "börja förrän i oktober")]
    [InlineData("2024-10", "2024-11", "ha börjat än")]
    public void What_is_not_yet_due_says_when_it_begins_where_the_plan_says_one_time(string? start, string? another, string begin)
    {
        ActivityReading[] notYet = another is null ? [NotYet(start, 2)] : [NotYet(start, 2), NotYet(another, 3)];

        Sentence([Reading(Done), .. notYet]).ShouldContain($"{notYet.Length} är inte {(another is null ? "planerad" : "planerade")} att {begin}. ");
    }

    [Fact]
    public void Counts_go_from_what_has_come_of_the_work_to_what_nobody_knows()
    {
        ActivityStanding[] standings =
        [
            ActivityStanding.NotReported, ActivityStanding.NotYetDue, ActivityStanding.EndedWithoutDecision, ActivityStanding.Paused,
            ActivityStanding.NotBegunInTime, ActivityStanding.Overdue, ActivityStanding.UnderWay, Done,
        ];

        Sentence([.. standings.Select((standing, place) => Reading(standing, place + 1))]).ShouldStartWith(
            "1 av 8 aktiviteter är genomförd, 1 pågår enligt plan, 1 pågår men skulle ha varit klar, 1 skulle ha börjat men har inte gjort det, "
            + "1 är pausad, 1 är avslutad utan beslut, 1 är inte planerad att ha börjat än och 1 är inte redovisad: ”Aktivitet 1”. ");
    }

    [Fact]
    public void A_missing_report_is_named_and_its_consequence_said()
    {
        Sentence([Reading(Done, 1), Reading(Done, 2), Reading(ActivityStanding.NotReported, 3)])
            .ShouldBe("2 av 3 aktiviteter är genomförda och 1 är inte redovisad: ”Aktivitet 3”. Därför går det inte att säga om målet nås.");
        Sentence([Reading(Done, 1), NotYet("2024-10", 2), Reading(ActivityStanding.NotReported, 4), Reading(ActivityStanding.NotReported, 3)])
            .ShouldBe("1 av 4 aktiviteter är genomförd, 1 är inte planerad att börja förrän i oktober och 2 är inte redovisade: ”Aktivitet 3” och ”Aktivitet 4”. "
                + "Därför går det inte att säga om allt följer planen.");
    }

    [Fact]
    public void Each_deviation_is_named_also_when_the_goal_can_not_be_assessed()
    {
        Sentence([Reading(ActivityStanding.NotBegunInTime, 1), Reading(ActivityStanding.NotReported, 2)])
            .ShouldBe("1 av 2 aktiviteter skulle ha börjat men har inte gjort det och 1 är inte redovisad: ”Aktivitet 2”. "
                + "Därför går det inte att säga om målet nås. Aktiviteten ”Aktivitet 1” avviker från planen.");
    }

    [Theory]
    [InlineData(1, "Aktiviteten ”Aktivitet 1” avviker från planen.")]
    [InlineData(2, "Två aktiviteter avviker från planen: ”Aktivitet 1” och ”Aktivitet 2”.")]
    [InlineData(3, "Tre aktiviteter avviker från planen: ”Aktivitet 1”, ”Aktivitet 2” och ”Aktivitet 3”.")]
    public void Deviations_are_named_within_quotation_marks(int count, string expected)
    {
        var late = Enumerable.Range(1, count).Reverse().Select(number => Reading(ActivityStanding.Overdue, number));

        Sentence([Reading(Done, 9), .. late]).ShouldEndWith(" " + expected);
    }

    [Theory]
    [InlineData(1, "1 pågår. Aktiviteten ”Aktivitet 1” väntas bli klar senare än planerat.")]
    [InlineData(2, "2 pågår. Två aktiviteter väntas bli klara senare än planerat: ”Aktivitet 1” och ”Aktivitet 2”.")]
    public void What_is_expected_late_is_not_said_to_go_as_planned(int count, string expected)
    {
        var late = Enumerable.Range(1, count).Select(number => Reading(ActivityStanding.UnderWay, number, Given.Facts(ReportedStatus.UnderWay, expected: "2024-12-15")));

        Sentence([Reading(Done, 9), .. late]).ShouldEndWith("är genomförd och " + expected);
    }

    [Theory]
    [InlineData(1, "Aktiviteten ”Aktivitet 1” blev klar senare än planerat. I övrigt avviker inget från planen.")]
    [InlineData(2, "Två aktiviteter blev klara senare än planerat: ”Aktivitet 1” och ”Aktivitet 2”. I övrigt avviker inget från planen.")]
    public void Work_completed_late_is_told(int count, string expected)
    {
        var late = Enumerable.Range(1, count).Select(number => Reading(Done, number, Given.Facts(ReportedStatus.Completed, "2024-12-15")));

        Sentence([Reading(Done, 9), .. late]).ShouldEndWith(expected);
    }

    private static ActivityReading Reading(ActivityStanding standing, int number = 1, ReportedFacts? facts = null) =>
        Given.Reading(standing, $"a-{number:00}", $"Aktivitet {number}", facts: facts);

    private static ActivityReading NotYet(string? start, int number) =>
        Given.Reading(ActivityStanding.NotYetDue, $"a-{number:00}", $"Aktivitet {number}", start: start);

    private static string Sentence(ActivityReading[] activities) =>
        GoalVerdict.Of(Judgement.ByActivities, activities, [], [], new(2024, 12, 31)).Why;
}
