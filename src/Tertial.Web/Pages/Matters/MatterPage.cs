using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Decisions;
using Tertial.Web.Pages.Matters.Writing;

namespace Tertial.Web.Pages.Matters;

/// <summary>A page on which something in a matter is written or recorded.</summary>
public abstract class MatterPage(MatterFinder finder) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundMatter Found { get; private set; } = null!;

    /// <summary>The matter as it is saved: read anew when someone else has saved since the form was read.</summary>
    public Matter Saved { get; private set; } = null!;

    /// <summary>The part of the address that names a point, a condition or a paper.</summary>
    protected Guid? Part => Guid.TryParse((string?)RouteData.Values["id"], out var id) ? id : null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        (Found, Saved) = (found, found.Matter);
        if (!await FindsAsync()) context.Result = NotFound();
        else if (!MayUse) context.Result = Forbid();
        else await next();
    }

    /// <summary>Whether the person may: those who keep the matters of its body, unless the page says otherwise.</summary>
    protected virtual bool MayUse => Found.MayWrite;

    /// <summary>Finds what the address names within the matter; false when it is not there.</summary>
    protected virtual Task<bool> FindsAsync() => Task.FromResult(true);

    protected IActionResult Refused(int status = StatusCodes.Status400BadRequest) => new PageResult { StatusCode = status };

    /// <summary>Back to the matter when it is saved; otherwise the form again, with what stands in the way.</summary>
    protected IActionResult After(MatterSaved saved, string done, string place)
    {
        if (saved.Meanwhile is { } meanwhile)
        {
            Saved = meanwhile;
            ModelState.AddModelError("", "Någon annan har sparat medan du skrev. Det som är sparat står bredvid. Spara igen om det du har skrivit ska gälla.");
            return Refused(StatusCodes.Status409Conflict);
        }
        foreach (var obstacle in saved.Obstacles) ModelState.AddModelError(obstacle.Field.Length == 0 ? "" : $"Form.{obstacle.Field}", obstacle.Text);
        if (!ModelState.IsValid) return Refused();
        Done = done;
        return LocalRedirect($"{WorkAddresses.Matter(saved.Matter ?? Found.Matter)}{place}");
    }
}
