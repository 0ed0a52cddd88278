using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>Whether something in a matter was saved, or why not.</summary>
/// <param name="Obstacles">What stands in the way, each with its field.</param>
/// <param name="Meanwhile">The matter as it reads, when someone else has saved since the form was read.</param>
/// <param name="Matter">The matter, when its address is new.</param>
public sealed record MatterSaved(IReadOnlyList<FieldObstacle> Obstacles, Matter? Meanwhile = null, Matter? Matter = null)
{
    public static readonly MatterSaved Done = new([]);
}

/// <summary>Saves one thing in a matter with its entry in the journal, never on top of what someone else has saved since it was read.</summary>
public sealed class MatterSaving(TertialContext db, Journal journal)
{
    /// <param name="found">The matter and who writes.</param>
    /// <param name="basis">What the form was read from.</param>
    /// <param name="basisOf">The same, of the matter as it reads now.</param>
    /// <param name="obstaclesTo">What stands in the way, asked of the record as it reads now.</param>
    /// <param name="write">Makes the change.</param>
    public async Task<MatterSaved> SaveAsync(
        FoundMatter found, string? basis, Func<Matter, string> basisOf, Func<MunicipalRecord, Matter, IReadOnlyList<FieldObstacle>> obstaclesTo, Func<TertialContext, Task<Event>> write)
    {
        await using var writing = await journal.BeginAsync();
        var record = (await RecordReading.ReadAsync(db))!;
        var matter = record.Matters.First(candidate => candidate.Id == found.Matter.Id);
        if (basisOf(matter) != (basis ?? "")) return new([], matter);
        if (obstaclesTo(record, matter) is { Count: > 0 } obstacles) return new(obstacles);
        await writing.SaveAsync(await write(db), found.Actor.Id.Value);
        return MatterSaved.Done;
    }

    /// <summary>Opens a matter; or says what stands in the way.</summary>
    public async Task<IReadOnlyList<Obstacle>> OpenAsync(Matter matter, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var others = await db.Matters.AsNoTracking().AsSplitQuery().ToListAsync();
        if (Matter.ObstaclesToOpening(others, matter.Diarienummer) is { Count: > 0 } obstacles) return obstacles;
        db.Add(matter);
        await writing.SaveAsync(new MatterOpened(matter.Id, matter.Diarienummer, matter.Title), actor.Value);
        return [];
    }

    /// <summary>Puts what a thing says in place of what its row said.</summary>
    public static void Overwrite<T>(EntityEntry<T> row, T thing) where T : class
    {
        var revision = row.Property(TertialContext.Revision).CurrentValue;
        row.CurrentValues.SetValues(thing);
        row.Property(TertialContext.Revision).CurrentValue = revision;
    }
}
