using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Web.Data;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Plans;

/// <summary>Keeps the file that a person is reading in: one for each plan and person, for a day at most, and for nobody else.</summary>
public sealed class Uploads(TertialContext db, Clock clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Keeps a file in place of the one before it.</summary>
    public async Task<Guid> KeepAsync(PlanId plan, PersonId person, string name, byte[] content)
    {
        await ThrowAwayAsync(plan, person);
        var upload = new Upload { Id = clock.NewId(), PlanId = plan, PersonId = person, FileName = name.Length <= 200 ? name : name[^200..], Content = content, At = clock.UtcNow };
        db.Add(upload);
        await db.SaveChangesAsync();
        return upload.Id;
    }

    /// <summary>The person's own file; nothing when it is someone else's, thrown away or too old.</summary>
    public async Task<Upload?> FindAsync(Guid id, PlanId plan, PersonId person) =>
        await db.Uploads.SingleOrDefaultAsync(upload => upload.Id == id && upload.PlanId == plan && upload.PersonId == person && upload.At > Oldest);

    /// <summary>The name of the file that waits, and its id; what has become too old is thrown away on the way.</summary>
    public async Task<(Guid Id, string Name)?> WaitingAsync(PlanId plan, PersonId person)
    {
        await db.Uploads.Where(upload => upload.At <= Oldest).ExecuteDeleteAsync();
        var waiting = await db.Uploads.Where(upload => upload.PlanId == plan && upload.PersonId == person).Select(upload => new { upload.Id, upload.FileName }).FirstOrDefaultAsync();
        return waiting is null ? null : (waiting.Id, waiting.FileName);
    }

    public Task ThrowAwayAsync(PlanId plan, PersonId person) => db.Uploads.Where(upload => upload.PlanId == plan && upload.PersonId == person).ExecuteDeleteAsync();

    public async Task<IReadOnlyList<RememberedColumn>> RememberedAsync() => await db.RememberedColumns.AsNoTracking().ToListAsync();

    /// <summary>Keeps what has been answered: of sheets for this file, of headings for all files to come.</summary>
    public async Task AnswerAsync(Upload upload, IReadOnlyDictionary<string, SheetKind?> sheets, IReadOnlyCollection<RememberedColumn> columns)
    {
        upload.Answers = JsonSerializer.Serialize(AnswersOf(upload).Concat(sheets).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value));
        foreach (var column in columns)
        {
            await db.RememberedColumns.Where(known => known.Kind == column.Kind && known.Heading == column.Heading).ExecuteDeleteAsync();
            db.Add(column);
        }
        await db.SaveChangesAsync();
    }

    public static IReadOnlyDictionary<string, SheetKind?> AnswersOf(Upload upload) =>
        upload.Answers is { } text ? JsonSerializer.Deserialize<Dictionary<string, SheetKind?>>(text)! : new Dictionary<string, SheetKind?>();

    private DateTime Oldest => clock.UtcNow - Kept;
}
