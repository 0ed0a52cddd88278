using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>Rows 1–6 of rule version 1: D done, B begun, N not yet due, X behind, ? missing.</summary>
public sealed class VerdictRowTests
{
    [Theory]
    [InlineData("", Verdict.CannotBeAssessed, 1)]
    [InlineData("?", Verdict.CannotBeAssessed, 2)]
    [InlineData("??", Verdict.CannotBeAssessed, 2)]
    [InlineData("D?", Verdict.CannotBeAssessed, 2)]
    [InlineData("X?", Verdict.CannotBeAssessed, 2)]
    [InlineData("N?", Verdict.CannotBeAssessed, 2)]
    [InlineData("NX?", Verdict.CannotBeAssessed, 2)]
    [InlineData("D", Verdict.Met, 3)]
    [InlineData("DDD", Verdict.Met, 3)]
    [InlineData("N", Verdict.NotYetDue, 4)]
    [InlineData("NNN", Verdict.NotYetDue, 4)]
    [InlineData("B", Verdict.PartlyMet, 5)]
    [InlineData("DN", Verdict.PartlyMet, 5)]
    [InlineData("DX", Verdict.PartlyMet, 5)]
    [InlineData("DDDX", Verdict.PartlyMet, 5)]
    [InlineData("BX", Verdict.PartlyMet, 5)]
    [InlineData("BN", Verdict.PartlyMet, 5)]
    [InlineData("B?", Verdict.PartlyMet, 5)]
    [InlineData("DX?", Verdict.PartlyMet, 5)]
    [InlineData("DN?", Verdict.PartlyMet, 5)]
    [InlineData("DB??", Verdict.PartlyMet, 5)]
    [InlineData("X", Verdict.NotMet, 6)]
    [InlineData("XX", Verdict.NotMet, 6)]
    [InlineData("NX", Verdict.NotMet, 6)]
    public void The_first_row_that_fits_gives_the_verdict(string parts, Verdict verdict, int row)
    {
        VerdictRows.Decide([.. parts.Select(Read)]).ShouldBe(new(verdict, row));
    }

    [Theory]
    [InlineData(ActivityStanding.CarriedOut, Part.Done)]
    [InlineData(ActivityStanding.UnderWay, Part.Begun)]
    [InlineData(ActivityStanding.Overdue, Part.Begun)]
    [InlineData(ActivityStanding.NotYetDue, Part.NotYetDue)]
    [InlineData(ActivityStanding.Paused, Part.Behind)]
    [InlineData(ActivityStanding.EndedWithoutDecision, Part.Behind)]
    [InlineData(ActivityStanding.NotBegunInTime, Part.Behind)]
    [InlineData(ActivityStanding.NotReported, Part.Missing)]
    public void Each_counted_standing_means_something_for_the_verdict(ActivityStanding standing, Part expected)
    {
        VerdictRows.PartOf(standing, dueToHaveBegun: true, carriesOn: false).ShouldBe(expected);
    }

    [Theory]
    [InlineData(ActivityStanding.UnderWay, Part.Done)]
    [InlineData(ActivityStanding.Overdue, Part.Begun)]
    [InlineData(ActivityStanding.Paused, Part.Behind)]
    [InlineData(ActivityStanding.NotYetDue, Part.NotYetDue)]
    public void What_carries_on_counts_as_carried_out_only_while_under_way_as_planned(ActivityStanding standing, Part expected)
    {
        VerdictRows.PartOf(standing, dueToHaveBegun: true, carriesOn: true).ShouldBe(expected);
    }

    [Theory]
    [InlineData(ActivityStanding.Paused)]
    [InlineData(ActivityStanding.EndedWithoutDecision)]
    public void Paused_or_ended_before_due_to_have_begun_counts_as_not_yet_due(ActivityStanding standing)
    {
        VerdictRows.PartOf(standing, dueToHaveBegun: false, carriesOn: false).ShouldBe(Part.NotYetDue);
    }

    [Theory]
    [InlineData(ActivityStanding.EndedByDecision)]
    [InlineData(ActivityStanding.BeyondPlan)]
    public void What_is_not_counted_has_no_part_in_the_verdict(ActivityStanding standing)
    {
        Should.Throw<ArgumentException>(() => VerdictRows.PartOf(standing, true, false)).Message.ShouldStartWith($"{standing} is not counted.");
    }

    private static Part Read(char letter) => letter switch
    {
        'D' => Part.Done,
        'B' => Part.Begun,
        'N' => Part.NotYetDue,
        'X' => Part.Behind,
        '?' => Part.Missing,
        _ => throw new ArgumentException($"Unknown letter {letter}.", nameof(letter)),
    };
}
