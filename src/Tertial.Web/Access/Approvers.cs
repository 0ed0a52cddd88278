using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Access;

/// <summary>At whom a report waits, where the municipality wants a second pair of eyes.</summary>
internal static class Approvers
{
    /// <summary>The nearest head by title, or the one who prepares the follow-up.</summary>
    public static string Nearest(MunicipalRecord record, Activity activity, BodyId body) =>
        record.HeadsOver(activity.UnitId, body).FirstOrDefault(heads => heads.Count > 0) is { } nearest
            ? string.Join(" eller ", nearest.Select(head => head.Title))
            : "den som förbereder uppföljningen, för enheten har ingen chef här";
}
