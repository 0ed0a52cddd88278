using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Publishing;

/// <summary>What makes a day one of the days in the year of planning and following up.</summary>
public enum YearEvent
{
    PeriodEnds,
    ReportingCloses,
    VersionInForce,
    FollowUpDecided,
    PlanDecided,
    CouncilGoalsDecided,
    FramesDecided,
    LegalDuty,
}

/// <summary>A day in the year of planning and following up, with what it is about.</summary>
public sealed record YearDay(DateOnly On, YearEvent Event)
{
    /// <summary>The plan that is followed up or comes into force.</summary>
    public Plan? Plan { get; init; }

    public PlanVersion? Version { get; init; }

    public FollowUp? FollowUp { get; init; }

    /// <summary>The matter that is decided, and the handling that decides.</summary>
    public Matter? Matter { get; init; }

    public Handling? Handling { get; init; }

    public LegalDay? Legal { get; init; }
}

/// <summary>The days of one calendar year: what the plans set, what has been decided and what law sets.</summary>
public static class PlanningYear
{
    /// <summary>Every day that the public may read, in order; each period and each deadline once, however many bodies share it.</summary>
    public static IReadOnlyList<YearDay> DaysOf(PublicView view, int year) =>
        [.. view.Plans.SelectMany(plan => OfPlan(view, plan)).Concat(Decisions(view)).Concat(ByLaw(view, year))
            .Where(day => day.On.Year == year)
            .DistinctBy(day => (day.On, day.Event, day.FollowUp?.Name, day.Handling?.Id, day.Version?.Id, day.Legal))
            .OrderBy(day => day.On).ThenBy(day => day.Event)];

    private static IEnumerable<YearDay> OfPlan(PublicView view, Plan plan)
    {
        foreach (var followUp in view.Record.FollowUpsOf(plan.Id))
        {
            yield return new(followUp.CutOff, YearEvent.PeriodEnds) { Plan = plan, FollowUp = followUp };
            yield return new(followUp.ReportingTo, YearEvent.ReportingCloses) { Plan = plan, FollowUp = followUp };
        }
        foreach (var (version, point, from) in view.Record.HistoryOf(plan.Id).AdoptionsBy(view.On))
            // What comes into force the day it is decided is told by the decision.
            if (view.Record.Decisions.DecisionOn(point.Id, view.On)?.Handling.MeetingDate != from)
                yield return new(from, YearEvent.VersionInForce) { Plan = plan, Version = version };
    }

    private static IEnumerable<YearDay> Decisions(PublicView view) =>
        from decision in view.Decisions
        let what = What(decision.Matter, decision.Handling)
        where what is not null
        select new YearDay(decision.Handling.MeetingDate, what.Value) { Matter = decision.Matter, Handling = decision.Handling };

    // A handling may settle several points; the day is known by the weightiest.
    private static YearEvent? What(Matter matter, Handling handling)
    {
        var effects = handling.Outcomes.Select(outcome => matter.Points.First(point => point.Id == outcome.DecisionPointId))
            .Where(point => point.DecidingBodyId == handling.BodyId).Select(point => point.Effect).ToHashSet();
        return effects.Contains(Effect.ApproveFollowUp) ? YearEvent.FollowUpDecided
            : effects.Contains(Effect.AdoptPlan) ? YearEvent.PlanDecided
            : effects.Contains(Effect.AdoptCouncilGoals) ? YearEvent.CouncilGoalsDecided
            : effects.Contains(Effect.EstablishFrames) ? YearEvent.FramesDecided
            : null;
    }

    private static IEnumerable<YearDay> ByLaw(PublicView view, int year) =>
        LegalYear.DaysOf(year, view.Plans.SelectMany(plan => view.Record.FollowUpsOf(plan.Id)).Select(followUp => followUp.CutOff))
            .Select(day => new YearDay(day.On, YearEvent.LegalDuty) { Legal = day });
}
