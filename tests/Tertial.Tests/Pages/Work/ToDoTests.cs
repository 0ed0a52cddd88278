using Tertial.Domain;

namespace Tertial.Tests.Pages.Work;

public sealed class ToDoTests
{
    [Fact]
    public async Task A_reporter_sees_what_remains_and_how_many_days_are_left()
    {
        await using var website = await StartAsync(Given.Municipality(), GivenPeople.Reporter, new(2024, 5, 6));

        var page = await website.GetAsync("/arbete/att-gora");

        page.Text.ShouldContain("Måndag den 6 maj 2024. 2 aktiviteter återstår att rapportera.");
        page.TextOf(".t-frist").ShouldBe("4 dagar kvar sista dag är den 10 maj 2024");
        page.Link("Rapportera: Läslyft i årskurs 4–6").ShouldBe("/arbete/rapportera/ks/2024/tertial-1#a-01");
        page.Text.ShouldContain("Enligt planen skulle den vara klar senast 2024-04-30.");
    }

    [Theory]
    [InlineData(GivenPeople.Officer, "Bedöm målen i tertial 1 2024")]
    [InlineData(GivenPeople.Controller, "Rapportera ekonomin i tertial 1 2024")]
    public async Task Each_role_meets_its_own_part_of_the_follow_up(string who, string task)
    {
        await using var website = await StartAsync(Given.Municipality(), who, new(2024, 5, 6));

        (await website.GetAsync("/arbete/att-gora")).Text.ShouldContain(task);
    }

    [Fact]
    public async Task A_secretary_meets_handlings_dates_conditions_and_papers()
    {
        await using var website = await StartAsync(GivenWork.PlanChange(), GivenPeople.Secretary, new(2024, 6, 3));

        var text = (await website.GetAsync("/arbete/att-gora")).Text;

        text.ShouldContain("Registrera behandlingen KS 24/211, Ändring av verksamhetsplan 2024. 2 punkter är inte avgjorda.");
        text.ShouldContain("Fyll i när protokollet justerades");
        text.ShouldContain("Fastställ om villkoret är uppfyllt");
        text.ShouldContain("Publicera tjänsteskrivelse");
    }

    [Theory]
    [InlineData(GivenPeople.Reporter, "2024-05-31, för 3 dagar sedan, passerad Uppdraget ska redovisas Utreda läxhjälp.", "Protokollet ska justeras")]
    [InlineData(GivenPeople.Secretary, "2024-06-03, i dag Protokollet ska justeras (KL 5:69) KS 2024-05-20 § 60, Läget i skolorna", null)]
    [InlineData(GivenPeople.Officer, "Protokollet ska justeras (KL 5:69) KS 2024-05-20 § 60, Läget i skolorna", null)]
    public async Task What_runs_out_soon_is_shown_to_those_who_answer_for_it(string who, string shown, string? hidden)
    {
        await using var website = await StartAsync(GivenAssignments.Municipality(), who, GivenAssignments.Today);

        var limits = (await website.GetAsync("/arbete/att-gora")).TextOf("section[aria-labelledby=frister]");

        limits.ShouldContain(shown);
        if (hidden is not null) limits.ShouldNotContain(hidden);
    }

    [Fact]
    public async Task Nobody_is_warned_of_what_others_answer_for()
    {
        await using var website = await StartAsync(GivenAssignments.Municipality(), GivenPeople.CareReporter, GivenAssignments.Today);

        (await website.GetAsync("/arbete/att-gora")).Text.ShouldNotContain("Snart löper tiden ut");
    }

    [Fact]
    public async Task Who_has_nothing_to_do_is_told_so()
    {
        await using var website = await StartAsync(Given.Municipality(), GivenPeople.Auditor, new(2024, 5, 6));

        var text = (await website.GetAsync("/arbete/att-gora")).Text;

        text.ShouldContain("Inga ärenden väntar på dig.");
        text.ShouldContain("Ingen uppföljning väntar på dig.");
    }

    [Theory]
    [InlineData(GivenPeople.Reporter, true, false)]
    [InlineData(GivenPeople.Member, false, false)]
    [InlineData(GivenPeople.Auditor, false, true)]
    public async Task The_menu_offers_only_what_the_roles_open(string who, bool reports, bool readsJournal)
    {
        await using var website = await StartAsync(Given.Municipality(), who, new(2024, 5, 6));

        var menu = (await website.GetAsync("/arbete")).TextOf("nav");

        menu.Contains("Rapportera", StringComparison.Ordinal).ShouldBe(reports);
        menu.Contains("Journal", StringComparison.Ordinal).ShouldBe(readsJournal);
    }

    private static async Task<Website> StartAsync(MunicipalRecord record, string who, DateOnly today)
    {
        var website = await Website.StartAsync(record, today);
        await website.SignInAsync(who);
        return website;
    }
}
