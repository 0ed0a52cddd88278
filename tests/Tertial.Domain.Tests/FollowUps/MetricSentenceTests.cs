using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>What a citizen reads beside the verdict of a goal judged by metrics: M met, X not met, ? without a value, a digit the target year 202x.</summary>
public sealed class MetricSentenceTests
{
    [Theory]
    [InlineData("", "Målet har inga mått att bedömas efter.")]
    [InlineData("M", "Måttet är nått.")]
    [InlineData("X", "Måttet är inte nått.")]
    [InlineData("?", "Måttet har inget värde för målåret än.")]
    [InlineData("6", "Måttet ska vara nått först 2026.")]
    [InlineData("MM", "Båda måtten är nådda.")]
    [InlineData("MMM", "Alla tre mått är nådda.")]
    [InlineData("XX", "Inget av de två måtten är nått.")]
    [InlineData("MX", "1 av 2 mått är nått.")]
    [InlineData("MMX", "2 av 3 mått är nådda.")]
    [InlineData("??", "Inget av de två måtten har något värde för målåret än.")]
    [InlineData("M?", "1 av 2 mått är nått. Ett mått har inget värde för målåret än.")]
    [InlineData("MM??", "2 av 4 mått är nådda. Två mått har inget värde för målåret än.")]
    [InlineData("66", "Måtten ska vara nådda först 2026.")]
    [InlineData("86", "Det första av måtten ska vara nått 2026.")]
    [InlineData("M6", "1 av 2 mått är nått. Ett mått ska vara nått först 2026.")]
    [InlineData("MX86", "1 av 4 mått är nått. Två mått ska vara nådda senare, det första 2026.")]
    [InlineData("X?6", "Inget av de tre måtten är nått. Ett mått har inget värde för målåret än. Ett mått ska vara nått först 2026.")]
    public void The_metrics_are_counted_in_plain_words(string metrics, string expected)
    {
        GoalVerdict.OfCouncilGoal([.. metrics.Select(Read)], [], new(2024, 12, 31)).Why.ShouldBe(expected);
    }

    private static MetricReading Read(char letter) => letter switch
    {
        'M' => new(Given.Metric(), null, Verdict.Met),
        'X' => new(Given.Metric(), null, Verdict.NotMet),
        '?' => new(Given.Metric(), null, Verdict.CannotBeAssessed),
        _ => new(Given.Metric(year: 2020 + letter - '0'), null, Verdict.NotYetDue),
    };
}
