using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;
using Tertial.Web.Forms;
using Tertial.Web.Pages.Matters.Writing;
using Tertial.Web.Papers.Content;

namespace Tertial.Web.Pages.Matters;

/// <summary>Noting that a later paragraph corrects an earlier one.</summary>
[Requires(Permission.RecordDecisions)]
public sealed class CorrectModel(MatterFinder finder, MatterSaving saving) : MatterPage(finder)
{
    [BindProperty]
    public CorrectionForm Form { get; set; } = new();

    /// <summary>The paragraph that is corrected.</summary>
    public Handling Earlier { get; private set; } = null!;

    /// <summary>Later paragraphs of the same body, in any matter.</summary>
    public IReadOnlyList<SelectListItem> Later => [.. Found.Record.Matters.SelectMany(matter => matter.Handlings, (matter, handling) => (matter, handling))
        .Where(pair => pair.handling.BodyId == Earlier.BodyId && pair.handling.MeetingDate > Earlier.MeetingDate)
        .OrderByDescending(pair => pair.handling.MeetingDate)
        .Select(pair => new SelectListItem($"{NameOf(pair.handling)}, {pair.matter.Diarienummer}", pair.handling.Id.ToString()))];

    protected override bool MayUse => Found.Actor.May(Permission.RecordDecisions, Earlier.BodyId);

    public string NameOf(Handling handling) => Head.Reference(Found.Record, handling);

    protected override Task<bool> FindsAsync()
    {
        if (Found.Matter.Handlings.Find(handling => handling.Id.Value == Part) is not { } earlier) return Task.FromResult(false);
        Earlier = earlier;
        return Task.FromResult(true);
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Refused();
        var correction = new Correction { Corrects = Earlier.Id, DecidedIn = new(Form.DecidedIn!.Value), Text = Form.Text!.Trim(), Reason = Form.Reason!.Trim() };
        var saved = await saving.SaveAsync(Found, "", _ => "", (record, matter) => ObstaclesTo(record, matter, correction),
            async rows => (await rows.Matters.AsSplitQuery().SingleAsync(matter => matter.Id == Found.Matter.Id)).Correct(correction));
        return After(saved, "Rättelsen är sparad.", $"#behandling-{Earlier.Id}");
    }

    private List<FieldObstacle> ObstaclesTo(MunicipalRecord record, Matter matter, Correction correction)
    {
        if (record.Matters.SelectMany(other => other.Handlings).FirstOrDefault(handling => handling.Id == correction.DecidedIn) is not { } later) return [new(nameof(CorrectionForm.DecidedIn), "Paragrafen finns inte.")];
        if (matter.Corrections.Exists(other => other.Corrects == correction.Corrects && other.DecidedIn == correction.DecidedIn)) return [new(nameof(CorrectionForm.DecidedIn), "Rättelsen i den paragrafen är redan sparad.")];
        return [.. Correction.ObstaclesTo(Earlier, later, correction.Text, correction.Reason).Select(obstacle => new FieldObstacle(nameof(CorrectionForm.DecidedIn), obstacle.ToString()))];
    }
}

/// <summary>A correction as it is typed.</summary>
public sealed class CorrectionForm
{
    [Display(Name = "I vilken paragraf beslutades rättelsen?"), Required(ErrorMessage = "Välj paragrafen där rättelsen beslutades.")]
    public Guid? DecidedIn { get; set; }

    [Display(Name = "Rätt lydelse"), Required(ErrorMessage = "Skriv den rätta lydelsen."), MaxLength(4000), WithoutPersonnummer]
    public string? Text { get; set; }

    [Display(Name = "Vad blev fel?"), Required(ErrorMessage = "Skriv vad som blev fel."), MaxLength(2000), WithoutPersonnummer]
    public string? Reason { get; set; }
}
