using System.Net;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;

namespace Tertial.Tests.Pages.Plans;

public sealed class ProposeTests
{
    private const string Address = $"{OpenDraft.Address}/foresla";

    [Fact]
    public async Task A_changed_plan_is_locked_and_its_matter_opened_in_one_go()
    {
        await using var website = await ChangedAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Lägg fram och öppna ärendet", new() { ["Diarienummer"] = "KS 24/300" });

        page.Path.ShouldBe("/arbete/arende/ks-24-300");
        page.Text.ShouldContain("Version 2 är framlagd och låst. Ärendet KS 24/300 är öppnat.");
        var record = await website.RecordAsync();
        var version = record.PlanVersions.Single(candidate => candidate.Number == 2);
        version.ProposedOn.ShouldBe(new DateOnly(2024, 5, 20));
        var matter = record.Matters.Single(candidate => candidate.Slug == "ks-24-300");
        matter.Points.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            point => point.Text.ShouldBe("Anta version 2 av Kommunstyrelsens verksamhetsplan 2024."),
            point => (point.Effect, point.PlanVersionId, point.DecidingBodyId).ShouldBe((Effect.AdoptPlan, version.Id, Given.Board)));
        (await Journalled.EventsAsync(website))[^2..].ShouldBe([nameof(PlanProposed), nameof(MatterOpened)]);
    }

    [Fact]
    public async Task The_tables_of_the_paper_have_their_captions_also_as_a_document()
    {
        await using var website = await SpendingAsync(10_000_000);
        await website.SubmitAsync(await website.GetAsync(Address), "Lägg fram", new() { ["Diarienummer"] = "KS 24/300" });

        var record = await website.RecordAsync();
        var matter = record.Matters.Single(candidate => candidate.Slug == "ks-24-300");
        OfficialsReport.Of(record, matter, matter.Papers[0]).Blocks.OfType<Table>().Select(table => table.Caption).ShouldBe(["Mål och aktiviteter som ändras mot version 1", "Drift 2024"]);
    }

    [Fact]
    public async Task The_paper_holds_the_proposal_and_the_difference()
    {
        await using var website = await ChangedAsync();

        await website.SubmitAsync(await website.GetAsync(Address), "Lägg fram", new() { ["Diarienummer"] = "KS 24/300", ["Punkt 1"] = "Anta den nya versionen." });

        var paper = (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-300").Papers.ShouldHaveSingleItem();
        paper.PublicFrom.ShouldBeNull();
        paper.Text.ShouldNotBeNull().ShouldStartWith("## Förslag till beslut\n\nKommunförvaltningen föreslår arbetsutskottet föreslå kommunstyrelsen besluta att\n\n1. Anta den nya versionen.\n");
        paper.Text.ShouldContain("## Skillnaden mot version 1");
        paper.Text.ShouldContain("| Prioriterad upp | a-02 En gemensam modell för tidigt stöd | Prioritet: Normal | Prioritet: Hög |");
    }

    [Fact]
    public async Task Each_change_may_be_a_point_of_its_own()
    {
        await using var website = await ChangedAsync();
        await OpenDraft.DoAsync(website, new EndActivity(OpenDraft.Id(4), "Staten tar över.", OpenDraft.Id(3), new HashSet<ActivityId> { OpenDraft.Id(4) }));

        var page = await website.GetAsync((await website.GetAsync(Address)).Link("Gör varje ändring till en egen punkt i stället").Split('#')[0]);
        await website.SubmitAsync(page, "Lägg fram", new() { ["Diarienummer"] = "KS 24/300" });

        (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-300").Points.OrderBy(point => point.Number).Select(point => (point.Text, point.Effect)).ShouldBe(
        [
            ("Anta version 2 av Kommunstyrelsens verksamhetsplan 2024, med ändringarna i punkterna 2–3.", Effect.AdoptPlan),
            ("Prioritera upp aktiviteten En gemensam modell för tidigt stöd.", Effect.Other),
            ("Avsluta aktiviteten Fixartjänst för äldre, som ersätts av Träffpunkt i byn.", Effect.Other),
        ]);
    }

    [Fact]
    public async Task A_municipality_that_writes_whole_sentences_gets_them()
    {
        await using var website = await ChangedAsync(WholeSentences());

        var page = await website.GetAsync($"{Address}?punkter=varje");

        page.Field("Punkt 1").ShouldBe("Kommunstyrelsen antar version 2 av Kommunstyrelsens verksamhetsplan 2024, med ändringen i punkt 2.");
        page.Field("Punkt 2").ShouldBe("Kommunstyrelsen prioriterar upp aktiviteten En gemensam modell för tidigt stöd.");
    }

    [Fact]
    public async Task Money_within_the_frame_is_adopted_without_a_condition()
    {
        await using var website = await SpendingAsync(-10_000);

        var page = await website.GetAsync(Address);

        page.Field("Punkt 2").ShouldBe("Anta ändrad budget enligt version 2 av Kommunstyrelsens verksamhetsplan 2024, inom oförändrad ram.");
        page.Text.ShouldNotContain("Villkorets lydelse");
    }

    [Fact]
    public async Task Money_over_the_frame_hangs_on_the_council_as_in_the_paper()
    {
        await using var website = await SpendingAsync(10_000_000);

        var page = await website.GetAsync(Address);
        page.Field("Villkorets lydelse").ShouldBe("Beslut 1 och 2 gäller under förutsättning att kommunfullmäktige fastställer reviderade ramar för 2024 som rymmer budgeten.");
        await website.SubmitAsync(page, "Lägg fram", new() { ["Diarienummer"] = "KS 24/300" });

        var matter = (await website.RecordAsync()).Matters.Single(candidate => candidate.Slug == "ks-24-300");
        var points = matter.Points.OrderBy(point => point.Number).ToList();
        points.Select(point => point.Effect).ShouldBe([Effect.AdoptPlan, Effect.AdoptBudget, Effect.StateCondition]);
        matter.Conditions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            condition => condition.StatedBy.ShouldBe(points[2].Id),
            condition => condition.Governs.ShouldBe([points[0].Id, points[1].Id]),
            condition => condition.HangsOnPoint.ShouldBeNull(),
            condition => condition.HangsOnFact.ShouldBe("Kommunfullmäktige fastställer reviderade ramar för 2024 som rymmer budgeten."));
    }

    [Fact]
    public async Task It_waits_for_the_frames_that_are_put_forward()
    {
        await using var website = await SpendingAsync(10_000_000, WithOpenFrames());

        var page = await website.GetAsync(Address);
        page.Field("Villkorets lydelse").ShouldBe("Beslut 1 och 2 gäller under förutsättning att kommunfullmäktige beslutar enligt förslag om reviderade ramar för 2024.");
        await website.SubmitAsync(page, "Lägg fram", new() { ["Diarienummer"] = "KS 24/300" });

        (await website.RecordAsync()).Matters.Single(candidate => candidate.Slug == "ks-24-300").Conditions.ShouldHaveSingleItem().HangsOnPoint.ShouldBe(new DecisionPointId(Given.Id(160)));
    }

    [Fact]
    public async Task The_condition_can_be_left_out()
    {
        await using var website = await SpendingAsync(10_000_000);

        await website.SubmitAsync(await website.GetAsync(Address), "Lägg fram", new() { ["Diarienummer"] = "KS 24/300", ["Ställ villkoret"] = "nej" });

        (await website.RecordAsync()).Matters.Single(candidate => candidate.Slug == "ks-24-300").ShouldSatisfyAllConditions(
            matter => matter.Conditions.ShouldBeEmpty(),
            matter => matter.Points.Count.ShouldBe(2));
    }

    [Theory]
    [InlineData("Diarienummer", "", "Fyll i fältet ”Diarienummer”.")]
    [InlineData("Diarienummer", "KS 23/702", "Diarienumret används redan av ärendet KS 23/702")]
    [InlineData("Punkt 1", " ", "Skriv vad punkt 1 säger.")]
    [InlineData("Rubrik", "", "Fyll i fältet ”Rubrik”.")]
    public async Task What_is_missing_is_told_and_nothing_typed_is_lost(string label, string typed, string message)
    {
        await using var website = await ChangedAsync();
        var values = new Dictionary<string, string> { ["Diarienummer"] = "KS 24/300", ["Handlingens text"] = "Egna ord." };
        values[label] = typed;

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Lägg fram", values);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        page.Field("Handlingens text").ShouldBe("Egna ord.");
        (await OpenDraft.ReadAsync(website)).IsDraft.ShouldBeTrue();
    }

    [Fact]
    public async Task A_draft_that_says_nothing_new_is_not_proposed()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Lägg fram", new() { ["Diarienummer"] = "KS 24/300" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Utkastet är likadant som version 1. Det finns inget att föreslå.");
    }

    [Fact]
    public async Task What_stands_in_the_way_is_listed_and_stops_it()
    {
        await using var website = await ChangedAsync();
        await OpenDraft.EditAsync(website, 1, content => content with { UnitId = null });

        var page = await website.GetAsync(Address);
        page.TextOf("section[aria-labelledby=hindrar-rubrik]").ShouldContain("Läslyft i årskurs 4–6");
        page = await website.SubmitAsync(page, "Lägg fram", new() { ["Diarienummer"] = "KS 24/300" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await website.RecordAsync()).Matters.ShouldAllBe(matter => matter.Slug != "ks-24-300");
    }

    [Fact]
    public async Task What_nobody_has_seen_is_not_proposed()
    {
        await using var website = await ChangedAsync();
        var page = await website.GetAsync(Address);
        await OpenDraft.RenameAsync(website, 1, "Läslyft i alla årskurser");

        page = await website.SubmitAsync(page, "Lägg fram", new() { ["Diarienummer"] = "KS 24/300", ["Handlingens text"] = "Egna ord." });
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf(".ds-error-summary").ShouldContain("Någon har ändrat utkastet medan du skrev.");
        page.Text.ShouldContain("Läslyft i alla årskurser");
        (page.Field("Diarienummer"), page.Field("Handlingens text")).ShouldBe(("KS 24/300", "Egna ord."));
        page = await website.SubmitAsync(page, "Lägg fram");

        page.Path.ShouldBe("/arbete/arende/ks-24-300");
    }

    [Theory, InlineData(GivenPeople.Head), InlineData(GivenPeople.Controller), InlineData(GivenPeople.Secretary)]
    public async Task Only_those_who_prepare_put_plans_forward(string title)
    {
        await using var website = await OpenDraft.StartAsync(title);

        (await website.GetAsync(Address)).Path.ShouldStartWith("/nekad");
        (await website.PostAsync(Address)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<Website> ChangedAsync(MunicipalRecord? record = null)
    {
        var website = await OpenDraft.StartAsync(record: record);
        await OpenDraft.EditAsync(website, 2, content => content with { Priority = Priority.High });
        return website;
    }

    private static async Task<Website> SpendingAsync(decimal kronor, MunicipalRecord? record = null)
    {
        var website = await ChangedAsync(record);
        await OpenDraft.SpendAsync(website, kronor);
        return website;
    }

    private static MunicipalRecord WholeSentences()
    {
        var record = Given.Municipality();
        var from = record.Municipality;
        return new()
        {
            Municipality = new() { Id = from.Id, Name = from.Name, Code = from.Code, Vision = from.Vision, VisionOrigin = from.VisionOrigin, WritesWholeSentences = true, Origin = from.Origin },
            Bodies = record.Bodies, Units = record.Units, People = record.People, MandatePeriods = record.MandatePeriods, FocusAreas = record.FocusAreas, GoalAreas = record.GoalAreas,
            OutcomeGoals = record.OutcomeGoals, CouncilGoals = record.CouncilGoals, Metrics = record.Metrics, Plans = record.Plans, PlanVersions = record.PlanVersions,
            Frames = record.Frames, Matters = record.Matters, FollowUps = record.FollowUps,
        };
    }

    private static MunicipalRecord WithOpenFrames()
    {
        var record = Given.Municipality();
        var point = new DecisionPointId(Given.Id(160));
        record.Matters.Add(new()
        {
            Id = new(Given.Id(161)), Diarienummer = "KS 24/250", Title = "Reviderade ramar", BodyId = Given.Board, RegisteredOn = new(2024, 5, 2), Papers = [], Conditions = [], Handlings = [], Annulments = [], Origin = Origin.Own,
            Points = [new() { Id = point, MatterId = new(Given.Id(161)), Number = 1, Text = "Fastställa reviderade ramar.", DecidingBodyId = Given.Council, Effect = Effect.EstablishFrames, Origin = Origin.Own }],
        });
        record.Frames.Add(new() { Id = new(Given.Id(162)), BodyId = Given.Board, Year = 2024, NetCost = Money.FromKronor(20_000_000), Capital = Money.Zero, EstablishedBy = point, Origin = Origin.Own });
        return record;
    }
}
