using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Domain;

/// <summary>Something that happened in the municipality's record. The journal keeps it with who, when and why.</summary>
public abstract record Event;

/// <summary>Someone began to write a plan, or a new version of one.</summary>
public sealed record DraftStarted(PlanId PlanId, PlanVersionId PlanVersionId, DateOnly On) : Event;

/// <summary>A draft was changed; nothing decided or public is touched by it. <see cref="Undoes"/> is the number of the entry it takes back.</summary>
public sealed record DraftChanged(PlanVersionId PlanVersionId, DraftEdit Edit, long? Undoes = null) : Event;

/// <summary>A draft was thrown away before it was proposed; what it said is kept here, with its plan when that had no other version.</summary>
public sealed record DraftDiscarded(PlanId PlanId, PlanVersionId PlanVersionId, PlanVersion Draft, Plan? Plan = null) : Event;

/// <summary>A draft that was thrown away was taken back. <see cref="Restores"/> is the number of the entry that threw it away.</summary>
public sealed record DraftRestored(PlanId PlanId, PlanVersionId PlanVersionId, long Restores) : Event;

/// <summary>A plan version was put forward and locked.</summary>
public sealed record PlanProposed(PlanVersionId PlanVersionId, DateOnly On) : Event;

/// <summary>A matter was opened.</summary>
public sealed record MatterOpened(MatterId MatterId, string Diarienummer, string Title) : Event;

/// <summary>What a matter is called, about or numbered was changed.</summary>
public sealed record MatterDescribed(MatterId MatterId) : Event;

/// <summary>A decision point was added to a matter or rewritten.</summary>
public sealed record PointWritten(MatterId MatterId, DecisionPointId DecisionPointId, int Number) : Event;

/// <summary>A decision point that no meeting had handled was taken out of its matter.</summary>
public sealed record PointRemoved(MatterId MatterId, DecisionPointId DecisionPointId, int Number) : Event;

/// <summary>A condition was added to a matter or rewritten.</summary>
public sealed record ConditionWritten(MatterId MatterId, ConditionId ConditionId) : Event;

/// <summary>A condition was taken out of a matter before anything was decided with it.</summary>
public sealed record ConditionRemoved(MatterId MatterId, ConditionId ConditionId) : Event;

/// <summary>A paper was added to a matter, as a draft.</summary>
public sealed record PaperAdded(MatterId MatterId, PaperId PaperId, string Title) : Event;

/// <summary>A paper was published.</summary>
public sealed record PaperPublished(MatterId MatterId, PaperId PaperId, DateOnly On) : Event;

/// <summary>A paper that is not public was rewritten.</summary>
public sealed record PaperRewritten(MatterId MatterId, PaperId PaperId) : Event;

/// <summary>An earlier paragraph was corrected by a later one.</summary>
public sealed record ParagraphCorrected(MatterId MatterId, HandlingId Corrects, HandlingId DecidedIn, string Text, string Reason) : Event;

/// <summary>A decided point was set aside.</summary>
public sealed record PointAnnulled(MatterId MatterId, DecisionPointId DecisionPointId, DateOnly From, string By, string Reason) : Event;

/// <summary>An assignment given by a decision was entered in the register.</summary>
public sealed record AssignmentGiven(AssignmentId AssignmentId, DecisionPointId DecisionPointId, string Text, string To, DateOnly? Due) : Event;

/// <summary>An assignment was reported back on.</summary>
public sealed record AssignmentReported(AssignmentId AssignmentId, DateOnly On, string Text, bool IsCarriedOut) : Event;

/// <summary>A decision gave an assignment another last day.</summary>
public sealed record AssignmentProlonged(AssignmentId AssignmentId, DecisionPointId DecidedBy, DateOnly Due) : Event;

/// <summary>A point that would declare an assignment done was put in a matter.</summary>
public sealed record AssignmentClosingProposed(AssignmentId AssignmentId, MatterId MatterId, DecisionPointId DecisionPointId) : Event;

/// <summary>Meetings were entered in the calendar.</summary>
public sealed record MeetingsPlanned(BodyId BodyId, IReadOnlyList<DateOnly> Added) : Event;

/// <summary>A meeting was moved, or its time or place changed.</summary>
public sealed record MeetingChanged(MeetingId MeetingId, MeetingTerms Before, MeetingTerms After) : Event;

/// <summary>A meeting was called off.</summary>
public sealed record MeetingCancelled(MeetingId MeetingId, DateOnly On, string? Because) : Event;

/// <summary>It was taken back that a meeting was called off.</summary>
public sealed record MeetingReinstated(MeetingId MeetingId) : Event;

/// <summary>A body's handling of a matter was recorded.</summary>
public sealed record HandlingRecorded(MatterId MatterId, Handling Handling) : Event;

/// <summary>The dates from meeting to legal force were noted.</summary>
public sealed record LegalClockNoted(MatterId MatterId, HandlingId HandlingId, LegalClock Clock) : Event;

/// <summary>Someone established whether a condition is fulfilled.</summary>
public sealed record ConditionEstablished(MatterId MatterId, ConditionId ConditionId, bool Fulfilled, DateOnly On, string Reason) : Event;

/// <summary>A follow-up was laid out among the plan's periods.</summary>
public sealed record FollowUpPlanned(FollowUpId FollowUpId, Period Period) : Event;

/// <summary>A follow-up was laid out anew.</summary>
public sealed record FollowUpReplanned(FollowUpId FollowUpId, Period Period) : Event;

/// <summary>A follow-up that had not been opened was taken away.</summary>
public sealed record FollowUpRemoved(FollowUpId FollowUpId, string Name) : Event;

/// <summary>Reporting began.</summary>
public sealed record FollowUpOpened(FollowUpId FollowUpId, DateOnly On) : Event;

