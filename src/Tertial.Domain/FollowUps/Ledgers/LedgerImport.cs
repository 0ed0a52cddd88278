namespace Tertial.Domain.FollowUps.Ledgers;

/// <summary>Outcomes to date that were read in from a file of the accounts: what the file was, what it gave each budget line, and how it agrees with the ledger. Added, never overwritten.</summary>
public sealed class LedgerImport
{
    /// <summary>What is said to someone whose total differs and who does not say why.</summary>
    public static readonly Obstacle NoReason = new("Skriv varför summan skiljer sig från redovisningen, eller rätta den.");

    public required LedgerImportId Id { get; init; }

    public required FollowUpId FollowUpId { get; init; }

    public required string FileName { get; init; }

    /// <summary>The SHA-256 of the file, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The outcome of each line that the file tells of.</summary>
    public required List<PlacedOutcome> Outcomes { get; init; }

    /// <summary>How many rows count, placed or not.</summary>
    public required int Rows { get; init; }

    /// <summary>The rows' sum, with the file's own sign.</summary>
    public required Money Total { get; init; }

    public required int UnplacedRows { get; init; }

    public required Money Unplaced { get; init; }

    /// <summary>The total that the person took from the ledger, with the file's own sign.</summary>
    public required Money Control { get; init; }

    /// <summary>Why the two differ; missing when they agree.</summary>
    public string? Reason { get; init; }

    public PersonId? Author { get; init; }

    /// <summary>When it was read in, in UTC.</summary>
    public required DateTime At { get; init; }

    public required Origin Origin { get; init; }

    public Amounts? OutcomeOf(BudgetLineId line) => Outcomes.Find(outcome => outcome.BudgetLineId == line)?.Outcome;

    /// <summary>The last import that tells of the line, unless someone has reported it since.</summary>
    public static LedgerImport? LatestOf(BudgetLineId line, BudgetReport? report, IEnumerable<LedgerImport> imports) =>
        imports.Where(import => import.OutcomeOf(line) is not null && (report is null || import.At > report.At)).MaxBy(import => import.At);

    /// <summary>What was last said of the line's outcome, whether someone typed it or the accounts told it.</summary>
    public static Amounts? OutcomeToDate(BudgetLineId line, BudgetReport? report, IEnumerable<LedgerImport> imports) =>
        LatestOf(line, report, imports)?.OutcomeOf(line) ?? report?.OutcomeToDate;

    public static IReadOnlyList<Obstacle> ObstaclesTo(Money total, Money control, string? reason) =>
        total != control && string.IsNullOrWhiteSpace(reason) ? [NoReason] : [];
}
