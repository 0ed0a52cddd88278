using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>Reads a follow-up: the plan version in force at its cut-off, its reports, and the verdicts they give. Pure: the same record gives the same snapshot.</summary>
public sealed class SnapshotTaking
{
    private readonly MunicipalRecord _record;
    private readonly FollowUp _followUp;
    private readonly PlanHistory _history;
    private readonly List<Adoption> _adoptions;
    private readonly IReadOnlyDictionary<ActivityId, DecisionPoint> _ended;
    private readonly HashSet<ActivityId>? _asked;
    private readonly PlanVersion? _version;
    private readonly DateOnly _lastCutOff;
    private readonly Dictionary<FollowUpId, DateOnly> _earlier;
    private readonly ILookup<GoalId, ActivityReading> _readings;

    private SnapshotTaking(MunicipalRecord record, FollowUp followUp, IReadOnlyList<Adoption>? supposed = null)
    {
        (_record, _followUp, _history) = (record, followUp, record.HistoryOf(followUp.PlanId));
        var adoptions = _history.AdoptionsBy(followUp.CutOff);
        _adoptions = [.. supposed ?? adoptions];
        _asked = supposed is null ? null : [.. adoptions.SelectMany(adoption => adoption.Version.Activities).Select(activity => activity.Id)];
        _ended = PlanHistory.Ended(_adoptions);
        _version = _adoptions.LastOrDefault()?.Version;
        _earlier = record.FollowUps.Where(other => other.CutOff < followUp.CutOff).ToDictionary(other => other.Id, other => other.CutOff);
        _lastCutOff = record.FollowUpsOf(followUp.PlanId).Max(other => other.CutOff);
        _readings = _adoptions.AsEnumerable().Reverse().SelectMany(adoption => adoption.Version.Activities).DistinctBy(activity => activity.Id)
            .Select(Read).OrderBy(reading => reading.Activity.Order).ThenBy(reading => reading.Activity.Code, StringComparer.Ordinal)
            .ToLookup(reading => reading.Activity.GoalId);
    }

    public static Snapshot Take(MunicipalRecord record, FollowUp followUp) => new SnapshotTaking(record, followUp).Take();

    /// <summary>The verdicts that the follow-up's reports would give if these versions were in force, the last of them now.</summary>
    internal static IReadOnlyDictionary<GoalId, GoalVerdict> Suppose(MunicipalRecord record, FollowUp followUp, IReadOnlyList<Adoption> adoptions) =>
        new SnapshotTaking(record, followUp, adoptions).Verdicts();

    private Dictionary<GoalId, GoalVerdict> Verdicts() => (_version?.Goals ?? []).ToDictionary(goal => goal.Id, goal => VerdictOf(goal, [.. _readings[goal.Id]]));

    private Snapshot Take()
    {
        var goals = GoalsToJudge();
        return new()
        {
            RuleVersion = VerdictRows.RuleVersion,
            FollowUp = _followUp.Name,
            CutOff = _followUp.CutOff,
            IsLast = _followUp.CutOff == _lastCutOff,
            Body = _record.Body(_history.Plan.BodyId).Code,
            Plan = _history.Plan.Title,
            PlanVersion = _version?.Number,
            PlanAdoptedBy = Reference(_adoptions.LastOrDefault()?.Point),
            CouncilGoals = [.. CouncilGoals(goals)],
            Goals = goals,
            OfDroppedGoals = OfDroppedGoals() is { Count: > 0 } left ? left : null,
            BudgetLines = [.. BudgetLines()],
            FrameNetCost = _record.FrameOn(_history.Plan.BodyId, _history.Plan.Year, _followUp.CutOff)?.NetCost,
            Texts = Texts() is { Count: > 0 } texts ? texts : null,
        };
    }

    private List<TextSnapshot> Texts() =>
        [.. Enum.GetValues<ReportSection>().Select(section => _record.LatestText(_followUp.Id, section)).Where(text => text?.Text is not null).Select(text => new TextSnapshot(text!.Section, text.Text!))];

    private List<GoalSnapshot> GoalsToJudge()
    {
        if (_version is null) return [.. WithoutPlanInForce()];
        return [.. _version.Goals.OrderBy(goal => goal.Order).Select(goal => Judge(goal, [.. _readings[goal.Id]]))];
    }

    private List<ActivitySnapshot> OfDroppedGoals()
    {
        var kept = _version?.Goals.Select(goal => goal.Id).ToHashSet() ?? [];
        return [.. _readings.Where(group => !kept.Contains(group.Key)).SelectMany(group => group).Select(Shape)];
    }