/// <summary>An activity's report was marked ready.</summary>
public sealed record ActivityReported(FollowUpId FollowUpId, ActivityId ActivityId, ActivityReportId ReportId, ReportedFacts Facts) : Event;

/// <summary>A head approved a report, and from then on it counts.</summary>
public sealed record ReportApproved(FollowUpId FollowUpId, ActivityId ActivityId, ActivityReportId ReportId, ReportReviewId ReviewId) : Event;

/// <summary>A head returned a report with a comment.</summary>
public sealed record ReportReturned(FollowUpId FollowUpId, ActivityId ActivityId, ActivityReportId ReportId, ReportReviewId ReviewId, string Comment) : Event;

/// <summary>A budget line's outcome and forecast were reported.</summary>
public sealed record BudgetReported(FollowUpId FollowUpId, BudgetLineId BudgetLineId, BudgetReportId ReportId, Amounts OutcomeToDate, Amounts Forecast) : Event;

/// <summary>Outcomes to date were read in from a file of the accounts; the hash tells which file.</summary>
public sealed record OutcomesImported(FollowUpId FollowUpId, LedgerImportId ImportId, string FileName, string Hash, int Rows, Money Total, Money Control) : Event;

/// <summary>The administration or the board gave its verdict on a goal.</summary>
public sealed record GoalAssessed(FollowUpId FollowUpId, AssessmentId AssessmentId, Judge Judge, Verdict Verdict) : Event;

/// <summary>The officer wrote in sections of a follow-up's report.</summary>
public sealed record FollowUpTextsWritten(FollowUpId FollowUpId, IReadOnlyList<ReportSection> Sections) : Event;

/// <summary>What a check found was set aside for a reason.</summary>
public sealed record FindingDismissed(FollowUpId FollowUpId, DismissalId DismissalId, Check Check, string Key, string What) : Event;

/// <summary>A dismissal was taken back: what the check found is to be answered again.</summary>
public sealed record DismissalTakenBack(FollowUpId FollowUpId, DismissalId DismissalId) : Event;

/// <summary>A follow-up was closed and frozen.</summary>
public sealed record FollowUpClosed(FollowUpId FollowUpId, DateOnly On, string Checksum) : Event;

/// <summary>A closed follow-up was opened again, before the board had decided; what was frozen is kept here.</summary>
public sealed record FollowUpReopened(FollowUpId FollowUpId, DateOnly On, string Reason, string FormerChecksum, string FormerFrozen) : Event;

/// <summary>A decided follow-up was published.</summary>
public sealed record FollowUpPublished(FollowUpId FollowUpId, DateOnly On) : Event;

/// <summary>A metric was added; when it follows another one, it began with that one's outcomes.</summary>
public sealed record MetricAdded(MetricId MetricId, string Name, MetricId? Follows) : Event;

/// <summary>What a metric counts, is to reach or takes its figures from was changed.</summary>
public sealed record MetricRedefined(MetricId MetricId) : Event;

/// <summary>A metric was tied to a key figure in Kolada, or to none.</summary>
public sealed record MetricLinked(MetricId MetricId, string? KeyFigure) : Event;

/// <summary>An outcome of a metric was entered by hand.</summary>
public sealed record OutcomeRegistered(MetricId MetricId, DateOnly Describes, DateOnly PublishedOn, OutcomeState State, decimal? Value, decimal? FormerValue) : Event;

/// <summary>Kolada answered about a metric's key figure: so many new facts about the municipality and about others.</summary>
public sealed record MetricFetched(MetricId MetricId, string KeyFigure, DateOnly On, int Outcomes, int Comparisons) : Event;

/// <summary>Kolada no longer has a metric's key figure; what was fetched is kept.</summary>
public sealed record KeyFigureWithdrawn(MetricId MetricId, string KeyFigure, DateOnly On) : Event;

/// <summary>The municipalities to compare key figures with were changed.</summary>
public sealed record ComparisonChanged(IReadOnlyList<ComparableMunicipality> ComparedWith) : Event;

/// <summary>A matter was tested against what the municipality wants to reach; these answers were new.</summary>
public sealed record MatterTested(MatterId MatterId, IReadOnlyList<TestAnswer> Answers) : Event;

/// <summary>The municipality's own questions to every matter were changed.</summary>
public sealed record ExtraTestsChanged(IReadOnlyList<ExtraTest> ExtraTests) : Event;

/// <summary>The layout of the municipality's papers was changed, from the template's day on.</summary>
public sealed record PaperTemplateChanged(PaperTemplate Template, bool WholeSentences) : Event;

/// <summary>Whether a head must approve reports to a body was changed, from a day on.</summary>
public sealed record ApprovalRuleChanged(BodyId BodyId, DateOnly From, bool IsRequired) : Event;

/// <summary>The municipality's mark was changed, or taken away.</summary>
public sealed record EmblemChanged(EmblemFingerprint? Former, EmblemFingerprint? Now) : Event;

/// <summary>A whole municipality was brought in from an exchange file; the hash is the file's SHA-256.</summary>
public sealed record MunicipalityImported(string Municipality, string FileHash, DateOnly? Until) : Event;

/// <summary>Someone was named to report in a person's place for some days.</summary>
public sealed record StandInNamed(StandInId StandInId, PersonId Absent, PersonId Substitute, DateOnly From, DateOnly To) : Event;

/// <summary>A stand-in was ended before its last day.</summary>
public sealed record StandInEnded(StandInId StandInId, PersonId Absent, PersonId Substitute) : Event;

/// <summary>A person's e-mail address was changed. Neither the former nor the new is told: the journal is kept for ever.</summary>
public sealed record EmailChanged(PersonId PersonId) : Event;
