using Tertial.Domain.FollowUps;
using Tertial.Web.Pages.Public.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Start;

/// <summary>One of the six steps from the election to everyday life, with the municipality's own figures.</summary>
/// <param name="Icon">Its symbol.</param>
/// <param name="Name">The step.</param>
/// <param name="Text">Who does what.</param>
/// <param name="Fact">A figure or a date of the municipality's own; missing while there is none.</param>
/// <param name="Href">Where the fact is read.</param>
public sealed record ChainStep(string Icon, string Name, string Text, string? Fact, string? Href)
{
    private static readonly ActivityStanding[] Told = [ActivityStanding.CarriedOut, ActivityStanding.UnderWay, ActivityStanding.Overdue];

    public static IReadOnlyList<ChainStep> All(StartReading start) =>
    [
        new("val", "Valet", "Du röstar. Partierna får sina platser i kommunfullmäktige.", Election(start), null),
        new("rad", "Fullmäktige", "Kommunfullmäktige beslutar mål och hur mycket pengar som finns.",
            start.Council.Count == 0 ? null : Swedish.Count(start.Council.Count, "Ett mål", "{0} mål") + (start.GoalsAdoptedBy is { } adopted ? $", {Swedish.Date(adopted.Date)}" : ""), "/mal"),
        new("plan", "Planen", "Styrelsen beslutar vad som ska göras för att nå målen.", Planned(start.Plan), start.Plan is { } plan ? Addresses.Plan(plan.Body, plan.Plan) : null),
        new("gor", "Arbetet", "Förvaltningen gör aktiviteterna under året.", Work(start.Judged), null),
        new("folj", "Uppföljningen", "Varje tertial redovisas läget. Varje mål får en bedömning.",
            start.Judged?.Latest is { } followUp ? $"Senast per {Swedish.Date(followUp.CutOff)}" : null,
            start.Judged is { Latest: { } published } judged ? Addresses.FollowUp(judged.Body, judged.Plan, published) : null),
        Everyday(start.Judged),
    ];

    private static string? Election(StartReading start) =>
        start.View.Record.MandatePeriods.Where(period => period.ElectionDay <= start.View.On).MaxBy(period => period.ElectionDay) is { } latest ? $"Senast {Swedish.LongDate(latest.ElectionDay)}" : null;

    private static string? Planned(PlanReading? plan) => plan is null ? null
        : $"{Swedish.Count(plan.Version.Goals.Count, "Ett mål", "{0} mål")} och {Swedish.Count(plan.Version.Activities.Count, "en aktivitet", "{0} aktiviteter")}";

    private static string? Work(PlanReading? judged) => judged?.Snapshot is not { } snapshot ? null : string.Join(", ", Told
        .Select(standing => (standing, count: snapshot.Activities.Count(activity => activity.Standing == standing)))
        .Where(pair => pair.count > 0).Select(pair => InBrief(pair.standing, pair.count)));

    private static string InBrief(ActivityStanding standing, int count) => standing switch
    {
        ActivityStanding.CarriedOut => Swedish.Count(count, "1 genomförd", "{0} genomförda"),
        ActivityStanding.UnderWay => Swedish.Count(count, "1 enligt plan", "{0} enligt plan"),
        ActivityStanding.Overdue => Swedish.Count(count, "1 försenad", "{0} försenade"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };

    // The plan's first activity that is carried out and says what it changed for those it is for.
    private static ChainStep Everyday(PlanReading? judged) =>
        judged?.Snapshot?.Activities.Where(activity => activity is { Standing: ActivityStanding.CarriedOut, Report.Effect: not null })
            .MinBy(activity => activity.Code, StringComparer.Ordinal) is { } done
            ? new("vardag", "Vardagen", done.Report!.Effect!, "Följ ett exempel hela vägen", Addresses.Activity(judged.Body, judged.Plan, done.Code))
            : new("vardag", "Vardagen", "Det som görs ska märkas för dig som bor, arbetar eller går i skola här.", null, null);
}
