using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

public static partial class Words
{
    private static readonly Mark Added = new("tillagd", "tillagd");
    private static readonly Mark Changed = new("andrad", "andrad");
    private static readonly Mark Gone = new("borttagen", "borttagen");

    /// <summary>What a new version did to an activity.</summary>
    public static string Word(this ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "Tillagd",
        ChangeKind.Ended => "Avslutad",
        ChangeKind.Removed => "Borttagen",
        ChangeKind.Resumed => "Återupptagen",
        ChangeKind.Renamed => "Nytt namn",
        ChangeKind.Moved => "Flyttad",
        ChangeKind.Redated => "Ny tid",
        ChangeKind.PrioritisedUp => "Prioriterad upp",
        ChangeKind.PrioritisedDown => "Prioriterad ner",
        ChangeKind.OtherUnit => "Annan enhet",
        ChangeKind.OtherResponsible => "Annan ansvarig",
        ChangeKind.Reworded => "Ny beskrivning",
        ChangeKind.AlsoServesOthers => "Bidrar till andra mål",
        ChangeKind.OtherFocusAreas => "Andra fokusområden",
        _ => throw Missing(kind),
    };

    public static Mark Mark(this ChangeKind kind) => kind switch
    {
        ChangeKind.Added or ChangeKind.Resumed => Added,
        ChangeKind.Ended or ChangeKind.Removed => Gone,
        ChangeKind.Renamed or ChangeKind.Moved or ChangeKind.Redated or ChangeKind.OtherUnit or ChangeKind.OtherResponsible
            or ChangeKind.Reworded or ChangeKind.AlsoServesOthers or ChangeKind.OtherFocusAreas => Changed,
        ChangeKind.PrioritisedUp => new("upp", "upp"),
        ChangeKind.PrioritisedDown => new("ner", "ner"),
        _ => throw Missing(kind),
    };

    /// <summary>What a new version did to a goal.</summary>
    public static string Word(this GoalChangeKind kind) => kind switch
    {
        GoalChangeKind.Added => "Tillagt",
        GoalChangeKind.Removed => "Borttaget",
        GoalChangeKind.Reworded => "Ny lydelse",
        GoalChangeKind.ServesOtherCouncilGoals => "Bryter ner andra mål",
        GoalChangeKind.JudgedOtherwise => "Bedöms på annat sätt",
        GoalChangeKind.OtherMetrics => "Andra mått",
        GoalChangeKind.OtherResponsible => "Annan ansvarig",
        _ => throw Missing(kind),
    };

    public static Mark Mark(this GoalChangeKind kind) => kind switch
    {
        GoalChangeKind.Added => Added,
        GoalChangeKind.Removed => Gone,
        GoalChangeKind.Reworded or GoalChangeKind.ServesOtherCouncilGoals or GoalChangeKind.JudgedOtherwise
            or GoalChangeKind.OtherMetrics or GoalChangeKind.OtherResponsible => Changed,
        _ => throw Missing(kind),
    };

    /// <summary>What a new version did to a budget line.</summary>
    public static string Word(this BudgetChangeKind kind) => kind switch
    {
        BudgetChangeKind.Added => "Tillagd",
        BudgetChangeKind.Removed => "Borttagen",
        BudgetChangeKind.Renamed => "Nytt namn",
        BudgetChangeKind.OtherAmounts => "Nytt belopp",
        BudgetChangeKind.OtherUnit => "Annan enhet",
        BudgetChangeKind.Reclassified => "Flyttad i budgeten",
        BudgetChangeKind.CarriesOtherActivities => "Betalar andra aktiviteter",
        _ => throw Missing(kind),
    };

    public static Mark Mark(this BudgetChangeKind kind) => kind switch
    {
        BudgetChangeKind.Added => Added,
        BudgetChangeKind.Removed => Gone,
        BudgetChangeKind.Renamed or BudgetChangeKind.OtherAmounts or BudgetChangeKind.OtherUnit
            or BudgetChangeKind.Reclassified or BudgetChangeKind.CarriesOtherActivities => Changed,
        _ => throw Missing(kind),
    };
}
