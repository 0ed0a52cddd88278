using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;
using Tertial.Web.Forms;
using Tertial.Web.Pages.Matters.Writing;

namespace Tertial.Web.Pages.Matters;

/// <summary>Noting that a decided point was set aside, by a court or by the body itself.</summary>
[Requires(Permission.RecordDecisions)]
public sealed class AnnulModel(MatterFinder finder, MatterSaving saving) : MatterPage(finder)
{
    [BindProperty]
    public AnnulmentForm Form { get; set; } = new();

    public DecisionPoint Point { get; private set; } = null!;

    /// <summary>What stands in the way whatever is typed.</summary>
    public IReadOnlyList<FieldObstacle> Obstacles =>
        [.. Annulment.ObstaclesTo(Found.Decisions, new() { DecisionPointId = Point.Id, From = Found.Today, By = "", Reason = "" }, Found.Today).Where(obstacle => obstacle.Field.Length == 0)];

    protected override bool MayUse => Found.Actor.May(Permission.RecordDecisions, Point.DecidingBodyId);

    protected override Task<bool> FindsAsync()
    {
        if (Found.Matter.Points.Find(point => point.Id.Value == Part) is not { } point) return Task.FromResult(false);
        Point = point;
        return Task.FromResult(true);
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Refused();
        var annulment = new Annulment { DecisionPointId = Point.Id, From = Form.From!.Value, By = Form.By!.Trim(), Reason = Form.Reason!.Trim() };
        var saved = await saving.SaveAsync(Found, "", _ => "", (record, _) => Annulment.ObstaclesTo(record.Decisions, annulment, Found.Today),
            async rows => (await rows.Matters.AsSplitQuery().SingleAsync(matter => matter.Id == Found.Matter.Id)).Annul(annulment));
        return After(saved, $"Punkt {Point.Number} är upphävd.", $"#punkt-{Point.Number}");
    }
}

/// <summary>How a decision was set aside, as it is typed.</summary>
public sealed class AnnulmentForm
{
    [Display(Name = "Vem upphävde beslutet?"), Required(ErrorMessage = "Skriv vem som upphävde beslutet."), MaxLength(200), WithoutPersonnummer]
    public string? By { get; set; }

    [Display(Name = "Vilken dag?"), Required(ErrorMessage = "Skriv vilken dag beslutet upphävdes.")]
    public DateOnly? From { get; set; }

    [Display(Name = "Varför?"), Required(ErrorMessage = "Skriv varför beslutet upphävdes."), MaxLength(2000), WithoutPersonnummer]
    public string? Reason { get; set; }
}
