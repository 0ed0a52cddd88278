using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Exchange;

namespace Tertial.Web.Data;

/// <summary>A follow-up as it reads: what was frozen when it is closed, otherwise as it would be frozen now.</summary>
public static class Snapshots
{
    private static readonly ConditionalWeakTable<FollowUp, Snapshot> Read = [];

    // A record is never changed once read, so an open follow-up is worked out once for each.
    private static readonly ConditionalWeakTable<MunicipalRecord, ConcurrentDictionary<FollowUpId, Snapshot>> Taken = [];

    public static Snapshot Of(MunicipalRecord record, FollowUp followUp) => followUp.Frozen is null
        ? Taken.GetOrCreateValue(record).GetOrAdd(followUp.Id, _ => SnapshotTaking.Take(record, followUp))
        : Read.GetValue(followUp, closed => Thaw(closed.Frozen!));

    /// <summary>The text to freeze.</summary>
    public static string Freeze(Snapshot snapshot) => JsonSerializer.Serialize(snapshot, ExchangeJson.Compact);

    private static Snapshot Thaw(string frozen) => JsonSerializer.Deserialize<Snapshot>(frozen, ExchangeJson.Compact)!;
}
