using Microsoft.AspNetCore.Mvc;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Reports;

/// <summary>What the script is told that saves while someone is typing.</summary>
/// <param name="Basis">What the form is read from now.</param>
/// <param name="Time">When it was saved, by the clock on the wall.</param>
/// <param name="Problem">What could not be taken.</param>
/// <param name="State">How far the report has come now.</param>
/// <param name="Remains">How much there is left on the page.</param>
public sealed record SavedDraft(string? Basis, string? Time, string? Problem, ShownState? State = null, string? Remains = null)
{
    /// <param name="saved">How the saving went.</param>
    /// <param name="row">What was saved.</param>
    /// <param name="mine">The activities on the page of the one who types.</param>
    /// <param name="problem">What could not be taken.</param>
    /// <param name="at">When.</param>
    public static JsonResult Answer(ReportSaved saved, ReportRow row, IEnumerable<AskedActivity> mine, string? problem, DateTime at)
    {
        if (!saved.IsOpen) return new(new SavedDraft(null, null, "Uppföljningen är inte öppen för rapportering.")) { StatusCode = StatusCodes.Status400BadRequest };
        if (saved.Meanwhile is not null) return new(new SavedDraft(null, null, null)) { StatusCode = StatusCodes.Status409Conflict };
        var now = row.Asked with { Draft = saved.Draft };
        return new(new SavedDraft(saved.Basis, Swedish.WallTime(at), problem, ShownState.Of(now), AskedActivity.RemainsInWords(mine.Select(asked => asked == row.Asked ? now : asked))));
    }
}

/// <summary>A report's state as it stands at the activity's heading: word, symbol and colour.</summary>
public sealed record ShownState(string Text, string Icon, string Status)
{
    public static ShownState Of(AskedActivity asked) => new(asked.StateInWords, asked.State.Mark().Icon, asked.State.Mark().Status);
}
