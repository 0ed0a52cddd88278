using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>How the follow-ups of a plan must lie to each other and to the law: one after another, none on top of another, the statutory interim report among them.</summary>
public static class Periods
{
    /// <summary>The address under which a plan's periods are laid out, which no period may take.</summary>
    public const string ReservedSlug = "perioder";

    /// <summary>What stands in the way of a period among the plan's others, each with the field it belongs to.</summary>
    /// <param name="plan">The plan that is followed up.</param>
    /// <param name="period">The period as it would be.</param>
    /// <param name="others">The plan's follow-ups but for the one that is laid out.</param>
    public static IReadOnlyList<FieldObstacle> ObstaclesTo(Plan plan, Period period, IReadOnlyCollection<FollowUp> others) =>
        [.. Named(period, others), .. CutOffs(plan, period, others), .. Reporting(plan, period), .. Order(period, others), .. Deadlines(period)];

    /// <summary>What the law or good order would have otherwise. Warned about, never refused: another report may fulfil it.</summary>
    public static IReadOnlyList<Obstacle> AdviceOn(Plan plan, IReadOnlyCollection<FollowUp> followUps)
    {
        if (followUps.Count == 0) return [];
        var advice = new List<Obstacle>();
        for (var year = plan.From.Year; year <= plan.To.Year; year++)
        {
            if (plan.From > new DateOnly(year, 1, 1) || plan.To < InterimTo(year)) continue;
            if (InterimOf(followUps, year) is not { } interim)
                advice.Add(new($"Ingen brytdag ligger mellan den {InterimFrom(year):yyyy-MM-dd} och den {InterimTo(year):yyyy-MM-dd}. Delårsrapporten ska omfatta minst hälften och högst två tredjedelar av året.", "LKBR 13:1"));
            else if (interim.DecideBy > InterimDue(interim.CutOff))
                advice.Add(new($"{interim.Name} är delårsrapport och ska ha gått till fullmäktige och revisorerna senast den {InterimDue(interim.CutOff):yyyy-MM-dd}.", "KL 11:16"));
        }
        if (followUps.Max(followUp => followUp.CutOff) < plan.To)
            advice.Add(new($"Planen gäller till och med den {plan.To:yyyy-MM-dd}, men sista brytdagen är den {followUps.Max(followUp => followUp.CutOff):yyyy-MM-dd}. Det som görs efter den följs inte upp."));
        return advice;
    }

    /// <summary>The follow-up that is the year's interim report: of those that cover at least half and at most two thirds of the year, the last (LKBR 13:1).</summary>
    public static FollowUp? InterimOf(IEnumerable<FollowUp> followUps, int year) => followUps
        .Where(followUp => followUp.CutOff >= InterimFrom(year) && followUp.CutOff <= InterimTo(year))
        .MaxBy(followUp => followUp.CutOff);

    /// <summary>The last day for an interim report to reach the council and the auditors: within two months (KL 11:16).</summary>
    public static DateOnly InterimDue(DateOnly cutOff) => EndOfMonth(cutOff, 2);

    /// <summary>The same place in a later month; the last day of a month gives the last day of that one.</summary>
    internal static DateOnly EndOfMonth(DateOnly day, int months)
    {
        var later = day.AddMonths(months);
        return day.AddDays(1).Day == 1 ? new(later.Year, later.Month, DateTime.DaysInMonth(later.Year, later.Month)) : later;
    }

    private static DateOnly InterimFrom(int year) => new(year, 6, 30);

    private static DateOnly InterimTo(int year) => new(year, 8, 31);

    private static IEnumerable<FieldObstacle> Named(Period period, IReadOnlyCollection<FollowUp> others)
    {
        if (period.Slug.Length == 0) yield return new(nameof(Period.Name), "Skriv vad perioden heter.");
        else if (period.Slug == ReservedSlug || others.Any(other => other.Slug == period.Slug)) yield return new(nameof(Period.Name), "En annan sida eller period har redan det namnet.");
    }

    private static IEnumerable<FieldObstacle> CutOffs(Plan plan, Period period, IReadOnlyCollection<FollowUp> others)
    {
        if (period.CutOff < plan.From || period.CutOff > plan.To)
            yield return new(nameof(Period.CutOff), $"Brytdagen ska ligga i planens tid, den {plan.From:yyyy-MM-dd} till den {plan.To:yyyy-MM-dd}.");
        else if (others.FirstOrDefault(other => other.CutOff == period.CutOff) is { } same)
            yield return new(nameof(Period.CutOff), $"{same.Name} har redan den brytdagen.");
        else if (others.Where(other => other.OpenedOn is not null).MaxBy(other => other.CutOff) is { } opened && opened.CutOff > period.CutOff)
            yield return new(nameof(Period.CutOff), $"{opened.Name} är redan öppnad. Brytdagen ska ligga efter den {opened.CutOff:yyyy-MM-dd}.");
    }

    private static IEnumerable<FieldObstacle> Reporting(Plan plan, Period period)
    {
        if (period.ReportingTo <= period.CutOff)
            yield return new(nameof(Period.ReportingTo), "Sista dag att rapportera ska ligga efter brytdagen, så att läget den dagen hinner redovisas.");
        if (period.ReportingFrom > period.ReportingTo)
            yield return new(nameof(Period.ReportingFrom), "Rapporteringen ska öppna före sista dag att rapportera.");
        if (period.ReportingFrom < plan.From)
            yield return new(nameof(Period.ReportingFrom), $"Rapporteringen kan inte öppna innan planen börjar, den {plan.From:yyyy-MM-dd}.");
    }

    private static IEnumerable<FieldObstacle> Order(Period period, IReadOnlyCollection<FollowUp> others)
    {
        var before = others.Where(other => other.CutOff < period.CutOff && other.ReportingTo >= period.ReportingFrom).MaxBy(other => other.CutOff);
        var after = others.Where(other => other.CutOff > period.CutOff && other.ReportingFrom <= period.ReportingTo).MinBy(other => other.CutOff);
        if (before is not null)
            yield return new(nameof(Period.ReportingFrom), $"Rapporteringen ska öppna efter den {before.ReportingTo:yyyy-MM-dd}, som är sista dag för {before.Name}.");
        if (after is not null)
            yield return new(nameof(Period.ReportingTo), $"Rapporteringen ska vara slut före den {after.ReportingFrom:yyyy-MM-dd}, då {after.Name} öppnar.");
    }

    private static IEnumerable<FieldObstacle> Deadlines(Period period)
    {
        if (period.CloseBy < period.ReportingTo)
            yield return new(nameof(Period.CloseBy), "Uppföljningen kan inte avslutas före sista dag att rapportera.");
        if (period.DecideBy < (period.CloseBy ?? period.ReportingTo))
            yield return new(nameof(Period.DecideBy), "Styrelsen kan inte besluta innan uppföljningen är avslutad.");
    }
}
