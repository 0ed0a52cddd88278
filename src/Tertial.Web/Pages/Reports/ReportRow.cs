using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Web.Pages.Reports;

/// <summary>One activity on the page where a person reports: its form, or what is already ready.</summary>
public sealed class ReportRow(AskedActivity asked, DateOnly cutOff, string? formerName, IReadOnlyList<Finding> findings)
{
    public AskedActivity Asked { get; } = asked;

    public string Code => Asked.Activity.Code;

    public DateOnly CutOff { get; } = cutOff;

    /// <summary>What the follow-up before is called.</summary>
    public string? FormerName { get; } = formerName;

    /// <summary>What the checks have found in what is reported, and nobody has dismissed.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;

    public ReportForm Form { get; } = ReportForm.Of(asked.Written);

    public string Basis { get; set; } = asked.Basis;

    public bool ShowsForm { get; set; } = asked.Remains;

    public bool HasMistakes { get; set; }

    /// <summary>What someone else saved while this form was being filled in, and their title.</summary>
    public (WrittenReport Report, string Author)? Meanwhile { get; set; }

    /// <summary>The answers that may deviate from the plan and then ask for cause and measure: all but one that says what the plan says.</summary>
    public string Opens => string.Join(',', Enum.GetValues<ReportedStatus>().Where(status => status != ReportedStatus.NotBegun || HasMistakes || Form.Cause is not null || Form.Measure is not null || Deviates(status)));

    public static string PrefixOf(string code) => $"Rows[{code}]";

    private bool Deviates(ReportedStatus status) =>
        ActivityStandings.Of(Asked.Timing, new() { Status = status, CompletedOn = CutOff }, onceBegun: false, endedByDecision: false, CutOff).Deviates();
}
