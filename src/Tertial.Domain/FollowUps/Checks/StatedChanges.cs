using System.Globalization;
using System.Text.RegularExpressions;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A comment that says a forecast, a deficit or a cost has changed since the follow-up before in another way than the figures have.</summary>
/// <remarks>Only whole sentences about the line itself are read, and only when they name the follow-up before.</remarks>
internal static partial class StatedChanges
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const string Since = @"( (sedan|jämfört med|från|mot|än)( (i|vid|prognosen (i|efter|från)))? (?<since>[\p{L}\d ]+?))";
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly Money Rounding = Money.FromKronor(5_000);

    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
        from line in read.Now.BudgetLines
        where line is { Forecast: not null, Deviation: not null }
        from sentence in CommentSentences.Of(line)
        let fault = Unchanged(read, line, sentence) ?? Changed(read, line, sentence)
        where fault is not null
        select new Finding(Check.TextContradictsTable, Place.Of(line), $"Kommentaren säger {Sentences.Quoted(sentence)}, men {fault}.", sentence, fault);

    // Prognosen är oförändrad: mot budget, eller mot förra uppföljningen.
    private static string? Unchanged(CheckedFollowUp read, BudgetLineSnapshot line, string sentence)
    {
        if (UnchangedPattern().Match(sentence) is not { Success: true } match || IsSame(line.Deviation!.Value, Money.Zero)) return null;
        if (match.Groups["since"].Success && (read.Former is null || !NamesFormer(read, match.Groups["since"].Value))) return null;
        if (read.FormerLine(line.Id)?.Deviation is not { } before) return read.Former is null ? $"prognosen avviker {Written.Deviation(line.Deviation.Value)} från budget" : null;
        return IsSame(line.Deviation.Value, before) ? null : $"avvikelsen i prognosen var {Written.Deviation(before)} i {read.FormerName} och är nu {Written.Deviation(line.Deviation.Value)}";
    }

    private static string? Changed(CheckedFollowUp read, BudgetLineSnapshot line, string sentence)
    {
        if (ChangedPattern().Match(sentence) is not { Success: true } match || read.FormerLine(line.Id) is not { Forecast: { } former, Deviation: { } before }) return null;
        var (what, way) = (match.Groups["what"].Value.ToLowerInvariant(), match.Groups["way"].Value.ToLowerInvariant());
        // A higher forecast may be a higher cost or a better result: nobody can tell.
        if (!NamesFormer(read, match.Groups["since"].Value) || (what == "prognosen" && way is not ("förbättrats" or "försämrats" or "bättre" or "sämre"))) return null;
        var (now, deviation) = (line.Forecast!.Value, line.Deviation!.Value);
        var (change, said) = what switch
        {
            "kostnaderna" => (now.Cost - former.Cost, $"kostnaderna i prognosen var {Written.Tkr(former.Cost)} och är nu {Written.Tkr(now.Cost)}"),
            "intäkterna" => (now.Income - former.Income, $"intäkterna i prognosen var {Written.Tkr(former.Income)} och är nu {Written.Tkr(now.Income)}"),
            "underskottet" => (before - deviation, Deviations(before, deviation)),
            _ => (deviation - before, Deviations(before, deviation)),
        };
        var up = way is "förbättrats" or "ökat" or "högre" or "större" or "bättre";
        var agrees = StatedAmount.In(match) is { } amount ? amount.IsAbout(change) && Math.Sign(change.Ore) == (up ? 1 : -1) : IsSame(change, Money.Zero) || change.Ore > 0 == up;
        return agrees ? null : said;
    }

    private static string Deviations(Money before, Money now) => $"prognosen avvek {Written.Deviation(before)} från budget då och {Written.Deviation(now)} nu";

    private static bool NamesFormer(CheckedFollowUp read, string since) =>
        since.StartsWith("förra", StringComparison.OrdinalIgnoreCase) || since.StartsWith("föregående", StringComparison.OrdinalIgnoreCase) || since.StartsWith("senaste", StringComparison.OrdinalIgnoreCase)
        ? !since.Contains("år", StringComparison.OrdinalIgnoreCase)
        : since.Equals(read.FormerFollowUp!.Name, StringComparison.OrdinalIgnoreCase) || since.Equals(read.FormerFollowUp.CutOff.ToString("MMMM", Swedish), StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(Money left, Money right) => Math.Abs(left.Ore - right.Ore) <= Rounding.Ore;

    [GeneratedRegex($"^(hel)?(års)?prognosen( för (hel)?året)? (är (fortsatt )?(oförändrad|densamma)|ligger (fast|kvar)|kvarstår){Since}?{CommentSentences.Tail}", Options)]
    private static partial Regex UnchangedPattern();

    // Prognosen har försämrats med 500 tkr sedan tertial 1. Underskottet blev 460 tkr lägre än i augusti.
    [GeneratedRegex($"^(?<what>prognosen|underskottet|överskottet|kostnaderna|intäkterna) ((har (?<way>förbättrats|försämrats|ökat|minskat)( med {StatedAmount.Pattern})?)|((är|blir|blev|har blivit|väntas bli) ({StatedAmount.Pattern} )?(?<way>högre|lägre|större|mindre|bättre|sämre))){Since}{CommentSentences.Tail}", Options)]
    private static partial Regex ChangedPattern();
}
