using System.Text.Json;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Exchange.Ledgers;

/// <summary>Which rows belong to a budget line, as someone has written it: 45, 30–38.</summary>
public sealed record WrittenRule(string Line, string? Accounts, string? Units, string? Codes)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Accounts) && string.IsNullOrWhiteSpace(Units) && string.IsNullOrWhiteSpace(Codes);
}

/// <summary>How a file of the accounts is read: which column is what, the unit and sign of its amounts, and which rows belong to which budget line.</summary>
public sealed record LedgerSettings
{
    /// <summary>The name it is kept by; missing when it is for one file only.</summary>
    public string? Profile { get; init; }

    public string? Account { get; init; }

    public string? Unit { get; init; }

    public string? Code { get; init; }

    public string? Month { get; init; }

    /// <summary>The amount, or the debit when there is a credit.</summary>
    public string? Amount { get; init; }

    public string? Credit { get; init; }

    /// <summary>Which of the rows of a SIE file are read, as it names them itself.</summary>
    public string? SieRows { get; init; }

    public AmountUnit AmountUnit { get; init; }

    public LedgerSign Sign { get; init; }

    public string IncomeAccounts { get; init; } = LedgerMapping.UsualIncome;

    public IReadOnlyList<WrittenRule> Rules { get; init; } = [];

    public LedgerMapping Mapping => new(Sign, LedgerPattern.Read(IncomeAccounts),
        [.. Rules.Select(rule => new LedgerRule(rule.Line, LedgerPattern.Read(rule.Accounts), LedgerPattern.Read(rule.Units), LedgerPattern.Read(rule.Codes)))]);

    /// <summary>The headings that it reads.</summary>
    public IEnumerable<string> Headings => new[] { Account, Unit, Code, Month, Amount, Credit }.OfType<string>();

    public string Write() => JsonSerializer.Serialize(this, ExchangeJson.Compact);

    public static LedgerSettings? Read(string? text) => string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<LedgerSettings>(text, ExchangeJson.Compact);
}
