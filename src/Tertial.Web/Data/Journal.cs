using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Web.Exchange;

namespace Tertial.Web.Data;

/// <summary>Saves a change together with the entry that tells of it: both or neither.</summary>
public sealed class Journal(TertialContext db, Clock clock, JournalHead head)
{
    /// <summary>Opens the transaction before anything is read, so that nobody else writes between question and answer.</summary>
    public async Task<Writing> BeginAsync() => new(this, await db.Database.BeginTransactionAsync());

    /// <summary>A change being made. Disposed without being saved, nothing has happened.</summary>
    public sealed class Writing(Journal journal, IDbContextTransaction transaction) : IAsyncDisposable
    {
        /// <exception cref="DbUpdateConcurrencyException">When someone else has saved the same thing since the form was read.</exception>
        public async Task SaveAsync(Event happened, Guid? userId, string? why = null, Person? inPlaceOf = null)
        {
            await NoteAsync(happened, userId, why, inPlaceOf);
            await SaveAsync();
        }

        /// <summary>Notes one of several things that are saved together; a stand-in's with the person in whose place it is done.</summary>
        public Task NoteAsync(Event happened, Guid? userId, string? why = null, Person? inPlaceOf = null) => journal.AppendAsync(happened, userId, why, inPlaceOf);

        /// <summary>Saves what has been noted.</summary>
        public async Task SaveAsync()
        {
            await transaction.CommitAsync();
            journal.Announce();
        }

        public ValueTask DisposeAsync() => transaction.DisposeAsync();
    }

    private JournalEntry? _written;

    private async Task AppendAsync(Event happened, Guid? userId, string? why, Person? inPlaceOf)
    {
        var last = await db.Journal.AsNoTracking().OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync();
        var content = JsonSerializer.Serialize(new { @event = (object)happened, changes = SaysItAll(happened) ? [] : Changes(), inPlaceOf = inPlaceOf?.Id }, ExchangeJson.Compact);
        _written = JournalEntry.After(last, clock.UtcNow, userId, happened.GetType().Name, why, content, DraftOf(happened));
        db.Journal.Add(_written);
        await db.SaveChangesAsync();
    }

    // Such an event holds what it changed, before and after: the rows would only repeat it, or a whole picture. A person's address is not to be kept for ever.
    private static bool SaysItAll(Event happened) => happened is EmailChanged or MunicipalityImported or EmblemChanged or DraftChanged or DraftDiscarded or DraftRestored;

    private static Guid? DraftOf(Event happened) => happened switch
    {
        DraftStarted started => started.PlanVersionId.Value,
        DraftChanged changed => changed.PlanVersionId.Value,
        DraftDiscarded discarded => discarded.PlanVersionId.Value,
        DraftRestored restored => restored.PlanVersionId.Value,
        PlanProposed proposed => proposed.PlanVersionId.Value,
        _ => null,
    };

    private void Announce()
    {
        if (JournalHead.Moves(_written!)) head.MovedTo(_written!.Hash);
    }

    private List<Change> Changes()
    {
        db.ChangeTracker.DetectChanges();
        return [.. db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && entry.Entity is not ReportDraft)
            .Select(Describe)];
    }

    private static Change Describe(EntityEntry entry)
    {
        var touched = entry.Properties.Where(property => entry.State != EntityState.Modified || property.IsModified || property.Metadata.IsPrimaryKey()).ToList();
        return new(
            entry.Metadata.ShortName(),
            entry.State == EntityState.Added ? null : touched.ToDictionary(property => property.Metadata.Name, property => property.OriginalValue),
            entry.State == EntityState.Deleted ? null : touched.ToDictionary(property => property.Metadata.Name, property => property.CurrentValue));
    }

    private sealed record Change(string Kind, Dictionary<string, object?>? Before, Dictionary<string, object?>? After);
}
