using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Dividing an activity: it stays, and a new one takes part of the work.</summary>
[Requires(Permission.WritePlan)]
public sealed class SplitActivityModel(ActivityFinder finder, DraftSaving saving, Clock clock) : ActivityPage(finder, saving)
{
    [BindProperty]
    public SplitForm Form { get; set; } = new();

    /// <summary>What the form was read from.</summary>
    [BindProperty(Name = "grund")]
    public string? Stamp { get; set; }

    /// <summary>What someone else has made of the activity while the form was filled in.</summary>
    public Share? Meanwhile { get; private set; }

    public Share Now => Share.Of(Here.Activity);

    public void OnGet()
    {
        Stamp = DraftParts.Stamp(Now);
        Form = new() { Rest = ShareForm.Of(Now), Taken = ShareForm.Of(Now with { Name = "" }) };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Refused();
        if (Stamp != DraftParts.Stamp(Now)) return Meet();
        var id = new ActivityId(clock.NewId());
        return await SaveAsync(draft => new SplitActivity(Here.Activity.Id, id, Here.Found.CodesIn(draft).NextActivity(), Form.Rest.Share, Form.Taken.Share) { ReadAs = Now },
            $"{Here.Activity.Name} är delad. {Form.Taken.Share.Name} är ny.");
    }

    private PageResult Meet()
    {
        (Meanwhile, Stamp) = (Now, DraftParts.Stamp(Now));
        ModelState.AddModelError("", "Någon annan har ändrat aktiviteten medan du skrev. Läs vad som är sparat nu, rätta och dela igen.");
        ModelState.Remove("grund");
        return Refused(StatusCodes.Status409Conflict);
    }
}

/// <summary>The two parts of a divided activity, as they are typed.</summary>
public sealed class SplitForm
{
    /// <summary>What is left in the activity that stays.</summary>
    public ShareForm Rest { get; set; } = new();

    /// <summary>What the new one takes.</summary>
    public ShareForm Taken { get; set; } = new();
}
