using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>The sheet with the body's own goals.</summary>
internal static class GoalSheet
{
    public static readonly PlanSheet<GoalId, GoalContent> Sheet = new("Mål", SheetKind.Goals)
    {
        AlsoCalled = ["målen", "styrelsens mål", "nämndens mål", "nämndmål", "goals"],
        NameHeading = "Mål",
        NameAdvice = "Skriv målet.",
        Code = content => content.Code,
        Name = content => content.Text,
        Order = content => content.Order,
        Placed = (content, code, order) => content with { Code = code, Order = order },
        Columns =
        [
            RowColumn.Id,
            RowColumn.Print,
            new SheetColumn<GoalContent>("Kod", (goal, _) => Written.Of(goal.Code), (goal, cell, row) => goal with { Code = row.Text(cell, goal.Code, 20) ?? goal.Code })
            {
                AlsoCalled = ["målkod", "nr", "nummer", "mål nr", "målnummer"], Width = 8, Help = "Lämna tomt för ett nytt mål, så får det nästa lediga kod.",
            },
            new SheetColumn<GoalContent>("Ordning", (goal, _) => Written.Of(goal.Order), (goal, cell, row) => goal with { Order = row.Whole(cell, goal.Order, "ordningen") })
            {
                AlsoCalled = ["sortering", "sorteringsordning"], Width = 9, Help = "Var målet står i planen. Lämna tomt för att ställa ett nytt mål sist.",
            },
            new SheetColumn<GoalContent>("Mål", (goal, _) => Written.Of(goal.Text), (goal, cell, row) => goal with { Text = row.Required(cell, goal.Text, "Skriv målet.", 500) })
            {
                AlsoCalled = ["måltext", "målet", "målformulering", "nämndmål", "styrelsens mål", "nämndens mål", "verksamhetsmål", "text"], Width = 60, Help = "Målet i en mening.",
            },
            new SheetColumn<GoalContent>("KF-mål", (goal, names) => Written.Of(names.CouncilGoals.Join(goal.CouncilGoalIds)),
                (goal, cell, row) => goal with { CouncilGoalIds = row.Several(cell, row.Names.CouncilGoals, goal.CouncilGoalIds, "fullmäktiges mål") })
            {
                AlsoCalled = ["fullmäktigemål", "fullmäktiges mål", "kommunfullmäktiges mål", "kf mål", "övergripande mål", "bryter ner"], Width = 50, List = ChoiceList.CouncilGoals, TakesSeveral = true,
                Help = "De mål av fullmäktige som målet bryter ner. Flera skrivs med semikolon emellan. Tomt om målet står för sig självt.",
            },
            new SheetColumn<GoalContent>("Hur målet bedöms", (goal, _) => Written.Of(goal.JudgedBy.Word()),
                (goal, cell, row) => goal with { JudgedBy = row.Choice(cell, ChoiceWords.Judgements, goal.JudgedBy, goal.JudgedBy) })
            {
                AlsoCalled = ["bedöms", "bedömning", "bedöms efter", "bedömningssätt"], Width = 27, List = ChoiceList.Judgements, Help = "Efter aktiviteterna, efter måtten eller av förvaltningen.",
            },
            new SheetColumn<GoalContent>("Mått", (goal, names) => Written.Of(names.Metrics.Join(goal.MetricIds)),
                (goal, cell, row) => goal with { MetricIds = row.Several(cell, row.Names.Metrics, goal.MetricIds, "måtten") })
            {
                AlsoCalled = ["nyckeltal", "indikator", "indikatorer", "mätetal", "måttet"], Width = 40, List = ChoiceList.Metrics, TakesSeveral = true, Help = "Flera skrivs med semikolon emellan.",
            },
            new SheetColumn<GoalContent>("Ansvarig", (goal, _) => Written.Of(goal.Responsible), (goal, cell, row) => goal with { Responsible = row.Text(cell, goal.Responsible, 200) })
            {
                AlsoCalled = ["ansvarig person", "ansvarig tjänsteperson", "ansvarig tjänsteman", "ansvarig chef", "målansvarig"], Width = 26, Help = "Titeln på den som ansvarar för målet.",
            },
            RowColumn.Remove,
        ],
    };

    public static GoalContent Blank => new() { Code = "", Order = PlanSheet.NoOrder, Text = "", Origin = Origin.Own };
}
