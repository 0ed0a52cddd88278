using System.Globalization;
using System.Text.RegularExpressions;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>The administration's reason counts the goal's activities otherwise than the table, or says another verdict than the one given.</summary>
internal static partial class StatedActivities
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const string Number = @"en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d{1,3}";
    private const string Tail = "([,;:] .*| (och|men|som) .*)?$";

    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
        from goal in read.Now.Goals
        where goal.Administration?.Reason is not null
        from sentence in Sentences.Of(goal.Administration!.Reason)
        let fault = All(goal, sentence) ?? Count(goal, sentence) ?? Pace(goal, sentence) ?? Verdict(goal, sentence)
        where fault is not null
        select new Finding(Check.TextContradictsTable, Place.Of(goal), $"Skälet säger {Sentences.Quoted(sentence)}, men {fault}.", sentence, fault);

    private static string? All(GoalSnapshot goal, string sentence)
    {
        if (AllPattern().Match(sentence) is not { Success: true } match) return null;
        var (counted, done) = (Counted(goal).Count, Counted(goal).Count(activity => activity.Standing == ActivityStanding.CarriedOut));
        return done == counted && Read(match.Groups["n"]) is var n && (n is null || n == counted) ? null : Said(done, counted, "är genomförda");
    }

    private static string? Count(GoalSnapshot goal, string sentence)
    {
        if (CountPattern().Match(sentence) is not { Success: true } match) return null;
        var underWay = match.Groups["way"].Success;
        var counted = Counted(goal);
        var count = counted.Count(activity => activity.Standing == (underWay ? ActivityStanding.UnderWay : ActivityStanding.CarriedOut));
        var (n, of) = (Read(match.Groups["n"]), Read(match.Groups["of"]));
        return n == count && (of is null || of == counted.Count || of == goal.Activities.Count) ? null : Said(count, counted.Count, underWay ? "pågår enligt plan" : "är genomförda");
    }

    private static string? Pace(GoalSnapshot goal, string sentence) =>
        NoDeviation().IsMatch(sentence) && Counted(goal).FirstOrDefault(activity => activity.Deviates) is { } deviating ? $"aktiviteten ”{deviating.Name}” avviker från planen" : null;

    private static string? Verdict(GoalSnapshot goal, string sentence)
    {
        if (VerdictPattern().Match(sentence) is not { Success: true } match) return null;
        var given = goal.Administration!.Verdict;
        var agrees = match.Groups["how"].Value.Trim().ToLowerInvariant() switch
        {
            "" => given == FollowUps.Verdict.Met,
            "delvis" => given == FollowUps.Verdict.PartlyMet,
            _ => given != FollowUps.Verdict.Met,
        };
        return agrees ? null : $"bedömningen är ”{Word(given)}”";
    }

    private static List<ActivitySnapshot> Counted(GoalSnapshot goal) => [.. goal.Activities.Where(activity => activity.Standing.Counts())];

    private static string Said(int count, int counted, string how) => $"enligt redovisningen {(how.StartsWith('p') ? how : "är")} {count} av {counted} aktiviteter{(how.StartsWith('p') ? "" : " genomförda")}";

    private static int? Read(Group number) => !number.Success ? null
        : int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
        : number.Value.Equals("ett", StringComparison.OrdinalIgnoreCase) ? 1
        : Array.FindIndex(Wording.Numbers, word => word.Equals(number.Value, StringComparison.OrdinalIgnoreCase));

    private static string Word(Verdict verdict) => verdict switch
    {
        FollowUps.Verdict.Met => "Uppfyllt",
        FollowUps.Verdict.PartlyMet => "Delvis uppfyllt",
        FollowUps.Verdict.NotMet => "Ej uppfyllt",
        FollowUps.Verdict.CannotBeAssessed => "Kan inte bedömas",
        FollowUps.Verdict.NotYetDue => "Ännu inte aktuellt",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    // Alla sex aktiviteter är genomförda.
    [GeneratedRegex($"^(alla|samtliga|båda)( de)?( (?<n>{Number}))?( av målets)? aktiviteter(na)? är (genomförda|klara)( enligt plan)?{Tail}", Options)]
    private static partial Regex AllPattern();

    // Två av fem aktiviteter är genomförda. Tre aktiviteter pågår enligt plan och två ska inte ha börjat.
    [GeneratedRegex($"^(?<n>{Number})( av (de )?(?<of>{Number}))? (aktivitet|aktiviteter|aktiviteterna) ((är|har) (genomförda?|genomförts|klara?)|(?<way>pågår enligt plan(en)?)){Tail}", Options)]
    private static partial Regex CountPattern();

    [GeneratedRegex($"^(inget|ingenting|ingen (av aktiviteterna|aktivitet)|inga aktiviteter) avviker från planen{Tail}", Options)]
    private static partial Regex NoDeviation();

    [GeneratedRegex("^målet (är|anses|bedöms( vara)?|har)( nu| redan)?(?<how> (delvis|inte|ej))? (uppfyllt|uppnått|nått|uppnåtts|nåtts)( i sin helhet)?$", Options)]
    private static partial Regex VerdictPattern();
}
