using System.Security.Cryptography;
using System.Text;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Web.Exchange.Ledgers;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Budget.Importing;

/// <summary>A budget line with its outcome to date as it stands, and as a file would have it.</summary>
public sealed record LinePreview(BudgetLineSnapshot Line, PlacedOutcome? InFile)
{
    public Amounts? Before => Line.OutcomeToDate;

    public bool IsChanged => InFile is not null && InFile.Outcome != Before;

    /// <summary>Net after less net before.</summary>
    public Money? Difference => InFile is null ? null : InFile.Outcome.Net - (Before?.Net ?? Money.Zero);
}

/// <summary>What a file of the accounts would do to the outcomes of a follow-up, and what there is to say about the file.</summary>
public sealed record LedgerPreview(IReadOnlyList<LinePreview> Lines, LedgerPlacing Placing, LedgerSum Sums, IReadOnlyList<SheetNote> Notes, LedgerSettings Settings)
{
    private const int MostContested = 20;

    public bool HasErrors => Notes.Any(note => note.Weight == NoteWeight.Error);

    public IReadOnlyList<SheetNote> Of(NoteWeight weight) => [.. Notes.Where(note => note.Weight == weight)];

    public IReadOnlyList<LinePreview> Changed => [.. Lines.Where(line => line.IsChanged)];

    /// <summary>Tells one set of changes from another.</summary>
    public string Mark => MarkOf(Lines.Select(line => (line.Line.Id, line.Before, line.InFile?.Outcome)));

    public static string MarkOf(IEnumerable<(BudgetLineId Line, Amounts? Before, Amounts? After)> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => $"{line.Line}|{line.Before}|{line.After}")))))[..16];

    public static LedgerPreview Of(LedgerFile file, LedgerSettings settings, IReadOnlyList<BudgetLineSnapshot> lines, DateOnly cutOff)
    {
        var read = file.Read(settings, cutOff.Year);
        var placing = LedgerPlacing.Of(read.Rows, lines, settings.Mapping, cutOff);
        var contested = placing.Contested.Take(MostContested).Select(row => new SheetNote(NoteWeight.Error,
            $"Raden passar både {row.First} och {row.Second}. Skriv noggrannare vad som hör till vilken post.", null, row.Row.Number));
        var empty = placing.Total.Rows == 0 && !read.HasErrors ? [new SheetNote(NoteWeight.Error, "Ingen rad i filen hör till perioden. Titta på perioden och på kolumnerna.")] : Array.Empty<SheetNote>();
        return new(
            [.. lines.Select(line => new LinePreview(line, placing.Outcomes.FirstOrDefault(outcome => outcome.BudgetLineId == line.Id)))],
            placing, read.Sums, [.. read.Notes, .. contested, .. empty], settings);
    }
}
