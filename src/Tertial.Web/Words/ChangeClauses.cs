using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

/// <summary>What a version changes, as decision points say it: "Prioritera upp aktiviteten Läslyft." or, in whole sentences, "Kommunstyrelsen prioriterar upp aktiviteten Läslyft."</summary>
/// <param name="subject">Who decides, as the first word of a sentence; nothing for att-satser.</param>
/// <param name="names">The names of what a change has only the id of.</param>
public sealed class ChangeClauses(string? subject, EditNames names)
{
    public IEnumerable<string> Of(PlanDifference difference) => [.. difference.Goals.Select(Of), .. difference.Activities.Select(Of)];

    public string Of(GoalChange change)
    {
        var goal = $"mål {change.Goal.Code} {change.Goal.Text}";
        return change.Kind switch
        {
            GoalChangeKind.Added => Say("lägga till", "lägger till", goal),
            GoalChangeKind.Removed => Say("ta bort", "tar bort", goal),
            GoalChangeKind.Reworded => Say("ändra", "ändrar", $"mål {change.Goal.Code} till: {change.After!.Text}"),
            GoalChangeKind.ServesOtherCouncilGoals => Say("ändra", "ändrar", $"vilka av fullmäktiges mål som mål {change.Goal.Code} bryter ner"),
            GoalChangeKind.JudgedOtherwise => Say("ändra", "ändrar", $"hur mål {change.Goal.Code} bedöms"),
            GoalChangeKind.OtherMetrics => Say("ändra", "ändrar", $"vilka mått som hör till mål {change.Goal.Code}"),
            GoalChangeKind.OtherResponsible => Say("ändra", "ändrar", $"vem som ansvarar för mål {change.Goal.Code}"),
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, null),
        };
    }

    public string Of(ActivityChange change)
    {
        var activity = $"aktiviteten {change.Activity.Name}";
        return change.Kind switch
        {
            ChangeKind.Added => Say("lägga till", "lägger till", $"{activity} i {names.Goal(change.Activity.GoalId)}"),
            ChangeKind.Ended => Say("avsluta", "avslutar", change.After!.Ending!.Successor is { } successor ? $"{activity}, som ersätts av {names.Activity(successor)}" : activity),
            ChangeKind.Removed => Say("ta bort", "tar bort", activity),
            ChangeKind.Resumed => Say("återuppta", "återupptar", activity),
            ChangeKind.Renamed => Say("byta", "byter", $"namn på aktiviteten {change.Before!.Name} till {change.After!.Name}"),
            ChangeKind.Moved => Say("flytta", "flyttar", $"{activity} till {names.Goal(change.After!.GoalId)}"),
            ChangeKind.Redated => Say("ändra", "ändrar", $"tiden för {activity} till {names.Time(change.After!.Content)}"),
            ChangeKind.PrioritisedUp => Say("prioritera", "prioriterar", $"upp {activity}"),
            ChangeKind.PrioritisedDown => Say("prioritera", "prioriterar", $"ner {activity}"),
            ChangeKind.OtherUnit => Say("flytta", "flyttar", $"ansvaret för {activity} till {names.Unit(change.After!.UnitId)}"),
            ChangeKind.OtherResponsible => Say("ändra", "ändrar", $"vem som ansvarar för {activity}"),
            ChangeKind.Reworded => Say("ändra", "ändrar", $"beskrivningen av {activity}"),
            ChangeKind.AlsoServesOthers => Say("ändra", "ändrar", $"vilka andra mål {activity} bidrar till"),
            ChangeKind.OtherFocusAreas => Say("ändra", "ändrar", $"fokusområden för {activity}"),
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, null),
        };
    }

    private string Say(string verb, string verbs, string what)
    {
        var clause = subject is null ? $"{Swedish.Capital(verb)} {what}" : $"{subject} {verbs} {what}";
        return clause.EndsWith('.') ? clause : $"{clause}.";
    }
}
