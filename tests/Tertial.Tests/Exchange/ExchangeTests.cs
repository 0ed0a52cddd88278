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

    [Fact]
    public async Task Addresses_and_stand_ins_also_ended_ones_come_out_as_they_went_in()
    {
        var record = WithStandIns();
        var file = ExchangeFile.Write(record);
        await using var website = await Website.StartAsync(record, Today);

        Encoding.UTF8.GetString(ExchangeFile.Write(await website.RecordAsync())).ShouldBe(Encoding.UTF8.GetString(file));
    }

    [Theory]
    [InlineData("2024-04-30", 0, false)]
    [InlineData("2024-05-01", 2, false)]
    [InlineData("2024-05-07", 2, true)]
    public void Until_a_day_a_stand_in_is_known_from_the_day_it_was_named_and_ended_from_its(string day, int count, bool ended)
    {
        var known = Until.Day(WithStandIns(), DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).StandIns;

        known.Count.ShouldBe(count);
        known.Exists(standIn => standIn.EndedAt is not null && standIn.EndedBy is not null).ShouldBe(ended);
    }

    [Theory]
    [InlineData("email", "rektor", "people Rektor: rektor är ingen e-postadress.")]
    [InlineData("substitute", "018c0000-0000-7000-8000-0000000000c9", "ingen är sin egen ersättare.")]
    [InlineData("to", "2024-05-01", "sista dagen ligger före den första.")]
    [InlineData("from", "2024-05-06", "den som är borta har en annan ersättare samma dagar.")]
    [InlineData("absent", "018c0000-0000-7000-8000-00000000ffff", "finns inte i filen.")]
    public void A_file_with_an_address_that_is_none_or_a_stand_in_that_cannot_be_is_refused(string member, string value, string message)
    {
        var file = JsonNode.Parse(ExchangeFile.Write(WithStandIns()))!["record"]!;
        var broken = member == "email" ? file["people"]!.AsArray().First(person => (string?)person!["title"] == "Rektor")! : file["standIns"]!.AsArray()[1]!;
        broken[member] = value;

        Should.Throw<ExchangeException>(() => ExchangeFile.Read(Encoding.UTF8.GetBytes(file.Root.ToJsonString()))).Message.ShouldContain(message);
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

    // Rektor is away 6–19 May, cut short on the 7th, and again 20–24 May.
    private static MunicipalRecord WithStandIns()
    {
        var record = Given.Municipality();
        record.People.Single(person => person.Title == GivenPeople.Reporter).WriteTo("rektor@skola.example");
        record.StandIns.AddRange([StandIn(600, new(2024, 5, 6), new(2024, 5, 19)), StandIn(601, new(2024, 5, 20), new(2024, 5, 24))]);
        record.StandIns[0].End(new(Given.Id(201)), Given.At(2024, 5, 7));
        return record;
    }

    private static Domain.Organisation.StandIn StandIn(int id, DateOnly from, DateOnly to) =>
        new() { Id = new(Given.Id(id)), Absent = new(Given.Id(201)), Substitute = new(Given.Id(202)), From = from, To = to, NamedBy = new(Given.Id(203)), At = Given.At(2024, 5, 1), Origin = Origin.Own };

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
