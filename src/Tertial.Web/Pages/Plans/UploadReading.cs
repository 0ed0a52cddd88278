using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Plans;

/// <summary>A file as far as it can be read: its sheets, and what it would do unless something must be asked first.</summary>
/// <param name="Tables">The sheets; nothing for JSON, which has none.</param>
/// <param name="Import">What it would do; nothing while something is asked.</param>
public sealed record ReadUpload(Tables? Tables, PlanImport? Import)
{
    /// <summary>Whether any column is read, or left, as someone has said and may say otherwise.</summary>
    public bool MayAnswer => Tables?.Read.Any(table => table.Columns.Any(column => column.How is Recognition.Remembered or Recognition.Left && column.Heading.Length > 0)) is true;
}

/// <summary>Reads a kept file against the draft, the same way each time: what was seen is what is saved.</summary>
public static class UploadReading
{
    /// <exception cref="SheetFileException">Why it cannot be read.</exception>
    public static ReadUpload Read(Upload upload, FoundPlan found, PlanVersion draft, IReadOnlyList<RememberedColumn> remembered)
    {
        var ground = new ImportGround(found.Record, found.Plan, draft, found.Today, found.Rights, place => NewId(upload, place));
        if (SheetFile.KindOf(upload.Content) == SheetFileKind.Json) return new(null, PlanJsonImporting.Read(PlanJson.Read(upload.Content), ground));
        var tables = TableFinding.Find(SheetFile.Read(upload.Content, upload.FileName), remembered, Uploads.AnswersOf(upload));
        if (tables.Read.Count == 0 && tables.Unknown.Count == 0) throw new SheetFileException("Filen innehåller inga rader att läsa in.");
        return new(tables, tables.IsAsked ? null : PlanImporting.Read(tables, ground));
    }

    /// <summary>Nothing when it could be read as it came, but what has been answered since leaves nothing of it.</summary>
    public static ReadUpload? TryRead(Upload upload, FoundPlan found, PlanVersion draft, IReadOnlyList<RememberedColumn> remembered)
    {
        try
        {
            return Read(upload, found, draft, remembered);
        }
        catch (SheetFileException)
        {
            return null;
        }
    }

    // A version-7 id of the moment the file came, whose other bits are given by where in the file the row stands.
    private static Guid NewId(Upload upload, string place)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{upload.Id}\u001F{place}"))[..16];
        Span<byte> moment = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moment, new DateTimeOffset(upload.At, TimeSpan.Zero).ToUnixTimeMilliseconds());
        moment[2..].CopyTo(bytes);
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x70);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new(bytes, bigEndian: true);
    }
}