    // Without a version in force nothing can be judged, but the goals that were put forward are still named.
    private IEnumerable<GoalSnapshot> WithoutPlanInForce() =>
        (_history.Versions.LastOrDefault(version => version.ProposedOn <= _followUp.CutOff)?.Goals ?? [])
        .OrderBy(goal => goal.Order)
        .Select(goal => Shape(goal, new(goal.JudgedBy, Verdict.CannotBeAssessed, null, Pace.CannotBeAssessed, Verdict.CannotBeAssessed, [], [], "Ingen version av planen gällde den dagen.")));

    private GoalSnapshot Judge(Goal goal, List<ActivityReading> readings) => Shape(goal, VerdictOf(goal, readings));

    private GoalVerdict VerdictOf(Goal goal, List<ActivityReading> readings) =>
        GoalVerdict.Of(goal.JudgedBy, readings, ReadMetrics(goal.MetricIds, _followUp.CutOff), ReadMetrics(goal.MetricIds, _lastCutOff), _lastCutOff);

    private ActivityReading Read(Activity activity)
    {
        var cutOff = _followUp.CutOff;
        var (report, carriedForward, onceBegun) = ReportOn(activity.Id);
        var endedBy = _ended.GetValueOrDefault(activity.Id);
        var timing = activity.TimingIn(_history.Plan);
        var standing = ActivityStandings.Of(timing, report?.Facts, onceBegun, endedBy is not null, cutOff);
        // What came into the plan after the cut-off was not asked for: nobody has failed to report it.
        if (standing == ActivityStanding.NotReported && _asked?.Contains(activity.Id) == false) standing = ActivityStanding.NotYetDue;
        return new(activity, timing, report, carriedForward, endedBy?.Id, standing, cutOff);
    }

    // Completed and ended carry forward until a newer report says otherwise; anything else must be reported afresh.
    private (ActivityReport? Report, bool CarriedForward, bool OnceBegun) ReportOn(ActivityId id)
    {
        var reports = _record.ReportsOn(id).ToList();
        var own = reports.Where(report => report.FollowUpId == _followUp.Id).MaxBy(report => report.At);
        var former = reports.Where(report => _earlier.ContainsKey(report.FollowUpId)).OrderBy(report => _earlier[report.FollowUpId]).ThenBy(report => report.At).ToList();
        var onceBegun = former.Exists(report => report.Facts.Status is ReportedStatus.UnderWay or ReportedStatus.Paused);
        if (own is not null) return (own, false, onceBegun);
        return former.LastOrDefault() is { Facts.Status: ReportedStatus.Completed or ReportedStatus.Ended } last ? (last, true, onceBegun) : (null, false, onceBegun);
    }

    private List<MetricReading> ReadMetrics(IEnumerable<MetricId> ids, DateOnly cutOff) =>
        [.. ids.Select(id => MetricReading.Of(_record.Metrics.First(metric => metric.Id == id), cutOff, _followUp.ReportingTo))];

    private GoalSnapshot Shape(Goal goal, GoalVerdict verdict) => new()
    {
        Id = goal.Id,
        Code = goal.Code,
        Text = goal.Text,
        CouncilGoals = [.. goal.CouncilGoalIds.Select(id => _record.CouncilGoals.First(candidate => candidate.Id == id).Slug)],
        Responsible = goal.Responsible,
        JudgedBy = goal.JudgedBy,
        Verdict = verdict.Verdict,
        Row = verdict.Row,
        Pace = verdict.Pace,
        Forecast = verdict.Forecast,
        Why = verdict.Why,
        Administration = AssessmentOf(goal.Id, null),
        Activities = [.. verdict.Activities.Select(Shape)],
        Metrics = [.. verdict.Metrics.Select(Shape)],
        AlsoServedBy = [.. (_version?.Activities ?? []).Where(activity => activity.AlsoServes.Contains(goal.Id)).Select(activity => activity.Code).Order(StringComparer.Ordinal)],
    };

    private ActivitySnapshot Shape(ActivityReading reading) => new()
    {
        Id = reading.Activity.Id,
        Code = reading.Activity.Code,
        Name = reading.Activity.Name,
        Unit = _record.Unit(reading.Activity.UnitId)?.Name,
        Responsible = reading.Activity.Responsible,
        Start = reading.Activity.Start,
        End = reading.Activity.End,
        IsOngoing = reading.Activity.IsOngoing,
        Priority = reading.Activity.Priority,
        Standing = reading.Standing,
        Deviates = reading.Deviates,
        CompletedLate = reading.CompletedLate,
        Report = reading.Report?.Facts,
        ReportedOn = reading.Report is { } report ? SwedishDay.Of(report.At) : null,
        CarriedForward = reading.CarriedForward,
        EndedBy = reading.EndedBy is { } point ? Reference(_record.Decisions.Point(point)) : null,
        EndingReason = reading.Activity.Ending?.Reason,
        IsExample = reading.Activity.Origin.IsExample || reading.Report?.Origin.IsExample == true,
    };

