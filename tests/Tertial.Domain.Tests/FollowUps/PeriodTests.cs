using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>The year's periods: tertial 1 to 30 April, reported 20 April – 20 May; tertial 2 to 31 August, reported 21 August – 20 September.</summary>
public sealed class PeriodTests
{
    private static readonly Plan Plan = Given.Plan();

    [Fact]
    public void A_year_is_proposed_as_tertials_with_days_that_fall_on_working_days()
    {
        PeriodProposal.For(Plan).ShouldBe([
            Proposed("Tertial 1", "2024-04-30", "2024-04-23", "2024-05-14", "2024-05-20", "2024-06-30"),
            Proposed("Tertial 2", "2024-08-31", "2024-08-26", "2024-09-16", "2024-09-23", "2024-10-31"),
            Proposed("Tertial 3", "2024-12-31", "2024-12-27", "2025-01-14", "2025-01-20", "2025-02-28"),
        ]);
    }

    [Theory]
    [InlineData(PeriodLength.Quarter, "Kvartal 1 2024-03-31, Kvartal 2 2024-06-30, Kvartal 3 2024-09-30, Kvartal 4 2024-12-31")]
    [InlineData(PeriodLength.Month, "Januari 2024-01-31, Februari 2024-02-29, Mars 2024-03-31, April 2024-04-30, Maj 2024-05-31, Juni 2024-06-30, Juli 2024-07-31, Augusti 2024-08-31, September 2024-09-30, Oktober 2024-10-31, November 2024-11-30, December 2024-12-31")]
    public void A_year_can_be_quarters_or_months(PeriodLength length, string expected)
    {
        string.Join(", ", PeriodProposal.For(Plan, length).Select(period => $"{period.Name} {period.CutOff:yyyy-MM-dd}")).ShouldBe(expected);
    }

    [Fact]
    public void A_plan_that_is_no_calendar_year_is_cut_at_its_ends()
    {
        var plan = new Plan { Id = Plan.Id, BodyId = Plan.BodyId, Title = "Plan", From = new(2024, 3, 1), To = new(2025, 6, 15), Origin = Origin.Own };

        PeriodProposal.For(plan).Select(period => $"{period.Name} {period.CutOff:yyyy-MM-dd}")
            .ShouldBe(["Tertial 1 2024 2024-04-30", "Tertial 2 2024 2024-08-31", "Tertial 3 2024 2024-12-31", "Tertial 1 2025 2025-04-30", "Tertial 2 2025 2025-06-15"]);
    }

    [Fact]
    public void What_has_already_been_opened_is_left_out_of_a_proposal()
    {
        PeriodProposal.For(Plan, PeriodLength.Quarter, after: new(2024, 4, 30)).Select(period => period.Name).ShouldBe(["Kvartal 2", "Kvartal 3", "Kvartal 4"]);
        PeriodProposal.For(Plan, after: new(2024, 12, 31)).ShouldBeEmpty();
    }

    [Theory, InlineData(PeriodLength.Tertial), InlineData(PeriodLength.Quarter), InlineData(PeriodLength.Month)]
    public void What_is_proposed_meets_the_rules_in_any_year(PeriodLength length)
    {
        for (var year = 2020; year < 2060; year++)
        {
            var plan = Given.Plan(year);
            var followUps = PeriodProposal.For(plan, length).Select((period, place) => FollowUp.Planned(Given.Id<FollowUpId>(place + 1), plan.Id, place + 1, period)).ToList();
            foreach (var followUp in followUps)
                Periods.ObstaclesTo(plan, followUp.Period, [.. followUps.Where(other => other != followUp)]).ShouldBeEmpty($"{followUp.Name} {year}");
            Periods.AdviceOn(plan, followUps).ShouldBeEmpty($"{year}");
        }
    }

