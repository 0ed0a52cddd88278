using Microsoft.EntityFrameworkCore;
using Tertial.Domain;

namespace Tertial.Web.Data;

/// <summary>The hash of the journal's last entry about the record: while it stands still, nothing public has changed. Changes to drafts leave it as it is.</summary>
/// <remarks>This process's own changes move it at once; what another process did (an import, a restore) is seen within a second.</remarks>
public sealed class JournalHead(TimeProvider time, IServiceScopeFactory scopes)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);
    private volatile Reading? _latest;

    private sealed record Reading(string Hash, long At);

    public void MovedTo(string hash) => _latest = new(hash, time.GetTimestamp());

    public async ValueTask<string> ReadAsync()
    {
        if (_latest is { } known && time.GetElapsedTime(known.At) < Freshness) return known.Hash;
        var asked = time.GetTimestamp();
        await using var scope = scopes.CreateAsyncScope();
        var hash = await HashAsync(scope.ServiceProvider.GetRequiredService<TertialContext>());
        // A change made here while we asked is newer than the answer.
        if (_latest is not { } moved || moved.At < asked) _latest = new(hash, asked);
        return _latest.Hash;
    }

    /// <summary>Whether the entry tells of a change to the record.</summary>
    internal static bool Moves(JournalEntry entry) => entry.Event != nameof(DraftChanged);

    internal static async Task<string> HashAsync(TertialContext db) =>
        await db.Journal.Where(entry => entry.Event != nameof(DraftChanged)).OrderByDescending(entry => entry.Sequence).Select(entry => entry.Hash).FirstOrDefaultAsync() ?? JournalEntry.Beginning;
}
