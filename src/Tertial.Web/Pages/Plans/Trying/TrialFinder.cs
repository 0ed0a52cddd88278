using System.Globalization;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans.Trying;

/// <summary>Finds what a change is tried on: the plan's draft, or a copy of the version in force that is kept nowhere.</summary>
public sealed class TrialFinder(DraftFinder drafts, Records records, Actors actors, Clock clock)
{
    /// <summary>Nothing when there is no such plan, or it has neither a draft nor a version in force.</summary>
    public async Task<(FoundDraft Found, bool HasDraft)?> FindAsync(RouteData route)
    {
        var record = await records.ReadAsync();
        var year = Convert.ToInt32(route.Values["ar"], CultureInfo.InvariantCulture);
        if (record.Bodies.Find(candidate => candidate.Slug == (string?)route.Values["organ"]) is not { } body) return null;
        if (record.Plans.Find(candidate => candidate.BodyId == body.Id && candidate.Year == year) is not { } plan) return null;
        var history = record.HistoryOf(plan.Id);
        var inForce = history.InForceOn(clock.Today);
        if (await drafts.FindAsync(route) is { } draft) return (draft with { Base = inForce ?? draft.Base }, true);
        if (inForce is null) return null;
        var copy = inForce.Copy(new(clock.NewId()), history.Versions.Max(version => version.Number) + 1, clock.Today);
        return (new(record, body, plan, copy, inForce, await actors.ReadAsync(), clock.Today), false);
    }
}
