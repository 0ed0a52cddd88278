using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Reports;

/// <summary>Leads to the follow-up that is open; asks which one when there are several.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class ChooseModel(Records records, Actors actors, Clock clock) : PageModel
{
    public IReadOnlyList<(string Text, string Address)> Open { get; private set; } = [];

    /// <summary>The follow-up whose reporting opens next.</summary>
    public FollowUp? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var (record, actor) = (await records.ReadAsync(), await actors.ReadAsync());
        var budget = actor.Has(Permission.ReportBudget);
        if (!budget && !actor.Has(Permission.Report)) return LocalRedirect(WorkAddresses.FollowUps);
        Open = [.. record.Plans.SelectMany(plan => record.FollowUpsOf(plan.Id).Where(followUp => followUp.IsOpen), (plan, followUp) =>
        {
            var body = record.Body(plan.BodyId);
            return ($"{body.Name}, {followUp.Name.ToLowerInvariant()} {plan.Year}", budget ? WorkAddresses.Budget(body, plan, followUp) : WorkAddresses.Report(body, plan, followUp));
        })];
        if (Open is [var only]) return LocalRedirect(only.Item2);
        Next = record.FollowUps.Where(followUp => followUp.OpenedOn is null && followUp.ReportingTo >= clock.Today).MinBy(followUp => followUp.ReportingFrom);
        return Page();
    }
}
