namespace Tertial.Domain.Plans;

/// <summary>What is missing or looks wrong in one activity. One that is being ended needs nothing but a reason.</summary>
internal static class ActivityRemarks
{
    public static IEnumerable<Remark> On(Activity activity, Plan plan)
    {
        var name = string.IsNullOrWhiteSpace(activity.Name) ? $"Aktiviteten {activity.Code}" : activity.Name.Trim();
        Remark Say(RemarkKind kind, string text) => new(kind, RemarkSubject.Activity, activity.Code, text);

        if (string.IsNullOrWhiteSpace(activity.Name)) yield return Say(RemarkKind.NoName, $"{name} saknar namn.");
        if (activity.Ending is { } ending)
        {
            if (string.IsNullOrWhiteSpace(ending.Reason)) yield return Say(RemarkKind.EndedWithoutReason, $"{name} avslutas, men det står inte varför.");
            yield break;
        }
        if (string.IsNullOrWhiteSpace(activity.What)) yield return Say(RemarkKind.NoWhat, $"{name} säger inte vad som ska göras.");
        if (activity is { Start: null, End: null, IsOngoing: false }) yield return Say(RemarkKind.NoDates, $"{name} saknar start och slut. Skriv när, eller att den är löpande.");
        if (activity.UnitId is null) yield return Say(RemarkKind.NoUnit, $"{name} saknar enhet.");
        if (string.IsNullOrWhiteSpace(activity.Responsible)) yield return Say(RemarkKind.NoResponsible, $"{name} har ingen ansvarig.");
        var end = activity.IsOngoing ? null : activity.End;
        if (end?.Last < activity.Start?.First) yield return Say(RemarkKind.EndsBeforeStart, $"{name} slutar innan den börjar.");
        else if (Outside(activity.Start, end, plan) is { } how) yield return Say(RemarkKind.OutsidePeriod, $"{name} {how}");
    }

    // Work carried over from the year before began then: that is no slip of the pen, but an earlier year may be.
    private static string? Outside(PlannedDate? start, PlannedDate? end, Plan plan) =>
        start?.First > plan.To ? "börjar efter planens period och räknas inte in i målet."
        : end?.Last < plan.From ? "slutar före planens period."
        : end?.First > plan.To ? "slutar efter planens period."
        : start?.Last < plan.From.AddYears(-1) ? "börjar mer än ett år före planens period."
        : null;
}
