using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Web.Data;

/// <summary>What the checks find in a follow-up: read once for each state of the record. A follow-up that is not open is not checked.</summary>
public static class Findings
{
    private static readonly ConditionalWeakTable<MunicipalRecord, ConcurrentDictionary<FollowUpId, IReadOnlyList<Finding>>> Read = [];

    /// <summary>Every finding, dismissed or not.</summary>
    public static IReadOnlyList<Finding> In(MunicipalRecord record, FollowUp followUp) =>
        followUp.IsOpen ? Read.GetOrCreateValue(record).GetOrAdd(followUp.Id, _ => Check(record, followUp)) : [];

    /// <summary>The findings that are neither mended nor dismissed.</summary>
    public static IReadOnlyList<Finding> OpenIn(MunicipalRecord record, FollowUp followUp) => [.. In(record, followUp).Where(finding => finding.IsOpen)];

    private static IReadOnlyList<Finding> Check(MunicipalRecord record, FollowUp followUp)
    {
        var former = record.FollowUpsOf(followUp.PlanId).LastOrDefault(other => other.CutOff < followUp.CutOff);
        return Checking.Of(record, followUp, former is null ? null : Snapshots.Of(record, former));
    }
}
