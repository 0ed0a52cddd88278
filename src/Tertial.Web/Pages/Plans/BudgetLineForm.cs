using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Forms;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans;

/// <summary>A budget line as it is typed, with amounts in the municipality's unit of money.</summary>
public sealed class BudgetLineForm
{
    private const double Most = 100_000_000;

    [Display(Name = "Namn"), Required, MaxLength(200), WithoutPersonnummer]
    public string? Name { get; set; }

    [Display(Name = "Enhet")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Drift eller investering?")]
    public BudgetKind Kind { get; set; }

    [Display(Name = "År"), Range(2000, 2099)]
    public int Year { get; set; }

    [Display(Name = "Intäkter"), Range(-Most, Most, ErrorMessage = "Beloppet är för stort. Kontrollera att det är i rätt enhet.")]
    public decimal? Income { get; set; }

    [Display(Name = "Kostnader"), Required, Range(-Most, Most, ErrorMessage = "Beloppet är för stort. Kontrollera att det är i rätt enhet.")]
    public decimal? Cost { get; set; }

    [Display(Name = "Aktiviteter som posten betalar")]
    public List<Guid> ActivityIds { get; set; } = [];

    public static BudgetLineForm Of(BudgetLineContent content, Municipality municipality) => new()
    {
        Name = content.Name,
        UnitId = content.UnitId?.Value,
        Kind = content.Kind,
        Year = content.Year,
        Income = new Kronor(municipality).Typed(content.Budget.Income),
        Cost = new Kronor(municipality).Typed(content.Budget.Cost),
        ActivityIds = [.. content.ActivityIds.Select(activity => activity.Value)],
    };

    /// <summary>What is typed that cannot be meant, by field.</summary>
    public IEnumerable<(string Field, string Text)> Mistakes()
    {
        if (Kind == BudgetKind.Capital && Income is not (null or 0)) yield return (nameof(Income), "En investering har bara utgifter. Ta bort intäkten, eller välj Drift.");
    }

    /// <summary>The line as typed, in the draft. A new one gets the next code and stands last.</summary>
    public BudgetLineContent Write(FoundDraft found, PlanVersion draft, BudgetLineContent? now) => new()
    {
        Code = now?.Code ?? found.CodesIn(draft).NextBudgetLine(Kind),
        Order = now?.Order ?? draft.BudgetLines.Select(line => line.Order).DefaultIfEmpty(0).Max() + 1,
        Name = Typed.Line(Name)!,
        UnitId = UnitId is { } unit ? new(unit) : null,
        Kind = Kind,
        Year = Year,
        Budget = new(Amount(Income, found), Amount(Cost, found)),
        ActivityIds = Typed.Kept(now?.ActivityIds, draft.Activities.Select(activity => activity.Id).Where(activity => ActivityIds.Contains(activity.Value))),
        Origin = now?.Origin ?? Origin.Own,
    };

    private static Money Amount(decimal? typed, FoundDraft found) => new Kronor(found.Record.Municipality).Read(typed);
}
