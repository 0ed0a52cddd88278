using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Domain.Steering;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans.Trying;

/// <summary>A plan being tried: the draft, or the version in force where there is none, with changes that are kept nowhere but in the address.</summary>
public sealed class Trial
{
    /// <param name="found">The draft, or a copy of the version in force.</param>
    /// <param name="hasDraft">Whether the draft is kept.</param>
    /// <param name="changes">What is tried, in order.</param>
    /// <param name="newId">Gives what is added an identity.</param>
    public Trial(FoundDraft found, bool hasDraft, IReadOnlyList<TrialChange> changes, Func<Guid> newId)
    {
        (Found, HasDraft) = (found, hasDraft);
        Plan = found.Draft.Holding([.. found.Draft.Goals], [.. found.Draft.Activities], [.. found.Draft.BudgetLines]);
        foreach (var change in changes) Try(change, newId());
        Consequences = Consequences.Of(found.Record, found.Plan, Plan, found.Today);
        Comparison = new(found.Record, found.Plan, found.Base, Plan, found.Today);
    }

    public FoundDraft Found { get; }

    public bool HasDraft { get; }

    /// <summary>The plan as it would read.</summary>
    public PlanVersion Plan { get; }

    public List<(TrialChange Change, string Says)> Changes { get; } = [];

    /// <summary>What was asked for and cannot be done.</summary>
    public List<Obstacle> Obstacles { get; } = [];

    public Consequences Consequences { get; }

    public Comparison Comparison { get; }

    /// <summary>What would be saved: the tried changes alone, beside what the draft already holds.</summary>
    public DraftEdit Edit => DraftEdit.Between(Found.Draft, Plan);

    /// <summary>Whether the person may save what is tried.</summary>
    public bool MaySave => (HasDraft || Found.MayWrite) && Found.MayMake(Edit);

    /// <summary>The draft as it would read, for what compares it with the frames.</summary>
    public DraftBudget Budget => new(Found with { Draft = Plan });

    /// <summary>The activities whose times differ from the version in force, as they are and as they would be.</summary>
    public YearTimeline? Timeline
    {
        get
        {
            var period = new TimelinePeriod(Found.Plan, [.. Found.Record.FollowUpsOf(Found.Plan.Id)], Found.Today);
            var rows = Comparison.Difference.Activities.Where(change => change.Kind is ChangeKind.Added or ChangeKind.Redated or ChangeKind.Ended or ChangeKind.Removed or ChangeKind.Resumed)
                .GroupBy(change => change.Activity.Id).Select(changes => new GroupedRow(Row(changes.First(), [.. changes.Select(change => change.Kind)], period), Found.Record.Unit(changes.First().Activity.UnitId)?.Name ?? "Ingen enhet")).ToList();
            return rows.Count == 0 ? null : new("Aktiviteter vars tid ändras", period, null, "Enhet", [new(null, "Aktiviteter vars tid ändras", null, rows)]);
        }
    }

    /// <summary>How the net of the whole budget changes, in öre.</summary>
    public Money NetChange => new(Consequences.Lines.Sum(line => (line.After?.Net.Ore ?? 0) - (line.Before?.Net.Ore ?? 0)));

    public string UnitName(UnitId? unit) => Found.Record.Unit(unit)?.Name ?? "Ingen enhet än";

    /// <summary>What a period is called: the follow-up that ends it, or its days.</summary>
    public string PeriodName(LoadIn period) => Found.Record.FollowUpsOf(Found.Plan.Id).FirstOrDefault(followUp => followUp.CutOff == period.To)?.Name ?? Swedish.Span(period.From, period.To);

    public static string Count(LoadIn load) => load.Before == load.After ? $"{load.After}" : $"{load.After}, tidigare {load.Before}";

    /// <summary>The month in which a unit has the most to do, and the one it was before where that differs.</summary>
    public static string Peak(UnitLoad load)
    {
        var (now, before) = (In(load.Peak, load.Peak.After), In(load.PeakBefore, load.PeakBefore.Before));
        return now == before ? now : $"{now}, tidigare {before}";

        static string In(LoadIn month, int count) => count == 0 ? "inget" : $"{count} i {Swedish.Month(month.From)}";
    }

    private TimelineRow Row(ActivityChange change, IReadOnlyList<ChangeKind> kinds, TimelinePeriod period)
    {
        var ends = kinds.Any(kind => kind is ChangeKind.Ended or ChangeKind.Removed);
        return new()
        {
            Name = change.Activity.Name,
            Href = change.Before is null ? "#andrar" : Addresses.Activity(Found.Body, Found.Plan, change.Activity.Code),
            State = "",
            Dates = PlannedSpan.Of(change.After is null ? null : change.Before, change.Activity, Found.Plan.Year),
            Bar = period.Bar(change.Activity, ends ? null : change.Before, "plan", ends ? Found.Today : null),
            Changes = kinds,
        };
    }

    private void Try(TrialChange change, Guid id)
    {
        var reshaping = change.On(Plan, Found, id);
        if (reshaping.ObstaclesTo(Plan) is { Count: > 0 } obstacles)
        {
            Obstacles.AddRange(obstacles);
            return;
        }
        var edit = reshaping.EditOf(Plan);
        Changes.Add((change, change.Says(Plan, Found)));
        Plan.Change(edit);
    }
}
