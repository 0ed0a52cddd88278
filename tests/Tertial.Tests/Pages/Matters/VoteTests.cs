using System.Net;
using Tertial.Domain.Decisions;

namespace Tertial.Tests.Pages.Matters;

public sealed class VoteTests
{
    private const string Address = $"{GivenWork.Matter}/behandling";

    [Fact]
    public async Task A_counted_vote_is_recorded_and_said_in_words_to_the_public()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await WithVoteAsync(website), "Registrera", Vote("6", "5", ("Avstod, 1", "1"), ("Reservationer", "S och V reserverar sig.")));
        await website.SubmitAsync(page, "Publicera");

        var vote = (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Handlings.Single().Votes.ShouldHaveSingleItem();
        vote.ShouldBe(new Vote(GivenWork.ChangePlan, VoteQuestion.Proposal, "bifall", "avslag", 6, 5, 1));
        var paragraph = await website.GetAsync("/beslut/ks/2024-06-03/74");
        paragraph.Text.ShouldContain("Omröstning Omröstning om punkt 1. Ja: bifall. Nej: avslag. 6 röstar ja, 5 röstar nej och 1 avstår. Ja vinner.");
        paragraph.Text.ShouldContain("Reservationer S och V reserverar sig.");
        (await website.GetAsync("/arende/ks-24-211")).Text.ShouldContain("6 röstar ja, 5 röstar nej och 1 avstår. Ja vinner.");
    }

    [Fact]
    public async Task Equal_votes_are_settled_by_the_chair()
    {
        await using var website = await StartAsync();

        var refused = await website.SubmitAsync(await WithVoteAsync(website), "Registrera", Vote("5", "5"));
        var page = await website.SubmitAsync(refused, "Registrera", new() { ["Ordförandens utslagsröst, 1"] = "Ja" });

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.TextOf("#Form_Votes_0__ChairVotedYes-error").ShouldBe("Punkt 1: Rösterna är lika många. Ange hur ordföranden röstade, eftersom det avgör. (KL 5:54)");
        page.TextOf(".t-behandling").ShouldContain("Ja vinner genom ordförandens utslagsröst.");
    }

    [Fact]
    public async Task A_third_of_the_council_sends_a_matter_back()
    {
        await using var website = await StartAsync(GivenWork.PlanChange(), council: true);
        var page = await website.SubmitAsync(await website.GetAsync("/arbete/arende/kf-24-7/behandling"), "Lägg till en omröstning");

        var refused = await website.SubmitAsync(page, "Registrera", new()
        {
            ["Vilken instans?"] = "Kommunfullmäktige", ["Sammanträdesdag"] = "2024-06-03", ["Paragraf"] = "50", ["Avgjorde"] = "ja",
            ["Utfall, punkt 1"] = "Återremitterat", ["Ändringar eller skäl, punkt 1"] = "Kostnaden ska utredas.",
            ["Vilken punkt, 1"] = "Punkt 1", ["Vad gällde omröstningen, 1"] = "Återremiss", ["Ja betydde, 1"] = "återremiss", ["Nej betydde, 1"] = "avgöra i dag", ["Röstade ja, 1"] = "11", ["Röstade nej, 1"] = "20",
        });

        refused.TextOf("#Form_Decides-error").ShouldBe("Ett ärende till fullmäktige ska först beredas av en nämnd eller en beredning. (KL 5:26)");
        await website.SubmitAsync(await website.GetAsync("/arbete/arende/kf-24-7/behandling"), "Registrera",
            new() { ["Vilken instans?"] = "Kommunstyrelsen", ["Sammanträdesdag"] = "2024-05-20", ["Förberedde"] = "ja", ["Utfall, punkt 1"] = "Bifallet" });
        page = await website.SubmitAsync(refused, "Registrera");

        page.TextOf(".t-behandling + .t-behandling").ShouldContain("11 röstar ja, 20 röstar nej. Ja vinner, eftersom minst en tredjedel av de närvarande röstar ja.");
        page.TextOf(".t-behandling + .t-behandling").ShouldContain("återremitterat. Kostnaden ska utredas.");
    }

    [Theory]
    [InlineData("Röstade ja, 1", "", "Skriv hur många som röstade ja.")]
    [InlineData("Röstade ja, 1", "många", "Röstade ja")]
    [InlineData("Röstade ja, 1", "-3", "Skriv ett antal från 0 till 999.")]
    [InlineData("Röstade ja, 1", "2", "Omröstningens resultat stämmer inte med utfallet.")]
    [InlineData("Nej betydde, 1", "", "Skriv vad ett nej betydde.")]
    [InlineData("Vilken punkt, 1", "", "Välj vilken punkt omröstningen gällde.")]
    [InlineData("Vilken punkt, 1", "Punkt 2", "Omröstningen gäller en punkt som inte behandlades.")]
    public async Task A_vote_that_cannot_be_right_is_refused_beside_its_field(string field, string typed, string message)
    {
        await using var website = await StartAsync();
        var values = Vote("6", "5");
        values[field] = typed;

        var page = await website.SubmitAsync(await WithVoteAsync(website), "Registrera", values);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message, Case.Insensitive);
        page.Document.QuerySelector("[id^=Form_Votes_0_][id$=-error]").ShouldNotBeNull();
        page.Field("Röstade nej, 1").ShouldBe("5");
        (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Handlings.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_typed_stays_when_a_row_is_added_and_empty_rows_are_left_out()
    {
        await using var website = await StartAsync();
        var page = await website.SubmitAsync(await website.GetAsync(Address), "Ett yrkande till", new() { ["Sammanträdesdag"] = "i måndags", ["Vad yrkades, 1"] = "Bifall." });

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll(".ds-error-summary").ShouldBeEmpty();
        (page.Field("Sammanträdesdag"), page.Field("Vad yrkades, 1").Trim(), page.Field("Vad yrkades, 3").Trim()).ShouldBe(("i måndags", "Bifall.", ""));
        page.Document.QuerySelectorAll("[autofocus]").ShouldHaveSingleItem().GetAttribute("name").ShouldBe("Form.Proposals[2].By");
        page = await website.SubmitAsync(await website.SubmitAsync(page, "Lägg till en omröstning"), "Registrera",
            new() { ["Vilken instans?"] = "Kommunstyrelsen", ["Sammanträdesdag"] = "2024-06-03", ["Avgjorde"] = "ja", ["Utfall, punkt 1"] = "Bifallet" });
        page.Text.ShouldContain("Behandlingen är registrerad.");
        var handling = (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Handlings.Single();
        (handling.Proposals.Count, handling.Votes.Count).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Two_secretaries_do_not_record_the_same_meeting_twice()
    {
        await using var website = await StartAsync();
        var values = new Dictionary<string, string> { ["Vilken instans?"] = "Arbetsutskottet", ["Sammanträdesdag"] = "2024-06-03", ["Förberedde"] = "ja", ["Utfall, punkt 1"] = "Bifallet" };
        var (mine, theirs) = (await website.GetAsync(Address), await website.GetAsync(Address));
        await website.SubmitAsync(theirs, "Registrera", new(values));

        var page = await website.SubmitAsync(mine, "Registrera", new(values));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Arbetsutskottet har redan behandlat punkt 1 den 2024-06-03.");
    }

    [Fact]
    public async Task A_paragraph_is_one_handling_of_one_matter()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Registrera",
            new() { ["Vilken instans?"] = "Kommunfullmäktige", ["Sammanträdesdag"] = "2023-11-27", ["Paragraf"] = "96", ["Förberedde"] = "ja", ["Utfall, punkt 1"] = "Bifallet" });

        page.TextOf(".ds-error-summary").ShouldContain("Paragraf 96 den 2023-11-27 är redan registrerad i KS 23/701.");
    }

    private static async Task<WebPage> WithVoteAsync(Website website) => await website.SubmitAsync(await website.GetAsync(Address), "Lägg till en omröstning");

    private static Dictionary<string, string> Vote(string yes, string no, params (string Label, string Value)[] rest)
    {
        var typed = new Dictionary<string, string>
        {
            ["Vilken instans?"] = "Kommunstyrelsen", ["Sammanträdesdag"] = "2024-06-03", ["Paragraf"] = "74", ["Avgjorde"] = "ja", ["Utfall, punkt 1"] = "Bifallet",
            ["Vilken punkt, 1"] = "Punkt 1", ["Ja betydde, 1"] = "bifall", ["Nej betydde, 1"] = "avslag", ["Röstade ja, 1"] = yes, ["Röstade nej, 1"] = no,
        };
        foreach (var (label, value) in rest) typed[label] = value;
        return typed;
    }

    private static async Task<Website> StartAsync(Domain.MunicipalRecord? record = null, bool council = false)
    {
        record ??= GivenWork.PlanChange();
        if (council) record.Matters.Add(Writing.GivenMatter.CouncilMatter());
        var website = await Website.StartAsync(record, new(2024, 6, 3));
        await website.SignInAsync(GivenPeople.Secretary);
        return website;
    }
}
