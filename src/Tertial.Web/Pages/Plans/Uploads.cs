using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Web.Data;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Plans;

/// <summary>Keeps the file that a person is reading in: one for each plan or follow-up and person, for a day at most, and for nobody else.</summary>
public sealed class Uploads(TertialContext db, Clock clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Keeps a file in place of the one before it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="person">Whose file it is.</param>
    /// <param name="name">What the sender calls it.</param>
    /// <param name="content">The file.</param>
    /// <param name="followUp">The follow-up, for a file of the accounts.</param>
    /// <param name="answers">How it is read, when that is known already.</param>
    public async Task<Guid> KeepAsync(PlanId plan, PersonId person, string name, byte[] content, FollowUpId? followUp = null, string? answers = null)
    {
        await ThrowAwayAsync(plan, person, followUp);
        var upload = new Upload { Id = clock.NewId(), PlanId = plan, FollowUpId = followUp, Answers = answers, PersonId = person, FileName = name.Length <= 200 ? name : name[^200..], Content = content, At = clock.UtcNow };
        db.Add(upload);
        await db.SaveChangesAsync();
        return upload.Id;
    }

    /// <summary>The person's own file; nothing when it is someone else's, thrown away or too old.</summary>
    public async Task<Upload?> FindAsync(Guid id, PlanId plan, PersonId person, FollowUpId? followUp = null) =>
        await db.Uploads.SingleOrDefaultAsync(upload => upload.Id == id && upload.FollowUpId == followUp && upload.PlanId == plan && upload.PersonId == person && upload.At > Oldest);

    /// <summary>The name of the file that waits, and its id; what has become too old is thrown away on the way.</summary>
    public async Task<(Guid Id, string Name)?> WaitingAsync(PlanId plan, PersonId person, FollowUpId? followUp = null)
    {
        await db.Uploads.Where(upload => upload.At <= Oldest).ExecuteDeleteAsync();
        var waiting = await db.Uploads.Where(upload => upload.PlanId == plan && upload.PersonId == person && upload.FollowUpId == followUp).Select(upload => new { upload.Id, upload.FileName }).FirstOrDefaultAsync();
        return waiting is null ? null : (waiting.Id, waiting.FileName);
    }

    public Task ThrowAwayAsync(PlanId plan, PersonId person, FollowUpId? followUp = null) =>
        db.Uploads.Where(upload => upload.PlanId == plan && upload.PersonId == person && upload.FollowUpId == followUp).ExecuteDeleteAsync();

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
