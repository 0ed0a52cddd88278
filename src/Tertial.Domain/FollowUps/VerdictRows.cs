namespace Tertial.Domain.FollowUps;

/// <summary>What one counted activity or metric means for its goal's verdict.</summary>
public enum Part
{
    /// <summary>Carried out, or met.</summary>
    Done,

    /// <summary>Under way or overdue: something has come of it.</summary>
    Begun,

    /// <summary>Nothing was to be expected of it yet.</summary>
    NotYetDue,

    /// <summary>Nothing has come of it although it should have, or the metric is not met.</summary>
    Behind,

    /// <summary>Not reported, or not measured.</summary>
    Missing,
}

/// <summary>A verdict and the row of rule version 1 that gave it; no row when it is judged by hand.</summary>
public readonly record struct RuledVerdict(Verdict Verdict, int? Row);

/// <summary>The verdict of a goal over its counted parts: rule version 1, rows 1–6 in the domain description, section 4.</summary>
public static class VerdictRows
{
    public const int RuleVersion = 1;

    /// <summary>The first row that fits. The order of the parts does not matter.</summary>
    public static RuledVerdict Decide(IReadOnlyCollection<Part> parts)
    {
        if (parts.Count == 0) return new(Verdict.CannotBeAssessed, 1);
        var atBest = Rows3To6([.. parts.Select(part => part == Part.Missing ? Part.Done : part)]);
        var atWorst = Rows3To6([.. parts.Select(part => part == Part.Missing ? Part.Behind : part)]);
        return atBest == atWorst ? atBest : new(Verdict.CannotBeAssessed, 2);
    }

    private static RuledVerdict Rows3To6(IReadOnlyCollection<Part> parts)
    {
        if (parts.All(part => part == Part.Done)) return new(Verdict.Met, 3);
        if (parts.All(part => part == Part.NotYetDue)) return new(Verdict.NotYetDue, 4);
        return parts.Any(part => part is Part.Done or Part.Begun) ? new(Verdict.PartlyMet, 5) : new(Verdict.NotMet, 6);
    }

    /// <summary>What an activity in this standing means for the verdict.</summary>
    /// <param name="standing">A standing that counts.</param>
    /// <param name="dueToHaveBegun">Paused or ended before it was due to have begun counts as not yet due.</param>
    /// <param name="carriesOn">At the plan's last cut-off, ongoing or planned beyond the period: under way as planned then counts as carried out.</param>
    public static Part PartOf(ActivityStanding standing, bool dueToHaveBegun, bool carriesOn) => standing switch
    {
        ActivityStanding.CarriedOut => Part.Done,
        ActivityStanding.UnderWay => carriesOn ? Part.Done : Part.Begun,
        ActivityStanding.Overdue => Part.Begun,
        ActivityStanding.NotYetDue => Part.NotYetDue,
        ActivityStanding.Paused or ActivityStanding.EndedWithoutDecision => dueToHaveBegun ? Part.Behind : Part.NotYetDue,
        ActivityStanding.NotBegunInTime => Part.Behind,
        ActivityStanding.NotReported => Part.Missing,
        ActivityStanding.EndedByDecision or ActivityStanding.BeyondPlan => throw new ArgumentException($"{standing} is not counted.", nameof(standing)),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };
}
