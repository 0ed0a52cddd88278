using System.Net;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Metrics;

/// <summary>Metrics in the workplace: read by all, kept by officers and controllers.</summary>
public sealed class MetricTests : IAsyncLifetime
{
    private MetricSite _site = null!;

    private Website Website => _site.Website;

    public async ValueTask InitializeAsync() => _site = await MetricSite.StartAsync(GivenPeople.Controller);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static Dictionary<string, string> Typed(params (string Label, string Value)[] more)
    {
        var typed = new Dictionary<string, string> { ["Vad heter måttet?"] = "Nöjda elever", ["Enhet"] = "index", ["Mellan två värden"] = "ja", ["Värde att nå"] = "70,5", ["Övre värde"] = "80", ["Målår"] = "2025", ["Utgångsvärde"] = "66", ["Utgångsvärdets år"] = "2023", ["Källa"] = "Elevenkäten" };
        foreach (var (label, value) in more) typed[label] = value;
        return typed;
    }

    private async Task<WebPage> AddAsync(params (string Label, string Value)[] more) =>
        await Website.SubmitAsync(await Website.GetAsync("/arbete/matt/ny"), "Lägg till måttet", Typed(more));

    [Fact]
    public async Task The_list_tells_target_latest_outcome_and_source()
    {
        var page = await Website.GetAsync("/arbete/matt");

        page.TextOf("tbody tr").ShouldBe("Behöriga till gymnasiet procent minst 88,0 år 2024 89,1 2024-06-30 preliminärt Skolverket För hand");
        page.Document.QuerySelector(".t-nav [aria-current]")!.TextContent.Trim().ShouldBe("Mått");
    }

    [Fact]
    public async Task A_metric_is_added_by_hand()
    {
        var page = await AddAsync();

        page.Text.ShouldContain("Måttet är tillagt.");
        page.Text.ShouldContain("Ska vara mellan 70,5 och 80,0 index år 2025. Det finns inget utfall än.");
        var metric = await _site.MetricAsync("Nöjda elever");
        (metric.Rule, metric.Target, metric.UpperTarget, metric.TargetYear, metric.Baseline, metric.BaselineYear, metric.Source, metric.KoladaId)
            .ShouldBe((TargetRule.Between, 70.5m, 80m, 2025, 66m, 2023, "Elevenkäten", null));
        (await Journalled.EventsAsync(Website)).Last().ShouldBe("MetricAdded");
    }

