using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>Two public versions of a plan, and what differs as the public may read it.</summary>
public sealed record ComparedVersions(Plan Plan, Body Body, PublicVersion Before, PublicVersion After, Comparison Comparison)
{
    public string Address => Addresses.Comparison(Body, Plan, Before.Number, After.Number);

    /// <summary>The two versions by their numbers; nothing while either is not public on the view's day.</summary>
    public static ComparedVersions? Of(PublicView view, Plan plan, int former, int later)
    {
        var versions = PublicVersion.Of(view, plan);
        if (versions.FirstOrDefault(version => version.Number == former) is not { } before || versions.FirstOrDefault(version => version.Number == later) is not { } after) return null;
        var comparison = new Comparison(view.Record, plan, before.Version, after.Version, view.On, view.Record.Municipality.ShowsResponsible);
        return new(plan, view.Record.Body(plan.BodyId), before, after, comparison);
    }
}
