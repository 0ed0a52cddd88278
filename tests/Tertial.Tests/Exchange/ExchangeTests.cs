using System.Text;
using System.Text.Json.Nodes;
using Tertial.Domain;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Web.Exchange;

namespace Tertial.Tests.Exchange;

public sealed class ExchangeTests
{
    private static readonly DateOnly Today = new(2024, 5, 2);

    [Fact]
    public async Task Export_of_what_was_imported_is_the_same_document()
    {
        var file = ExchangeFile.Write(Given.Municipality());
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        var exported = ExchangeFile.Write(await website.RecordAsync());

        Encoding.UTF8.GetString(exported).ShouldBe(Encoding.UTF8.GetString(file));
    }

    [Fact]
    public async Task Periods_and_dismissals_also_taken_back_ones_come_out_as_they_went_in()
    {
        var record = GivenWork.Assessed();
        record.FollowUps[1].Replan(record.FollowUps[1].Period with { CloseBy = new(2024, 9, 17), DecideBy = new(2024, 10, 8), OpensByDate = true, ClosesByDate = true });
        record.Dismissals.AddRange([Dismissal(401), Dismissal(400)]);
        record.Dismissals[0].TakeBack(record.FollowUps[0], new(Given.Id(204)), Given.At(2024, 5, 10));
        var file = ExchangeFile.Write(record);
        await using var website = await Website.StartAsync(record, Today);

        Encoding.UTF8.GetString(ExchangeFile.Write(await website.RecordAsync())).ShouldBe(Encoding.UTF8.GetString(file));
    }

    [Theory]
    [InlineData("2024-05-08", 0, false)]
    [InlineData("2024-05-09", 1, false)]
    [InlineData("2024-05-10", 1, true)]
    public void Until_a_day_a_dismissal_is_known_from_its_day_and_taken_back_from_its(string day, int count, bool takenBack)
    {
        var record = GivenWork.Assessed();
        record.Dismissals.Add(Dismissal(400));
        record.Dismissals[0].TakeBack(record.FollowUps[0], new(Given.Id(204)), Given.At(2024, 5, 10));

        var known = Until.Day(record, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Dismissals;

        known.Count.ShouldBe(count);
        known.ShouldAllBe(dismissal => dismissal.Holds != takenBack && dismissal.TakenBackBy == null != takenBack);
    }

    [Theory]
    [InlineData("adoptPlan", 1)]
    [InlineData("adoptBudget", 2)]
    public void A_plan_adopted_with_changes_must_say_which_version_that_is(string effect, int number)
    {
        var demo = JsonNode.Parse(File.ReadAllBytes(SourceTree.Demo))!;
        var matter = demo["record"]!["matters"]!.AsArray().First(matter => (string?)matter!["diarienummer"] == "KS 24/211")!;
        var point = matter["points"]!.AsArray().First(point => (string?)point!["effect"] == effect)!;
        foreach (var outcome in matter["handlings"]!.AsArray().SelectMany(handling => handling!["outcomes"]!.AsArray()).Where(outcome => (string?)outcome!["decisionPointId"] == (string?)point["id"]))
            (outcome!["outcome"], outcome["note"]) = ("approvedWithChanges", "En aktivitet stryks.");

        Should.Throw<ExchangeException>(() => ExchangeFile.Read(Encoding.UTF8.GetBytes(demo.ToJsonString()))).Message
            .ShouldEndWith($"punkt {number}: antogs med ändringar, men versionen som antogs saknas (asDecided).");
    }

    private static Dismissal Dismissal(int id) => new()
    {
        Id = new(Given.Id(id)),
        FollowUpId = Given.T1,
        Check = Check.WorkRemains,
        Key = "workRemains-1",
        What = "Något återstår.",
        Reason = "Hör till nästa plan.",
        By = new(Given.Id(204)),
        At = Given.At(2024, 5, 9),
        Origin = Origin.Own,
    };
}
