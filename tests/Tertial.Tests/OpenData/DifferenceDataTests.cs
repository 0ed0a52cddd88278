using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Tertial.Domain.Plans;

namespace Tertial.Tests.OpenData;

public sealed partial class DifferenceDataTests(ChangedSite site) : IClassFixture<ChangedSite>
{
    private const string Compared = "/verksamhetsplan/ks/2024/jamfor";

    [Fact]
    public async Task The_difference_is_published_as_json() => Golden.ShouldMatch("difference.json", await TextAsync($"{Compared}/1/2.json", "application/json; charset=utf-8"));

    [Fact]
    public async Task The_difference_is_published_as_csv() => Golden.ShouldMatch("difference.csv", await TextAsync($"{Compared}/1/2.csv", "text/csv; charset=utf-8; header=present"));

    [Fact]
    public async Task Every_kind_of_change_is_in_the_data()
    {
        var data = JsonDocument.Parse(await TextAsync($"{Compared}/1/2.json", "application/json; charset=utf-8")).RootElement;

        Kinds(data, "goals").ShouldBe(Names<GoalChangeKind>(), ignoreOrder: true);
        Kinds(data, "activities").ShouldBe(Names<ChangeKind>(), ignoreOrder: true);
        Kinds(data, "budgetLines").ShouldBe(Names<BudgetChangeKind>(), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_field_is_described()
    {
        var described = Code().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "open-data.md"))).SelectMany(code => Name().Matches(code.Value)).Select(name => name.Value).ToHashSet();
        var json = JsonDocument.Parse(await TextAsync($"{Compared}/1/2.json", "application/json; charset=utf-8")).RootElement;
        var csv = (await TextAsync($"{Compared}/1/2.csv", "text/csv; charset=utf-8; header=present")).Split("\r\n")[0].Split(',');

        Members(json).Concat(csv).Except(described).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_later_version_first_leads_to_the_same_address()
    {
        using var answer = await SendAsync($"{Compared}/2/1.csv?per=2024-07-01");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe($"{Compared}/1/2.csv?per=2024-07-01");
    }

    [Theory]
    [InlineData($"{Compared}/1/3.json", 404, "Kommunstyrelsens verksamhetsplan 2024 har ingen version 3 som är offentlig den 1 augusti 2024.")]
    [InlineData($"{Compared}/1/2.json?per=2024-06-10", 404, "Kommunstyrelsens verksamhetsplan 2024 har ingen version 2 som är offentlig den 10 juni 2024.")]
    [InlineData($"{Compared}/1/2.csv?per=2023-06-10", 404, "Ingen plan för ks 2024 är offentlig den 10 juni 2023.")]
    [InlineData("/verksamhetsplan/bun/2024/jamfor/1/2.csv", 404, "Ingen plan för bun 2024 är offentlig den 1 augusti 2024.")]
    [InlineData($"{Compared}/1/1.json", 400, "Välj två olika versioner att jämföra.")]
    [InlineData($"{Compared}/1/tva.csv", 400, "Året och versionerna ska vara heltal, som i /verksamhetsplan/ks/2024/jamfor/1/2.json.")]
    [InlineData($"{Compared}/1/99999999999.csv", 400, "Året och versionerna ska vara heltal, som i /verksamhetsplan/ks/2024/jamfor/1/2.json.")]
    public async Task What_is_wrong_is_told_as_problem_details(string address, int status, string detail)
    {
        using var answer = await SendAsync(address);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("detail").GetString()!.Replace('\u00a0', ' ').ShouldBe(detail);
    }

    [Fact]
    public async Task Responsible_people_are_left_out_where_the_municipality_does_not_show_them()
    {
        await using var website = await Website.StartAsync(GivenChanges.Municipality(showsResponsible: false), new(2024, 8, 1));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Compared}/1/2.json", UriKind.Relative));
        using var answer = await website.SendAsync(request);

        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("esponsible");
        var page = await website.GetAsync($"{Compared}/1/2");
        page.Text.ShouldNotContain("nsvarig");
        page.Text.ShouldNotContain("Skolchef");
    }

    private static IEnumerable<string> Kinds(JsonElement data, string part) => data.GetProperty(part).EnumerateArray()
        .SelectMany(item => item.GetProperty("changes").EnumerateArray()).Select(change => change.GetProperty("kind").GetString()!).Distinct();

    private static IEnumerable<string> Names<T>() where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static IEnumerable<string> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Members(member.Value).Append(member.Name)
            .Concat(member.Name == "field" ? [member.Value.GetString()!] : Array.Empty<string>())),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        _ => [],
    };

    private async Task<string> TextAsync(string address, string type)
    {
        using var answer = await SendAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe(type);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        return await site.SendAsync(request);
    }

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Name();
}
