using System.Text.RegularExpressions;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A comment that says a budget line has another deviation, surplus or deficit than forecast less budget.</summary>
/// <remarks>Only whole sentences about the line itself are read: what is said of a part of it, such as the cost of school transport, may well differ.</remarks>
internal static partial class StatedDeviation
{
    private const string Verb = "är|blir|blev|visar( på)?|pekar (på|mot)|ger|innebär|uppvisar|landar (på|i)|väntas (bli|ge)|beräknas (bli|ge)|bedöms bli";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
        from line in read.Now.BudgetLines
        where line is { Deviation: not null, BudgetToDate: not null, OutcomeToDate: not null }
        from sentence in CommentSentences.Of(line)
        let claim = Claim(sentence)
        where claim is not null && !Holds(line, claim.Value)
        select new Finding(Check.DeviationMisstated, Place.Of(line),
            $"Kommentaren säger {Sentences.Quoted(sentence)}, men prognosen avviker {Written.Deviation(line.Deviation!.Value)} från budget.",
            sentence, line.Deviation.Value.Ore, PeriodDeviation(line).Ore);

    private static (StatedAmount? Amount, bool? IsDeficit, bool IsForecast)? Claim(string sentence)
    {
        foreach (var pattern in new[] { Result(), Deviation(), Deviates() })
            if (pattern.Match(sentence) is { Success: true } match)
            {
                var what = match.Groups["what"].Value.ToLowerInvariant();
                var amount = StatedAmount.In(match);
                bool? deficit = what.StartsWith("underskott", StringComparison.Ordinal) ? true : what.StartsWith("överskott", StringComparison.Ordinal) ? false : amount?.IsNegative;
                // Of a deviation in neither amount nor direction nothing can be said.
                return amount is null && deficit is null ? null : (amount, deficit, match.Groups["forecast"].Success);
            }
        return null;
    }

    private static bool Holds(BudgetLineSnapshot line, (StatedAmount? Amount, bool? IsDeficit, bool IsForecast) claim) =>
        Agrees(line.Deviation!.Value, claim.Amount, claim.IsDeficit) || (!claim.IsForecast && Agrees(PeriodDeviation(line), claim.Amount, claim.IsDeficit));

    private static bool Agrees(Money deviation, StatedAmount? amount, bool? isDeficit) =>
        amount?.IsAbout(deviation) != false && (isDeficit is null || (isDeficit.Value ? deviation.Ore < 0 : deviation.Ore > 0));

    private static Money PeriodDeviation(BudgetLineSnapshot line) => line.OutcomeToDate!.Value.Net - line.BudgetToDate!.Value.Net;

    // Prognosen visar ett underskott på 1 700 tkr.
    [GeneratedRegex($"^((?<forecast>(hel)?(års)?prognosen( för (hel)?året)?)|budgetposten|resultatet|utfallet( hittills)?) ({Verb}) (ett |en )?((ekonomiskt|prognostiserat|beräknat|befarat|väntat|positiv|negativ) )*(?<what>underskott|överskott|(budget)?avvikelse)( (mot|jämfört med) budget(en)?)?( (på|om|med|motsvarande) {StatedAmount.Pattern})?{CommentSentences.Tail}", Options)]
    private static partial Regex Result();

    // Underskottet beräknas bli 1 700 tkr. Avvikelsen mot budget är −1 700 tkr.
    [GeneratedRegex($"^(det )?((?<forecast>prognostiserade|beräknade|väntade|befarade) )?(?<what>underskottet|överskottet|((hel)?års|period|budget)?avvikelsen)( (mot|jämfört med) budget(en)?)?(?<forecast> för (hel)?året)?( hittills| för perioden)? (är|blir|blev|motsvarar|ligger på|väntas bli|bedöms bli|beräknas (bli|till|uppgå till)|upp(går|gick) till) {StatedAmount.Pattern}{CommentSentences.Tail}", Options)]
    private static partial Regex Deviation();

    // Prognosen avviker med 1 700 tkr från budget.
    [GeneratedRegex($"^((?<forecast>(hel)?(års)?prognosen( för (hel)?året)?)|budgetposten|resultatet|utfallet( hittills)?) avviker (från budget(en)? )?(med )?{StatedAmount.Pattern}( (från|mot) budget(en)?)?{CommentSentences.Tail}", Options)]
    private static partial Regex Deviates();
}
