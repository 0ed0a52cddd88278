using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Web.Data;
using Tertial.Web.Exchange.Ledgers;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Budget.Importing;

/// <summary>Which rows belong to one budget line, as it is typed.</summary>
public sealed class RuleForm
{
    public string Line { get; set; } = "";

    [MaxLength(1000)]
    public string? Accounts { get; set; }

    [MaxLength(1000)]
    public string? Units { get; set; }

    [MaxLength(1000)]
    public string? Codes { get; set; }
}

/// <summary>How a file of the accounts is read, as it is typed.</summary>
public sealed class LedgerForm
{
    [Display(Name = "Konto")]
    public string? Account { get; set; }

    [Display(Name = "Ansvar eller enhet")]
    public string? Unit { get; set; }

    [Display(Name = "Budgetpost, aktivitet eller projekt")]
    public string? Code { get; set; }

    [Display(Name = "Period")]
    public string? Month { get; set; }

    [Display(Name = "Belopp")]
    public string? Amount { get; set; }

    [Display(Name = "Kredit")]
    public string? Credit { get; set; }

    [Display(Name = "Rader att läsa")]
    public string? SieRows { get; set; }

    [Display(Name = "Beloppen är i")]
    public AmountUnit AmountUnit { get; set; }

    [Display(Name = "Tecken")]
    public LedgerSign Sign { get; set; }

    [Display(Name = "Konton som är intäkter"), MaxLength(200)]
    public string? IncomeAccounts { get; set; }

    public List<RuleForm> Rules { get; set; } = [];

    [Display(Name = "Spara det här sättet att läsa som"), MaxLength(LedgerProfile.LongestName)]
    public string? Profile { get; set; }

    /// <param name="settings">How the file is read.</param>
    /// <param name="lines">The budget's lines: what settings say of other lines is for other plans.</param>
    public static LedgerForm Of(LedgerSettings settings, IReadOnlyList<BudgetLineSnapshot> lines) => new()
    {
        Account = settings.Account,
        Unit = settings.Unit,
        Code = settings.Code,
        Month = settings.Month,
        Amount = settings.Amount,
        Credit = settings.Credit,
        SieRows = settings.SieRows,
        AmountUnit = settings.AmountUnit,
        Sign = settings.Sign,
        IncomeAccounts = settings.IncomeAccounts,
        Profile = settings.Profile,
        Rules = [.. lines.Select(line => settings.Rules.FirstOrDefault(rule => rule.Line == line.Code) is { } rule
            ? new RuleForm { Line = line.Code, Accounts = rule.Accounts, Units = rule.Units, Codes = rule.Codes }
            : new RuleForm { Line = line.Code })],
    };

    public LedgerSettings Settings => new()
    {
        Account = Given(Account),
        Unit = Given(Unit),
        Code = Given(Code),
        Month = Given(Month),
        Amount = Given(Amount),
        Credit = Given(Credit),
        SieRows = Given(SieRows),
        AmountUnit = AmountUnit,
        Sign = Sign,
        IncomeAccounts = Given(IncomeAccounts) ?? LedgerMapping.UsualIncome,
        Profile = Given(Profile),
        Rules = [.. Rules.Select(rule => new WrittenRule(rule.Line, Given(rule.Accounts), Given(rule.Units), Given(rule.Codes))).Where(rule => !rule.IsEmpty)],
    };

    /// <summary>Says what is missing or does not hang together, beside its field.</summary>
    public void Check(ModelStateDictionary state, string prefix, LedgerFile file)
    {
        var settings = Settings;
        if (file.Sie is not null)
        {
            if (!file.Has(settings)) state.AddModelError($"{prefix}.{nameof(SieRows)}", "Välj vilka rader som ska läsas.");
            return;
        }
        if (settings.Amount is null) state.AddModelError($"{prefix}.{nameof(Amount)}", "Välj kolumnen med belopp.");
        if (settings.Account is null && settings.Unit is null && settings.Code is null)
            state.AddModelError($"{prefix}.{nameof(Account)}", "Välj minst en av konto, ansvar och budgetpost. Annars går raderna inte att fördela.");
        if (settings.Sign == LedgerSign.WithoutSign && settings.Account is null)
            state.AddModelError($"{prefix}.{nameof(Sign)}", "Utan kontokolumn går det inte att se vad som är intäkter när allt har plus.");
        if (!file.Has(settings with { Amount = settings.Amount ?? "" }) && settings.Amount is not null) state.AddModelError("", "Filens kolumner har ändrats. Välj igen.");
        if (settings.Headings.GroupBy(heading => heading).FirstOrDefault(group => group.Count() > 1) is { } twice)
            state.AddModelError($"{prefix}.{nameof(Amount)}", $"Kolumnen ”{twice.Key}” kan bara läsas som en sak.");
    }

    public static IEnumerable<SelectListItem> Columns(LedgerFile file, bool optional = true) =>
        [new(optional ? "Finns inte i filen" : "Välj", ""), .. file.Table!.Headings.Where(heading => heading.Length > 0).Select(heading => new SelectListItem(heading, heading))];

    public static IEnumerable<SelectListItem> Units => Enum.GetValues<AmountUnit>().Select(unit => new SelectListItem(AmountText.Word(unit), unit.ToString()));

    public static IEnumerable<SelectListItem> Signs =>
    [
        new("Kostnader plus, intäkter minus (som i bokföringen)", nameof(LedgerSign.CostsPositive)),
        new("Kostnader minus, intäkter plus", nameof(LedgerSign.CostsNegative)),
        new("Allt med plus, kontot säger vad som är intäkter", nameof(LedgerSign.WithoutSign)),
    ];

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
