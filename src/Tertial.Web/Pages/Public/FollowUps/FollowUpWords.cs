using Tertial.Domain.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.FollowUps;

/// <summary>The sentences that tell what a follow-up says.</summary>
public sealed class FollowUpWords(FollowUpReading reading, Kronor kronor)
{
    private static readonly ActivityStanding[] AfterCarriedOut =
        [.. Enum.GetValues<ActivityStanding>().Where(standing => standing != ActivityStanding.CarriedOut).OrderBy(standing => standing.ReadingOrder())];

    /// <summary>The whole in two or three sentences.</summary>
    public string Ingress => string.Join(" ", new[] { Goals, Late, Cost }.OfType<string>());

    public string GoalsMet => $"av {Swedish.Count(reading.Goals.Count, "ett mål", "{0} mål")}";

    /// <summary>Follows the big number of goals that are met.</summary>
    public string GoalsRest => Continue(reading.Count(Verdict.Met) == 1 ? "är uppfyllt." : "är uppfyllda.",
        Enum.GetValues<Verdict>().Where(verdict => verdict != Verdict.Met).Select(verdict => (verdict, count: reading.Count(verdict)))
            .Where(pair => pair.count > 0).Select(pair => pair.verdict.Clause(pair.count)));

    /// <summary>Follows the big number of activities that are carried out.</summary>
    public string ActivitiesRest => Continue(reading.Count(ActivityStanding.CarriedOut) == 1 ? "är genomförd." : "är genomförda.",
        AfterCarriedOut.Select(standing => (standing, count: reading.Count(standing)))
            .Where(pair => pair.count > 0).Select(pair => pair.standing.Clause(pair.count)));

    /// <summary>Follows the big number of the forecast's deviation.</summary>
    public string ForecastRest
    {
        get
        {
            var what = reading.Snapshot.IsLast ? "är årets avvikelse mot budget." : "är prognosens avvikelse mot budget för hela året.";
            var missing = Total.IsComplete ? "" : $" I den ingår {Total.WithForecast} av {Total.Lines} budgetposter.";
            return what + missing + Before;
        }
    }

    private string Before => (reading.Former, reading.Progress.Operating.Before?.Deviation) switch
    {
        (null, _) => "",
        ({ } former, { } deviation) => $" {Since(former)} var den {kronor.WithUnit(kronor.Variance(deviation))}.",
        ({ } former, null) => $" {Since(former)} fanns ingen prognos.",
    };

    private string? Goals => reading.Count(Verdict.Met) switch
    {
        0 => $"Inget av {Swedish.InWords(reading.Goals.Count)} mål är uppfyllt.",
        1 => $"Ett av {Swedish.InWords(reading.Goals.Count)} mål är uppfyllt.",
        var several => $"{Swedish.Capital(Swedish.InWords(several))} av {Swedish.InWords(reading.Goals.Count)} mål är uppfyllda.",
    };

    private string? Late
    {
        get
        {
            var deviating = reading.Snapshot.Activities.Count(activity => activity.Deviates);
            var missing = reading.Count(ActivityStanding.NotReported);
            return (deviating, missing) switch
            {
                (0, 0) => "Alla aktiviteter följer planen.",
                (0, _) => Swedish.Capital(Swedish.Count(missing, "en aktivitet är inte redovisad.", $"{Swedish.InWords(missing)} aktiviteter är inte redovisade.")),
                (_, 0) => Swedish.Capital(Swedish.Count(deviating, "en aktivitet avviker från planen.", $"{Swedish.InWords(deviating)} aktiviteter avviker från planen.")),
                _ => Swedish.Capital($"{Swedish.Count(deviating, "en aktivitet avviker från planen", $"{Swedish.InWords(deviating)} aktiviteter avviker från planen")} och {Swedish.Count(missing, "en är inte redovisad", $"{Swedish.InWords(missing)} är inte redovisade")}."),
            };
        }
    }

    private BudgetTotal Total => reading.Progress.Operating.Now;

    private string? Cost => Total.Deviation is not { } deviation ? null : (deviation.Ore, reading.Snapshot.IsLast) switch
    {
        ( < 0, true) => $"{What} kostade {Size(-deviation.Ore)} mer än budget.",
        ( < 0, false) => $"{What} väntas kosta {Size(-deviation.Ore)} mer än budget.",
        ( > 0, true) => $"{What} kostade {Size(deviation.Ore)} mindre än budget.",
        ( > 0, false) => $"{What} väntas kosta {Size(deviation.Ore)} mindre än budget.",
        (_, true) => $"{What} kostade lika mycket som budget.",
        _ => $"{What} väntas kosta lika mycket som budget.",
    };

    // A part of the budget is never said to be the year.
    private string What => Total.IsComplete ? "Året" : Swedish.Count(Total.WithForecast, "Den enda budgetpost som har prognos", "De {0} budgetposter som har prognos");

    /// <summary>"Efter april", for comparing with an earlier follow-up.</summary>
    public static string Since(FollowUp former) => $"Efter {former.CutOff.ToString("MMMM", Swedish.Culture)}";

    private static string Size(long ore) => ore switch
    {
        >= 100_000_000 => $"{Swedish.Mnkr(ore)}\u00A0miljoner kronor",
        >= 100_000 => $"{Swedish.Number(ore / 100_000m)}\u00A0000 kronor",
        _ => $"{Swedish.Number(ore / 100m)}\u00A0kronor",
    };

    private static string Continue(string first, IEnumerable<string> rest) =>
        Swedish.List(rest) is { Length: > 0 } more ? $"{first} {Swedish.Capital(more)}." : first;
}
