using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Plans;

/// <summary>A file as it comes with a form, and where the browser goes when it has come.</summary>
public static class UploadedFile
{
    /// <summary>The file; nothing, with the reason beside the field, when it cannot be taken.</summary>
    public static async Task<byte[]?> ReadAsync(IFormFile? chosen, ModelStateDictionary state, string field)
    {
        if (chosen is null || chosen.Length == 0) state.AddModelError(field, chosen is null ? "Välj en fil." : "Filen är tom.");
        else if (chosen.Length > SheetLimits.FileBytes) state.AddModelError(field, "Filen är för stor. Den får vara högst 10 MB.");
        if (!state.IsValid) return null;
        using var content = new MemoryStream();
        await chosen!.CopyToAsync(content);
        return content.ToArray();
    }

    /// <summary>A script that shows how the sending goes must not follow by itself, or the preview would be made twice.</summary>
    public static IActionResult Onward(this PageModel page, string address)
    {
        if (page.Request.Headers.XRequestedWith != "XMLHttpRequest") return page.LocalRedirect(address);
        page.Response.Headers["X-Vidare"] = address;
        return new OkResult();
    }
}
