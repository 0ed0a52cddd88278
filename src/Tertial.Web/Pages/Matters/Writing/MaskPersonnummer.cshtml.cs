using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>The personnummer found in a paper, and taking them out of it.</summary>
[Requires(Permission.KeepMatters)]
public sealed class MaskPersonnummerModel(MatterFinder finder, MatterSaving saving) : MatterPage(finder)
{
    public Paper Paper { get; private set; } = null!;

    public IReadOnlyList<FoundPersonnummer> Numbers => [.. Personnummer.In(SavedPaper.Title), .. Personnummer.In(SavedPaper.Text)];

    public IReadOnlyList<Obstacle> Obstacles => SavedPaper.ObstaclesToRewriting();

    public string BasisNow => BasisOf(Saved);

    private Paper SavedPaper => Saved.Papers.Find(paper => paper.Id == Paper.Id) ?? Paper;

    protected override Task<bool> FindsAsync()
    {
        if (Found.Matter.Papers.Find(paper => paper.Id.Value == Part) is not { } paper) return Task.FromResult(false);
        Paper = paper;
        return Task.FromResult(true);
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? grund)
    {
        var saved = await saving.SaveAsync(Found, grund, BasisOf,
            (_, matter) => [.. (matter.Papers.Find(paper => paper.Id == Paper.Id)?.ObstaclesToRewriting() ?? []).Select(obstacle => new FieldObstacle("", obstacle.ToString()))],
            async rows => (await rows.Papers.SingleAsync(row => row.Id == Paper.Id)).MaskPersonnummer());
        return After(saved, "Personnumren är borttagna. Nu kan handlingen publiceras.", "#handlingar");
    }

    private string BasisOf(Matter matter) => Basis.Of(matter.Papers.Find(paper => paper.Id == Paper.Id));
}
