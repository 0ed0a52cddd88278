using Tertial.Domain.Decisions;

namespace Tertial.Web.Words;

public static partial class Words
{
    /// <summary>The standing alone. Say what is awaited or from when, with the overloads, wherever it is known.</summary>
    public static string Word(this Standing standing) => standing switch
    {
        Standing.Annulled => "Upphävt",
        Standing.Rejected => "Avslaget",
        Standing.Lapsed => "Förfallet",
        Standing.DecidedConditional => "Gäller när villkoret är uppfyllt",
        Standing.DecidedNotYetInForce => "Beslutat, gäller inte än",
        Standing.InForce => "Gäller",
        Standing.Proposed => "Föreslaget",
        _ => throw Missing(standing),
    };

    /// <param name="standing">The standing of a decision point.</param>
    /// <param name="awaited">What an open condition awaits, as a clause: "KF har beslutat".</param>
    public static string Word(this Standing standing, string awaited) =>
        standing is Standing.DecidedConditional ? $"Gäller när {awaited}" : standing.Word();

    /// <param name="standing">The standing of a decision point.</param>
    /// <param name="from">The day a decision not yet in force begins to apply.</param>
    public static string Word(this Standing standing, DateOnly from) =>
        standing is Standing.DecidedNotYetInForce ? $"Beslutat, gäller från {Swedish.Date(from)}" : standing.Word();

    public static string Word(this Bearing bearing) => bearing switch
    {
        Bearing.Bears => "Har bäring",
        Bearing.None => "Ingen bäring",
        _ => throw Missing(bearing),
    };

    /// <summary>The heading over what a matter is tested against.</summary>
    public static string Heading(this TestKind kind) => kind switch
    {
        TestKind.OutcomeGoal => "Effektmål",
        TestKind.Vision => "Vision",
        TestKind.FocusArea => "Fokusområden",
        TestKind.Extra => "Kommunens egna prövningar",
        _ => throw Missing(kind),
    };

    public static string Word(this VoteQuestion question) => question switch
    {
        VoteQuestion.Proposal => "Förslaget",
        VoteQuestion.ReferralBack => "Återremiss",
        VoteQuestion.Postponement => "Bordläggning",
        _ => throw Missing(question),
    };

    public static string Word(this AssignmentStanding standing) => standing switch
    {
        AssignmentStanding.NotGiven => "Gäller inte än",
        AssignmentStanding.Closed => "Förklarat fullgjort",
        AssignmentStanding.ReportedCarriedOut => "Utfört, väntar på beslut",
        AssignmentStanding.Overdue => "Försenat",
        AssignmentStanding.NotReported => "Inte återrapporterat",
        AssignmentStanding.UnderWay => "Pågår",
        _ => throw Missing(standing),
    };

    public static string Word(this TimeLimitKind kind) => kind switch
    {
        TimeLimitKind.Approval => "Protokollet ska justeras",
        TimeLimitKind.Announcement => "Justeringen ska anslås",
        TimeLimitKind.Appeal => "Tiden att överklaga går ut",
        TimeLimitKind.Condition => "Beslutet hänger på ett villkor",
        TimeLimitKind.Assignment => "Uppdraget ska redovisas",
        _ => throw Missing(kind),
    };

    public static string Word(this Outcome outcome) => outcome switch
    {
        Outcome.Approved => "Bifallet",
        Outcome.ApprovedWithChanges => "Bifallet med ändringar",
        Outcome.Rejected => "Avslaget",
        Outcome.ReferredBack => "Återremitterat",
        Outcome.Postponed => "Bordlagt",
        Outcome.Withdrawn => "Återtaget",
        Outcome.Noted => "Lagt till handlingarna",
        _ => throw Missing(outcome),
    };

    /// <summary>"1 punkt bifallen", and as a later part of a list "2 avslagna".</summary>
    /// <param name="outcome">What was done with them.</param>
    /// <param name="count">How many.</param>
    /// <param name="first">Whether it begins the sentence and must say what is counted.</param>
    public static string Points(this Outcome outcome, int count, bool first)
    {
        var (one, several) = outcome switch
        {
            Outcome.Approved => ("bifallen", "bifallna"),
            Outcome.ApprovedWithChanges => ("bifallen med ändringar", "bifallna med ändringar"),
            Outcome.Rejected => ("avslagen", "avslagna"),
            Outcome.ReferredBack => ("återremitterad", "återremitterade"),
            Outcome.Postponed => ("bordlagd", "bordlagda"),
            Outcome.Withdrawn => ("återtagen", "återtagna"),
            Outcome.Noted => ("lagd till handlingarna", "lagda till handlingarna"),
            _ => throw Missing(outcome),
        };
        return first ? Swedish.Count(count, $"En punkt {one}", $"{{0}} punkter {several}") : Swedish.Count(count, $"en {one}", $"{{0}} {several}");
    }

    public static string Word(this Effect effect) => effect switch
    {
        Effect.AdoptPlan => "Antar verksamhetsplanen",
        Effect.AdoptBudget => "Antar budgeten",
        Effect.AdoptCouncilGoals => "Antar kommunfullmäktiges mål",
        Effect.EstablishFrames => "Fastställer ramarna",
        Effect.ApproveFollowUp => "Godkänner uppföljningen",
        Effect.DeclareAssignmentDone => "Förklarar uppdraget fullgjort",
        Effect.StateCondition => "Ställer ett villkor",
        Effect.Other => "Annat beslut",
        _ => throw Missing(effect),
    };

    public static string Word(this ConditionStanding standing) => standing switch
    {
        ConditionStanding.Open => "Villkoret är inte uppfyllt än",
        ConditionStanding.Fulfilled => "Villkoret är uppfyllt",
        ConditionStanding.Failed => "Villkoret uppfylldes inte",
        ConditionStanding.FallenAway => "Villkoret har fallit bort",
        _ => throw Missing(standing),
    };
}
