using Tertial.Web.Data;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;

namespace Tertial.Tests.Papers;

public sealed class FollowUpPaperTests
{
    [Fact]
    public void A_later_follow_up_tells_what_has_changed_and_the_first_does_not()
    {
        Sections(DemoPapers.FollowUp(1)).ShouldBe(["Sammanfattning", "Målen, med tre bedömningar", "Aktiviteterna", "Avvikelser", "Ekonomi"]);
        Sections(DemoPapers.FollowUp(2)).ShouldBe(["Sammanfattning", "Vad har ändrats sedan förra uppföljningen", "Målen, med tre bedömningar", "Aktiviteterna", "Avvikelser", "Ekonomi"]);
    }

    [Fact]
    public void Every_goal_activity_and_budget_line_that_was_frozen_is_in_it()
    {
        var followUp = DemoPapers.Record.FollowUps.First(candidate => candidate.Number == 2);
        var snapshot = Snapshots.Of(DemoPapers.Record, followUp);
        var text = string.Join("\n", DemoPapers.FollowUp(2).Texts());

        foreach (var goal in snapshot.Goals) text.ShouldContain($"Mål {goal.Code}: {goal.Text}");
        foreach (var goal in snapshot.Goals) text.ShouldContain(goal.Why);
        foreach (var activity in snapshot.Activities) text.ShouldContain(activity.Name);
        foreach (var done in snapshot.Activities.Where(activity => activity.EndingReason is null).Select(activity => activity.Report?.Done).OfType<string>()) text.ShouldContain(done);
        foreach (var line in snapshot.BudgetLines) text.ShouldContain(line.Name);
    }

    [Fact]
    public void Three_verdicts_stand_side_by_side()
    {
        var table = DemoPapers.FollowUp(2).Under("Målen, med tre bedömningar").OfType<Table>().First();

        table.Columns.Select(column => column.Heading).ShouldBe(["Mål", "Regeln räknar", "Förvaltningen bedömer", "Kommunstyrelsen beslutar", "Varför?"]);
        var row = table.Rows.Select(candidate => candidate.Cells.Select(cell => cell.Text()).ToList()).First(cells => cells[0].StartsWith("1.1", StringComparison.Ordinal));
        row[1..4].ShouldBe(["Delvis uppfyllt", "Delvis uppfyllt", "Ej uppfyllt"]);
    }

    [Fact]
    public void What_was_not_reported_is_said_in_words_and_never_as_zero()
    {
        var record = Given.Municipality();
        record.FollowUps[0].Number.ShouldBe(1);

        var preview = FollowUpPaper.Of(record, record.FollowUps[0], new(2024, 5, 2));
        var money = preview.Under("Ekonomi").OfType<Table>().Single();

        preview.Notices[0].ShouldStartWith("Det här är en förhandsvisning.");
        money.Rows[0].Cells.Skip(2).Select(cell => cell.Text()).ShouldAllBe(text => text == "Inte redovisat");
        string.Join("\n", preview.Under("Aktiviteterna").OfType<Table>().SelectMany(table => table.Rows).Select(row => row.Cells[3].Text())).ShouldContain("Inte redovisat.");
    }

    [Fact]
    public void The_chart_says_in_words_what_it_draws()
    {
        var chart = DemoPapers.FollowUp(2).Under("Ekonomi").OfType<Figure>().Single();

        chart.Alternative.ShouldContain("Grundskola och elevhälsa: budget 146\u00A0850,0, utfall 98\u00A0152,5, prognos 148\u00A0550,0, avvikelse −1\u00A0700,0.");
    }

    [Fact]
    public void It_carries_the_checksum_of_what_was_frozen()
    {
        var followUp = DemoPapers.Record.FollowUps.First(candidate => candidate.Number == 2);

        DemoPapers.FollowUp(2).Facts.ShouldContain(new Fact("Kontrollsumma", followUp.Checksum!));
    }

    private static IEnumerable<string> Sections(Document document) => document.Blocks.OfType<Heading>().Where(heading => heading.Level == 1).Select(heading => heading.Text);
}
