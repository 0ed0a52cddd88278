using System.Globalization;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>Proposes the periods of a plan: tertials, quarters or months with days for reporting, closing and deciding that fall on working days.</summary>
public static class PeriodProposal
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The whole plan in periods of the length.</summary>
    /// <param name="plan">The plan to follow up.</param>
    /// <param name="length">Tertials unless the municipality chooses otherwise.</param>
    /// <param name="after">Leaves out periods that end on or before this day: what is already opened stays as it is.</param>
    public static IReadOnlyList<Period> For(Plan plan, PeriodLength length = PeriodLength.Tertial, DateOnly? after = null)
    {
        var periods = new List<Period>();
        var severalYears = plan.From.Year != plan.To.Year;
        for (var first = new DateOnly(plan.From.Year, 1, 1); first <= plan.To; first = first.AddMonths(MonthsIn(length)))
        {
            var last = first.AddMonths(MonthsIn(length)).AddDays(-1);
            if (last < plan.From || last <= after) continue;
            var cutOff = last < plan.To ? last : plan.To;
            if (cutOff > after || after is null) periods.Add(Of(plan, length, Name(length, first) + (severalYears ? $" {first.Year}" : ""), cutOff));
        }
        return periods;
    }

    private static Period Of(Plan plan, PeriodLength length, string name, DateOnly cutOff)
    {
        var (opens, reports, decides) = length == PeriodLength.Month ? (2, 7, 1) : (7, 14, 2);
        var from = SwedishCalendar.Deadline(cutOff.AddDays(-opens));
        var to = SwedishCalendar.Deadline(cutOff.AddDays(reports));
        return new(name, cutOff, from < plan.From ? plan.From : from, to, SwedishCalendar.Deadline(to.AddDays(5)), Periods.EndOfMonth(cutOff, decides), OpensByDate: true);
    }

    private static int MonthsIn(PeriodLength length) => length switch
    {
        PeriodLength.Tertial => 4,
        PeriodLength.Quarter => 3,
        PeriodLength.Month => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(length), length, null),
    };

    private static string Name(PeriodLength length, DateOnly first) => length switch
    {
        PeriodLength.Tertial => $"Tertial {(first.Month + 3) / 4}",
        PeriodLength.Quarter => $"Kvartal {(first.Month + 2) / 3}",
        PeriodLength.Month => char.ToUpperInvariant(first.ToString("MMMM", Swedish)[0]) + first.ToString("MMMM", Swedish)[1..],
        _ => throw new ArgumentOutOfRangeException(nameof(length), length, null),
    };
}