    [Theory]
    [InlineData("Vad heter måttet?", "", "Fyll i fältet ”Vad heter måttet?”.")]
    [InlineData("Värde att nå", "70.5.1", "Skriv decimaler med komma, till exempel 12,5.")]
    [InlineData("Övre värde", "60", "Det övre värdet ska vara större än det undre.")]
    [InlineData("Målår", "25", "Skriv ett årtal med fyra siffror, till exempel 2026.")]
    [InlineData("Utgångsvärde", "", "Skriv utgångsvärdet, eller ta bort dess år.")]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(string label, string value, string message)
    {
        var page = await AddAsync((label, value));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        page.Field(label).ShouldBe(value);
        page.Field("Källa").ShouldBe("Elevenkäten");
        (await Website.RecordAsync()).Metrics.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_metric_that_no_decided_goal_uses_is_changed()
    {
        var edit = await Website.GetAsync((await AddAsync()).Link("Ändra måttet"));
        edit.Field("Värde att nå").ShouldBe("70,5");

        var page = await Website.SubmitAsync(edit, "Spara måttet", new() { ["Minst ett värde"] = "ja", ["Värde att nå"] = "75" });

        page.Text.ShouldContain("Ska vara minst 75 index år 2025.");
        (await _site.MetricAsync("Nöjda elever")).UpperTarget.ShouldBeNull();
        (await Journalled.EventsAsync(Website)).Last().ShouldBe("MetricRedefined");
    }

    [Fact]
    public async Task Two_who_change_at_once_do_not_overwrite_each_other()
    {
        var address = (await AddAsync()).Link("Ändra måttet");
        var (mine, theirs) = (await Website.GetAsync(address), await Website.GetAsync(address));
        await Website.SubmitAsync(theirs, "Spara måttet", new() { ["Värde att nå"] = "71" });

        var clash = await Website.SubmitAsync(mine, "Spara måttet", new() { ["Värde att nå"] = "72" });

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.Field("Värde att nå").ShouldBe("72");
        clash.TextOf(".t-panel").ShouldContain("mellan 71 och 80");
        (await Website.SubmitAsync(clash, "Spara måttet")).Text.ShouldContain("Måttet är sparat.");
        (await _site.MetricAsync("Nöjda elever")).Target.ShouldBe(72);
    }

    [Fact]
    public async Task What_a_decided_goal_is_judged_by_stays_but_its_source_is_corrected()
    {
        var edit = await Website.GetAsync($"{MetricSite.Decided}/andra");
        edit.Text.ShouldContain("Därför kan du bara ändra vem som ger ut siffrorna.");

        (await Website.SubmitAsync(edit, "Spara källan", new() { ["Källa"] = "SCB" })).Text.ShouldContain("Måttet är sparat.");
        var forged = await Website.PostAsync($"{MetricSite.Decided}/andra", new() { ["grund"] = (await Website.GetAsync($"{MetricSite.Decided}/andra")).Document.QuerySelector("input[name=grund]")!.GetAttribute("value")!, ["Form.Target"] = "10" });

        forged.ShouldBe(HttpStatusCode.BadRequest);
        var metric = await _site.MetricAsync("Behöriga till gymnasiet");
        (metric.Source, metric.Target).ShouldBe(("SCB", 88m));
    }

    [Fact]
    public async Task Next_years_target_begins_with_this_years_outcomes()
    {
        var form = await Website.GetAsync((await Website.GetAsync(MetricSite.Decided)).Link("Nytt mått med samma utfall och ett annat mål"));
        form.Text.ShouldContain("Enheten är procent");

        var page = await Website.SubmitAsync(form, "Lägg till måttet", new() { ["Vad heter måttet?"] = "Behöriga 2025", ["Värde att nå"] = "90", ["Målår"] = "2025" });

        page.Text.ShouldContain("89,1");
        var (next, former) = (await _site.MetricAsync("Behöriga 2025"), await _site.MetricAsync("Behöriga till gymnasiet"));
        (next.Outcomes.Count, next.TargetYear, former.TargetYear).ShouldBe((former.Outcomes.Count, 2025, 2024));
    }

    [Fact]
    public async Task The_page_tells_which_goals_use_the_metric()
    {
        var page = await Website.GetAsync(MetricSite.Decided);

        page.Link("Kommunfullmäktiges mål: Eleverna ska nå goda resultat.").ShouldBe("/mal/kf/goda-resultat");
    }

    [Fact]
    public async Task A_metric_is_tied_to_a_key_figure_and_untied()
    {
        var page = await Website.SubmitAsync(await Website.GetAsync($"{MetricSite.Decided}/nyckeltal?sok=invånare"), "Koppla måttet hit: Invånare totalt, antal");
        page.Text.ShouldContain("Måttet är kopplat till N01951.");

        page = await Website.SubmitAsync(await Website.GetAsync(page.Link("Ändra kopplingen")), "Ta bort kopplingen");

        page.Text.ShouldContain("Kopplingen till Kolada är borttagen.");
        (await Journalled.EventsAsync(Website)).TakeLast(2).ShouldBe(["MetricLinked", "MetricLinked"]);
        (await Website.PostAsync($"{MetricSite.Decided}/nyckeltal", new() { ["nyckeltal"] = "../kpi" })).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_search_that_Kolada_does_not_answer_is_said_and_the_form_stands()
    {
        _site.Kolada.Instead = _ => Microsoft.AspNetCore.Http.Results.StatusCode(503);

        var page = await Website.GetAsync("/arbete/matt/ny?sok=elever");

        page.Status.ShouldBe(HttpStatusCode.BadGateway);
        page.Text.ShouldContain("Kolada har ett fel hos sig just nu (kod 503)");
        (await Website.SubmitAsync(page, "Lägg till måttet", Typed())).Text.ShouldContain("Måttet är tillagt.");
    }

    [Fact]
    public async Task Municipalities_to_compare_with_are_chosen_and_left_out()
    {
        await _site.CompareWithAsync("Riket", "Bräcke");

        var page = await Website.SubmitAsync(await Website.GetAsync("/arbete/matt/jamfor"), "Ta bort Riket");

        page.Text.ShouldContain("Riket är inte längre med i jämförelsen.");
        (await Website.RecordAsync()).Municipality.ComparedWith.ShouldBe([new("2305", "Bräcke")]);
        (await Website.GetAsync("/arbete/matt/jamfor?sok=br")).Text.ShouldContain("Bräcke är redan med.");
        (await Website.PostAsync("/arbete/matt/jamfor", new() { ["kod"] = "12", ["namn"] = "Ingen" })).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/arbete/matt?handler=Fetch")]
    [InlineData($"{MetricSite.Decided}?handler=Fetch")]
    [InlineData("/arbete/matt/ny")]
    [InlineData($"{MetricSite.Decided}/andra")]
    [InlineData($"{MetricSite.Decided}/utfall")]
    [InlineData($"{MetricSite.Decided}/nyckeltal")]
    [InlineData("/arbete/matt/jamfor")]
    public async Task Others_read_but_do_not_change(string address)
    {
        await Website.SignInAsync(GivenPeople.Member);

        (await Website.GetAsync("/arbete/matt")).Offers("Nytt mått").ShouldBeFalse();
        (await Website.GetAsync(MetricSite.Decided)).Text.ShouldNotContain("Registrera utfall");
        (await Website.PostAsync(address)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/arbete/matt/018c0000-0000-7000-8000-00000000ffff")]
    [InlineData("/arbete/matt/ny?fran=018c0000-0000-7000-8000-00000000ffff")]
    [InlineData("/arbete/matt/ny?nyckeltal=../kpi")]
    [InlineData("/arbete/matt/ny?nyckeltal=N99999")]
    public async Task What_is_not_there_is_not_found(string address) => (await Website.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
}
