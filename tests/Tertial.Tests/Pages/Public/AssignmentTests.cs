using System.Net;

namespace Tertial.Tests.Pages.Public;

/// <summary>What the public reads of assignments: what was given, whether it is done, and by which decision.</summary>
public sealed class AssignmentTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string Homework = "/uppdrag/018f2e35-7efc-7119-bdc5-8e8a08083cb2", Plan = "/uppdrag/018fc386-7436-7119-a44c-a16925d0d726";

    [Fact]
    public async Task The_register_tells_in_words_what_is_late_and_what_nobody_has_reported()
    {
        var page = await site.GetAsync("/uppdrag?per=2024-10-21");

        page.Text.ShouldContain("Fem uppdrag är inte avslutade. Ett är försenat. Två har aldrig redovisats.");
        page.Document.QuerySelectorAll(".t-beslutslista h3").Select(heading => heading.TextContent).First().ShouldBe("Redovisa hur läxhjälp kan erbjudas i alla grundskolor.");
        page.Text.ShouldContain("Kommunfullmäktige gav uppdraget till kommunstyrelsen. Uppdraget skulle ha redovisats senast den 30 september 2024. Det är 21 dagar sedan. Senaste rapporten är från den 14 juni 2024.");
    }

    [Theory]
    [InlineData("2024-04-28", null)]
    [InlineData("2024-04-29", "Det ska redovisas senast den 30 september 2024. Det är 154 dagar kvar. Ingen har rapporterat än.")]
    [InlineData("2024-09-30", "Det ska redovisas i dag. Senaste rapporten är från den 14 juni 2024.")]
    [InlineData("2024-10-01", "Uppdraget skulle ha redovisats senast den 30 september 2024. Det var i går. Senaste rapporten är från den 14 juni 2024.")]
    public async Task It_reads_as_it_stood_on_the_day(string day, string? says)
    {
        var page = await site.GetAsync($"{Homework}?per={day}");

        if (says is null) page.Status.ShouldBe(HttpStatusCode.NotFound);
        else page.TextOf(".t-huvud .t-ingress").ShouldBe(says);
    }

    [Fact]
    public async Task What_is_closed_says_by_which_decision()
    {
        var page = await site.GetAsync(Plan);

        page.TextOf(".t-huvud__status").ShouldBe("Förklarat fullgjort");
        page.TextOf(".t-huvud .t-ingress").ShouldBe("Kommunstyrelsen har förklarat uppdraget fullgjort den 11 juni 2024.");
        page.Document.QuerySelectorAll(".t-vag > li > time").Select(time => time.TextContent).ShouldBe(["2024-05-28", "2024-05-31", "2024-06-11"]);
    }

    [Fact]
    public async Task A_decision_leads_to_what_it_gave_and_closed()
    {
        (await site.GetAsync("/beslut/kf/2024-04-29/31")).Link("Uppdrag till Kommunstyrelsen: Redovisa hur läxhjälp kan erbjudas i alla grundskolor.").ShouldBe(Homework);
        (await site.GetAsync("/beslut/ks/2024-06-11/74")).Link("Uppdraget är avslutat: Lämna förslag till ändring av verksamhetsplanen till sammanträdet den 11 juni.").ShouldBe(Plan);
    }

    [Fact]
    public async Task It_is_found_by_what_was_reported() =>
        (await site.GetAsync("/sok?fraga=l%C3%A4xhj%C3%A4lp+Torpshammar")).Link("Redovisa hur läxhjälp kan erbjudas i alla grundskolor.").ShouldBe(Homework);

    [Theory]
    [InlineData("/uppdrag/018c0000-0000-7000-8000-000000000999")]
    [InlineData("/uppdrag/inget")]
    public async Task What_is_not_there_is_not_found(string path) => (await site.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
}
