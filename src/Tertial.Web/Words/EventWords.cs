using Tertial.Domain;

namespace Tertial.Web.Words;

/// <summary>What happened, in Swedish. The journal keeps the event's name; an unknown one is shown as it is.</summary>
public static class EventWords
{
    private static readonly Dictionary<string, string> Known = new()
    {
        [nameof(DraftStarted)] = "Började på ett planutkast",
        [nameof(DraftChanged)] = "Ändrade ett planutkast",
        [nameof(DraftDiscarded)] = "Kastade ett planutkast",
        [nameof(DraftRestored)] = "Hämtade tillbaka ett planutkast",
        [nameof(PlanProposed)] = "Lade fram en planversion",
        [nameof(MatterOpened)] = "Öppnade ett ärende",
        [nameof(MatterDescribed)] = "Ändrade ett ärendes uppgifter",
        [nameof(PointWritten)] = "Skrev en beslutspunkt",
        [nameof(PointRemoved)] = "Tog bort en beslutspunkt",
        [nameof(ConditionWritten)] = "Skrev ett villkor",
        [nameof(ConditionRemoved)] = "Tog bort ett villkor",
        [nameof(PaperAdded)] = "Lade till en handling",
        [nameof(PaperPublished)] = "Publicerade en handling",
        [nameof(PaperRewritten)] = "Skrev om en handling",
        [nameof(ParagraphCorrected)] = "Rättade en paragraf",
        [nameof(PointAnnulled)] = "Noterade att ett beslut upphävts",
        [nameof(AssignmentGiven)] = "Förde in ett uppdrag",
        [nameof(AssignmentReported)] = "Återrapporterade ett uppdrag",
        [nameof(AssignmentProlonged)] = "Förlängde ett uppdrag",
        [nameof(AssignmentClosingProposed)] = "Föreslog att ett uppdrag förklaras fullgjort",
        [nameof(MeetingsPlanned)] = "Lade till sammanträden",
        [nameof(MeetingChanged)] = "Ändrade ett sammanträde",
        [nameof(MeetingCancelled)] = "Ställde in ett sammanträde",
        [nameof(MeetingReinstated)] = "Tog tillbaka ett inställt sammanträde",
        [nameof(HandlingRecorded)] = "Registrerade en behandling",
        [nameof(LegalClockNoted)] = "Fyllde i datum efter ett sammanträde",
        [nameof(ConditionEstablished)] = "Fastställde ett villkor",
        [nameof(FollowUpPlanned)] = "Lade till en period",
        [nameof(FollowUpReplanned)] = "Ändrade en period",
        [nameof(FollowUpRemoved)] = "Tog bort en period",
        [nameof(FollowUpOpened)] = "Öppnade en uppföljning",
        [nameof(ActivityReported)] = "Rapporterade en aktivitet",
        [nameof(BudgetReported)] = "Rapporterade en budgetpost",
        [nameof(OutcomesImported)] = "Läste in utfall ur redovisningen",
        [nameof(GoalAssessed)] = "Bedömde ett mål",
        [nameof(FollowUpTextsWritten)] = "Skrev i tertialrapporten",
        [nameof(FindingDismissed)] = "Besvarade en kontroll",
        [nameof(DismissalTakenBack)] = "Tog tillbaka svaret på en kontroll",
        [nameof(FollowUpClosed)] = "Avslutade en uppföljning",
        [nameof(FollowUpReopened)] = "Öppnade en avslutad uppföljning igen",
        [nameof(FollowUpPublished)] = "Publicerade en uppföljning",
        [nameof(MetricAdded)] = "Lade till ett mått",
        [nameof(MetricRedefined)] = "Ändrade ett mått",
        [nameof(MetricLinked)] = "Kopplade ett mått till Kolada, eller tog bort kopplingen",
        [nameof(OutcomeRegistered)] = "Registrerade ett utfall",
        [nameof(MetricFetched)] = "Hämtade värden från Kolada",
        [nameof(KeyFigureWithdrawn)] = "Såg att ett nyckeltal är borttaget ur Kolada",
        [nameof(ComparisonChanged)] = "Ändrade vilka kommuner som jämförs",
        [nameof(MatterTested)] = "Prövade ett ärende",
        [nameof(ExtraTestsChanged)] = "Ändrade kommunens egna prövningar",
        [nameof(PaperTemplateChanged)] = "Ändrade mallen för tjänsteskrivelser",
        [nameof(EmblemChanged)] = "Ändrade kommunens märke",
        [nameof(StandInNamed)] = "Namngav en ersättare",
        [nameof(StandInEnded)] = "Avslutade en ersättning",
        [nameof(EmailChanged)] = "Ändrade en e-postadress",
        [nameof(MunicipalityImported)] = "Läste in en kommun",
    };

    public static string Of(string name) => Known.GetValueOrDefault(name, name);
}
