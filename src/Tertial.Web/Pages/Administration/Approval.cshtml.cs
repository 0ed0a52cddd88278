using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Administration;

/// <summary>Whether a head approves the reports to a body, and from which day.</summary>
[Requires(Permission.KeepTemplates)]
public sealed class ApprovalModel(TertialContext db, Records records, Journal journal, Actors actors, Clock clock) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public ApprovalForm Form { get; private set; } = new();

    public IReadOnlyList<ApprovalRow> Rows { get; private set; } = [];

    public IEnumerable<SelectListItem> Bodies => Rows.Select(row => new SelectListItem(row.Body.Name, row.Body.Code));

    public IEnumerable<SelectListItem> Answers => [new("Ja, en chef godkänner", "true"), new("Nej, den som rapporterar avgör själv", "false")];

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Form.From = clock.Today;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        await TryUpdateModelAsync(Form, nameof(Form));
        var body = Rows.Select(row => row.Body).FirstOrDefault(candidate => candidate.Code == Form.Body);
        if (Form.Body is not null && body is null) ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Body)}", "Välj en av nämnderna i listan.");
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var rule = new ApprovalRule(body!.Id, Form.From!.Value, Form.IsRequired!.Value);
        foreach (var obstacle in Municipality.ObstaclesToRuling(rule, clock.Today)) ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.From)}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = await SaveAsync(rule) ? $"Sparat. {ApprovalRow.Say(rule)}" : "Så var det redan. Inget är ändrat.";
        return LocalRedirect(WorkAddresses.Approval);
    }

    private async Task<bool> SaveAsync(ApprovalRule rule)
    {
        await using var writing = await journal.BeginAsync();
        var municipality = await db.Municipalities.SingleAsync();
        var isSo = municipality.ApprovalRules.Exists(other => other.BodyId == rule.BodyId && other.From == rule.From) ? municipality.ApprovalRules.Contains(rule) : municipality.NeedsApprovalOn(rule.BodyId, rule.From) == rule.IsRequired;
        if (isSo) return false;
        await writing.SaveAsync(municipality.Rule(rule, clock.Today), (await actors.ReadAsync()).Id.Value);
        return true;
    }

    private async Task ReadAsync()
    {
        var record = await records.ReadAsync();
        Rows = [.. record.Bodies.Where(body => record.Plans.Exists(plan => plan.BodyId == body.Id)).OrderBy(body => body.Name, Swedish.Order).Select(body => ApprovalRow.Of(record.Municipality, body, clock.Today))];
        if (Rows is [var only]) Form.Body = only.Body.Code;
    }
}

/// <summary>What holds for reports to a body now, and what is set for later.</summary>
public sealed record ApprovalRow(Body Body, string Now, string Coming)
{
    public static ApprovalRow Of(Municipality municipality, Body body, DateOnly today)
    {
        var rules = municipality.ApprovalRules.Where(rule => rule.BodyId == body.Id).OrderBy(rule => rule.From).ToList();
        var coming = rules.Where(rule => rule.From > today).Select(Say).ToList();
        return new(body, rules.LastOrDefault(rule => rule.From <= today) is { } now ? Say(now) : "Ingen behöver godkänna.", coming.Count == 0 ? "Inget" : string.Join(" ", coming));
    }

    public static string Say(ApprovalRule rule) => $"{(rule.IsRequired ? "En chef godkänner" : "Ingen behöver godkänna")} från {Swedish.LongDate(rule.From)}.";
}

/// <summary>A rule as it is typed.</summary>
public sealed class ApprovalForm
{
    [Display(Name = "Nämnd"), Required(ErrorMessage = "Välj en nämnd.")]
    public string? Body { get; set; }

    [Display(Name = "Ska en chef godkänna?"), Required(ErrorMessage = "Välj om en chef ska godkänna.")]
    public bool? IsRequired { get; set; }

    [Display(Name = "Gäller från"), Required(ErrorMessage = "Skriv vilken dag det börjar gälla.")]
    public DateOnly? From { get; set; }
}
