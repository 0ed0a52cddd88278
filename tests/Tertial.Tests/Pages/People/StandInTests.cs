using System.Net;
using Tertial.Domain;

namespace Tertial.Tests.Pages.People;

/// <summary>Naming stand-ins, and what they may do, on Monday 6 May 2024 when tertial 1 is reported.</summary>
public sealed class StandInTests
{
    private const string Page = "/arbete/ersattare", ToDo = "/arbete/att-gora", Report = "/arbete/rapportera/ks/2024/tertial-1";
    private static readonly DateOnly Today = new(2024, 5, 6);

    [Fact]
    public async Task A_person_names_a_stand_in_who_then_reports_in_the_place_of_who_is_away()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);
        var named = await website.SubmitAsync(await website.GetAsync(Page), "Spara ersättaren", Typed(GivenPeople.Controller));
        named.Text.ShouldContain("Ekonom är ersättare för Rektor den 6 maj 2024 till den 10 maj 2024.");
        named.TextOf("tbody tr").ShouldStartWith("Rektor Ekonom 2024-05-06 – 2024-05-10 Gäller nu");
        (await website.GetAsync(ToDo)).Text.ShouldContain("Ekonom är din ersättare i dag.");

        await website.SignInAsync(GivenPeople.Controller);
        var toDo = await website.GetAsync(ToDo);
        toDo.Text.ShouldContain("Du är ersättare för Rektor i dag.");
        toDo.Text.ShouldContain("Läslyft i årskurs 4–6 Mål 1.1. För Rektor, som är borta.");
        var saved = await website.SubmitAsync(await website.GetAsync(Report), "Markera som klar", Facts, "#a-01");

        saved.Status.ShouldBe(HttpStatusCode.OK);
        (await website.RecordAsync()).ActivityReports.Single().Author.ShouldBe(Id(GivenPeople.Controller));
        await website.SignInAsync(GivenPeople.Auditor);
        var journal = await website.GetAsync("/arbete/journal");
        journal.Text.ShouldContain("Ekonom, för Rektor Rapporterade en aktivitet: Läslyft i årskurs 4–6.");
        journal.Text.ShouldContain("Rektor Namngav en ersättare: Ekonom för Rektor");
    }

    [Fact]
    public async Task Without_being_named_or_on_another_day_nobody_reports_what_others_do()
    {
        await using var website = await StartAsync(GivenPeople.Controller, With(Named(600, GivenPeople.Reporter, GivenPeople.Controller, new(2024, 5, 7))));

        (await website.GetAsync(ToDo)).Text.ShouldNotContain("Läslyft");
        (await website.PostAsync(Report, new() { ["kod"] = "a-01", ["gor"] = "klar" })).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_stand_in_of_a_stand_in_gets_nothing()
    {
        await using var website = await StartAsync(GivenPeople.Controller, With(Named(600, GivenPeople.Reporter, GivenPeople.CareReporter, Today), Named(601, GivenPeople.CareReporter, GivenPeople.Controller, Today)));

        (await website.PostAsync(Report, new() { ["kod"] = "a-01", ["gor"] = "klar" })).ShouldBe(HttpStatusCode.Forbidden);
        (await website.GetAsync(ToDo)).Text.ShouldContain("Du är ersättare för Enhetschef hemtjänst i dag.");
    }

    [Fact]
    public async Task Deciding_and_preparing_are_not_passed_on()
    {
        var record = With(Named(600, GivenPeople.Officer, GivenPeople.Reporter, Today), Named(601, GivenPeople.Secretary, GivenPeople.CareReporter, Today), Named(602, GivenPeople.Head, GivenPeople.Controller, Today));
        await using var website = await StartAsync(GivenPeople.Reporter, record);

        foreach (var (who, address) in new[] { (GivenPeople.Reporter, "/arbete/uppfoljning/ks/2024/perioder"), (GivenPeople.CareReporter, "/arbete/sammantraden/nya"), (GivenPeople.Controller, "/arbete/plan/ks/2024/utkast/flera") })
        {
            await website.SignInAsync(who);
            (await website.GetAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden, $"{who} {address}");
        }
    }

    [Fact]
    public async Task The_budget_is_reported_by_the_stand_in_and_journalled_with_both()
    {
        await using var website = await StartAsync(GivenPeople.Reporter, With(Named(600, GivenPeople.Controller, GivenPeople.Reporter, Today)));

        (await website.GetAsync(ToDo)).Text.ShouldContain("2 budgetposter saknar prognos. För Ekonom, som är borta.");
        await website.SubmitAsync(await website.GetAsync("/arbete/ekonomi/ks/2024/tertial-1"), "Spara ekonomin", Money);

        (await website.RecordAsync()).BudgetReports.Single().Author.ShouldBe(Id(GivenPeople.Reporter));
        await website.SignInAsync(GivenPeople.Auditor);
        (await website.GetAsync("/arbete/journal")).Text.ShouldContain("Rektor, för Ekonom Rapporterade en budgetpost: Skola.");
    }

    [Fact]
    public async Task It_is_ended_at_once_and_what_was_named_is_kept()
    {
        await using var website = await StartAsync(GivenPeople.Reporter, With(Named(600, GivenPeople.Reporter, GivenPeople.Controller, Today)));

        (await website.SubmitAsync(await website.GetAsync(Page), "Avsluta nu")).Text.ShouldContain("Ersättningen för Rektor är slut.");

        var standIn = (await website.RecordAsync()).StandIns.Single();
        (standIn.To, standIn.HoldsOn(Today), standIn.EndedBy).ShouldBe((Today.AddDays(4), false, Id(GivenPeople.Reporter)));
        (await website.GetAsync(Page)).Offers("Avsluta nu: Ekonom för Rektor").ShouldBeFalse();
        (await website.PostAsync($"{Page}?handler=End", new() { ["id"] = Given.Id(600).ToString() })).ShouldBe(HttpStatusCode.BadRequest);
        await website.SignInAsync(GivenPeople.Controller);
        (await website.GetAsync(ToDo)).Text.ShouldNotContain("Läslyft");
    }

    [Theory]
    [InlineData("Välj ersättare", "2024-05-06", "2024-05-10", "Välj vem som är ersättare.")]
    [InlineData(GivenPeople.Reporter, "2024-05-06", "2024-05-10", "Ingen är sin egen ersättare.")]
    [InlineData(GivenPeople.Controller, "2024-05-10", "2024-05-06", "Sista dagen ligger före den första.")]
    [InlineData(GivenPeople.Controller, "", "2024-05-06", "Skriv första dagen.")]
    [InlineData(GivenPeople.Controller, "6 maj", "2024-05-06", "kriv datum som år-månad-dag")]
    public async Task What_cannot_be_named_is_said_and_what_was_typed_is_kept(string substitute, string from, string to, string message)
    {
        await using var website = await StartAsync(GivenPeople.Reporter);

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Spara ersättaren", Typed(substitute, from, to));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        (page.Field("Första dagen"), page.Field("Sista dagen")).ShouldBe((from, to));
        (await website.RecordAsync()).StandIns.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(GivenPeople.Head, GivenPeople.Reporter, true)]
    [InlineData(GivenPeople.Administrator, GivenPeople.Reporter, true)]
    [InlineData(GivenPeople.Administrator, GivenPeople.Controller, true)]
    [InlineData(GivenPeople.Head, GivenPeople.Controller, false)]
    [InlineData(GivenPeople.CareReporter, GivenPeople.Reporter, false)]
    [InlineData(GivenPeople.Officer, GivenPeople.Reporter, false)]
    public async Task A_head_names_for_the_units_below_and_the_administrator_for_all(string who, string absent, bool may)
    {
        await using var website = await StartAsync(who);

        var status = await website.PostAsync(Page, new() { ["Form.Absent"] = Id(absent).ToString(), ["Form.Substitute"] = Id(GivenPeople.Officer).ToString(), ["Form.From"] = "2024-05-06", ["Form.To"] = "2024-05-06" });

        status.ShouldBe(may ? HttpStatusCode.Found : HttpStatusCode.Forbidden);
        (await website.RecordAsync()).StandIns.Count.ShouldBe(may ? 1 : 0);
    }

    [Fact]
    public async Task Who_stands_in_cannot_name_another_in_turn_for_the_one_who_is_away()
    {
        await using var website = await StartAsync(GivenPeople.Officer, With(Named(600, GivenPeople.Head, GivenPeople.Officer, Today)));

        (await website.PostAsync(Page, new() { ["Form.Absent"] = Id(GivenPeople.Reporter).ToString(), ["Form.Substitute"] = Id(GivenPeople.Controller).ToString(), ["Form.From"] = "2024-05-06", ["Form.To"] = "2024-05-06" })).ShouldBe(HttpStatusCode.Forbidden);
        (await website.GetAsync(Page)).TextOf("tbody tr").ShouldBe("Kommundirektör Utredare 2024-05-06 – 2024-05-10 Gäller nu");
    }

    private static Dictionary<string, string> Facts => new() { ["Genomförd"] = "ja", ["Klar den"] = "2024-04-20", ["Vad har gjorts?"] = "Alla har gått kursen." };

    private static Dictionary<string, string> Money => new()
    {
        ["Skola: intäkter, budget hittills"] = "33,3", ["Skola: intäkter, utfall hittills"] = "30", ["Skola: intäkter, prognos helår"] = "100",
        ["Skola: kostnader, budget hittills"] = "233,3", ["Skola: kostnader, utfall hittills"] = "230", ["Skola: kostnader, prognos helår"] = "700",
    };

    private static Dictionary<string, string> Typed(string substitute, string from = "2024-05-06", string to = "2024-05-10") =>
        new() { ["Ersättare"] = substitute, ["Första dagen"] = from, ["Sista dagen"] = to };

    private static PersonId Id(string title) => GivenPeople.All.Single(person => person.Title == title).Id;

    private static Domain.Organisation.StandIn Named(int id, string absent, string substitute, DateOnly from) =>
        new() { Id = new(Given.Id(id)), Absent = Id(absent), Substitute = Id(substitute), From = from, To = from.AddDays(4), At = Given.At(2024, 5, 3), Origin = Origin.Own };

    private static MunicipalRecord With(params Domain.Organisation.StandIn[] standIns)
    {
        var record = Given.Municipality();
        record.StandIns.AddRange(standIns);
        return record;
    }

    private static async Task<Website> StartAsync(string who, MunicipalRecord? record = null)
    {
        var website = await Website.StartAsync(record ?? Given.Municipality(), Today);
        await website.SignInAsync(who);
        return website;
    }
}
