using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.FollowUps.Since;
using Tertial.Web.Data;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>A judge's verdict on one goal, as it is typed.</summary>
public sealed class AssessForm
{
    [Display(Name = "Bedömning")]
    [Required(ErrorMessage = "Välj en bedömning.")]
    public Verdict? Verdict { get; set; }

    [Display(Name = "Skäl"), MaxLength(2000), WithoutPersonnummer]
    public string? Reason { get; set; }
}

/// <summary>One goal on the page where goals are assessed.</summary>
public sealed class AssessRow
{
    /// <summary>Names the row in the address and the form: 1-1, or kf-goda-resultat.</summary>
    public required string Key { get; init; }

    public GoalId? GoalId { get; init; }

    public CouncilGoalId? CouncilGoalId { get; init; }

    public string? Code { get; init; }

    public required string Text { get; init; }

    public required Verdict Computed { get; init; }

    public required string Why { get; init; }

    /// <summary>The administration's, for the board to start from.</summary>
    public AssessmentSnapshot? Administration { get; init; }

    /// <summary>This judge's latest.</summary>
    public Assessment? Latest { get; init; }

    public required AssessForm Form { get; init; }

    /// <summary>What the checks have found in the reason or the metrics, and nobody has dismissed.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What is new since the follow-up before; missing when there is none.</summary>
    public SinceList? Since { get; init; }

    public string Basis { get; set; } = "";

    /// <summary>Whose verdict the form is for.</summary>
    public required Judge Judge { get; set; }

    /// <summary>Whether what was typed came too late to be saved, and is shown so that it is not lost.</summary>
    public bool IsUnsaved { get; set; }

    /// <summary>What someone else gave while this form was being filled in, and their title.</summary>
    public (Assessment Assessment, string Author)? Meanwhile { get; set; }

    /// <summary>The verdict that another one must give its reasons against.</summary>
    public Verdict Before(Judge judge) => judge == Judge.Board ? Administration?.Verdict ?? Computed : Computed;

    public static string PrefixOf(string key) => $"Rows[{key}]";

    public static IReadOnlyList<AssessRow> Of(FoundFollowUp found, Judge judge)
    {
        var snapshot = Snapshots.Of(found.Record, found.FollowUp);
        var findings = Data.Findings.OpenIn(found.Record, found.FollowUp).ToLookup(finding => finding.Place.Id);
        var since = JudgedSnapshots.Since(found.Record, found.Former, found.FollowUp, found.Today);
        return [.. snapshot.Goals.Select(goal => Row(found, judge, goal.Code.Replace('.', '-'), goal.Id, null, goal.Code, goal.Text, (goal.Verdict, goal.Why, goal.Administration), [.. findings[goal.Id.Value], .. goal.Metrics.SelectMany(metric => findings[metric.Id.Value])], since?.Of(goal.Id))),
            .. snapshot.CouncilGoals.Select(goal => Row(found, judge, $"kf-{goal.Slug}", null, goal.Id, null, goal.Text, (goal.Verdict, goal.Why, goal.Administration), [.. findings[goal.Id.Value], .. goal.Metrics.SelectMany(metric => findings[metric.Id.Value])], since?.Of(goal.Id)))];
    }

    private static AssessRow Row(FoundFollowUp found, Judge judge, string key, GoalId? goal, CouncilGoalId? councilGoal, string? code, string text,
        (Verdict Verdict, string Why, AssessmentSnapshot? Administration) read, IReadOnlyList<Finding> findings, IReadOnlyList<Change>? changes)
    {
        var latest = found.Record.LatestAssessment(found.FollowUp.Id, judge, goal, councilGoal);
        return new()
        {
            Key = key,
            Judge = judge,
            GoalId = goal,
            CouncilGoalId = councilGoal,
            Code = code,
            Text = text,
            Computed = read.Verdict,
            Why = read.Why,
            Administration = read.Administration,
            Latest = latest,
            Findings = findings,
            Since = SinceList.Of(found, changes),
            Form = new() { Verdict = latest?.Verdict, Reason = latest?.Reason },
            Basis = BasisOf(latest),
        };
    }

    public static string BasisOf(Assessment? latest) => latest?.Id.ToString() ?? "";
}
