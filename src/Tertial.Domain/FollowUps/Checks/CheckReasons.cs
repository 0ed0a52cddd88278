namespace Tertial.Domain.FollowUps.Checks;

/// <summary>Why each check is made, for the person who is asked to mend what it found.</summary>
public static class CheckReasons
{
    public static string WhyItMatters(this Check check) => check switch
    {
        Check.TotalDiffersFromParts => "Den som räknar efter får en annan summa än den som står.",
        Check.DeviationMisstated => "Avvikelsen är prognos minus budget. Text och tabell ska säga samma sak.",
        Check.TextContradictsTable => "Text och tabell läses tillsammans. Säger de olika vet läsaren inte vad som gäller.",
        Check.Restated => "Det som har beslutats och publicerats ska gå att lita på. En rättelse ska synas och förklaras.",
        Check.RowChanged => "En rad som byter namn eller försvinner går inte att följa från period till period.",
        Check.ActivityChanged => "Bara ett beslut ändrar planen. Den som läste förra uppföljningen ska hitta varje aktivitet igen.",
        Check.SameActivityTwice => "Läsaren får två olika besked om samma arbete.",
        Check.StatusBackwards => "Ett arbete som går baklänges är antingen ett fel nu eller ett fel förra gången.",
        Check.WorkRemains => "En genomförd aktivitet räknas som klar när målet bedöms och efterfrågas inte igen.",
        Check.DateOutsidePeriod => "Bedömningen utgår från datumen. Ett fel år eller en fel månad kan ändra den.",
        Check.CompletedAfterCutOff => "Bedömningen gäller läget på brytdagen. Det som blev klart senare räknas som pågående.",
        Check.ExpectedInThePast => "Prognosen för året bygger på den dag som aktiviteten väntas bli klar.",
        Check.DeviationUnexplained => "En avvikelse utan orsak och åtgärd går inte att styra efter.",
        Check.ForecastMissing => "Utan prognos för alla budgetposter går det inte att säga hur året slutar.",
        Check.ForecastUnmoved => "En avvikelse hittills som inte syns i prognosen behöver ett skäl: rättas den till, eller är prognosen gammal?",
        Check.OutcomeFell => "Utfallet räknas från årets början och blir normalt inte mindre.",
        Check.ForecastAfterYearEnd => "När året är slut finns inget kvar att förutse. Prognosen är då utfallet.",
        Check.WrongUnit => "Beloppen fylls i som tusental kronor. Kronor eller miljoner i samma ruta ger fel på tusen gånger.",
        Check.UnexpectedSign => "Intäkter och kostnader skrivs utan tecken. Ett minus vänder avvikelsen.",
        Check.PersonalNumber => "Texten blir offentlig. Personuppgifter får inte följa med.",
        Check.ReportNotApproved => "Bara en godkänd rapport räknas. Avslutas uppföljningen nu visas den förra godkända rapporten, eller ”Inte redovisad”.",
        _ => throw new ArgumentOutOfRangeException(nameof(check), check, null),
    };
}
