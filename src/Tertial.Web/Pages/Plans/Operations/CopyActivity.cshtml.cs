using Microsoft.AspNetCore.Mvc;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Copying an activity, to write the copy on from there.</summary>
[Requires(Permission.WritePlan)]
public sealed class CopyActivityModel(ActivityFinder finder, DraftSaving saving, Clock clock) : ActivityPage(finder, saving)
{
    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync()
    {
        var (id, code) = (new ActivityId(clock.NewId()), "");
        return SaveAsync(draft => new DuplicateActivity(Here.Activity.Id, id, code = Here.Found.CodesIn(draft).NextActivity()),
            $"Kopian av {Here.Activity.Name} är gjord. Ändra det som ska skilja.", () => Here.Found.ToActivity(code));
    }
}
