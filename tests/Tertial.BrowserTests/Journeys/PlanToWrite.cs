using System.Globalization;
using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.BrowserTests.Journeys;

/// <summary>A board's plan for 2025 as its officer has it in mind: six goals under the council's six, sixty activities and some money.</summary>
internal static class PlanToWrite
{
    public const string Metric = "Elever i årskurs 9 som är behöriga till ett yrkesprogram";

    /// <summary>The goals, each with the council goals it serves and the unit and the title that answer for its activities.</summary>
    public static readonly GoalToWrite[] Goals =
    [
        new("Eleverna når målen i grundskolan", ["barn-och-unga", "livslangt-larande"], "Grundskola", "Verksamhetschef grundskola",
            ["Läsa varje dag", "Studiehandledning", "Lovskola", "Mentor för nya elever", "Mattestuga", "Närvaroteam", "Skolbibliotek i alla skolor", "Elevhälsa på plats", "Språkval från årskurs 6", "Prao hos företagen"], Judgement.ByMetrics),
        new("Medarbetarna trivs och stannar", ["attraktiv-arbetsgivare", "sjukfranvaron-ska-minska"], "HR", "HR-chef",
            ["Medarbetarsamtal", "Chefsprogram", "Friskvårdstimme", "Introduktion för nyanställda", "Löneöversyn", "Rehabiliteringsstöd", "Schema med inflytande", "Avgångssamtal", "Skyddsronder", "Studentmedarbetare"]),
        new("Vuxna kan lära om på hemmaplan", ["livslangt-larande"], "Gymnasium och vuxenutbildning", "Rektor vuxenutbildningen",
            ["Lärcentrum med distanskurser", "Yrkesvux inom vård", "Svenska på jobbet", "Validering", "Studievägledning på kvällstid", "Praktikplatser", "Datorstöd", "Samverkan med Torpshammar", "Kurs för truckförare", "Öppet hus"]),
        new("Äldre är trygga hemma", ["trygga-livsmiljoer"], "Äldreomsorg", "Verksamhetschef äldreomsorg",
            ["Fixartjänst", "Trygg hemgång", "Digital tillsyn", "Fallförebyggande besök", "Anhörigstöd", "Träffpunkt i Fränsta", "Träffpunkt i Alby", "Matlådor från skolköket", "Nattpatrull", "Välfärdsteknik att låna"]),
        new("Fler flyttar till kommunen", ["invanare-2026"], "Näringsliv och tillväxt", "Näringslivsutvecklare",
            ["Inflyttarguide", "Tomter vid vatten", "Hemvändarkväll", "Lots för företagare", "Bredband i byarna", "Marknadsföring av lediga jobb", "Platsbesök", "Bostadsinventering", "Ladda elbilen", "Film om Ånge"]),
        new("Sjuka kommer tillbaka till arbetet", ["sjukfranvaron-ska-minska"], "HR", "HR-strateg",
            ["Tidiga samtal", "Arbetsanpassning", "Ergonomirond", "Stresskurs", "Hälsoprofil", "Samverkan med vården", "Omplacering", "Chefsstöd vid sjukskrivning", "Vaccination", "Friskfaktorer"], Judgement.ByHand),
    ];

    /// <summary>The same goals with only the first two activities of each.</summary>
    public static readonly GoalToWrite[] Short = [.. Goals.Select(goal => goal with { Names = goal.Names[..2] })];

    /// <summary>The budget: name, unit, income and cost in thousands, as they are typed.</summary>
    public static readonly (string Name, string Unit, string Income, string Cost)[] Money =
    [
        ("Stöd i grundskolan", "Grundskola", "0", "1 250,5"),
        ("Hälsofrämjande arbetsplatser", "HR", "150", "900"),
        ("Trygg hemma", "Äldreomsorg", "0", "2 400"),
        ("Inflyttning", "Näringsliv och tillväxt", "75,5", "600"),
    ];

    public static IReadOnlyList<ActivityToWrite> In(GoalToWrite goal) =>
        [.. goal.Names.Select((name, place) => new ActivityToWrite(name, $"Vi inför {name.ToLower(CultureInfo.GetCultureInfo("sv-SE"))}.", place + 1))];

    /// <summary>Holds what was written against what was meant: nothing is lost on the way, and nothing is added.</summary>
    public static void ShouldBeIn(PlanVersion version, MunicipalRecord record, IReadOnlyList<GoalToWrite> goals)
    {
        version.Goals.OrderBy(goal => goal.Order).Select(goal => goal.Text).ShouldBe(goals.Select(goal => goal.Text));
        foreach (var meant in goals)
        {
            var goal = version.Goals.Single(candidate => candidate.Text == meant.Text);
            goal.JudgedBy.ShouldBe(meant.JudgedBy, goal.Text);
            record.CouncilGoals.Where(council => goal.CouncilGoalIds.Contains(council.Id)).Select(council => council.Slug).ShouldBe(meant.Serves, ignoreOrder: true);
            var activities = version.Activities.Where(activity => activity.GoalId == goal.Id).OrderBy(activity => activity.Order).ToList();
            activities.Select(activity => (activity.Name, activity.What)).ShouldBe(In(meant).Select(activity => (activity.Name, activity.What)));
            activities.ShouldAllBe(activity => record.Unit(activity.UnitId)!.Name == meant.Unit && activity.Responsible == meant.Responsible && activity.Start != null && activity.End != null);
        }
        version.BudgetLines.OrderBy(line => line.Order).Select(line => (line.Name, record.Unit(line.UnitId)!.Name, line.Budget.Income.Kronor, line.Budget.Cost.Kronor))
            .ShouldBe(Money.Select(line => (line.Name, line.Unit, Kronor(line.Income), Kronor(line.Cost))));
    }

    private static decimal Kronor(string thousands) => decimal.Parse(thousands, CultureInfo.GetCultureInfo("sv-SE")) * 1000;
}

internal sealed record GoalToWrite(string Text, string[] Serves, string Unit, string Responsible, string[] Names, Judgement JudgedBy = Judgement.ByActivities);

/// <summary>One activity: each goal's begin in one month and are finished some months later.</summary>
internal sealed record ActivityToWrite(string Name, string What, int Place)
{
    public string Start => $"2025-{Place:00}";

    public string End => $"2025-{Place + 2:00}";
}
