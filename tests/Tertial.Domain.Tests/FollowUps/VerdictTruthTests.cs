using CsCheck;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>What holds whatever is planned and reported.</summary>
public sealed class VerdictTruthTests
{
    private static readonly Verdict[] Scale = [Verdict.NotMet, Verdict.PartlyMet, Verdict.Met];

    [Fact]
    public void Carrying_out_one_more_activity_never_lowers_a_verdict()
    {
        Any.Goal.Where(readings => readings.Length > 0).Sample(readings =>
        {
            var before = Array.IndexOf(Scale, Of(readings).Verdict);
            foreach (var carriedOut in readings)
            {
                var after = Of([.. readings.Select(reading => reading == carriedOut ? reading with { Standing = ActivityStanding.CarriedOut } : reading)]).Verdict;
                if (before >= 0 && Scale.Contains(after)) Array.IndexOf(Scale, after).ShouldBeGreaterThanOrEqualTo(before);
                if (readings.All(IsKnown)) Scale.ShouldContain(after);
            }
        });
    }

    [Fact]
    public void Adding_a_carried_out_activity_never_lowers_a_verdict()
    {
        Any.Goal.Sample(readings =>
        {
            var (before, after) = (Of(readings).Verdict, Of([.. readings, Given.Reading(ActivityStanding.CarriedOut)]).Verdict);

            if (Scale.Contains(before) && Scale.Contains(after)) Array.IndexOf(Scale, after).ShouldBeGreaterThanOrEqualTo(Array.IndexOf(Scale, before));
        });
    }

    [Fact]
    public void The_order_of_the_activities_does_not_matter()
    {
        Any.Goal.SelectMany(readings => Gen.Shuffle(readings).Select(shuffled => (readings, shuffled))).Sample((readings, shuffled) =>
        {
            var (one, other) = (Of(readings), Of(shuffled));

            (other.Verdict, other.Row, other.Pace, other.Forecast, other.Why).ShouldBe((one.Verdict, one.Row, one.Pace, one.Forecast, one.Why));
        });
    }

    [Fact]
    public void Every_combination_of_parts_gives_exactly_one_row()
    {
        Gen.Enum<Part>().Array[0, 6].Sample(parts =>
        {
            var rows = Rows(parts).ToList();

            rows.ShouldHaveSingleItem().ShouldBe(VerdictRows.Decide(parts));
        });
    }

    [Fact]
    public void With_nothing_unreported_rows_1_and_3_to_6_decide_alone()
    {
        Any.Goal.Where(readings => readings.All(IsKnown)).Sample(readings => Of(readings).Row.ShouldNotBe(2));
    }

    [Fact]
    public void Whatever_the_missing_reports_turn_out_to_be_a_verdict_given_without_them_stands()
    {
        Gen.Enum<Part>().Array[1, 5].Sample(parts =>
        {
            if (VerdictRows.Decide(parts) is not { Row: not 2 } given) return;

            foreach (var turnsOut in new[] { Part.Done, Part.Begun, Part.Behind })
                VerdictRows.Decide([.. parts.Select(part => part == Part.Missing ? turnsOut : part)]).ShouldBe(given);
        });
    }

    [Fact]
    public void Every_activity_has_a_standing_and_one_that_follows_the_table()
    {
        Gen.Select(Any.Timing, Gen.Null(Any.Facts, 0.2), Gen.Bool, Gen.Bool, Any.CutOff).Sample((timing, facts, onceBegun, ended, cutOff) =>
        {
            var standing = ActivityStandings.Of(timing, facts, onceBegun, ended, cutOff);

            Enum.IsDefined(standing).ShouldBeTrue();
            if (facts is null) standing.Deviates().ShouldBeFalse();
            (standing == ActivityStanding.CarriedOut).ShouldBe(facts?.Status == ReportedStatus.Completed && facts.CompletedOn <= cutOff);
            if (ended) standing.ShouldBeOneOf(ActivityStanding.CarriedOut, ActivityStanding.EndedByDecision);
        });
    }

    [Fact]
    public void Every_goal_has_a_verdict_a_pace_a_forecast_and_a_sentence()
    {
        Any.Goal.Sample(readings =>
        {
            var verdict = Of(readings);

            (verdict.Counted.Count() + verdict.NotCounted.Count()).ShouldBe(readings.Length);
            (verdict.Pace == Pace.Deviates).ShouldBe(verdict.Counted.Any(reading => reading.Deviates));
            verdict.Why.ShouldMatch(@"^[A-ZÅÄÖ0-9].*[^ ]\.$");
            verdict.Why.ShouldNotContain("  ");
        });
    }

    [Fact]
    public void A_later_cut_off_never_makes_something_less_due()
    {
        Gen.Select(Any.Timing, Any.CutOff, Any.CutOff).Where((_, one, other) => one <= other).Sample((timing, one, other) =>
        {
            if (timing.IsDueToHaveBegun(one)) timing.IsDueToHaveBegun(other).ShouldBeTrue();
            if (timing.IsDueToBeFinished(one)) timing.IsDueToBeFinished(other).ShouldBeTrue();
            if (timing.IsDueToBeFinished(one)) timing.IsDueToHaveBegun(one).ShouldBeTrue();
        });
    }

    // The rows as the table states them, each made to exclude the others.
    private static IEnumerable<RuledVerdict> Rows(Part[] parts)
    {
        var (done, begun, behind, notYet, missing) = (Count(Part.Done), Count(Part.Begun), Count(Part.Behind), Count(Part.NotYetDue), Count(Part.Missing));
        var settled = missing == 0 || begun > 0 || (done > 0 && behind + notYet > 0);
        if (parts.Length == 0) yield return new(Verdict.CannotBeAssessed, 1);
        if (!settled) yield return new(Verdict.CannotBeAssessed, 2);
        if (parts.Length > 0 && done == parts.Length) yield return new(Verdict.Met, 3);
        if (parts.Length > 0 && notYet == parts.Length) yield return new(Verdict.NotYetDue, 4);
        if (settled && done + begun > 0 && done < parts.Length) yield return new(Verdict.PartlyMet, 5);
        if (missing == 0 && behind > 0 && done + begun == 0) yield return new(Verdict.NotMet, 6);

        int Count(Part part) => parts.Count(candidate => candidate == part);
    }

    private static bool IsKnown(ActivityReading reading) => reading.Standing != ActivityStanding.NotReported;

    private static GoalVerdict Of(ActivityReading[] readings) => GoalVerdict.Of(Judgement.ByActivities, readings, [], [], Any.LastCutOff);
}
