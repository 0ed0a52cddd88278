using System.ComponentModel.DataAnnotations;
using Tertial.Domain.FollowUps;

namespace Tertial.Web.Pages.Reports;

/// <summary>The facts about one activity, as they are typed.</summary>
public sealed class ReportForm
{
    private const int Longest = 4000;

    [Display(Name = "Hur var läget?")]
    public ReportedStatus? Status { get; set; }

    [Display(Name = "Klar den")]
    public DateOnly? CompletedOn { get; set; }

    [Display(Name = "Väntas bli klar")]
    public DateOnly? ExpectedCompletion { get; set; }

    [Display(Name = "Varför avviker den från planen?"), MaxLength(Longest)]
    public string? Cause { get; set; }

    [Display(Name = "Vad gör ni åt avvikelsen?"), MaxLength(Longest)]
    public string? Measure { get; set; }

    [Display(Name = "Vad har gjorts?"), MaxLength(Longest)]
    public string? Done { get; set; }

    [Display(Name = "Vad har det lett till?"), MaxLength(Longest)]
    public string? Effect { get; set; }

    [Display(Name = "Vad återstår?"), MaxLength(Longest)]
    public string? WorkRemains { get; set; }

    public static ReportForm Of(ReportedFacts facts) => new()
    {
        Status = facts.Status,
        CompletedOn = facts.CompletedOn,
        ExpectedCompletion = facts.ExpectedCompletion,
        Cause = facts.Cause,
        Measure = facts.Measure,
        Done = facts.Done,
        Effect = facts.Effect,
        WorkRemains = facts.WorkRemains,
    };

    /// <summary>The facts stated. What belongs to another answer than the one given is left out.</summary>
    public ReportedFacts Facts => new()
    {
        Status = Status,
        CompletedOn = Status == ReportedStatus.Completed ? CompletedOn : null,
        ExpectedCompletion = Status is ReportedStatus.Completed or ReportedStatus.Ended ? null : ExpectedCompletion,
        Cause = Text(Cause),
        Measure = Text(Measure),
        Done = Text(Done),
        Effect = Text(Effect),
        WorkRemains = Text(WorkRemains),
    };

    /// <summary>All that was typed, for a draft: nothing is left out.</summary>
    public ReportedFacts Typed => Facts with { CompletedOn = CompletedOn, ExpectedCompletion = ExpectedCompletion };

    /// <summary>Takes over the words of an earlier report where nothing is written; the answer and the days are asked for anew.</summary>
    public void FillFrom(ReportedFacts former)
    {
        var typed = Facts;
        (Cause, Measure, Done) = (typed.Cause ?? former.Cause, typed.Measure ?? former.Measure, typed.Done ?? former.Done);
        (Effect, WorkRemains) = (typed.Effect ?? former.Effect, typed.WorkRemains ?? former.WorkRemains);
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
