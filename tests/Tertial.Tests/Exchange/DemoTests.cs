using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;
using Tertial.Web.Exchange;

namespace Tertial.Tests.Exchange;

public sealed class DemoTests
{
    private static readonly Lazy<MunicipalRecord> Read = new(() => ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo)));

    private static readonly string[] HowItWent = ["upphäv", "överklag", "förfall", "sa nej", "är fattat", "beslutade", "bedömer mål", "har tagit emot", "drog tillbaka", "är tillbaka", "olika svar", "gällde till", "som förut", "det blev"];

    private static MunicipalRecord Demo => Read.Value;

    [Fact]
    public void The_demo_is_a_canonical_file() =>
        Encoding.UTF8.GetString(ExchangeFile.Write(Demo)).ShouldBe(File.ReadAllText(SourceTree.Demo));

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void What_is_frozen_in_the_demo_is_what_the_product_froze_that_day(int number)
    {
        var closed = Demo.FollowUps.Single(followUp => followUp.Number == number);
        var thatDay = Until.Day(Demo, closed.ClosedOn!.Value);

        var frozen = Snapshots.Freeze(SnapshotTaking.Take(thatDay, thatDay.FollowUps.Single(followUp => followUp.Number == number)));

        frozen.ShouldBe(closed.Frozen);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void A_frozen_follow_up_reads_the_same_when_all_later_facts_are_known(int number)
    {
        var closed = Demo.FollowUps.Single(followUp => followUp.Number == number);

        Snapshots.Freeze(SnapshotTaking.Take(Demo, closed)).ShouldBe(closed.Frozen);
    }

    [Fact]
    public void Every_standing_verdict_and_pace_occurs_in_the_demo()
    {
        var goals = Demo.FollowUps.SelectMany(followUp => Snapshots.Of(Demo, followUp).Goals).ToList();

        goals.Select(goal => goal.Verdict).Distinct().Count().ShouldBe(Enum.GetValues<Verdict>().Length);
        goals.Select(goal => goal.Pace).Distinct().Count().ShouldBe(Enum.GetValues<Pace>().Length);
        goals.SelectMany(goal => goal.Activities).Select(activity => activity.Standing).Distinct().Count().ShouldBe(Enum.GetValues<ActivityStanding>().Length);
    }

    [Fact]
    public void Every_standing_of_a_decision_occurs_in_the_demo() =>
        Demo.Decisions.Points.Select(point => Demo.Decisions.StandingOn(point.Id, new(2025, 3, 1))).Distinct().Count().ShouldBe(Enum.GetValues<Standing>().Length);

    // They have no day of their own: they are read from the day the matter is public, long before it is decided.
    [Fact]
    public void What_a_matter_and_its_points_say_of_themselves_does_not_tell_how_it_went() =>
        Demo.Matters.SelectMany(matter => matter.Points.Select(point => point.Explanation).Append(matter.Summary)).OfType<string>()
            .ShouldAllBe(text => !HowItWent.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void What_is_not_published_by_the_municipality_is_example_data() =>
        RecordReferences.Origins(Demo).ShouldAllBe(item => item.Origin.Kind == OriginKind.Example || item.Origin.Kind == OriginKind.Published && item.Origin.Source != null);

    /// <summary>Writes the demo's snapshots anew: <c>TERTIAL_ACCEPT=1 ./run test</c>, then read the difference before it is committed.</summary>
    [Fact]
    public void The_demo_is_rewritten_only_when_asked()
    {
        if (Environment.GetEnvironmentVariable("TERTIAL_ACCEPT") != "1") return;
        var document = JsonNode.Parse(File.ReadAllText(SourceTree.Demo))!;
        foreach (var followUp in document["record"]!["followUps"]!.AsArray()) Refreeze(document["record"]!.AsObject(), followUp!.AsObject());
        File.WriteAllBytes(SourceTree.Demo, ExchangeFile.Write(document["record"].Deserialize<MunicipalRecord>(ExchangeJson.Compact)!));
    }

    private static void Refreeze(JsonObject record, JsonObject followUp)
    {
        var read = record.Deserialize<MunicipalRecord>(ExchangeJson.Compact)!;
        var day = Until.Day(read, DateOnly.Parse(followUp["closedOn"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture));
        var frozen = Snapshots.Freeze(SnapshotTaking.Take(day, day.FollowUps.Single(candidate => candidate.Number == followUp["number"]!.GetValue<int>())));
        (followUp["frozen"], followUp["checksum"]) = (frozen, FollowUp.ChecksumOf(frozen));
    }
}