    private static MetricSnapshot Shape(MetricReading reading) => new()
    {
        Id = reading.Metric.Id,
        Name = reading.Metric.Name,
        Unit = reading.Metric.Unit,
        Rule = reading.Metric.Rule,
        Target = reading.Metric.Target,
        UpperTarget = reading.Metric.UpperTarget,
        TargetYear = reading.Metric.TargetYear,
        Baseline = reading.Metric.Baseline,
        Verdict = reading.Verdict,
        Latest = reading.Latest?.Value,
        LatestDescribes = reading.Latest?.Describes,
        LatestState = reading.Latest?.State,
        Distance = reading.Distance,
        Source = reading.Latest is { } latest ? reading.Metric.SourceOf(latest) : reading.Metric.Source,
        FetchedOn = reading.Latest?.FetchedOn,
    };

    private IEnumerable<CouncilGoalSnapshot> CouncilGoals(List<GoalSnapshot> goals)
    {
        foreach (var goal in _record.CouncilGoals.OrderBy(goal => goal.Order))
        {
            if (_record.VersionOn(goal, _followUp.CutOff) is not { } version || !version.Binds.Contains(_history.Plan.BodyId)) continue;
            var metrics = ReadMetrics(version.MetricIds, _followUp.CutOff);
            var verdict = GoalVerdict.OfCouncilGoal(metrics, ReadMetrics(version.MetricIds, _lastCutOff), _lastCutOff);
            yield return new()
            {
                Id = goal.Id,
                Slug = goal.Slug,
                Area = _record.GoalAreas.First(area => area.Id == version.GoalAreaId).Name,
                Text = version.Text,
                SoundFinancialManagement = version.SoundFinancialManagement,
                Verdict = verdict.Verdict,
                Row = verdict.Row,
                Forecast = verdict.Forecast,
                Why = verdict.Why,
                Administration = AssessmentOf(null, goal.Id),
                Metrics = [.. metrics.Select(Shape)],
                BoardGoals = [.. goals.Where(board => board.CouncilGoals.Contains(goal.Slug)).Select(board => board.Code)],
            };
        }
    }

    private IEnumerable<BudgetLineSnapshot> BudgetLines()
    {
        var reports = _record.BudgetReports.Where(report => report.FollowUpId == _followUp.Id).ToLookup(report => report.BudgetLineId);
        var imports = _record.LedgerImports.Where(import => import.FollowUpId == _followUp.Id).ToList();
        foreach (var line in (_history.InForceOn(_followUp.CutOff, Effect.AdoptBudget)?.BudgetLines ?? []).OrderBy(line => line.Order))
        {
            var report = reports[line.Id].MaxBy(candidate => candidate.At);
            yield return new()
            {
                Id = line.Id,
                Code = line.Code,
                Name = line.Name,
                Unit = _record.Unit(line.UnitId)?.Name,
                Kind = line.Kind,
                Budget = line.Budget,
                BudgetToDate = report?.BudgetToDate,
                OutcomeToDate = LedgerImport.OutcomeToDate(line.Id, report, imports),
                Forecast = report?.Forecast,
                Deviation = report is null ? null : Amounts.Deviation(line.Budget, report.Forecast),
                Comment = report?.Comment,
                IsExample = line.Origin.IsExample || report?.Origin.IsExample == true,
            };
        }
    }

    private AssessmentSnapshot? AssessmentOf(GoalId? goal, CouncilGoalId? councilGoal) =>
        _record.LatestAssessment(_followUp.Id, FollowUps.Judge.Administration, goal, councilGoal) is { } assessment
            ? new(assessment.Verdict, assessment.Reason, SwedishDay.Of(assessment.At))
            : null;

    private DecisionReference? Reference(DecisionPoint? point) =>
        point is not null && _record.Decisions.DecisionOn(point.Id, _followUp.CutOff) is { } decision
            ? new(_record.Decisions.MatterOf(point.Id).Diarienummer, _record.Body(decision.Handling.BodyId).Code, decision.Handling.MeetingDate, decision.Handling.Paragraph, decision.Outcome.PrintedNumber ?? point.Number)
            : null;
}
