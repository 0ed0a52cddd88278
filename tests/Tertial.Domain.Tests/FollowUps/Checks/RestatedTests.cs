using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps.Checks;

/// <summary>What tertial 1 said when it was frozen, and what the record says of it since.</summary>
public sealed class RestatedTests
{
    private readonly CheckedYear _year = new();

    private PlanVersion First => _year.Year.Versions[0];

    [Fact]
    public void A_budget_that_has_changed_without_a_decision_is_found()
    {
        First.BudgetLines[1] = CheckedYear.Line("b-02", "Hemtjänst", 9_600, 101_800);
        _year.Money("b-02", 2, (6_400, 67_530), (6_320, 67_600), (9_600, 101_800), null);

        _year.Found().ShouldBe(["b-02: Budgeten för helåret var −91 700 tkr netto i tertial 1 och är nu −92 200 tkr, utan beslut efter den 2024-04-30."]);
    }

    [Fact]
    public void A_row_that_has_been_renamed_without_a_decision_is_found()
    {
        First.BudgetLines[1] = CheckedYear.Line("b-02", "Stöd i hemmet", 9_600, 101_300);

        _year.Found().ShouldBe(["b-02: Budgetposten hette ”Hemtjänst” i tertial 1, och inget beslut efter den 2024-04-30 har bytt namnet."]);
    }

    [Fact]
    public void A_row_that_has_gone_or_come_without_a_decision_is_found()
    {
        First.BudgetLines.RemoveAt(1);
        First.BudgetLines.Add(CheckedYear.Line("b-03", "Färdtjänst", 0, 4_000));
        _year.Money("b-03", 2, (0, 2_600), (0, 2_600), (0, 4_000), null);

        _year.Found().ShouldBe([
            "b-02: Budgetposten fanns i tertial 1 men finns inte längre, och inget beslut har tagit bort den.",
            "b-03: Budgetposten fanns inte i tertial 1, och inget beslut efter den 2024-04-30 har lagt till den.",
        ]);
    }

    [Fact]
    public void An_activity_that_has_gone_come_or_changed_name_without_a_decision_is_found()
    {
        First.Activities.RemoveAt(2);
        First.Activities[0] = Given.Activity("a-01", "2024-02", "2024-11", name: "Läslust");
        First.Activities.Add(Given.Activity("a-09", "2024-10", "2024-12", name: "Skolbibliotek"));
        _year.Year.Reports.RemoveAll(report => report.ActivityId == CheckedYear.Handyman.Id);

        _year.Found().ShouldBe([
            "a-01: Aktiviteten hette ”Läslyftet” i tertial 1, och inget beslut efter den 2024-04-30 har bytt namnet.",
            "a-03: Aktiviteten fanns i tertial 1 men finns inte i planen nu, och inget beslut har avslutat den.",
            "a-09: Aktiviteten fanns inte i tertial 1, och inget beslut efter den 2024-04-30 har lagt till den.",
        ]);
    }

    [Fact]
    public void What_a_decision_has_changed_since_then_is_as_it_should_be()
    {
        _year.Year.Adopt("2024-06-11", Given.Activity("a-01", "2024-02", "2024-11", name: "Läslust"), CheckedYear.Maths, Given.Activity("a-09", "2024-10", "2024-12", name: "Skolbibliotek"));
        _year.Year.Versions[1].BudgetLines.AddRange([CheckedYear.Line("b-01", "Grundskola och elevhälsa", 21_500, 168_350), CheckedYear.Line("b-02", "Hemtjänst", 9_600, 101_300)]);

        _year.Found().ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_from_before_that_was_registered_late_is_found()
    {
        _year.Year.Adopt("2024-04-23", Given.Activity("a-01", "2024-02", "2024-11", name: "Läslust"), CheckedYear.Maths, CheckedYear.Handyman);
        _year.Year.Versions[1].BudgetLines.AddRange(First.BudgetLines);

        _year.Found().ShouldBe(["a-01: Aktiviteten hette ”Läslyftet” i tertial 1, och inget beslut efter den 2024-04-30 har bytt namnet."]);
    }

    [Fact]
    public void A_report_on_what_was_never_decided_is_found()
    {
        _year.Year.Versions.Add(Given.Version(7, proposed: null, goals: [Given.Goal("1.1")], activities: Given.Activity("a-09", name: "Skolbibliotek")));
        _year.Report("a-09", 2, ReportedStatus.UnderWay);

        _year.Found().ShouldBe(["a-09: Aktiviteten är redovisad, men finns inte i den plan som gällde den 2024-08-31."]);
    }

    [Fact]
    public void Another_day_of_completion_than_last_time_is_found()
    {
        _year.Report("a-02", 1, ReportedStatus.Completed, "2024-04-12").Freeze();
        _year.Report("a-02", 2, ReportedStatus.Completed, "2024-06-10");

        _year.Found().ShouldBe(["a-02: Aktiviteten blev klar den 2024-04-12 enligt tertial 1, men den 2024-06-10 enligt den här redovisningen."]);
    }

    [Theory]
    [InlineData(OutcomeState.Final, null, true)]
    [InlineData(OutcomeState.Restated, 80.3, false)]
    [InlineData(OutcomeState.Restated, 79.0, true)]
    public void A_metric_whose_old_value_has_changed_unmarked_is_found(OutcomeState state, double? former, bool found)
    {
        _year.ShownMetric.Outcomes.Add(new() { Describes = new(2023, 6, 30), PublishedOn = new(2024, 6, 4), State = state, Value = 81.1m, FormerValue = (decimal?)former });

        _year.Found().ShouldBe(found ? ["Behöriga till gymnasiet, andel av avgångselever: Värdet för den 2023-06-30 var 80,3 i tertial 1 och är nu 81,1, utan att vara märkt som rättat."] : []);
    }

    [Fact]
    public void A_preliminary_value_may_become_final()
    {
        _year.ShownMetric.Outcomes.RemoveAt(2);
        _year.ShownMetric.Outcomes[1] = new() { Describes = new(2023, 6, 30), PublishedOn = new(2023, 9, 20), State = OutcomeState.Preliminary, Value = 80.3m };
        _year.Freeze();
        _year.ShownMetric.Outcomes.Add(new() { Describes = new(2023, 6, 30), PublishedOn = new(2024, 6, 4), State = OutcomeState.Final, Value = 81.1m });

        _year.Found().ShouldBeEmpty();
    }
}
