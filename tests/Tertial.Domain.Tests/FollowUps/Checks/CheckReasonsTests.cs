using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Domain.Tests.FollowUps.Checks;

public sealed class CheckReasonsTests
{
    [Fact]
    public void Every_check_says_in_words_of_its_own_why_it_matters()
    {
        var reasons = Enum.GetValues<Check>().Select(check => check.WhyItMatters()).ToList();

        reasons.ShouldBeUnique();
        reasons.ShouldAllBe(reason => reason.Length > 20 && char.IsUpper(reason[0]) && (reason.EndsWith('.') || reason.EndsWith('?')));
    }
}
