using System.Globalization;
using System.Text.RegularExpressions;
using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>The administration's reason says that a metric rose where it fell, or gives it a value that nobody has published.</summary>
/// <remarks>Only sentences whose subject is the metric's own name are read, and only values that describe a day in the record are denied.</remarks>
internal static partial class StatedMetrics
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const string Number = @"\d{1,3}( \d{3})+(,\d+)?|\d+(,\d+)?";
    private const string Unit = "( (procent|%|procentenheter|enheter|personer|invånare|deltagare|bostäder))?";

    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
    [
        .. read.Now.Goals.SelectMany(goal => In(read, Place.Of(goal), goal.Administration, goal.Metrics)),
        .. read.Now.CouncilGoals.SelectMany(goal => In(read, Place.Of(goal), goal.Administration, goal.Metrics)),
    ];

    private static IEnumerable<Finding> In(CheckedFollowUp read, Place place, AssessmentSnapshot? assessment, IReadOnlyList<MetricSnapshot> shown)
    {
        if (assessment?.Reason is null || shown.Count == 0) yield break;
        var metrics = shown.Select(metric => read.Record.Metrics.First(candidate => candidate.Id == metric.Id)).ToList();
        foreach (var sentence in Sentences.Of(assessment.Reason))
        {
            var match = Change().Match(sentence) is { Success: true } change ? change : Level().Match(sentence);
            if (!match.Success || MetricNames.Find(match.Groups["subject"].Value, metrics) is not { } metric) continue;
            var known = read.KnownOutcomes(metric).ToList();
            if (known.Count > 0 && Fault(metric, known, match) is { } fault)
                yield return new(Check.TextContradictsTable, place, $"Skälet säger {Sentences.Quoted(sentence)}, men {fault}.", sentence, fault);
        }
    }

    private static string? Fault(Metric metric, List<MetricOutcome> known, Match match)
    {
        foreach (var stated in new[] { match.Groups["from"], match.Groups["to"] }.Where(group => group.Success))
            if (!known.Exists(outcome => IsAbout(stated.Value, outcome.Value) || IsAbout(stated.Value, outcome.Women) || IsAbout(stated.Value, outcome.Men)))
                return $"måttet ”{metric.Name}” är {Written.Number(known[^1].Value!.Value)} den {Written.Day(known[^1].Describes)}";
        if (Direction(metric, match.Groups["way"].Value.ToLowerInvariant()) is not { } up) return null;
        var days = known.GroupBy(outcome => outcome.Describes).Select(day => day.Last()).ToList();
        var now = days[^1].Value!.Value;
        decimal?[] comparable = [days.Count > 1 ? days[^2].Value : null, days.FindLast(outcome => outcome.Describes <= days[^1].Describes.AddMonths(-11))?.Value, metric.Baseline];
        var before = comparable.OfType<decimal>().ToList();
        // The text may compare with last time, last year or the baseline: it is wrong only when it is wrong of all of them.
        return before.Count > 0 && before.TrueForAll(value => up ? now < value : now > value)
            ? $"måttet ”{metric.Name}” har gått från {Written.Number(before[0])} till {Written.Number(now)}"
            : null;
    }

    private static bool? Direction(Metric metric, string way) => way switch
    {
        "" => null,
        "förbättrats" or "försämrats" => metric.Rule switch
        {
            TargetRule.AtLeast or TargetRule.Increase => way == "förbättrats",
            TargetRule.AtMost or TargetRule.Decrease => way == "försämrats",
            TargetRule.Between => null,
            _ => throw new ArgumentOutOfRangeException(nameof(metric), metric.Rule, null),
        },
        _ => way is "ökat" or "ökar" or "ökade" or "stigit" or "stiger" or "steg" or "gått upp",
    };

    private static bool IsAbout(string stated, decimal? value)
    {
        if (value is null || !decimal.TryParse(stated.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return value is not null;
        var decimals = stated.Contains(',', StringComparison.Ordinal) ? stated.Length - stated.IndexOf(',', StringComparison.Ordinal) - 1 : 0;
        var step = 1m;
        for (var place = 0; place < Math.Min(decimals, 10); place++) step /= 10;
        return Math.Abs(number - value.Value) <= step / 2;
    }

    [GeneratedRegex($"^(?<subject>.+?) (har )?(?<way>ökat|minskat|ökar|minskar|ökade|minskade|stigit|sjunkit|stiger|sjunker|steg|sjönk|förbättrats|försämrats|gått (upp|ned|ner))( från (?<from>{Number}){Unit})?( till (?<to>{Number}){Unit})?([,;:] .*| (men|och|jämfört med|sedan|mot|under) .*)?$", Options)]
    private static partial Regex Change();

    [GeneratedRegex($"^(?<subject>.+?) (är|blev|upp(går|gick) till|ligger på|låg på) (?<to>{Number}){Unit}([,;:] .*| (men|och|jämfört med|mot) .*)?$", Options)]
    private static partial Regex Level();
}
