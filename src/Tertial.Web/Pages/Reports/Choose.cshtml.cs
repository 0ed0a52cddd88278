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
        // A stand-in may report both what a unit does and the money.
        Open = [.. record.Plans.SelectMany(plan => record.FollowUpsOf(plan.Id).Where(followUp => followUp.IsOpen), (plan, followUp) => (plan, followUp)).SelectMany(open =>
        {
            var (body, name) = (record.Body(open.plan.BodyId), $"{open.followUp.Name.ToLowerInvariant()} {open.plan.Year}");
            return new[]
            {
                actor.Has(Permission.Report) ? ($"{body.Name}, {name}", WorkAddresses.Report(body, open.plan, open.followUp)) : default((string, string)?),
                budget ? ($"{body.Name}, ekonomin i {name}", WorkAddresses.Budget(body, open.plan, open.followUp)) : null,
            }.OfType<(string, string)>();
        })];
        if (Open is [var only]) return LocalRedirect(only.Item2);
        Next = record.FollowUps.Where(followUp => followUp.OpenedOn is null && followUp.ReportingTo >= clock.Today).MinBy(followUp => followUp.ReportingFrom);
        return Page();
    }
}
