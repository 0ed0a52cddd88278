using Tertial.Domain;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Web.Data;
using Tertial.Web.Exchange;

namespace Tertial.Tests.FollowUps;

/// <summary>The checks over a year of realistic reports, comments and reasons: what they find is true, and nothing else is found.</summary>
public sealed class DemoFindingsTests
{
    private static readonly MunicipalRecord Demo = ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo));

    public static TheoryData<int, string[]> Expected => new()
    {
        { 1, ["a-16: Aktiviteten är redovisad som genomförd, men blev klar den 2024-05-03, efter brytdagen den 2024-04-30."] },
        { 2, [] },
        {
            3,
            [
                "a-06: Aktiviteten är redovisad som genomförd, men något återstår: ”Biblioteket i Ljungaverk saknar läxhjälpare till vårterminen”.",
                "a-23: Aktiviteten ska ha blivit klar den 2024-06-10, men var inte redovisad som genomförd i tertial 2 den 2024-08-31.",
                "a-31: Aktiviteten är redovisad som genomförd, men något återstår: ”Gatan får sitt sista lager asfalt i juni 2025”.",
            ]
        },
    };

    [Theory, MemberData(nameof(Expected))]
    public void The_day_before_it_is_closed_the_demo_has_these_findings_and_no_others(int number, string[] expected)
    {
        DayBeforeClosing(number).Select(finding => $"{finding.Place.Code ?? finding.Place.Name}: {finding.What}").ToArray().ShouldBe(expected);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void What_was_found_in_the_demo_had_been_answered_when_it_was_closed(int number)
    {
        DayBeforeClosing(number).Where(finding => finding.IsOpen).Select(finding => finding.Key).ShouldBeEmpty();
    }

    private static IReadOnlyList<Finding> DayBeforeClosing(int number)
    {
        var day = Until.Day(Demo, Demo.FollowUps.Single(followUp => followUp.Number == number).ClosedOn!.Value.AddDays(-1));
        return Findings.In(day, day.FollowUps.Single(followUp => followUp.Number == number));
    }
}
