using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>Writing a paper of a matter, as long as it is not public.</summary>
[Requires(Permission.KeepMatters)]
public sealed class PaperModel(MatterFinder finder, MatterSaving saving, Clock clock) : MatterPage(finder)
{
    [BindProperty]
    public PaperForm Form { get; set; } = new();

    /// <summary>The paper that is rewritten; missing for a new one.</summary>
    public Paper? Paper { get; private set; }

    public Paper? SavedPaper => Saved.Papers.Find(paper => paper.Id == Paper?.Id);

    public bool WasChangedMeanwhile => !ReferenceEquals(Saved, Found.Matter);

    public string BasisNow => BasisOf(Saved);

    public IReadOnlyList<Obstacle> Obstacles => Paper?.ObstaclesToRewriting() ?? [];

    protected override Task<bool> FindsAsync()
    {
        Paper = Found.Matter.Papers.Find(paper => paper.Id.Value == Part);
        return Task.FromResult(Part is null || Paper is not null);
    }

    /// <summary>What the template says of the paper, when it is the matter's first.</summary>
    public PaperGuidance? Guidance => PaperGuidance.Of(Found.Record, Saved, Paper, Found.Today);

    public void OnGet() => Form = Paper is null ? new() { Title = Guidance is null ? null : "Tjänsteskrivelse", Date = Found.Today, Text = Guidance?.Skeleton } : PaperForm.Of(Paper);

    public async Task<IActionResult> OnPostAsync(string? grund)
    {
        if (Form.SecrecySection is { } typed && !string.IsNullOrWhiteSpace(typed) && !typed.Any(char.IsAsciiDigit))
            ModelState.AddModelError($"{nameof(Form)}.{nameof(PaperForm.SecrecySection)}", "Skriv kapitel och paragraf i offentlighets- och sekretesslagen, till exempel OSL 26:1.");
        if (!ModelState.IsValid) return Refused();
        var content = Form.ToContent();
        var saved = await saving.SaveAsync(Found, grund, BasisOf,
            (_, matter) => [.. (matter.Papers.Find(paper => paper.Id == Paper?.Id)?.ObstaclesToRewriting() ?? []).Select(obstacle => new FieldObstacle("", obstacle.ToString()))],
            async rows => Paper is null ? Add(rows, content) : (await rows.Papers.SingleAsync(row => row.Id == Paper.Id)).Rewrite(content));
        var held = Domain.Publishing.Personnummer.IsIn(content.Title) || Domain.Publishing.Personnummer.IsIn(content.Text);
        return After(saved, held && content.SecrecySection is null ? "Handlingen är sparad. Den innehåller personnummer och kan inte publiceras innan de är borttagna." : "Handlingen är sparad.", "#handlingar");
    }

    private PaperAdded Add(TertialContext rows, PaperContent content)
    {
        var paper = new Paper { Id = new(clock.NewId()), MatterId = Found.Matter.Id, Title = content.Title, Date = content.Date, SecrecySection = content.SecrecySection, Text = content.Text, Origin = Origin.Own };
        rows.Add(paper);
        return new(paper.MatterId, paper.Id, paper.Title);
    }

    private string BasisOf(Matter matter) => Paper is null ? "" : Basis.Of(matter.Papers.Find(paper => paper.Id == Paper.Id));
}