    [Theory]
    [InlineData("", "2024-08-31", "2024-08-21", "2024-09-20", "Name: Skriv vad perioden heter.")]
    [InlineData("Tertial 1", "2024-08-31", "2024-08-21", "2024-09-20", "Name: En annan sida eller period har redan det namnet.")]
    [InlineData("Perioder", "2024-08-31", "2024-08-21", "2024-09-20", "Name: En annan sida eller period har redan det namnet.")]
    [InlineData("Delår", "2025-08-31", "2025-08-21", "2025-09-20", "CutOff: Brytdagen ska ligga i planens tid, den 2024-01-01 till den 2024-12-31.")]
    [InlineData("Delår", "2024-04-30", "2024-05-21", "2024-06-20", "CutOff: Tertial 1 har redan den brytdagen.")]
    [InlineData("Delår", "2024-03-31", "2024-03-21", "2024-04-12", "CutOff: Tertial 1 är redan öppnad. Brytdagen ska ligga efter den 2024-04-30.")]
    [InlineData("Delår", "2024-08-31", "2024-08-21", "2024-08-31", "ReportingTo: Sista dag att rapportera ska ligga efter brytdagen, så att läget den dagen hinner redovisas.")]
    [InlineData("Delår", "2024-08-31", "2024-09-25", "2024-09-20", "ReportingFrom: Rapporteringen ska öppna före sista dag att rapportera.")]
    [InlineData("Delår", "2024-08-31", "2024-05-20", "2024-09-20", "ReportingFrom: Rapporteringen ska öppna efter den 2024-05-20, som är sista dag för Tertial 1.")]
    [InlineData("Delår", "2024-08-31", "2024-08-21", "2024-12-21", "ReportingTo: Rapporteringen ska vara slut före den 2024-12-21, då Tertial 3 öppnar.")]
    [InlineData("Delår", "2024-08-31", "2024-08-21", "2024-09-20", null)]
    [InlineData("Delår", "2024-06-30", "2024-05-21", "2024-07-20", null)]
    public void A_period_has_a_name_and_days_of_its_own_after_the_ones_before(string name, string cutOff, string from, string to, string? obstacle)
    {
        Obstacles(new(name, Given.Day(cutOff), Given.Day(from), Given.Day(to))).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Theory]
    [InlineData("2024-09-19", null, "CloseBy: Uppföljningen kan inte avslutas före sista dag att rapportera.")]
    [InlineData("2024-09-24", "2024-09-23", "DecideBy: Styrelsen kan inte besluta innan uppföljningen är avslutad.")]
    [InlineData(null, "2024-09-19", "DecideBy: Styrelsen kan inte besluta innan uppföljningen är avslutad.")]
    [InlineData("2024-09-20", "2024-10-08", null)]
    [InlineData(null, null, null)]
    public void Deadlines_come_one_after_another(string? close, string? decide, string? obstacle)
    {
        Obstacles(new("Delår", new(2024, 8, 31), new(2024, 8, 21), new(2024, 9, 20), Given.DayOrNone(close), Given.DayOrNone(decide))).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Fact]
    public void Reporting_does_not_open_before_the_plan_begins()
    {
        Periods.ObstaclesTo(Plan, new("Januari", new(2024, 1, 31), new(2023, 12, 31), new(2024, 2, 7)), []).ShouldBe([new("ReportingFrom", "Rapporteringen kan inte öppna innan planen börjar, den 2024-01-01.")]);
    }

    [Theory]
    [InlineData("2024-06-29", false)]
    [InlineData("2024-06-30", true)]
    [InlineData("2024-08-31", true)]
    [InlineData("2024-09-01", false)]
    public void The_interim_report_covers_at_least_half_and_at_most_two_thirds_of_the_year(string cutOff, bool isInterim)
    {
        FollowUp[] followUps = [Laid(1, "2024-03-31"), Laid(2, cutOff), Laid(3, "2024-12-31")];

        Periods.AdviceOn(Plan, followUps).Select(advice => advice.ToString()).ShouldBe(isInterim ? [] :
            ["Ingen brytdag ligger mellan den 2024-06-30 och den 2024-08-31. Delårsrapporten ska omfatta minst hälften och högst två tredjedelar av året. (LKBR 13:1)"]);
        Periods.InterimOf(followUps, 2024).ShouldBe(isInterim ? followUps[1] : null);
    }

    [Fact]
    public void Of_several_the_last_is_the_interim_report()
    {
        FollowUp[] months = [Laid(1, "2024-06-30"), Laid(2, "2024-07-31"), Laid(3, "2024-08-31"), Laid(4, "2024-12-31")];

        Periods.InterimOf(months, 2024).ShouldBe(months[2]);
    }

    [Theory]
    [InlineData("2024-10-31", null)]
    [InlineData("2024-11-12", "Period 2 är delårsrapport och ska ha gått till fullmäktige och revisorerna senast den 2024-10-31. (KL 11:16)")]
    public void The_interim_report_is_to_be_decided_within_two_months(string decide, string? advice)
    {
        Periods.AdviceOn(Plan, [Laid(2, "2024-08-31", decide), Laid(3, "2024-12-31")]).Select(found => found.ToString()).ShouldBe(advice is null ? [] : [advice]);
    }

    [Fact]
    public void A_plan_whose_last_day_is_not_followed_up_is_warned_about()
    {
        Periods.AdviceOn(Plan, [Laid(1, "2024-08-31")]).Select(advice => advice.Text)
            .ShouldBe(["Planen gäller till och med den 2024-12-31, men sista brytdagen är den 2024-08-31. Det som görs efter den följs inte upp."]);
        Periods.AdviceOn(Plan, []).ShouldBeEmpty();
    }

    private static Period Proposed(string name, string cutOff, string from, string to, string close, string decide) =>
        new(name, Given.Day(cutOff), Given.Day(from), Given.Day(to), Given.Day(close), Given.Day(decide), OpensByDate: true);

    private static FollowUp Laid(int number, string cutOff, string? decide = null) =>
        FollowUp.Planned(Given.Id<FollowUpId>(number), Plan.Id, number, new($"Period {number}", Given.Day(cutOff), Given.Day(cutOff).AddDays(-3), Given.Day(cutOff).AddDays(5), DecideBy: Given.DayOrNone(decide)));

    // Tertial 1 is opened, tertial 3 is to come, and what is laid out is to lie between them.
    private static IEnumerable<string> Obstacles(Period period)
    {
        var first = Given.FollowUp(1);
        first.Open(first.ReportingFrom, planInForce: true);
        return Periods.ObstaclesTo(Plan, period, [first, Given.FollowUp(3)]).Select(obstacle => $"{obstacle.Field}: {obstacle.Text}");
    }
}
