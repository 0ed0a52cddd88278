using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Decisions;

/// <summary>What law wants a municipality to have done by a day of the year.</summary>
public enum LegalDuty
{
    /// <summary>The annual report of the year before is with the council and the auditors (KL 11:20).</summary>
    AnnualReport,

    /// <summary>The council decides whether those responsible are discharged for the year before (KL 5:24).</summary>
    Discharge,

    /// <summary>The interim report is with the council and the auditors (KL 11:16).</summary>
    InterimReport,

    /// <summary>The executive board proposes next year's budget (KL 11:8).</summary>
    BudgetProposal,

    /// <summary>The council decides next year's budget (KL 11:10).</summary>
    Budget,
}

/// <summary>Where in the law something stands: KL 11:20.</summary>
public readonly record struct LawReference(string Act, int Chapter, int Section)
{
    public override string ToString() => $"{Act} {Chapter}:{Section}";
}

/// <summary>A day by which law wants something done.</summary>
/// <param name="On">The last day as the law counts it, working day or not.</param>
/// <param name="Duty">What is to be done.</param>
/// <param name="Concerns">The year that it is about.</param>
/// <param name="Law">Where the law says so.</param>
public sealed record LegalDay(DateOnly On, LegalDuty Duty, int Concerns, LawReference Law)
{
    /// <summary>The day itself, or the last working day before it: what to plan for.</summary>
    public DateOnly LastWorkingDay
    {
        get
        {
            var day = On;
            while (SwedishCalendar.MovesDeadline(day)) day = day.AddDays(-1);
            return day;
        }
    }
}

/// <summary>The days of a year on which law wants a municipality's planning and reporting done. The financial year is the calendar year (LKBR 1:5).</summary>
public static class LegalYear
{
    /// <summary>Every such day of the year, in order.</summary>
    /// <param name="year">The calendar year the days fall in.</param>
    /// <param name="cutOffs">The days the municipality follows up as of; the last one that can end an interim period is followed by its deadline.</param>
    public static IReadOnlyList<LegalDay> DaysOf(int year, IEnumerable<DateOnly> cutOffs) =>
    [
        .. new LegalDay[]
        {
            new(new(year, 4, 15), LegalDuty.AnnualReport, year - 1, new("KL", 11, 20)),
            new(new(year, 6, 30), LegalDuty.Discharge, year - 1, new("KL", 5, 24)),
            new(new(year, 10, 31), LegalDuty.BudgetProposal, year + 1, new("KL", 11, 8)),
            new(new(year, 11, 30), LegalDuty.Budget, year + 1, new("KL", 11, 10)),
        }.Concat(cutOffs.Where(EndsInterimPeriod).GroupBy(cutOff => cutOff.Year, (_, same) => same.Max())
            .Select(cutOff => new LegalDay(Periods.InterimDue(cutOff), LegalDuty.InterimReport, cutOff.Year, new("KL", 11, 16)))
            .Where(day => day.On.Year == year))
        .OrderBy(day => day.On).ThenBy(day => day.Duty),
    ];

    /// <summary>Whether the statutory interim report can cover the time to this day: at least half and at most two thirds of the financial year (LKBR 13:1).</summary>
    public static bool EndsInterimPeriod(DateOnly cutOff) => cutOff >= new DateOnly(cutOff.Year, 6, 30) && cutOff <= new DateOnly(cutOff.Year, 8, 31);

    /// <summary>Whether the council is elected this year; then the newly elected council decides the budget (KL 11:10).</summary>
    public static bool IsElectionYear(int year) => year % 4 == 2;
}
