using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Domain.Tests.FollowUps.Checks;

public sealed class CheckingTests
{
    private readonly CheckedYear _year = new();

    [Theory, InlineData(1), InlineData(2)]
    public void A_clean_report_gives_no_findings(int tertial)
    {
        _year.Found(tertial).ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_plan_in_force_there_is_nothing_to_find()
    {
        _year.Year.Matters[0].Annul(_year.Year.Matters[0].Points[0], "2024-01-01");
        _year.Year.Matters[0].Annul(_year.Year.Matters[0].Points[1], "2024-01-01");
        _year.Year.Reports.Clear();

        Checking.Of(_year.Year.Record, _year.Year.FollowUps[1], null).ShouldBeEmpty();
    }

    [Fact]
    public void A_finding_says_where_what_and_why()
    {
        _year.Report("a-02", 2, Domain.FollowUps.ReportedStatus.NotBegun);

        var finding = _year.Findings().Single(finding => finding.Check == Check.StatusBackwards);

        (finding.Place.Kind, finding.Place.Id, finding.Place.Code, finding.Place.Name).ShouldBe((PlaceKind.Activity, CheckedYear.Maths.Id.Value, "a-02", "Mattecafé"));
        finding.What.ShouldBe("Aktiviteten är redovisad som inte påbörjad, men var pågående i tertial 1.");
        finding.Why.ShouldBe(Check.StatusBackwards.WhyItMatters());
        finding.Key.ShouldMatch("^statusBackwards-[0-9a-f]{32}-[0-9a-f]{16}$");
        finding.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void Every_check_says_why_it_is_made_in_its_own_sentence()
    {
        Enum.GetValues<Check>().Select(check => check.WhyItMatters()).Distinct().Count().ShouldBe(Enum.GetValues<Check>().Length);
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_plan()
    {
        _year.Forget("b-02", 2);
        _year.Forget("b-01", 2);
        _year.Report("a-02", 2, Domain.FollowUps.ReportedStatus.NotBegun);
        _year.Report("a-01", 2, Domain.FollowUps.ReportedStatus.NotBegun);
        _year.Assess("1.1", Domain.FollowUps.Verdict.PartlyMet, "Målet är uppfyllt.");

        _year.Findings().Select(finding => finding.Place.Code).Distinct().ShouldBe(["a-01", "a-02", "b-01", "b-02", "1.1"]);
    }

    [Theory]
    [InlineData(PlaceKind.BudgetLine, true)]
    [InlineData(PlaceKind.Frame, true)]
    [InlineData(PlaceKind.Activity, false)]
    [InlineData(PlaceKind.Goal, false)]
    [InlineData(PlaceKind.Text, false)]
    public void What_is_about_money_is_the_controllers(PlaceKind kind, bool expected)
    {
        new Place(kind, Guid.Empty, null, "").IsMoney.ShouldBe(expected);
    }
}
