using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Reports;

namespace Tertial.Web.Pages.Work;

/// <summary>What the person at work has to do now, by role.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class ToDoModel(Records records, Actors actors, Clock clock, TertialContext db) : PageModel
{
    public DateOnly Today => clock.Today;

    public Actor Actor { get; private set; } = null!;

    public IReadOnlyList<ReportingTask> Reporting { get; private set; } = [];

    public IReadOnlyList<WorkTask> FollowUps { get; private set; } = [];

    public IReadOnlyList<WorkTask> Matters { get; private set; } = [];

    /// <summary>What runs out soon, or has run out.</summary>
    public IReadOnlyList<TimeLimitRow> Limits { get; private set; } = [];

    public int Remaining => Reporting.Sum(task => task.Remaining);

    /// <summary>The nearest last day of what remains to report.</summary>
    public DateOnly? Deadline => Reporting.Where(task => task.Remaining > 0).Min(task => (DateOnly?)task.FollowUp.ReportingTo);

    /// <summary>The follow-up whose way to a decision stands beside.</summary>
    public (FollowUp FollowUp, IReadOnlyList<Step> Steps)? Way { get; private set; }

    public async Task OnGetAsync()
    {
        var record = await records.ReadAsync();
        Actor = await actors.ReadAsync();
        Reporting = await ReportingTasks.ForAsync(record, Actor, db);
        FollowUps = [.. FollowUpTasks.For(record, Actor, Today)];
        Matters = [.. MatterTasks.For(record, Actor, Today)];
        Limits = TimeLimitRow.For(record, Actor, Today);
        Way = record.FollowUps.Where(followUp => followUp.OpenedOn is not null && followUp.PublishedOn is null).MinBy(followUp => followUp.CutOff) is { } followUp
            ? (followUp, WayToDecision.Of(record, followUp, Today))
            : null;
    }
}

/// <summary>Reporting the activities of one follow-up.</summary>
/// <param name="Body">The body whose plan it is.</param>
/// <param name="Plan">The plan.</param>
/// <param name="FollowUp">The follow-up.</param>
/// <param name="TitleOf">A person's title.</param>
/// <param name="Activities">What is asked for, what has come back first.</param>
/// <param name="Findings">What the checks wonder about, by activity.</param>
/// <param name="Actor">Who is to report.</param>
public sealed record ReportingTask(Body Body, Plan Plan, FollowUp FollowUp, Func<PersonId?, string> TitleOf, IReadOnlyList<AskedActivity> Activities, ILookup<Guid, Finding> Findings, Actor Actor)
{
    public int Remaining => Activities.Count(asked => asked.Remains);
}

/// <summary>Something to do: what, why it is time, where, and what the link says.</summary>
public sealed record WorkTask(string What, string Why, string Address, string Link, bool IsLate = false);
