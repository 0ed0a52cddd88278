using CsCheck;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests;

/// <summary>Whatever a municipality might plan, report and decide.</summary>
internal static class Any
{
    public static readonly DateOnly LastCutOff = new(2024, 12, 31);

    public static readonly Gen<DateOnly> CutOff = Gen.Int[1, 3].Select(tertial => PlannedDate.Tertial(2024, tertial).Last);

    private static readonly Gen<PlannedDate> Planned =
        from year in Gen.Int[2023, 2025]
        from month in Gen.Int[1, 12]
        from precision in Gen.Enum<Precision>()
        select precision switch
        {
            Precision.Day => PlannedDate.Day(new(year, month, 15)),
            Precision.Month => PlannedDate.Month(year, month),
            Precision.Tertial => PlannedDate.Tertial(year, (month + 3) / 4),
            _ => PlannedDate.Year(year),
        };

    private static readonly Gen<DateOnly?> Day = Gen.Nullable(Gen.Int[-60, 500].Select(days => new DateOnly(2024, 1, 1).AddDays(days)), 0.3);

    public static readonly Gen<ReportedFacts> Facts =
        from status in Gen.Enum<ReportedStatus>()
        from completed in Day
        from expected in Day
        select new ReportedFacts { Status = status, CompletedOn = status == ReportedStatus.Completed ? completed ?? new(2024, 3, 1) : null, ExpectedCompletion = expected };

    public static readonly Gen<Timing> Timing =
        from start in Gen.Nullable(Planned, 0.2)
        from end in Gen.Nullable(Planned, 0.2)
        from ongoing in Gen.Int[0, 4]
        select Given.Timing(start?.ToString(), end?.ToString(), ongoing == 0);

    /// <summary>One activity as it reads at the cut-off, with the standing that the plan and the report give.</summary>
    public static Gen<ActivityReading> Reading(DateOnly cutOff, int number) =>
        from timing in Timing
        from facts in Gen.Null(Facts, 0.3)
        from onceBegun in Gen.Bool
        from ended in Gen.Int[0, 5]
        let standing = ActivityStandings.Of(timing, facts, onceBegun, ended == 0, cutOff)
        select Given.Reading(standing, $"a-{number:00}", $"Aktivitet {number}", timing, facts, cutOff.ToString("yyyy-MM-dd"));

    /// <summary>The activities of a goal, none to six, at one of the year's cut-offs.</summary>
    public static readonly Gen<ActivityReading[]> Goal =
        from cutOff in CutOff
        from count in Gen.Int[0, 6]
        from readings in Gen.Select(Reading(cutOff, 1), Reading(cutOff, 2), Reading(cutOff, 3), Reading(cutOff, 4), Reading(cutOff, 5), Reading(cutOff, 6))
        select new[] { readings.Item1, readings.Item2, readings.Item3, readings.Item4, readings.Item5, readings.Item6 }[..count];

    /// <summary>Four points in four matters, each hanging at most on later ones, so never in a circle; days are counted from 1 November 2023.</summary>
    public static readonly Gen<Matter[]> Matters =
        from outcomes in Gen.Enum<Outcome>().Array[8]
        from days in Gen.Int[1, 60].Array[24]
        from kinds in Gen.Int[0, 5].Array[16]
        select Build(outcomes, days, kinds);

    public static string On(int day) => new DateOnly(2023, 11, 1).AddDays(day).ToString("yyyy-MM-dd");

    private static Matter[] Build(Outcome[] outcomes, int[] days, int[] kinds)
    {
        Matter[] matters = [Given.Matter(1), Given.Matter(2), Given.Matter(3), Given.Matter(4)];
        var points = matters.Select((matter, i) => matter.Point(effectiveFrom: kinds[i] == 0 ? On(days[i]) : null)).ToArray();
        for (var i = 0; i < matters.Length; i++)
        {
            matters[i].Decide(On(days[4 + i]), outcomes[i], points[i]);
            if (kinds[4 + i] > 2) matters[i].Decide(On(days[8 + i]), outcomes[4 + i], points[i]);
            if (kinds[8 + i] == 0) matters[i].Annul(points[i], On(days[12 + i]));
            if (i == 3 || kinds[12 + i] == 0) continue;
            var condition = matters[i].Condition([points[i]], kinds[12 + i] > 1 ? points[i + 1] : null, kinds[12 + i] > 3 ? points[3] : null);
            condition.Establish(On(days[16 + i]), fulfilled: days[20 + i] > 30);
        }
        return matters;
    }
}
