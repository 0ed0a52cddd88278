using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Budget;

/// <summary>What is reported about one budget line, as it is typed: in the municipality's unit of money, income and cost without sign.</summary>
public sealed class BudgetForm
{
    public decimal? BudgetIncome { get; set; }

    public decimal? BudgetCost { get; set; }

    public decimal? OutcomeIncome { get; set; }

    public decimal? OutcomeCost { get; set; }

    public decimal? ForecastIncome { get; set; }

    public decimal? ForecastCost { get; set; }

    [MaxLength(2000)]
    public string? Comment { get; set; }

    /// <param name="report">What was last reported.</param>
    /// <param name="outcome">What was last said of the outcome: the accounts may have told it since.</param>
    /// <param name="kronor">The unit they are typed in.</param>
    public static BudgetForm Of(BudgetReport? report, Amounts? outcome, Kronor kronor) => new()
    {
        BudgetIncome = kronor.Typed(report?.BudgetToDate.Income),
        BudgetCost = kronor.Typed(report?.BudgetToDate.Cost),
        OutcomeIncome = kronor.Typed(outcome?.Income),
        OutcomeCost = kronor.Typed(outcome?.Cost),
        ForecastIncome = kronor.Typed(report?.Forecast.Income),
        ForecastCost = kronor.Typed(report?.Forecast.Cost),
        Comment = report?.Comment,
    };

    public bool Says(BudgetForm other) => Numbers.SequenceEqual(other.Numbers) && Said == other.Said;

    public bool IsEmpty => Numbers.All(number => number.Value is null) && string.IsNullOrWhiteSpace(Comment);

    /// <summary>The numbers that must be given; capital has no income.</summary>
    public IEnumerable<(string Field, decimal? Value)> Asked(BudgetKind kind) =>
        kind == BudgetKind.Capital ? Numbers.Where(number => number.Field.EndsWith("Cost", StringComparison.Ordinal)) : Numbers;

    /// <summary>What is typed, as amounts. A number that is not asked for is zero.</summary>
    public (Amounts ToDate, Amounts Outcome, Amounts Forecast) Amounts(Kronor kronor) => (
        new(kronor.Read(BudgetIncome), kronor.Read(BudgetCost)), new(kronor.Read(OutcomeIncome), kronor.Read(OutcomeCost)), new(kronor.Read(ForecastIncome), kronor.Read(ForecastCost)));

    /// <summary>The comment, if there is one.</summary>
    public string? Said => string.IsNullOrWhiteSpace(Comment) ? null : Comment.Trim();

    private IEnumerable<(string Field, decimal? Value)> Numbers =>
    [
        (nameof(BudgetIncome), BudgetIncome), (nameof(OutcomeIncome), OutcomeIncome), (nameof(ForecastIncome), ForecastIncome),
        (nameof(BudgetCost), BudgetCost), (nameof(OutcomeCost), OutcomeCost), (nameof(ForecastCost), ForecastCost),
    ];
}

/// <summary>One budget line on the page where the budget is followed up.</summary>
public sealed class BudgetRow
{
    public required BudgetLineSnapshot Line { get; init; }

    public BudgetReport? Latest { get; init; }

    /// <summary>The file that the outcome comes from, when it comes from the accounts.</summary>
    public LedgerImport? Import { get; init; }

    /// <summary>What the checks have found in what is reported, and nobody has dismissed.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required BudgetForm Form { get; init; }

    /// <summary>The unit and sign that its money is written with.</summary>
    public required Kronor Kronor { get; init; }

    public string Basis { get; set; } = "";

    /// <summary>What someone else reported while this form was being filled in, and their title.</summary>
    public (SaidMeanwhile Said, string Author)? Meanwhile { get; set; }

    /// <summary>Whether the person may report it now.</summary>
    public required bool IsEditable { get; init; }

    /// <summary>Whether anything is known of the line: reported, or told by the accounts.</summary>
    public bool IsReported => Line.OutcomeToDate is not null || Line.Forecast is not null;

    public bool IsCapital => Line.Kind == BudgetKind.Capital;

    /// <summary>Something else than what was last reported has been typed.</summary>
    public bool IsChanged => !Form.IsEmpty && !Form.Says(BudgetForm.Of(Latest, Line.OutcomeToDate, Kronor));

    public static string PrefixOf(string code) => $"Rows[{code}]";

    /// <summary>What tells whether anything has been said of the line since.</summary>
    public static string BasisOf(BudgetReport? latest, LedgerImport? import) => import?.Id.ToString() ?? latest?.Id.ToString() ?? "";

    public static IReadOnlyList<BudgetRow> Of(FoundFollowUp found)
    {
        var reports = found.Record.BudgetReports.Where(report => report.FollowUpId == found.FollowUp.Id).ToLookup(report => report.BudgetLineId);
        var imports = found.Record.LedgerImports.Where(import => import.FollowUpId == found.FollowUp.Id).ToList();
        var kronor = new Kronor(found.Record.Municipality);
        var findings = Data.Findings.OpenIn(found.Record, found.FollowUp).ToLookup(finding => finding.Place.Id);
        return [.. Snapshots.Of(found.Record, found.FollowUp).BudgetLines.Select(line =>
        {
            var latest = reports[line.Id].MaxBy(report => report.At);
            var import = LedgerImport.LatestOf(line.Id, latest, imports);
            return new BudgetRow { Line = line, Latest = latest, Import = import, Findings = [.. findings[line.Id.Value].Where(finding => finding.Check != Check.ForecastMissing || line.OutcomeToDate is not null)], Kronor = kronor, Form = BudgetForm.Of(latest, line.OutcomeToDate, kronor), Basis = BasisOf(latest, import), IsEditable = found.TakesReports && found.May(Permission.ReportBudget) };
        })];
    }
}
