using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Web.Words;

/// <remarks>What the checks before closing are called, and the lengths of periods.</remarks>
public static partial class Words
{
    public static string Word(this Check check) => check switch
    {
        Check.TotalDiffersFromParts => "Summan stämmer inte med delarna",
        Check.DeviationMisstated => "Texten säger en annan avvikelse",
        Check.TextContradictsTable => "Texten säger emot tabellen",
        Check.Restated => "Uppgiften är ändrad i efterhand",
        Check.RowChanged => "Budgetposten är ändrad utan beslut",
        Check.ActivityChanged => "Aktiviteten är ändrad utan beslut",
        Check.SameActivityTwice => "Samma aktivitet har olika läge",
        Check.StatusBackwards => "Läget har gått bakåt",
        Check.WorkRemains => "Genomförd, men något återstår",
        Check.DateOutsidePeriod => "Datumet ligger utanför perioden",
        Check.CompletedAfterCutOff => "Klar först efter brytdagen",
        Check.ExpectedInThePast => "Den väntade dagen har redan varit",
        Check.DeviationUnexplained => "Avvikelsen är inte förklarad",
        Check.ForecastMissing => "Prognos saknas",
        Check.ForecastUnmoved => "Prognosen följer inte utfallet",
        Check.OutcomeFell => "Utfallet har minskat",
        Check.ForecastAfterYearEnd => "Prognosen är inte utfallet",
        Check.WrongUnit => "Fel enhet",
        Check.UnexpectedSign => "Minustecken",
        Check.PersonalNumber => "Personnummer i text",
        Check.ReportNotApproved => "Rapporten är inte godkänd",
        _ => throw Missing(check),
    };

    /// <summary>The button that lays out a plan in such periods.</summary>
    public static string Proposal(this PeriodLength length) => length switch
    {
        PeriodLength.Tertial => "Lägg ut tertial",
        PeriodLength.Quarter => "Lägg ut kvartal",
        PeriodLength.Month => "Lägg ut månader",
        _ => throw Missing(length),
    };
}
