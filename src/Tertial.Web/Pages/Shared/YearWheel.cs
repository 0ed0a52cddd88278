using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>One day in the year of planning and following up.</summary>
/// <param name="Date">The day.</param>
/// <param name="What">What happens or who acts, in two or three words.</param>
/// <param name="Text">The rest of the sentence.</param>
/// <param name="Decision">The decision it is, once made.</param>
public sealed record WheelDate(DateOnly Date, string What, string Text, DecisionLink? Decision = null);

/// <summary>A part of the year that ends with a follow-up: T1, from the first day to the last.</summary>
public sealed record WheelPeriod(string Abbreviation, string Name, DateOnly From, DateOnly To);

/// <summary>The year in which plans are decided, carried out and followed up: periods, days, and what day it is.</summary>
public sealed record YearWheel(int Year, DateOnly On, IReadOnlyList<WheelPeriod> Periods, IReadOnlyList<WheelDate> Dates)
{
    /// <summary>The last day that still shows in the wheel: the year's last when it has passed.</summary>
    public DateOnly Until => On < First ? First : On > Last ? Last : On;

    public bool IsNow => On.Year == Year;

    public DateOnly First => new(Year, 1, 1);

    public DateOnly Last => new(Year, 12, 31);

    /// <summary>Every year with a plan, a follow-up or a decision that the wheel shows.</summary>
    public static IReadOnlyList<int> YearsOf(PublicView view) =>
        [.. view.Plans.Select(plan => plan.Year).Append(view.On.Year).Distinct().Order()];

    public static YearWheel Of(PublicView view, int year)
    {
        var plans = view.Plans.Where(plan => plan.Year == year).ToList();
        var followUps = plans.SelectMany(plan => view.Record.FollowUpsOf(plan.Id)).DistinctBy(followUp => followUp.CutOff).OrderBy(followUp => followUp.CutOff).ToList();
        var dates = followUps.SelectMany(Ends).Concat(ReportToCouncil(followUps, year)).Concat(ByLaw(year)).Concat(Decisions(view))
            .Where(date => date.Date.Year == year).OrderBy(date => date.Date);
        return new(year, view.On, [.. PeriodsOf(followUps, year)], [.. dates]);
    }

    private static IEnumerable<WheelPeriod> PeriodsOf(IEnumerable<FollowUp> followUps, int year)
    {
        var from = new DateOnly(year, 1, 1);
        foreach (var followUp in followUps.Where(followUp => followUp.CutOff.Year == year))
        {
            yield return new(TertialStrip.AbbreviationOf(followUp), followUp.Name, from, followUp.CutOff);
            from = followUp.CutOff.AddDays(1);
        }
    }

    private static IEnumerable<WheelDate> Ends(FollowUp followUp)
    {
        yield return new(followUp.CutOff, $"{followUp.Name} slutar.", $"Alla aktiviteter redovisas så som läget är {Swedish.LongDate(followUp.CutOff)}.");
    }

    // The interim report covers at least half and at most two thirds of the year (LKBR 13:1); within two months it goes to council and auditors (KL 11:16).
    private static IEnumerable<WheelDate> ReportToCouncil(IEnumerable<FollowUp> followUps, int year) =>
        Domain.FollowUps.Periods.InterimOf(followUps, year) is not { } interim ? [] :
            [new(Domain.FollowUps.Periods.InterimDue(interim.CutOff), "Delårsrapporten ska vara lämnad.",
                "Senast den här dagen ska den ha gått till fullmäktige och revisorerna, enligt kommunallagen.")];

    // The annual report of the year before (KL 11:20), and the next year's budget (KL 11:8, 11:10).
    private static IEnumerable<WheelDate> ByLaw(int year) =>
    [
        new(new(year, 4, 15), "Årsredovisningen ska vara lämnad.", $"Den gäller {year - 1}. Dagen står i lagen."),
        new(new(year, 10, 31), "Förslag till budget ska finnas.", $"Kommunstyrelsen föreslår budget för {year + 1}, senast den här dagen enligt lag."),
        new(new(year, 11, 30), "Budgeten ska vara beslutad.", $"Kommunfullmäktige beslutar om {year + 1}, senast den här dagen enligt lag."),
    ];

    private static IEnumerable<WheelDate> Decisions(PublicView view)
    {
        foreach (var (matter, handling) in view.Decisions)
        {
            var effects = handling.Outcomes.Select(outcome => matter.Points.First(point => point.Id == outcome.DecisionPointId))
                .Where(point => point.DecidingBodyId == handling.BodyId).Select(point => point.Effect).ToList();
            if (What(effects) is { } what)
                yield return new(handling.MeetingDate, $"{view.Record.Body(handling.BodyId).Name} {what}.", $"{matter.Title}.", DecisionLink.To(view, handling));
        }
    }

    private static string? What(List<Effect> effects) =>
        effects.Contains(Effect.ApproveFollowUp) ? "bedömer målen"
        : effects.Contains(Effect.AdoptPlan) ? "beslutar om planen"
        : effects.Contains(Effect.AdoptCouncilGoals) ? "beslutar om målen"
        : effects.Contains(Effect.EstablishFrames) ? "beslutar om ramarna"
        : null;
}
