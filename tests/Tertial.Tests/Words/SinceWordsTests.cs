using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Since;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Tests.Words;

/// <summary>What is new since the follow-up before, as people read it.</summary>
public sealed class SinceWordsTests
{
    private static readonly DecisionReference Decision = new("KS 24/12", "KS", new(2024, 6, 11), "88", 2);

    private static readonly ActivitySnapshot Activity = new()
    {
        Id = new(Guid.CreateVersion7()),
        Code = "a-01",
        Name = "Läslyftet",
        Start = PlannedDate.Parse("2024-02"),
        End = PlannedDate.Parse("2024-11"),
        IsOngoing = false,
        Priority = Priority.High,
        Standing = ActivityStanding.UnderWay,
        Deviates = false,
        CompletedLate = false,
        CarriedForward = false,
        EndedBy = Decision,
        IsExample = false,
    };

    private static readonly MetricSnapshot Metric = new()
    {
        Id = new(Guid.CreateVersion7()),
        Name = "Sjukfrånvaro",
        Unit = "procent",
        Rule = TargetRule.AtMost,
        TargetYear = 2024,
        Verdict = Verdict.NotMet,
        Latest = 6.2m,
    };

    [Theory]
    [InlineData(Verdict.PartlyMet, Verdict.Met, "Bedömningen har höjts från delvis uppfyllt till uppfyllt.")]
    [InlineData(Verdict.Met, Verdict.NotMet, "Bedömningen har sänkts från uppfyllt till ej uppfyllt.")]
    [InlineData(Verdict.CannotBeAssessed, Verdict.Met, "Förra gången gick målet inte att bedöma. Nu är bedömningen uppfyllt.")]
    [InlineData(Verdict.Met, Verdict.CannotBeAssessed, "Målet går inte att bedöma den här gången. Förra gången var bedömningen uppfyllt.")]
    [InlineData(Verdict.NotYetDue, Verdict.PartlyMet, "Förra gången var målet ännu inte aktuellt. Nu är bedömningen delvis uppfyllt.")]
    public void A_verdict_is_told_with_the_way_it_went(Verdict before, Verdict now, string says) =>
        Says(new VerdictMoved(before, now)).ShouldBe(says);

    [Theory]
    [InlineData(ActivityStanding.NotYetDue, ActivityStanding.UnderWay, "”Läslyftet” har börjat.")]
    [InlineData(ActivityStanding.Overdue, ActivityStanding.UnderWay, "”Läslyftet” pågår och är inte längre försenad.")]
    [InlineData(ActivityStanding.Paused, ActivityStanding.UnderWay, "”Läslyftet” har tagits upp igen.")]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.CarriedOut, "”Läslyftet” är genomförd.")]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.Overdue, "”Läslyftet” skulle ha varit klar men pågår fortfarande.")]
    [InlineData(ActivityStanding.NotYetDue, ActivityStanding.NotBegunInTime, "”Läslyftet” skulle ha börjat men har inte gjort det.")]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.Paused, "”Läslyftet” har pausats.")]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.EndedWithoutDecision, "”Läslyftet” har avslutats utan beslut.")]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.EndedByDecision, "”Läslyftet” har avslutats genom beslut av KS den 11 juni 2024, § 88.")]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.NotReported, "”Läslyftet” är inte redovisad den här gången.")]
    public void An_activity_is_told_by_what_happened_to_it(ActivityStanding before, ActivityStanding now, string says) =>
        Says(new StandingMoved(Activity with { Standing = now }, before)).ShouldBe(says);

    [Fact]
    public void Every_turn_an_activity_can_take_has_its_sentence() =>
        (from before in Enum.GetValues<ActivityStanding>() from now in Enum.GetValues<ActivityStanding>() where before != now select Says(new StandingMoved(Activity with { Standing = now }, before)))
            .ShouldAllBe(says => says.StartsWith("”Läslyftet” ") && says.EndsWith('.'));

    [Fact]
    public void What_the_plan_and_the_reports_say_anew_is_told_with_how_it_was()
    {
        Says(new ActivityAdded(Activity, Decision)).ShouldBe("”Läslyftet” är ny i planen efter beslut av KS den 11 juni 2024, § 88.");
        Says(new ActivityGone(Activity, null)).ShouldBe("”Läslyftet” finns inte längre i planen.");
        Says(new MovedHere(Activity, "1.1")).ShouldBe("”Läslyftet” har flyttats hit från mål 1.1.");
        Says(new MovedAway(Activity, "1.2")).ShouldBe("”Läslyftet” har flyttats till mål 1.2.");
        Says(new Redated(Activity, Activity with { End = PlannedDate.Parse("2024-08") })).ShouldBe("”Läslyftet” har fått ny tid i planen: februari 2024 – november 2024. Tidigare: februari 2024 – augusti 2024.");
        Says(new Reprioritised(Activity, Priority.Normal)).ShouldBe("”Läslyftet” har fått hög prioritet i stället för normal.");
        Says(new Renamed(Activity, "Läsning")).ShouldBe("”Läsning” heter nu ”Läslyftet”.");
        Says(new ExpectationMoved(Activity, new(2024, 10, 1), new(2024, 12, 1))).ShouldBe("”Läslyftet” väntas bli klar den 1 december 2024. Förra gången var det den 1 oktober 2024.");
        Says(new ExpectationMoved(Activity, null, new(2025, 1, 1))).ShouldBe("”Läslyftet” väntas bli klar den 1 januari 2025, senare än planerat.");
        Says(new BackOnPlan(Activity)).ShouldBe("”Läslyftet” väntas inte längre bli klar för sent.");
    }

    [Fact]
    public void Metrics_and_money_are_told_with_the_figure_before()
    {
        Says(new OutcomeCame(Metric, 6.5m)).ShouldBe("Nytt värde för ”Sjukfrånvaro”: 6,2 procent. Förra gången var det 6,5.");
        Says(new OutcomeCame(Metric, null)).ShouldBe("Det första värdet för ”Sjukfrånvaro” har kommit: 6,2 procent.");
        Says(new OutcomeRestated(Metric, 7m)).ShouldBe("Värdet för ”Sjukfrånvaro” har rättats från 7 till 6,2 procent.");
        Says(new LineForecastMoved(Line(-800), Money.FromKronor(100_000))).ShouldBe("Prognosen för Grundskola är 900,0 tkr sämre. Avvikelsen mot budget var +100,0 och är −800,0 tkr.");
        Says(new LineNotReported(Line(null))).ShouldBe("Grundskola är inte redovisad den här gången.");
        Says(new LineNotReported(Line(null) with { OutcomeToDate = new(Money.Zero, Money.FromKronor(6_000_000)) })).ShouldBe("Grundskola har ingen prognos den här gången.");
        Says(new LineAdded(Line(0))).ShouldBe("Grundskola är en ny budgetpost.");
        Says(new LineGone(Line(0))).ShouldBe("Grundskola finns inte längre i budgeten.");
    }

    private static BudgetLineSnapshot Line(int? deviation) => new()
    {
        Id = new(Guid.Empty),
        Code = "b-01",
        Name = "Grundskola",
        Kind = BudgetKind.Operating,
        Budget = new(Money.Zero, Money.FromKronor(10_000_000)),
        Deviation = deviation is { } tkr ? Money.FromKronor(tkr * 1000) : null,
        IsExample = false,
    };

    // Compared with plain spaces, as people see them.
    private static string Says(Change change) => new SinceWords(new(Given.Municipality().Municipality)).Says(change).Replace('\u00A0', ' ');
}
