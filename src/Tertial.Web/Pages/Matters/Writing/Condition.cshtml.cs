using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>Writing a condition: which points wait, and for what.</summary>
[Requires(Permission.KeepMatters)]
public sealed class ConditionModel(MatterFinder finder, MatterSaving saving, Clock clock) : MatterPage(finder)
{
    [BindProperty]
    public ConditionForm Form { get; set; } = new();

    /// <summary>The condition that is rewritten; missing for a new one.</summary>
    public Condition? Condition { get; private set; }

    public Condition? SavedCondition => Saved.Conditions.Find(condition => condition.Id == Condition?.Id);

    public string BasisNow => BasisOf(Saved);

    public IReadOnlyList<Obstacle> Obstacles => Condition is null ? [] : MatterWriting.ObstaclesToRemoving(Found.Record, Condition);

    public IReadOnlyList<SelectListItem> Points => [.. Found.Matter.Points.OrderBy(point => point.Number).Select(point => new SelectListItem($"{point.Number}. {Swedish.Shortened(point.Text, 90)}", point.Id.ToString()))];

    public IReadOnlyList<SelectListItem> Kinds =>
        [new("Ett beslut i ett annat ärende", nameof(ConditionKind.OtherMatter)), new("En annan punkt i ärendet", nameof(ConditionKind.SameMatter)), new("Något annat som ska hända", nameof(ConditionKind.Fact))];

    /// <summary>Points of other matters that are not refused.</summary>
    public IReadOnlyList<SelectListItem> OtherPoints => [.. Found.Record.Matters.Where(matter => matter.Id != Found.Matter.Id).OrderByDescending(matter => matter.RegisteredOn)
        .SelectMany(matter => matter.Points.OrderBy(point => point.Number), (matter, point) => (matter, point))
        .Where(pair => Found.Decisions.StandingOn(pair.point.Id, Found.Today) is not (Standing.Rejected or Standing.Lapsed or Standing.Annulled))
        .Select(pair => new SelectListItem($"{pair.matter.Diarienummer}, punkt {pair.point.Number}: {Swedish.Shortened(pair.point.Text, 90)}", pair.point.Id.ToString()))];

    public string NameOf(DecisionPointId id) => $"{Found.Decisions.Point(id).Number}";

    protected override Task<bool> FindsAsync()
    {
        Condition = Found.Matter.Conditions.Find(condition => condition.Id.Value == Part);
        return Task.FromResult(Part is null || Condition is not null);
    }

    public void OnGet()
    {
        if (Condition is not null) Form = ConditionForm.Of(Condition, Found.Matter);
    }

    public async Task<IActionResult> OnPostAsync(string? grund)
    {
        if (!Offered(Points, Form.StatedBy) || !Offered(Points, Form.SamePoint) || !Offered(OtherPoints, Form.OtherPoint) || !Form.Governs.TrueForAll(id => Offered(Points, id))) return NotFound();
        foreach (var (field, text) in Form.Mistakes()) ModelState.AddModelError($"{nameof(Form)}.{field}", text);
        if (!ModelState.IsValid) return Refused();
        var condition = Form.Compose(Condition?.Id ?? new(clock.NewId()), Found.Matter);
        var saved = await saving.SaveAsync(Found, grund, BasisOf,
            (record, matter) => [.. MatterWriting.ObstaclesToCondition(record, matter, condition).Select(obstacle => obstacle with { Field = Form.FieldOf(obstacle.Field) })],
            async rows =>
            {
                if (Condition is null) rows.Add(condition);
                else MatterSaving.Overwrite(rows.Entry(await rows.Conditions.SingleAsync(row => row.Id == condition.Id)), condition);
                return new ConditionWritten(condition.MatterId, condition.Id);
            });
        return After(saved, "Villkoret är sparat.", "#villkor");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? grund)
    {
        if (Condition is null) return NotFound();
        ModelState.Clear();
        Form = ConditionForm.Of(Condition, Found.Matter);
        var saved = await saving.SaveAsync(Found, grund, BasisOf,
            (record, _) => [.. MatterWriting.ObstaclesToRemoving(record, Condition).Select(obstacle => new FieldObstacle("", obstacle.ToString()))],
            async rows =>
            {
                rows.Remove(await rows.Conditions.SingleAsync(row => row.Id == Condition.Id));
                return new ConditionRemoved(Condition.MatterId, Condition.Id);
            });
        return After(saved, "Villkoret är borttaget.", "");
    }

    private static bool Offered(IReadOnlyList<SelectListItem> choices, Guid? chosen) => chosen is null || choices.Any(choice => choice.Value == chosen.Value.ToString());

    private string BasisOf(Matter matter) => Condition is null ? "" : Basis.Of(matter.Conditions.Find(condition => condition.Id == Condition.Id));
}
