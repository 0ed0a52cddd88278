using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Commands;

/// <summary><c>verify</c>: the journal's chain, every frozen follow-up's checksum and every stored paper's hash.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify", "Kontrollera journalens kedja, de frysta uppföljningarna och de sparade dokumenten.");
        command.SetAction(async (parsed, _) =>
        {
            await using var installation = await Installation.OpenAsync(parsed.GetRequiredValue(CommandLine.DatabaseOption));
            var faults = (await Verification.FaultsAsync(installation.Db)).ToList();
            foreach (var fault in faults) Console.Error.WriteLine(fault);
            if (faults.Count > 0) return 1;
            Console.WriteLine($"Allt stämmer: {await installation.Db.Journal.CountAsync(CancellationToken.None)} journalposter, {await installation.Db.FollowUps.CountAsync(followUp => followUp.Frozen != null, CancellationToken.None)} frysta uppföljningar, {await installation.Db.Renditions.CountAsync(CancellationToken.None)} sparade dokument.");
            return 0;
        });
        return command;
    }
}

/// <summary>Holds what is stored against the hashes that were made when it was written.</summary>
public static class Verification
{
    public static async Task<IEnumerable<string>> FaultsAsync(TertialContext db)
    {
        var faults = new List<string>();
        JournalEntry? previous = null;
        await foreach (var entry in db.Journal.AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable())
        {
            if (entry.Sequence != (previous?.Sequence ?? 0) + 1) faults.Add($"Journalen saknar en post före post {entry.Sequence}.");
            else if (entry.PreviousHash != (previous?.Hash ?? JournalEntry.Beginning)) faults.Add($"Journalpost {entry.Sequence} ({entry.Event}) hänger inte ihop med posten före.");
            if (!entry.IsIntact) faults.Add($"Journalpost {entry.Sequence} ({entry.Event}, {entry.At:yyyy-MM-dd HH:mm}) är ändrad efter att den skrevs.");
            previous = entry;
        }
        foreach (var followUp in await db.FollowUps.AsNoTracking().Where(followUp => followUp.Frozen != null).ToListAsync())
            if (!followUp.IsIntact) faults.Add($"Det frysta i {followUp.Name} ({followUp.CutOff:yyyy-MM-dd}) är ändrat efter att det frystes.");
        // One at a time: they may be large.
        await foreach (var rendition in db.Renditions.AsNoTracking().AsAsyncEnumerable())
            if (!rendition.IsIntact) faults.Add($"Dokumentet {rendition.Subject} ({rendition.Form.Word()}, gjort {rendition.MadeAt:yyyy-MM-dd}) är ändrat efter att det sparades.");
        return faults;
    }
}
