using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>Changing what a matter is called, about and registered as. Once it is public its number stays, because its address does.</summary>
[Requires(Permission.KeepMatters)]
public sealed class DescribeModel(MatterFinder finder, MatterSaving saving) : MatterPage(finder)
{
    [BindProperty]
    public FactsForm Form { get; set; } = new();

    public string BasisNow => BasisOf(Saved);

    protected override Task<bool> FindsAsync()
    {
        ViewData[nameof(FactsChoices)] = FactsChoices.Of(Found.Record, Found.Actor, Form);
        return base.FindsAsync();
    }

    public void OnGet() => Form = FactsForm.Of(Found.Matter);

    public async Task<IActionResult> OnPostAsync(string? grund)
    {
        if (Form.BodyId is { } body && !Found.Record.Bodies.Exists(known => known.Id.Value == body && Found.Actor.May(Permission.KeepMatters, known.Id))) return Forbid();
        if (!ModelState.IsValid) return Refused();
        var described = Form.Compose(Found.Matter.Id, Found.Matter);
        var saved = await saving.SaveAsync(Found, grund, BasisOf, (record, matter) => ObstaclesTo(record, matter, described), async db =>
        {
            MatterSaving.Overwrite(db.Entry(await db.Matters.AsSplitQuery().SingleAsync(matter => matter.Id == described.Id)), described);
            return new MatterDescribed(described.Id);
        });
        return After(saved with { Matter = described }, "Uppgifterna är sparade.", "");
    }

    private List<FieldObstacle> ObstaclesTo(MunicipalRecord record, Matter matter, Matter described)
    {
        var obstacles = Matter.ObstaclesToOpening(record.Matters.Where(other => other.Id != matter.Id), described.Diarienummer)
            .Select(obstacle => new FieldObstacle(nameof(FactsForm.Diarienummer), obstacle.Text)).ToList();
        if (described.Diarienummer != matter.Diarienummer && matter.Papers.Exists(paper => paper.PublicFrom is not null)) obstacles.Add(new(nameof(FactsForm.Diarienummer), "Ärendet är offentligt, och dess adress står fast. Därför kan numret inte ändras."));
        else if (!Form.IsUnusual && FactsChoices.IsUnusual(record, Form)) obstacles.Add(new(nameof(FactsForm.Diarienummer), FactsChoices.Unusual(record)));
        if (described.RegisteredOn > Found.Today) obstacles.Add(new(nameof(FactsForm.RegisteredOn), "Dagen har inte varit än."));
        if (matter.Handlings.Exists(handling => handling.MeetingDate < described.RegisteredOn)) obstacles.Add(new(nameof(FactsForm.RegisteredOn), "Ärendet behandlades vid ett sammanträde före den dagen."));
        return obstacles;
    }

    private static string BasisOf(Matter matter) => Basis.Of(new { matter.Diarienummer, matter.Title, matter.BodyId, matter.CaseOfficer, matter.RegisteredOn, matter.Summary });
}
