using Tertial.Domain.FollowUps;

namespace Tertial.BrowserTests.Journeys.Year;

/// <summary>The year 2024 from the first report to the last decision, by hand in a browser: four reporters, a head, a controller, an officer and a secretary, with a citizen who reads all along.</summary>
[Collection(nameof(Browser))]
public sealed class TheWholeYearTests(Browser browser)
{
    [Fact]
    public async Task Three_tertials_are_reported_judged_decided_and_read()
    {
        await using var walk = new Walk(browser, scripts: true);
        var year = new WholeYear(walk);
        await year.BeginAsync();
        var (first, second, third) = (YearTertial.Of2024[0], YearTertial.Of2024[1], YearTertial.Of2024[2]);

        await year.FollowUpAsync(first);
        await year.Read.ActivityAsync("a-38", ActivityStanding.EndedWithoutDecision, "hjälpte 14 hushåll");
        await year.SteerAsync();
        await year.FollowUpAsync(second);
        await year.FollowUpAsync(third);
        await year.Read.ActivityAsync("a-26", ActivityStanding.EndedWithoutDecision, "Åtta av 97 personer hann få ett samtal");

        await year.HoldThePastAsync();
        await year.HoldTheJournalAsync();
        (await year.VerifyAsync()).ShouldContain("3 frysta uppföljningar");
    }
}
