using System.Text.RegularExpressions;
using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A total that differs from its parts: the frame and the budget lines, a metric's value and its women and men, an amount in a comment and what it is divided into.</summary>
internal static partial class TotalOfParts
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
    [
        .. Frame(read),
        .. read.Metrics.SelectMany(metric => Metric(read, metric)),
        .. read.Now.BudgetLines.SelectMany(Comment),
    ];

    private static IEnumerable<Finding> Frame(CheckedFollowUp read)
    {
        var lines = read.Now.BudgetLines.Where(line => line.Kind == BudgetKind.Operating).ToList();
        if (lines.Count == 0 || read.Record.FrameOn(read.Plan.BodyId, read.Plan.Year, read.CutOff) is not { } frame) yield break;
        var sum = lines.Aggregate(Money.Zero, (sum, line) => sum - line.Budget.Net);
        if (sum != frame.NetCost)
            yield return new(Check.TotalDiffersFromParts, new(PlaceKind.Frame, frame.Id.Value, null, "Driftbudgeten och ramen"),
                $"Budgetposterna för drift är tillsammans {Written.Tkr(sum)} netto, men ramen är {Written.Tkr(frame.NetCost)}.", sum.Ore, frame.NetCost.Ore);
    }

    // A share lies between its parts; a number is their sum.
    private static IEnumerable<Finding> Metric(CheckedFollowUp read, Metric metric)
    {
        if (read.KnownOutcomes(metric).LastOrDefault() is not { Value: { } value, Women: { } women, Men: { } men } latest) yield break;
        if (value == women + men || (value >= Math.Min(women, men) && value <= Math.Max(women, men))) yield break;
        yield return new(Check.TotalDiffersFromParts, Place.Of(metric),
            $"Värdet för den {Written.Day(latest.Describes)} är {Written.Number(value)}, men kvinnor är {Written.Number(women)} och män {Written.Number(men)}.", latest.Describes, value, women, men);
    }

    private static IEnumerable<Finding> Comment(BudgetLineSnapshot line)
    {
        foreach (var sentence in Sentences.Of(line.Comment))
        {
            if (Divided().Match(sentence) is not { Success: true } divided) continue;
            var (whole, parts) = (AmountPattern().Matches(sentence[..divided.Index]), AmountPattern().Matches(sentence[divided.Index..]));
            if (whole.Count != 1 || parts.Count == 0 || StatedAmount.In(whole[0]) is not { } total) continue;
            var stated = parts.Select(StatedAmount.In).OfType<StatedAmount>().ToList();
            if (stated.Count != parts.Count) continue;
            var difference = stated.Sum(part => part.Kronor) - total.Kronor;
            var tolerance = total.Tolerance + stated.Sum(part => part.Tolerance);
            // "Varav" may name only some of the parts.
            if (divided.Groups["some"].Success ? difference <= tolerance : stated.Count < 2 || Math.Abs(difference) <= tolerance) continue;
            yield return new(Check.TotalDiffersFromParts, Place.Of(line), $"Delarna i {Sentences.Quoted(sentence)} blir tillsammans {Written.Tkr(Money.FromKronor(stated.Sum(part => part.Kronor)))}.", sentence);
        }
    }

    [GeneratedRegex(@"\b((?<some>varav)|fördelat på|fördelar sig på|som fördelas på|bestående av|består av)\b", Options)]
    private static partial Regex Divided();

    [GeneratedRegex(StatedAmount.Pattern, Options)]
    private static partial Regex AmountPattern();
}
