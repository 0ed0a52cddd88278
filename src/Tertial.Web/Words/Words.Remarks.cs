using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

public static partial class Words
{
    /// <summary>What is missing, beside the thing it is missing in.</summary>
    public static string Word(this RemarkKind kind) => kind switch
    {
        RemarkKind.NoName => "Namn saknas",
        RemarkKind.NoWhat => "Det står inte vad som ska göras",
        RemarkKind.NoDates => "Tid saknas",
        RemarkKind.EndsBeforeStart => "Slutar innan den börjar",
        RemarkKind.NoUnit => "Enhet saknas",
        RemarkKind.EndedWithoutReason => "Det står inte varför den avslutas",
        RemarkKind.NoActivities => "Aktiviteter saknas",
        RemarkKind.NoMetrics => "Mått saknas",
        RemarkKind.NoResponsible => "Ansvarig saknas",
        RemarkKind.OnlyEndedActivities => "Alla aktiviteter avslutas",
        RemarkKind.OutsidePeriod => "Tiden ligger utanför planens period",
        RemarkKind.SameName => "Namnet finns två gånger",
        RemarkKind.NoTarget => "Ett mått saknar målvärde",
        RemarkKind.UnservedCouncilGoal => "Inget mål bryter ner det",
        RemarkKind.OverFrame => "Budgeten är större än ramen",
        RemarkKind.NegativeAmount => "Ett belopp är under noll",
        RemarkKind.OtherYear => "Året ingår inte i planen",
        RemarkKind.TooMuch => "Planen är stor",
        _ => throw Missing(kind),
    };

    /// <summary>Several of the same kind, as the heading of a list.</summary>
    public static string Several(this RemarkKind kind, int count) => kind switch
    {
        RemarkKind.NoName => $"{count} saknar namn",
        RemarkKind.NoWhat => $"{count} aktiviteter säger inte vad som ska göras",
        RemarkKind.NoDates => $"{count} aktiviteter saknar tid",
        RemarkKind.EndsBeforeStart => $"{count} aktiviteter slutar innan de börjar",
        RemarkKind.NoUnit => $"{count} aktiviteter saknar enhet",
        RemarkKind.EndedWithoutReason => $"{count} aktiviteter avslutas utan att det står varför",
        RemarkKind.NoActivities => $"{count} mål saknar aktiviteter",
        RemarkKind.NoMetrics => $"{count} mål saknar mått",
        RemarkKind.NoResponsible => $"{count} aktiviteter har ingen ansvarig",
        RemarkKind.OnlyEndedActivities => $"{count} mål har bara aktiviteter som avslutas",
        RemarkKind.OutsidePeriod => $"{count} aktiviteter ligger utanför planens period",
        RemarkKind.SameName => $"{count} namn finns flera gånger",
        RemarkKind.NoTarget => $"{count} mått saknar värde att nå",
        RemarkKind.UnservedCouncilGoal => $"{count} av fullmäktiges mål bryts inte ner",
        RemarkKind.OverFrame => $"Budgeten är större än ramen på {count} sätt",
        RemarkKind.NegativeAmount => $"{count} budgetposter har belopp under noll",
        RemarkKind.OtherYear => $"{count} budgetposter gäller ett år utanför planen",
        RemarkKind.TooMuch => "Planen är stor",
        _ => throw Missing(kind),
    };
}
