using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Web.Access;
using Tertial.Web.Pages.FollowUps;

namespace Tertial.Web.Pages.Reports;

/// <summary>One activity on the page where a person reports: its form, or what is already ready.</summary>
public sealed class ReportRow(AskedActivity asked, FoundFollowUp found, IReadOnlyList<Finding> findings)
{
    public AskedActivity Asked { get; } = asked;

    public string Code => Asked.Activity.Code;

    public DateOnly CutOff => found.FollowUp.CutOff;

    /// <summary>What the follow-up before is called.</summary>
    public string? FormerName => found.Former?.Name;

    /// <summary>Whose text it is that a browser keeps.</summary>
    public PersonId Reporter => found.Actor.Id;

    /// <summary>Whether a report marked ready today waits for a head.</summary>
    public bool NeedsApproval => found.NeedsApprovalOn(found.Today);

    /// <summary>Whether the one who reports could approve it, so that the ready mark is enough.</summary>
    public bool ApprovesItself => NeedsApproval && found.Actor.MayApprove(Asked.Activity, found.Body.Id);

    /// <summary>At whom it waits, or will wait.</summary>
    public string Approver => Approvers.Nearest(found.Record, Asked.Activity, found.Body.Id);

    /// <summary>The head who approved it, when one did.</summary>
    public string? ApprovedBy => Asked is { Standing: ReportStanding.Ready, Review: { Outcome: ReviewOutcome.Approved } review } ? found.TitleOf(review.By) : null;

    /// <summary>The comment it came back with, and from whom.</summary>
    public (ReportReview Review, string Who)? CameBack => Asked.CameBack is { } review ? (review, found.TitleOf(review.By)) : null;

    /// <summary>What the checks have found in what is reported, and nobody has dismissed.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;

    public ReportForm Form { get; } = ReportForm.Of(asked.Written);

    public string Basis { get; set; } = asked.Basis;

    /// <summary>What the follow-up before was told, whose words can be used again.</summary>
    public ReportedFacts? Reusable => Asked.Former?.Report is { } facts && (facts.Done ?? facts.Effect ?? facts.Cause ?? facts.Measure ?? facts.WorkRemains) is not null ? facts : null;

    public bool ShowsForm { get; set; } = asked.Remains;

    public bool HasMistakes { get; set; }

    /// <summary>What someone else saved while this form was being filled in, and their title.</summary>
    public (WrittenReport Report, string Author)? Meanwhile { get; set; }

    /// <summary>The answers that may deviate from the plan and then ask for cause and measure: all but one that says what the plan says.</summary>
    public string Opens => string.Join(',', Enum.GetValues<ReportedStatus>().Where(status => status != ReportedStatus.NotBegun || HasMistakes || Form.Cause is not null || Form.Measure is not null || Deviates(status)));

    /// <summary>What the follow-up asks of the one who is looking, and the activity a form was sent about, whoever is to report it.</summary>
    public static IReadOnlyList<ReportRow> Of(FoundFollowUp found, IReadOnlyCollection<ReportDraft> drafts, string? sent)
    {
        var findings = Data.Findings.OpenIn(found.Record, found.FollowUp).Where(finding => finding.Check != Check.ReportNotApproved).ToLookup(finding => finding.Place.Id);
        return [.. Reporting.Of(found.Record, found.FollowUp, drafts, activity => activity.Code == sent || found.Actor.MayReport(activity)).Select(asked => new ReportRow(asked, found, [.. findings[asked.Activity.Id.Value]]))];
    }

    /// <summary>What the names of the form's fields begin with.</summary>
    public string Fields => $"{PrefixOf(Code)}.{nameof(Form)}";

    public static string PrefixOf(string code) => $"Rows[{code}]";

    private bool Deviates(ReportedStatus status) =>
        ActivityStandings.Of(Asked.Timing, new() { Status = status, CompletedOn = CutOff }, onceBegun: false, endedByDecision: false, CutOff).Deviates();
}
