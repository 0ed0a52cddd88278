using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Domain.Tests.FollowUps.Checks;

/// <summary>For each check a report with that one fault in it. A check that is added must be given one.</summary>
public sealed class EveryCheckTests
{
    public static TheoryData<Check> All => [.. Enum.GetValues<Check>()];

    [Theory, MemberData(nameof(All))]
    public void Each_check_finds_its_own_fault_and_no_other_check_does(Check check)
    {
        var year = new CheckedYear();
        if (check == Check.ForecastAfterYearEnd) Finish(year, forecastCost: 170_450);
        year.Checks(TertialOf(check)).ShouldBeEmpty();

        Spoil(year, check);

        year.Checks(TertialOf(check)).ShouldBe([check]);
    }

    private static int TertialOf(Check check) => check == Check.ForecastAfterYearEnd ? 3 : 2;

    private static CheckedYear Spoil(CheckedYear year, Check check) => check switch
    {
        Check.TotalDiffersFromParts => year.Spoil(_ => year.Establish(240_000)),
        Check.DeviationMisstated => year.Comment("Prognosen visar ett underskott på 1 500 tkr."),
        Check.TextContradictsTable => year.Comment("Kostnaderna är lägre än budget."),
        Check.Restated => year.Report("a-02", 1, ReportedStatus.Completed, "2024-04-12").Freeze().Report("a-02", 2, ReportedStatus.Completed, "2024-06-10"),
        Check.RowChanged => year.Spoil(version => version.BudgetLines[1] = CheckedYear.Line("b-02", "Stöd i hemmet", 9_600, 101_300)),
        Check.ActivityChanged => year.Spoil(version => version.Activities[0] = Given.Activity("a-01", "2024-02", "2024-11", name: "Läslust")),
        Check.SameActivityTwice => Twice(year),
        Check.StatusBackwards => year.Report("a-01", 1, ReportedStatus.Paused).Freeze().Report("a-01", 2, ReportedStatus.NotBegun, also: Explained),
        Check.WorkRemains => year.Report("a-02", 2, ReportedStatus.Completed, "2024-06-10", also: facts => facts with { WorkRemains = "Två skolor." }),
        Check.DateOutsidePeriod => year.Report("a-02", 2, ReportedStatus.Completed, "2023-11-30"),
        Check.CompletedAfterCutOff => year.Report("a-02", 2, ReportedStatus.Completed, "2024-09-01", also: Explained),
        Check.ExpectedInThePast => year.Report("a-01", 2, ReportedStatus.UnderWay, expected: "2024-09-04"),
        Check.DeviationUnexplained => year.Report("a-01", 2, ReportedStatus.Paused, also: facts => facts with { Cause = null, Measure = null }),
        Check.ForecastMissing => year.Spoil(_ => year.Forget("b-02", 2)),
        Check.ForecastUnmoved => year.Money("b-02", 2, (6_400, 67_530), (6_320, 69_700), (9_600, 101_300), null),
        Check.OutcomeFell => year.Money("b-02", 2, (6_400, 67_530), (6_320, 30_000), (9_600, 100_000), "Rättad bokföring."),
        Check.ForecastAfterYearEnd => Finish(year, forecastCost: 171_000),
        Check.WrongUnit => year.Money("b-02", 2, (6_400, 67_530), (6_320, 67_600), (9_600, 101_300_000), "Se bilaga."),
        Check.UnexpectedSign => year.Money("i-01", 2, (0, 18_000), (0, 17_900), (-100, 29_500), "Se bilaga."),
        Check.PersonalNumber => year.Report("a-01", 2, ReportedStatus.UnderWay, also: facts => facts with { Effect = "Eleven 811218-9876 har fått stöd." }),
        Check.ReportNotApproved => Unapproved(year),
        _ => throw new ArgumentOutOfRangeException(nameof(check), check, "No report has this fault in it."),
    };

    private static ReportedFacts Explained(ReportedFacts facts) => facts with { Cause = "Lokalen.", Measure = "Ny lokal." };

    // What was approved before still counts; only the later report waits.
    private static CheckedYear Unapproved(CheckedYear year)
    {
        year.Year.ApprovalRules.Add(new(Given.Board.Id, Given.Day("2024-09-06"), IsRequired: true));
        year.Year.Reports.Add(Given.Report(Given.Facts(ReportedStatus.UnderWay), "a-01", 2, day: 7));
        return year;
    }

    private static CheckedYear Twice(CheckedYear year)
    {
        year.Year.Versions[0].Activities.Add(Given.Activity("a-04", "2024-01", "2024-06", name: "  mattecafé", goal: "1.2"));
        return year.Freeze().Report("a-04", 2, ReportedStatus.UnderWay, also: Explained);
    }

    private static CheckedYear Finish(CheckedYear year, decimal forecastCost) => year
        .Money("b-01", 3, (21_500, 168_350), (21_900, 170_450), (21_900, forecastCost), "Skolskjuts.")
        .Money("b-02", 3, (9_600, 101_300), (9_600, 101_300), (9_600, 101_300), null)
        .Money("i-01", 3, (0, 29_500), (0, 29_400), (0, 29_400), null);
}
