using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>The verdicts in effect of a plan's goals, in each follow-up of the year.</summary>
public sealed record VerdictMatrix(IReadOnlyList<FollowUp> Periods, IReadOnlyList<MatrixRow> Rows)
{
    /// <param name="found">The follow-up that is looked at.</param>
    /// <param name="units">Only goals with an activity in one of these; all goals when missing.</param>
    public static VerdictMatrix Of(FoundFollowUp found, HashSet<string>? units)
    {
        var view = new PublicView(found.Record, found.Today);
        var periods = found.Record.FollowUpsOf(found.Plan.Id).ToList();
        var read = periods.Where(period => period.OpenedOn is not null).ToDictionary(period => period.Id, period => JudgedSnapshots.Of(view, period));
        var goals = read.Values.Reverse().SelectMany(judged => judged.Snapshot.Goals).Concat(Snapshots.Of(found.Record, found.FollowUp).Goals)
            .DistinctBy(goal => goal.Id).OrderBy(goal => goal.Code, StringComparer.Ordinal);
        return new(periods, [.. goals.Where(goal => units is null || IsOf(goal.Id, read, units)).Select(goal => new MatrixRow(goal, [.. periods.Select(period => Cell(period, read.GetValueOrDefault(period.Id), goal.Id))]))]);
    }

    private static bool IsOf(GoalId id, Dictionary<FollowUpId, JudgedSnapshot> read, HashSet<string> units) => read.Values
        .SelectMany(judged => judged.Snapshot.Goals).Where(goal => goal.Id == id).SelectMany(goal => goal.Activities).Any(activity => activity.Unit is { } unit && units.Contains(unit));

    private static MatrixCell Cell(FollowUp period, JudgedSnapshot? judged, GoalId id) =>
        judged?.Snapshot.Goals.FirstOrDefault(goal => goal.Id == id) is { } goal
            ? new(period, judged.Verdicts[id], goal.Forecast, null)
            : new(period, null, null, judged is null ? "Inte öppnad än" : "Målet fanns inte");
}

/// <summary>A goal in the matrix, as it last read.</summary>
public sealed record MatrixRow(GoalSnapshot Goal, IReadOnlyList<MatrixCell> Cells);

/// <summary>A goal's verdict and forecast in one follow-up; or why there is none.</summary>
public sealed record MatrixCell(FollowUp Period, Verdict? Verdict, Verdict? Forecast, string? Missing);
