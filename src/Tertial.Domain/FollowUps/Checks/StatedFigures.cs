using System.Text.RegularExpressions;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A comment that gives another amount than the table, or says higher where the table says lower.</summary>
/// <remarks>Only whole sentences about the line itself are read.</remarks>
internal static partial class StatedFigures
{
    private const string When = "( för (hel)?året| hittills| för perioden)?";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
        from line in read.Now.BudgetLines
        where line is { BudgetToDate: not null, OutcomeToDate: not null, Forecast: not null }
        from sentence in CommentSentences.Of(line)
        let fault = Level(line, sentence) ?? Comparison(line, sentence) ?? Balance(line, sentence)
        where fault is not null
        select new Finding(Check.TextContradictsTable, Place.Of(line), $"Kommentaren säger {Sentences.Quoted(sentence)}, men {fault}.", sentence, fault);

    // Prognosen är 170 450 tkr. Kostnaderna uppgår till 12,5 mnkr.
    private static string? Level(BudgetLineSnapshot line, string sentence)
    {
        if (LevelPattern().Match(sentence) is not { Success: true } match || StatedAmount.In(match) is not { } amount) return null;
        var (budget, toDate, outcome, forecast) = (line.Budget, line.BudgetToDate!.Value, line.OutcomeToDate!.Value, line.Forecast!.Value);
        var (figures, said) = match.Groups["what"].Value.ToLowerInvariant() switch
        {
            "prognosen" or "helårsprognosen" or "årsprognosen" => (All(forecast), $"prognosen är {Written.Tkr(forecast.Net)} netto"),
            "utfallet" => (All(outcome), $"utfallet är {Written.Tkr(outcome.Net)} netto"),
            "budgeten" => (All(budget, toDate), $"budgeten är {Written.Tkr(budget.Net)} netto"),
            "intäkterna" => ([budget.Income, toDate.Income, outcome.Income, forecast.Income], $"intäkterna är {Written.Tkr(outcome.Income)} hittills och {Written.Tkr(forecast.Income)} i prognosen"),
            "nettokostnaden" => ([budget.Net, toDate.Net, outcome.Net, forecast.Net], $"nettokostnaden är {Written.Tkr(-outcome.Net)} hittills och {Written.Tkr(-forecast.Net)} i prognosen"),
            _ => (new[] { budget.Cost, toDate.Cost, outcome.Cost, forecast.Cost }, $"kostnaderna är {Written.Tkr(outcome.Cost)} hittills och {Written.Tkr(forecast.Cost)} i prognosen"),
        };
        return figures.Any(amount.IsAbout) ? null : said;
    }

    // Intäkterna är 300 tkr lägre än budget.
    private static string? Comparison(BudgetLineSnapshot line, string sentence)
    {
        if (ComparisonPattern().Match(sentence) is not { Success: true } match) return null;
        var isIncome = match.Groups["what"].Value.StartsWith('i') || match.Groups["what"].Value.StartsWith('I');
        Money Of(Amounts amounts) => isIncome ? amounts.Income : match.Groups["what"].Value.StartsWith("netto", StringComparison.OrdinalIgnoreCase) ? -amounts.Net : amounts.Cost;
        Money[] differences = [Of(line.Forecast!.Value) - Of(line.Budget), Of(line.OutcomeToDate!.Value) - Of(line.BudgetToDate!.Value)];
        var (amount, higher) = (StatedAmount.In(match), match.Groups["way"].Value.ToLowerInvariant() is "högre" or "större");
        if (differences.Any(difference => (higher ? difference.Ore > 0 : difference.Ore < 0) && amount?.IsAbout(difference) != false)) return null;
        return $"skillnaden mot budget är {Written.Deviation(differences[1])} hittills och {Written.Deviation(differences[0])} i prognosen";
    }

    // Budgeten väntas hållas. Prognosen är i balans.
    private static string? Balance(BudgetLineSnapshot line, string sentence) =>
        BalancePattern().IsMatch(sentence) && line.IsMaterial(line.Deviation!.Value) ? $"prognosen avviker {Written.Deviation(line.Deviation.Value)} från budget" : null;

    private static Money[] All(params Amounts[] amounts) => [.. amounts.SelectMany(amount => new[] { amount.Net, amount.Cost, amount.Income })];

    [GeneratedRegex($"^(?<what>(hel)?(års)?prognosen|utfallet|budgeten|nettokostnaden|kostnaderna|utgifterna|intäkterna){When} (är|blir|blev|upp(går|gick) till|väntas bli|beräknas (bli|till|uppgå till)|landar på) {StatedAmount.Pattern}{CommentSentences.Tail}", Options)]
    private static partial Regex LevelPattern();

    [GeneratedRegex($"^(?<what>kostnaderna|utgifterna|nettokostnaden|intäkterna){When} (är|blir|blev|väntas bli|beräknas bli|bedöms bli|ligger|har varit|har blivit) ({StatedAmount.Pattern} )?(?<way>högre|lägre|större|mindre) än (vad som (är|var) )?(budget(en|erat|erade)?|planerat|beräknat){When}{CommentSentences.Tail}", Options)]
    private static partial Regex ComparisonPattern();

    [GeneratedRegex($"^(budgeten (hålls|håller|är i balans|(väntas|bedöms|beräknas) hållas|kommer att hållas)|budgetposten håller budget(en)?|(hel)?(års)?prognosen( för (hel)?året)? (följer budget(en)?|(är|visar( på)?|ligger|väntas bli|bedöms bli) ((en )?budget i balans|i balans|i (linje|nivå) med budget(en)?|enligt budget(en)?|ett nollresultat))){CommentSentences.Tail}", Options)]
    private static partial Regex BalancePattern();
}
