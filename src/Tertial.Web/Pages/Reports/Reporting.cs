using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Reports;

/// <summary>How far the report on an activity has come; never mixed up with how the activity goes.</summary>
public enum ReportState
{
    Empty,
    Draft,
    Ready,

    /// <summary>Marked ready, but a head has yet to approve it.</summary>
    AwaitsApproval,

    /// <summary>Sent back by a head, with a comment.</summary>
    Returned,

    /// <summary>Neither begun nor due to have begun: a report is welcome, but nobody waits for it.</summary>
    NotAsked,

    /// <summary>Completed or ended in an earlier follow-up: nothing more is asked for.</summary>
    CarriedForward,
}

/// <summary>An activity that a follow-up asks about, with what has been written.</summary>
/// <param name="Activity">As the version in force at the cut-off has it.</param>
/// <param name="Goal">The goal it counts in.</param>
/// <param name="Timing">When it may begin and must end.</param>
/// <param name="Report">The latest report marked ready in this follow-up.</param>
/// <param name="Standing">How that report stands.</param>
/// <param name="Review">What a head did with it.</param>
/// <param name="Draft">What is being written.</param>
/// <param name="Former">How it read in the follow-up before.</param>
/// <param name="Now">How it reads in this one so far.</param>
public sealed record AskedActivity(
    Activity Activity, Goal Goal, Timing Timing, ActivityReport? Report, ReportStanding Standing, ReportReview? Review, ReportDraft? Draft, ActivitySnapshot? Former, ActivitySnapshot? Now)
{
    public ReportState State =>
        Draft is not null ? ReportState.Draft
        : Report is not null ? StateOf(Standing)
        : Now is { CarriedForward: true } ? ReportState.CarriedForward
        : Now is { Standing: ActivityStanding.NotYetDue or ActivityStanding.BeyondPlan } ? ReportState.NotAsked
        : ReportState.Empty;

    /// <summary>The state as it is told, for a draft with when it was saved.</summary>
    public string StateInWords => Draft is null ? State.Word() : $"{State.Word()}, sparat {Swedish.Moment(Draft.At)}";

    /// <summary>Whether the one who reports has something left to do.</summary>
    public bool Remains => State is ReportState.Empty or ReportState.Draft or ReportState.Returned;

    /// <summary>Whether it can be compiled: nothing remains, and no head has to approve it.</summary>
    public bool IsDone => !Remains && State != ReportState.AwaitsApproval;

    /// <summary>The comment it came back with, until it is marked ready again.</summary>
    public ReportReview? CameBack => Report is not null && Standing == ReportStanding.Returned ? Review : null;

    /// <summary>Whether no person or no unit answers for it.</summary>
    public bool LacksResponsible => Activity.UnitId is null || string.IsNullOrWhiteSpace(Activity.Responsible);

    public string WhoIsMissing =>
        Activity.UnitId is null ? "Ingen enhet svarar för den. Den som leder hela förvaltningen, eller förbereder uppföljningen, kan rapportera den."
        : "Ingen person är ansvarig. Enhetens chef och de som rapporterar för enheten kan rapportera den.";

    /// <summary>What the form starts from: the draft, or the report to change, or nothing.</summary>
    public ReportedFacts Written => Draft?.Facts ?? Report?.Facts ?? new();

    /// <summary>Tells whether someone else has saved since a form was read.</summary>
    public string Basis => BasisOf(Report, Draft);

    /// <summary>How many of them there is something left to do with.</summary>
    public static string RemainsInWords(IEnumerable<AskedActivity> asked) =>
        Swedish.Count(asked.Count(activity => activity.Remains), "Inget återstår att rapportera.", "En aktivitet återstår.", "{0} aktiviteter återstår.");

    private static ReportState StateOf(ReportStanding standing) => standing switch
    {
        ReportStanding.Ready => ReportState.Ready,
        ReportStanding.AwaitsApproval => ReportState.AwaitsApproval,
        ReportStanding.Returned => ReportState.Returned,
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };

    public static string BasisOf(ActivityReport? report, ReportDraft? draft) => $"{report?.Id}/{draft?.At.Ticks}";
}

/// <summary>What a follow-up asks of those who report.</summary>
public static class Reporting
{
    /// <summary>The activities of the version in force at the cut-off, but for those ended by decision; in the plan's order.</summary>
    /// <param name="record">The record.</param>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="drafts">What is being written in it.</param>
    /// <param name="which">Which of them; all when it is not said.</param>
    public static IReadOnlyList<AskedActivity> Of(MunicipalRecord record, FollowUp followUp, IReadOnlyCollection<ReportDraft> drafts, Predicate<Activity>? which = null)
    {
        var history = record.HistoryOf(followUp.PlanId);
        if (history.InForceOn(followUp.CutOff) is not { } version) return [];
        var former = record.FollowUpsOf(followUp.PlanId).LastOrDefault(other => other.CutOff < followUp.CutOff);
        var ended = PlanHistory.Ended(history.AdoptionsBy(followUp.CutOff));
        var before = former is null ? [] : Snapshots.Of(record, former).Activities.ToDictionary(activity => activity.Id);
        var now = Snapshots.Of(record, followUp).Activities.ToDictionary(activity => activity.Id);
        return [.. version.Activities
            .Where(activity => which?.Invoke(activity) != false && !ended.ContainsKey(activity.Id))
            .Select(activity => (Activity: activity, Report: record.LatestReportOn(activity.Id, followUp.Id)))
            .Select(asked => new AskedActivity(
                asked.Activity,
                version.Goals.First(goal => goal.Id == asked.Activity.GoalId),
                asked.Activity.TimingIn(history.Plan),
                asked.Report,
                asked.Report is null ? ReportStanding.Ready : record.StandingOf(asked.Report),
                asked.Report is null ? null : record.ReviewOf(asked.Report.Id),
                drafts.FirstOrDefault(draft => draft.FollowUpId == followUp.Id && draft.ActivityId == asked.Activity.Id),
                before.GetValueOrDefault(asked.Activity.Id),
                now.GetValueOrDefault(asked.Activity.Id)))
            .OrderBy(asked => asked.Goal.Order).ThenBy(asked => asked.Activity.Order)];
    }

    /// <summary>What an activity is called, as the version that last had it says.</summary>
    public static string NameOf(MunicipalRecord record, ActivityId id) => record.PlanVersions.SelectMany(version => version.Activities).Last(activity => activity.Id == id).Name;
}
