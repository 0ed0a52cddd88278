using System.Net;
using Microsoft.AspNetCore.Http;
using Tertial.Domain.Plans;
using Tertial.Web.Kolada;
using static Tertial.Tests.Kolada.GivenKolada;

namespace Tertial.Tests.Kolada;

/// <summary>The client against a server that answers by the documented contract.</summary>
public sealed class KoladaClientTests : IAsyncLifetime
{
    private static readonly int[] Years = [2022, 2023];

    private KoladaStandIn _kolada = null!;
    private KoladaClient _client = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _kolada = await StartAsync();
        _client = Client(_kolada.Address);
    }

    public ValueTask DisposeAsync() => _kolada.DisposeAsync();

    [Theory]
    [InlineData("behöriga elever", "N15428 N15436")]
    [InlineData("elever kommun", "N15428 N15436")]
    [InlineData("elever skolor", "N15436")]
    [InlineData("alla elever", "N15500")]
    [InlineData("ELEVER hemkommun", "N15428")]
    [InlineData("invånare", "N01951")]
    [InlineData("n15436", "N15436")]
    [InlineData("N99999", "")]
    [InlineData("andel (%)", "N15428 N15436")]
    [InlineData("a&b=c/d?e", "")]
    [InlineData("  ", "")]
    public async Task Key_figures_are_found_by_words_in_any_order_those_named_so_first(string words, string found) =>
        string.Join(' ', (await _client.SearchAsync(words, Stop)).Select(figure => figure.Id)).ShouldBe(found);

    [Fact]
    public async Task A_key_figure_says_what_it_counts_and_when_it_is_published() =>
        (await _client.FindAsync(Grades, Stop)).ShouldBe(new KeyFigure(Grades, "Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)", "Folkbokförda elever. Källa: SCB.", 2024, new(2024, 12, 10)));

    [Theory]
    [InlineData("br", "2305 Bräcke")]
    [InlineData("2305", "2305 Bräcke")]
    [InlineData("riket", "0000 Riket")]
    [InlineData("Lillby", "9999 Lillby, G100 Liknande kommuner, övergripande, Lillby")]
    [InlineData("Region", "")]
    [InlineData("1234", "")]
    public async Task Municipalities_and_groups_are_found_by_name_or_code(string name, string found) =>
        string.Join(", ", (await _client.MunicipalitiesAsync(name, Stop)).Select(area => $"{area.Code} {area.Name}")).ShouldBe(found);

    [Fact]
    public async Task Values_are_read_for_municipalities_and_years_as_they_are()
    {
        _kolada.Change(new(Grades, "2305", 2022, null));
        _kolada.Change(new(Grades, "G100", 2022, 80, IsDeleted: true));

        var answer = (await _client.ReadAsync([Grades], [Own, "2305", "G100"], Years, Stop)).ShouldHaveSingleItem();

        answer.Values.OrderBy(value => value.MunicipalityCode).ThenBy(value => value.Year).ShouldBe(
        [
            new("2305", 2022, null), new("2305", 2023, 75.5m, 79.5m, 71.5m),
            new(Own, 2022, 78.3m), new(Own, 2023, 80.3m, 84.3m, 76.3m),
            new("G100", 2022, null), new("G100", 2023, 82.25m, 86.25m, 78.25m),
        ]);
        answer.Years.ShouldBe(Years);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://api.kolada.se/v3")]
    [InlineData("http://elsewhere.example/base/v3")]
    public async Task Every_page_is_followed_at_the_address_that_is_set(string? ownName)
    {
        (_kolada.PageSize, _kolada.OwnName) = (1, ownName);

        var answer = (await _client.ReadAsync([Grades], [Own, "2305", "G100"], Years, Stop)).Single();

        answer.Values.Count.ShouldBe(6);
        _kolada.Asked.Count(asked => asked.StartsWith("/v3/data/", StringComparison.Ordinal)).ShouldBe(6);
    }

    [Fact]
    public async Task No_more_is_asked_in_one_question_than_Kolada_takes()
    {
        for (var number = 0; number < 30; number++) _kolada.Figures.Add(new($"N{number:00000}", $"Nummer {number}"));
        string[] ids = [.. _kolada.Figures.Where(figure => figure.Type != "L").Select(figure => figure.Id)];

        var answers = await _client.ReadAsync(ids, [Own], [.. Enumerable.Range(1999, 26)], Stop);

        answers.Count.ShouldBe(ids.Length);
        answers.ShouldAllBe(answer => answer.KeyFigure != null);
        answers.Single(answer => answer.KeyFigure!.Id == Grades).Values.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_key_figure_that_is_gone_is_told_apart_from_those_that_are_there()
    {
        var answers = await _client.ReadAsync([Grades, "N99999", Inhabitants], [Own], Years, Stop);

        answers.Select(answer => answer.KeyFigure?.Id).ShouldBe([Grades, null, Inhabitants]);
        answers.Select(answer => answer.Values.Count).ShouldBe([2, 0, 0]);
    }

    [Fact]
    public async Task A_municipality_that_Kolada_does_not_know_is_said() =>
        (await FailAsync(() => _client.ReadAsync([Grades], [Own, "1234"], Years, Stop))).ShouldBe("Kolada känner inte igen någon av kommunerna i frågan, så inget är hämtat. Se över vilka kommuner ni jämför med.");

    [Fact]
    public async Task It_says_who_it_is()
    {
        await _client.FindAsync(Grades, Stop);

        _kolada.UserAgents.ShouldAllBe(agent => agent == "Tertial/0.1.0");
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task What_passes_is_tried_again(HttpStatusCode status)
    {
        var tries = 0;
        _kolada.Instead = _ => ++tries <= 2 ? Results.StatusCode((int)status) : null;

        (await _client.FindAsync(Grades, Stop)).ShouldNotBeNull();
        tries.ShouldBe(3);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, "Kolada har fått för många frågor på kort tid", 4)]
    [InlineData(HttpStatusCode.InternalServerError, "Kolada har ett fel hos sig just nu (kod 500)", 4)]
    [InlineData(HttpStatusCode.GatewayTimeout, "Kolada har ett fel hos sig just nu (kod 504)", 4)]
    [InlineData(HttpStatusCode.BadRequest, "Kolada tog inte emot frågan (kod 400)", 1)]
    [InlineData(HttpStatusCode.Forbidden, "Kolada tog inte emot frågan (kod 403)", 1)]
    public async Task What_does_not_pass_is_said_in_one_sentence(HttpStatusCode status, string sentence, int tries)
    {
        _kolada.Instead = _ => Results.StatusCode((int)status);

        (await FailAsync(() => _client.FindAsync(Grades, Stop))).ShouldStartWith(sentence);
        _kolada.Asked.Count.ShouldBe(tries);
    }

    [Fact]
    public async Task A_long_wait_is_left_to_the_person()
    {
        _kolada.Instead = http =>
        {
            http.Response.Headers.RetryAfter = "600";
            return Results.StatusCode(429);
        };

        (await FailAsync(() => _client.FindAsync(Grades, Stop))).ShouldContain("Vänta några minuter");
        _kolada.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_not_waited_for()
    {
        _kolada.Instead = http => Results.Stream(async body => await Task.Delay(TimeSpan.FromSeconds(5), http.RequestAborted));

        (await FailAsync(() => _client.FindAsync(Grades, Stop))).ShouldBe("Kolada svarade inte i tid, så inget är hämtat. Försök igen om en stund.");
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said() =>
        (await FailAsync(() => Client(Nowhere).FindAsync(Grades, Stop))).ShouldBe("Kolada svarar inte just nu, så inget är hämtat. Försök igen om en stund.");

    [Theory]
    [InlineData("")]
    [InlineData("<html>Underhåll</html>")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"values":null}""")]
    [InlineData("""{"values":[1]}""")]
    [InlineData("""{"values":[{"id":"N15428"}]}""")]
    [InlineData("""{"values":[{"id":"N15428","title":"Elever"}],"next_url":"nonsense"}""")]
    [InlineData("""{"values":[{"id":"N15428","title":"Elever"}],"next_url":"http://127.0.0.1/v3/kpi?per_page=5000"}""")]
    [InlineData("""{"values":[{"id":"N15428","title":"Ele""")]
    public async Task What_can_not_be_read_is_said(string body)
    {
        _kolada.Instead = _ => Results.Text(body, "application/json");

        (await FailAsync(() => _client.FindAsync(Grades, Stop))).ShouldStartWith("Kolada svarade med något som inte går att läsa");
    }

    [Theory]
    [InlineData("""{"kpi":"N15428","municipality":"9999","period":2023,"values":[{"gender":"T","value":"80,3"}]}""")]
    [InlineData("""{"kpi":"N15428","municipality":"9999","period":2023,"values":[{"gender":"T","value":1e200}]}""")]
    [InlineData("""{"kpi":"N15428","municipality":"9999","period":2023}""")]
    [InlineData("""{"kpi":"N15428","municipality":"9999","period":"i fjol","values":[]}""")]
    [InlineData("""{"kpi":"N15428","period":2023,"values":[]}""")]
    [InlineData("""{"municipality":"9999","period":2023,"values":[]}""")]
    public async Task A_value_that_can_not_be_read_is_not_guessed(string row)
    {
        _kolada.Instead = http => http.Request.Path.StartsWithSegments("/v3/data") ? Results.Text($$"""{"values":[{{row}}]}""", "application/json") : null;

        (await FailAsync(() => _client.ReadAsync([Grades], [Own], Years, Stop))).ShouldStartWith("Kolada svarade med något som inte går att läsa");
    }

    [Theory]
    [InlineData("""{"kpi":"N15428","municipality":"9999","period":"2023","values":[{"gender":"T","value":8.03e1}]}""", 80.3)]
    [InlineData("""{"kpi":"N15428","municipality":"9999","period":2023,"values":[{"value":0,"extra":[]}]}""", 0.0)]
    [InlineData("""{"kpi":"N15428","municipality":"9999","period":2023,"values":[]}""", null)]
    public async Task What_is_written_in_another_way_is_read_all_the_same(string row, double? value)
    {
        _kolada.Instead = http => http.Request.Path.StartsWithSegments("/v3/data") ? Results.Text($$"""{"values":[{{row}}]}""", "application/json") : null;

        (await _client.ReadAsync([Grades], [Own], Years, Stop)).Single().Values.ShouldHaveSingleItem().Value.ShouldBe((decimal?)value);
    }

    [Theory]
    [InlineData("ftp://kolada.example")]
    [InlineData("kolada")]
    public void An_address_that_is_none_stops_the_site_from_starting(string address) =>
        Should.Throw<Tertial.Web.Commands.CommandException>(() => Client(address)).Message.ShouldContain(KoladaSetup.AddressSetting);

    private static async Task<string> FailAsync<T>(Func<Task<T>> ask) => (await Should.ThrowAsync<KoladaException>(ask)).Message;
}
