using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Bringing activities together: first those that become part of this one are chosen, then what it is to be.</summary>
[Requires(Permission.WritePlan)]
public sealed class MergeActivitiesModel(ActivityFinder finder, DraftSaving saving) : ActivityPage(finder, saving)
{
    /// <summary>The codes of those that become part of it.</summary>
    [BindProperty(Name = "med", SupportsGet = true)]
    public List<string> Chosen { get; set; } = [];

    [BindProperty]
    public ShareForm Form { get; set; } = new();

    /// <summary>What the form was read from.</summary>
    [BindProperty(Name = "grund")]
    public string? Stamp { get; set; }

    public IReadOnlyList<Activity> Others => [.. Here.Others.Where(other => Here.Found.MayWriteActivity(other.UnitId))];

    /// <summary>The chosen ones that are still there.</summary>
    public IReadOnlyList<Activity> Parts => [.. Others.Where(other => Chosen.Contains(other.Code))];

    public Share? Meanwhile { get; private set; }

    private Share Now => Share.Of(Here.Activity);

    /// <param name="valt">Whether anything has been chosen.</param>
    public IActionResult OnGet(bool valt)
    {
        if (valt && Parts.Count == 0) ModelState.AddModelError("med", "Välj minst en aktivitet att slå ihop med.");
        Stamp = DraftParts.Stamp(Now);
        if (Parts.Count > 0) Form = ShareForm.Of(Share.Together(Here.Activity, Parts));
        return ModelState.IsValid ? Page() : Refused();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Parts.Count < Chosen.Count) ModelState.AddModelError("", "En av aktiviteterna är avslutad eller borttagen. Välj om.");
        if (!ModelState.IsValid) return Refused();
        if (Stamp != DraftParts.Stamp(Now)) return Meet();
        var merge = new MergeActivities(Here.Activity.Id, [.. Parts.Select(part => part.Id)], Form.Share, Here.ProposedEver) { ReadAs = Now };
        return await SaveAsync(merge, $"{Form.Share.Name} har tagit över {Words.Swedish.List(Parts.Select(part => part.Name))}.");
    }

    private PageResult Meet()
    {
        (Meanwhile, Stamp) = (Now, DraftParts.Stamp(Now));
        ModelState.AddModelError("", "Någon annan har ändrat aktiviteten medan du skrev. Läs vad som är sparat nu, rätta och slå ihop igen.");
        ModelState.Remove("grund");
        return Refused(StatusCodes.Status409Conflict);
    }
}
