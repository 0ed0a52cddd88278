using Microsoft.AspNetCore.Mvc;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Taking an activity out of the draft, once it is confirmed.</summary>
[Requires(Permission.WritePlan)]
public sealed class RemoveActivityModel(ActivityFinder finder, DraftSaving saving) : ActivityPage(finder, saving)
{
    public IReadOnlyList<Obstacle> Obstacles => Removal.ObstaclesTo(Here.Found.Draft);

    /// <summary>Whether another year's plan has it: there it stays.</summary>
    public bool HasHistory => Here.ProposedEver.Contains(Here.Activity.Id);

    /// <summary>Whether it is to be ended rather than removed.</summary>
    public bool MustEnd => Here.ProposedHere.Contains(Here.Activity.Id) && Here.Activity.Ending is null;

    private RemoveActivity Removal => new(Here.Activity.Id, Here.ProposedHere);

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync() =>
        SaveAsync(Removal, $"{Here.Activity.Name} är borttagen ur utkastet. Du kan ångra det under Senaste ändringar.", () => Here.Found.Address);
}
