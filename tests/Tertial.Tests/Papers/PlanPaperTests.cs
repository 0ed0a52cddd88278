using Tertial.Domain.Plans;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;

namespace Tertial.Tests.Papers;

public sealed class PlanPaperTests
{
    [Fact]
    public void The_first_version_has_the_whole_plan_and_nothing_to_differ_from() =>
        DemoPapers.Plan(1).Blocks.OfType<Heading>().Where(heading => heading.Level == 1).Select(heading => heading.Text)
            .ShouldBe(["Om planen", "Beslutet", "Mål och aktiviteter", "Budget"]);

    [Fact]
    public void Every_goal_and_every_activity_of_the_version_is_in_it()
    {
        var version = DemoPapers.Record.PlanVersions.First(candidate => candidate.Number == 2);
        var text = string.Join("\n", DemoPapers.Plan(2).Texts());

        foreach (var goal in version.Goals) text.ShouldContain($"Mål {goal.Code}: {goal.Text}");
        foreach (var activity in version.Activities) text.ShouldContain(activity.Name);
        foreach (var activity in version.Activities.Where(activity => activity.Ending is null)) text.ShouldContain(activity.What);
        foreach (var line in version.BudgetLines) text.ShouldContain(line.Name);
    }

    [Fact]
    public void It_names_the_decision_and_its_points_with_their_numbers()
    {
        var plan = DemoPapers.Plan(1);

        plan.Facts.ShouldContain(new Fact("Beslutad", "Kommunstyrelsen 2023-11-07, §\u00A0142, punkt\u00A01"));
        plan.Facts.ShouldContain(new Fact("Diarienummer", "KS 23/702"));
        plan.Under("Beslutet").OfType<Points>().Single().Items.Select(point => point.Number).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void What_was_decided_after_it_is_not_in_it()
    {
        var text = string.Join("\n", DemoPapers.Plan(1).Texts());

        text.ShouldContain("Den ram som villkoret för beslutet nämner");
        text.ShouldNotContain("2023-11-27");
        text.ShouldNotContain("Studiehandledning på distans");
    }

    [Fact]
    public void A_goals_timeline_says_in_words_what_it_draws()
    {
        var figure = DemoPapers.Plan(1).Blocks.OfType<Figure>().First();

        figure.Alternative.ShouldStartWith("Tidslinje 2024. a-01 Läslyft i årskurs 4–6: 15\u00A0jan – 14\u00A0jun.");
        figure.Drawing.Boxes.Count.ShouldBe(figure.Drawing.Labels.Count(label => label.Text.StartsWith("a-", StringComparison.Ordinal)));
        figure.Svg.ShouldStartWith("<svg");
    }

    [Fact]
    public void An_activity_that_begins_after_the_period_has_words_and_no_bar()
    {
        var drawing = DemoPapers.Plan(2).Blocks.OfType<Figure>().Select(figure => figure.Drawing).First(drawing => drawing.Labels.Any(label => label.Text == "a-39"));

        drawing.Labels.ShouldContain(label => label.Text == "börjar 2025");
        drawing.Boxes.Count.ShouldBe(drawing.Labels.Count(label => label.Text.StartsWith("a-", StringComparison.Ordinal)) - 1);
    }

    [Fact]
    public void The_budget_adds_up()
    {
        var table = DemoPapers.Plan(1).Under("Budget").OfType<Table>().First();

        table.Rows[^1].IsTotal.ShouldBeTrue();
        table.Rows[^1].Cells[^1].Text().ShouldBe("761\u00A0400,0");
        table.Rows.SkipLast(1).Sum(row => decimal.Parse(row.Cells[^1].Text().Replace("\u00A0", "", StringComparison.Ordinal), System.Globalization.CultureInfo.GetCultureInfo("sv-SE"))).ShouldBe(761_400m);
    }

    [Fact]
    public void A_later_version_tells_what_it_changes_before_and_now()
    {
        var differences = DemoPapers.Plan(2).Under("Skillnader mot version 1");
        var text = string.Join("\n", differences.OfType<Table>().SelectMany(table => table.Rows).Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text()))));

        text.ShouldContain("Inflyttarlots");
        text.ShouldContain("Prioriterad upp");
        text.ShouldContain("Prioritet: Normal");
    }

    [Fact]
    public void A_version_that_is_not_decided_says_so_first()
    {
        var record = Given.Municipality();
        record.PlanVersions.Add(GivenPlan.Version().Copy(new(Given.Id(52)), 2, new(2024, 5, 2)));

        var draft = PlanPaper.Of(record, record.PlanVersions[1], new(2024, 5, 2));

        draft.Notices.ShouldBe(["Det här är ett utkast. Det är varken föreslaget eller beslutat."]);
        draft.Facts.ShouldNotContain(fact => fact.Label == "Beslutad");
        PlanPaper.DecidedOn(record, record.PlanVersions[1]).ShouldBeNull();
    }

    [Fact]
    public void A_plan_without_council_goals_activities_or_budget_is_still_a_document()
    {
        var record = Given.Municipality();
        record.CouncilGoals.Clear();
        var version = new PlanVersion { Id = new(Given.Id(53)), PlanId = Given.Plan, Number = 3, DraftedOn = new(2024, 6, 1), Goals = GivenPlan.Version().Goals, Activities = [], BudgetLines = [], Origin = Domain.Origin.Own };
        record.PlanVersions.Add(version);

        var text = string.Join("\n", PlanPaper.Of(record, version, new(2024, 6, 1)).Texts());

        text.ShouldContain("Målet har inga aktiviteter i den här versionen.");
        text.ShouldContain("Den här versionen av planen har ingen budget.");
    }

    [Fact]
    public void Headings_skip_no_level()
    {
        foreach (var (name, document) in DemoPapers.OfEachKind())
        {
            var above = 0;
            foreach (var heading in document.Blocks.OfType<Heading>())
            {
                heading.Level.ShouldBeLessThanOrEqualTo(above + 1, $"{name}: {heading.Text}");
                above = heading.Level;
            }
        }
    }

    [Fact]
    public void A_document_is_the_same_after_it_has_been_kept()
    {
        foreach (var (name, document) in DemoPapers.OfEachKind())
            PaperJson.Write(PaperJson.Read(PaperJson.Write(document))).ShouldBe(PaperJson.Write(document), name);
    }
}
