using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>The sheet with the budget lines.</summary>
internal static class BudgetSheet
{
    public static readonly PlanSheet<BudgetLineId, BudgetLineContent> Sheet = new("Budget", SheetKind.BudgetLines)
    {
        AlsoCalled = ["budgetposter", "ekonomi", "driftbudget", "budgeten"],
        NameHeading = "Budgetpost",
        NameAdvice = "Skriv vad budgetposten heter.",
        Code = content => content.Code,
        Name = content => content.Name,
        Order = content => content.Order,
        Placed = (content, code, order) => content with { Code = code, Order = order },
        Columns =
        [
            RowColumn.Id,
            RowColumn.Print,
            new SheetColumn<BudgetLineContent>("Kod", (line, _) => Written.Of(line.Code), (line, cell, row) => line with { Code = row.Text(cell, line.Code, 20) ?? line.Code })
            {
                AlsoCalled = ["nr", "nummer", "budgetkod"], Width = 8, Help = "Lämna tomt för en ny budgetpost, så får den nästa lediga kod.",
            },
            new SheetColumn<BudgetLineContent>("Ordning", (line, _) => Written.Of(line.Order), (line, cell, row) => line with { Order = row.Whole(cell, line.Order, "ordningen") })
            {
                AlsoCalled = ["sortering", "sorteringsordning"], Width = 9, Help = "Var posten står i budgeten. Lämna tomt för att ställa en ny sist.",
            },
            new SheetColumn<BudgetLineContent>("Budgetpost", (line, _) => Written.Of(line.Name), (line, cell, row) => line with { Name = row.Required(cell, line.Name, "Skriv vad budgetposten heter.", 200) })
            {
                AlsoCalled = ["post", "namn", "benämning", "ändamål", "verksamhet", "text"], Width = 44, Help = "Vad pengarna går till.",
            },
            new SheetColumn<BudgetLineContent>("Enhet", (line, names) => Written.Of(line.UnitId is { } unit ? names.Units[unit] : null),
                (line, cell, row) => line with { UnitId = row.One(cell, row.Names.Units, line.UnitId, "enheterna") })
            {
                AlsoCalled = ["ansvarig enhet", "förvaltning", "avdelning", "ansvar"], Width = 26, List = ChoiceList.Units, Help = "Den enhet som ansvarar för posten.",
            },
            new SheetColumn<BudgetLineContent>("Slag", (line, _) => Written.Of(line.Kind.Word()), (line, cell, row) => line with { Kind = row.Choice(cell, ChoiceWords.BudgetKinds, line.Kind, line.Kind) })
            {
                AlsoCalled = ["typ", "budgettyp", "drift eller investering"], Width = 13, List = ChoiceList.BudgetKinds, Help = "Drift eller investering.",
            },
            new SheetColumn<BudgetLineContent>("År", (line, _) => Written.Of(line.Year), (line, cell, row) => line with { Year = row.Whole(cell, line.Year, "året") })
            {
                AlsoCalled = ["budgetår"], Width = 8, Help = "Lämna tomt för planens år.",
            },
            new SheetColumn<BudgetLineContent>("Intäkt", (line, names) => Amount(line.Budget.Income, names), (line, cell, row) => line with { Budget = line.Budget with { Income = Signed(row, row.Amount(cell, line.Budget.Income), line.Budget.Income) } })
            {
                AlsoCalled = ["intäkter", "inkomst", "inkomster"], Width = 14, IsAmount = true, Help = "Skrivs utan tecken.",
            },
            new SheetColumn<BudgetLineContent>("Kostnad", (line, names) => Amount(line.Budget.Cost, names), (line, cell, row) => line with { Budget = line.Budget with { Cost = Signed(row, row.Amount(cell, line.Budget.Cost), line.Budget.Cost) } })
            {
                AlsoCalled = ["kostnader", "utgift", "utgifter"], Width = 14, IsAmount = true, Help = "Skrivs utan tecken. För en investering: utgiften.",
            },
            new SheetColumn<BudgetLineContent>("Aktiviteter", (line, names) => Written.Of(names.Activities.Join(line.ActivityIds)),
                (line, cell, row) => line with { ActivityIds = row.Several(cell, row.Names.Activities, line.ActivityIds, "planens aktiviteter") })
            {
                AlsoCalled = ["aktivitet", "bär aktiviteter"], Width = 40, List = ChoiceList.Activities, TakesSeveral = true, Help = "De aktiviteter som pengarna bär. Koderna räcker. Flera skrivs med semikolon emellan.",
            },
            RowColumn.Remove,
        ],
    };

    public static BudgetLineContent Blank(Plan plan) =>
        new() { Code = "", Order = PlanSheet.NoOrder, Name = "", Kind = BudgetKind.Operating, Year = plan.Year, Budget = Amounts.Zero, Origin = Origin.Own };

    private static Written Amount(Money amount, PlanNames names) => Written.Of(amount.Kronor / AmountText.Factor(names.Unit));

    private static Money Signed(RowReading row, Money amount, Money before)
    {
        if (amount.Ore < 0 && amount != before) row.Warn("Beloppet är negativt. Intäkter och kostnader skrivs annars utan tecken.");
        return amount;
    }
}
