using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>Writing a decision point: new, or one that no meeting has handled.</summary>
[Requires(Permission.KeepMatters)]
public sealed class PointModel(MatterFinder finder, MatterSaving saving, TertialContext db, Clock clock) : MatterPage(finder)
{
    [BindProperty]
    public PointForm Form { get; set; } = new();

    public PointChoices Choices { get; private set; } = null!;

    /// <summary>The point that is rewritten; missing for a new one.</summary>
    public DecisionPoint? Point { get; private set; }

    public DecisionPoint? SavedPoint => Saved.Points.Find(point => point.Id == Point?.Id);

    public string BasisNow => BasisOf(Saved);

    public IReadOnlyList<Obstacle> Obstacles => Point is null ? [] : MatterWriting.ObstaclesToChanging(Found.Matter, Point);

    public string TextHint => Found.Record.Municipality.WritesWholeSentences
        ? "En hel mening, så som den ska stå i protokollet."
        : "Så som det ska stå i protokollet, efter ”besluta att”.";

    protected override async Task<bool> FindsAsync()
    {
        Point = Found.Matter.Points.Find(point => point.Id.Value == Part);
        Choices = await PointChoices.ReadAsync(db, Found.Record, Found.Today);
        return Part is null || Point is not null;
    }

    public void OnGet() => Form = Point is null
        ? new() { Number = Found.Matter.Points.Select(point => point.Number).DefaultIfEmpty().Max() + 1, DecidingBodyId = Found.Matter.BodyId.Value, Appealable = true }
        : PointForm.Of(Point);

    public async Task<IActionResult> OnPostAsync(string? grund)
    {
        if (!Choices.Hold(Form)) return NotFound();
        if (!ModelState.IsValid) return Refused();
        var point = Form.Compose(Point?.Id ?? new(clock.NewId()), Found.Matter);
        var saved = await saving.SaveAsync(Found, grund, BasisOf, (record, matter) => MatterWriting.ObstaclesToPoint(record, matter, point), async rows =>
        {
            if (Point is null) rows.Add(point);
            else MatterSaving.Overwrite(rows.Entry(await rows.DecisionPoints.SingleAsync(row => row.Id == point.Id)), point);
            return new PointWritten(point.MatterId, point.Id, point.Number);
        });
        return After(saved, $"Punkt {point.Number} är sparad.", $"#punkt-{point.Number}");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? grund)
    {
        if (Point is null) return NotFound();
        ModelState.Clear();
        Form = PointForm.Of(Point);
        var saved = await saving.SaveAsync(Found, grund, BasisOf,
            (record, matter) => [.. MatterWriting.ObstaclesToRemoving(record, matter, Point).Select(obstacle => new FieldObstacle("", obstacle.ToString()))],
            async rows =>
            {
                rows.Remove(await rows.DecisionPoints.SingleAsync(row => row.Id == Point.Id));
                return new PointRemoved(Point.MatterId, Point.Id, Point.Number);
            });
        return After(saved, $"Punkt {Point.Number} är borttagen.", "#punkter");
    }

    private string BasisOf(Matter matter) => Point is null ? "" : Basis.Of(matter.Points.Find(point => point.Id == Point.Id));
}
