using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Exchange.Ledgers;

/// <summary>A file of the accounts: a sheet of a workbook, a delimited file, or SIE.</summary>
public sealed record LedgerFile(LedgerTable? Table, SieFile? Sie)
{
    public const string Kinds = "Excel (.xlsx), CSV eller SIE, högst 10 MB.", Accepted = ".xlsx,.csv,.txt,.se,.si,.sie";

    /// <exception cref="SheetFileException">Why it cannot be read.</exception>
    public static LedgerFile Open(byte[] bytes, string name)
    {
        if (SieReading.IsSie(bytes)) return new(null, SieReading.Read(bytes));
        if (bytes.Length <= SheetLimits.FileBytes && SheetFile.KindOf(bytes) == SheetFileKind.Json) throw new SheetFileException("Filen är en JSON-fil. Läs in redovisningen som Excel-arbetsbok (.xlsx), CSV eller SIE.");
        return new(LedgerTable.Find(SheetFile.Read(bytes, name, SheetLimits.LedgerRows)), null);
    }

    /// <summary>Whether the file has all that the settings read.</summary>
    public bool Has(LedgerSettings settings) => Sie is null ? Table!.Has(settings) && settings.Amount is not null : Sie.Find(settings.SieRows) is not null;

    /// <summary>What the file seems to be; in SIE debit is plus and amounts are kronor.</summary>
    public LedgerSettings Suggest() => Table?.Suggest() ?? new() { SieRows = Sie!.Kinds[0].Key };

    /// <summary>The kinds of rows to choose from in SIE.</summary>
    public IEnumerable<SelectListItem> SieKinds => Sie?.Kinds.Select(kind => new SelectListItem($"{kind.Name}: {Words.Swedish.Count(kind.Rows.Count, "en rad", "{0} rader")}", kind.Key)) ?? [];

    public ReadLedger Read(LedgerSettings settings, int year) => Sie is null ? LedgerReading.Read(Table!, settings, year) : new(Sie.Find(settings.SieRows)!.Rows, [.. SieNotes(year)], default(LedgerSum));

    private IEnumerable<SheetNote> SieNotes(int year)
    {
        if (Sie!.Year is { } accounted && accounted.From.Year != year && accounted.To.Year != year)
            yield return new(NoteWeight.Error, $"SIE-filen är för räkenskapsåret {Words.Swedish.Date(accounted.From)}–{Words.Swedish.Date(accounted.To)}, men uppföljningen gäller {year}.");
        if (Sie.IsWhole == false) yield return new(NoteWeight.Warning, "Filens egen kontrollsumma (#KSUMMA) stämmer inte. Någon kan ha ändrat i filen.");
    }
}
