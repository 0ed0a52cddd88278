using Microsoft.AspNetCore.Mvc;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Reports;

/// <summary>What the script is told that saves while someone is typing.</summary>
/// <param name="Basis">What the form is read from now.</param>
/// <param name="Time">When it was saved, by the clock on the wall.</param>
/// <param name="Problem">What could not be taken.</param>
public sealed record SavedDraft(string? Basis, string? Time, string? Problem)
{
    public static JsonResult Answer(ReportSaved saved, string? problem, DateTime at) => saved switch
    {
        { IsOpen: false } => new(new SavedDraft(null, null, "Uppföljningen är inte öppen för rapportering.")) { StatusCode = StatusCodes.Status400BadRequest },
        { Meanwhile: not null } => new(new SavedDraft(null, null, null)) { StatusCode = StatusCodes.Status409Conflict },
        _ => new(new SavedDraft(saved.Basis, Swedish.WallTime(at), problem)),
    };
}
