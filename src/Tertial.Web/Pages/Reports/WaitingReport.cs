using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Pages.FollowUps;

namespace Tertial.Web.Pages.Reports;

/// <summary>A report that a head is asked to approve, as text, and the comment with which it may be returned.</summary>
public sealed class WaitingReport(AskedActivity asked, FoundFollowUp found)
{
    public AskedActivity Asked { get; } = asked;

    public ActivityReport Report { get; } = asked.Report!;

    public string Code => Asked.Activity.Code;

    /// <summary>The unit that answers for the activity.</summary>
    public string Unit { get; } = found.Record.Unit(asked.Activity.UnitId)?.Name ?? "Ingen enhet";

    public string Author { get; } = found.TitleOf(asked.Report!.Author);

    public DateOnly CutOff => found.FollowUp.CutOff;

    public ReturnForm Form { get; } = new();

    /// <summary>What another head did with the report while this one was reading it.</summary>
    public (ReportReview Review, string Who)? Meanwhile { get; set; }

    /// <summary>Whether the comment is asked for or was just refused.</summary>
    public bool IsReturning { get; set; }

    public string Prefix => $"Waiting[{Code}]";

    /// <summary>What the names of the form's fields begin with.</summary>
    public string Fields => $"{Prefix}.{nameof(Form)}";

    /// <summary>The reports that wait for the one who is looking, in the plan's order.</summary>
    /// <param name="found">The follow-up, and who is looking.</param>
    /// <param name="also">A report that a form was sent about: its activity is there too, however it stands now.</param>
    public static IReadOnlyList<WaitingReport> Of(FoundFollowUp found, ActivityReportId? also = null)
    {
        if (!found.FollowUp.IsOpen) return [];
        var sent = found.Record.ActivityReports.Find(report => report.Id == also)?.ActivityId;
        return [.. Reporting.Of(found.Record, found.FollowUp, [], activity => found.Actor.MayApprove(activity, found.Body.Id))
            .Where(asked => asked.State == ReportState.AwaitsApproval || (asked.Report is not null && asked.Activity.Id == sent))
            .Select(asked => new WaitingReport(asked, found))];
    }
}

/// <summary>Why a report is returned, as it is typed.</summary>
public sealed class ReturnForm
{
    [Display(Name = "Vad behöver ändras?"), MaxLength(1000)]
    public string? Comment { get; set; }
}
