using Tertial.Domain.Decisions;
using Tertial.Domain.Publishing;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>The days of the planning year in words.</summary>
public static class YearWords
{
    public static WheelDate Of(PublicView view, YearDay day) => day.Event switch
    {
        YearEvent.PeriodEnds => new(day.On, $"{Period(day)} slutar.", $"Alla aktiviteter redovisas så som läget är {Swedish.LongDate(day.On)}."),
        YearEvent.ReportingCloses => new(day.On, $"{Period(day)} ska vara redovisat.", "Senast den här dagen har alla enheter rapporterat."),
        YearEvent.VersionInForce => new(day.On, "Planen börjar gälla.", $"{day.Plan!.Title}, version {day.Version!.Number}."),
        YearEvent.FollowUpDecided => Decided(view, day, "bedömer målen"),
        YearEvent.PlanDecided => Decided(view, day, "beslutar om planen"),
        YearEvent.CouncilGoalsDecided => Decided(view, day, "beslutar om målen"),
        YearEvent.FramesDecided => Decided(view, day, "beslutar om ramarna"),
        YearEvent.LegalDuty => ByLaw(day.Legal!),
        _ => throw new ArgumentOutOfRangeException(nameof(day), day.Event, null),
    };

    /// <summary>11 kap. 20 § kommunallagen.</summary>
    public static string InFull(this LawReference law) => law.Act switch
    {
        "KL" => $"{law.Chapter}\u00A0kap. {law.Section}\u00A0§ kommunallagen",
        _ => throw new ArgumentOutOfRangeException(nameof(law), law.Act, "The law has no name here."),
    };

    private static string Period(YearDay day) => day.Plan!.Year == day.On.Year ? day.FollowUp!.Name : $"{day.FollowUp!.Name} {day.Plan.Year}";

    private static WheelDate Decided(PublicView view, YearDay day, string what) =>
        new(day.On, $"{view.Record.Body(day.Handling!.BodyId).Name} {what}.", $"{day.Matter!.Title}.", DecisionLink.To(view, day.Handling));

    private static WheelDate ByLaw(LegalDay day)
    {
        var (what, text) = Words(day);
        var moved = day.LastWorkingDay == day.On ? "" : $" Det är ingen arbetsdag. Den sista före är {Swedish.Weekday(day.LastWorkingDay)}.";
        return new(day.On, what, text + moved, Law: day.Law);
    }

    /// <summary>What is to be done by the day, and about what.</summary>
    public static (string What, string Text) Words(LegalDay day) => day.Duty switch
    {
        LegalDuty.AnnualReport => ("Årsredovisningen ska vara lämnad.", $"Den gäller {day.Concerns} och går till fullmäktige och revisorerna."),
        LegalDuty.Discharge => ("Ansvarsfriheten ska vara prövad.", $"Kommunfullmäktige prövar hur styrelsen och nämnderna skötte sitt uppdrag {day.Concerns}."),
        LegalDuty.InterimReport => ("Delårsrapporten ska vara lämnad.", "Den går till fullmäktige och revisorerna inom två månader."),
        LegalDuty.BudgetProposal => ("Förslag till budget ska finnas.", $"Kommunstyrelsen föreslår budget för {day.Concerns}."),
        LegalDuty.Budget when LegalYear.IsElectionYear(day.On.Year) => ("Budgeten ska vara beslutad.", $"Det är valår. Därför är det de nyvalda i kommunfullmäktige som beslutar om {day.Concerns}."),
        LegalDuty.Budget => ("Budgeten ska vara beslutad.", $"Kommunfullmäktige beslutar om {day.Concerns}."),
        _ => throw new ArgumentOutOfRangeException(nameof(day), day.Duty, null),
    };
}
