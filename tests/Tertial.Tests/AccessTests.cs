using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Exchange;

namespace Tertial.Tests;

/// <summary>Everything denied unless allowed, walked over every route the site has.</summary>
public sealed class AccessTests
{
    private static readonly DateOnly Today = new(2025, 3, 1);

    private static readonly Dictionary<Role, string> OneOfEach = Enum.GetValues<Role>().ToDictionary(role => role, role =>
        Demo().People.First(person => person.Roles.Exists(assignment => assignment.Role == role)).Title);

    [Fact]
    public async Task Every_page_of_the_site_is_in_the_table_of_routes()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        Templates(website).Except(Known).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_table_of_routes_names_no_page_that_is_gone()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        Known.Except(Templates(website)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_table_names_the_permission_that_each_page_requires()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        foreach (var endpoint in Pages(website).Where(endpoint => Routes.Workplace.ContainsKey(endpoint.RoutePattern.RawText!)))
            endpoint.Metadata.GetMetadata<RequiresAttribute>().ShouldNotBeNull(endpoint.RoutePattern.RawText).Permission.ToString()
                .ShouldBe(Routes.Workplace[endpoint.RoutePattern.RawText!].Permission, endpoint.RoutePattern.RawText);
    }

    [Fact]
    public async Task A_visitor_reads_every_public_page()
    {
        await using var website = await Website.StartAsync(Demo(), Today);

        foreach (var address in Routes.Public.Values.SelectMany(addresses => addresses))
            (await website.GetAsync(address)).Status.ShouldBe(HttpStatusCode.OK, address);
    }

    [Fact]
    public async Task What_is_not_there_says_so_in_the_same_design()
    {
        await using var website = await Website.StartAsync(Demo(), Today);

        foreach (var (address, status) in Routes.Failures.Values)
        {
            var page = await website.GetAsync(address);
            ((int)page.Status).ShouldBe(status, address);
            page.Document.QuerySelector("header .t-avsandare").ShouldNotBeNull(address);
        }
    }

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in_before_any_page_of_the_workplace()
    {
        await using var website = await Website.StartAsync(Demo(), Today);

        foreach (var address in Routes.Workplace.Values.SelectMany(page => page.Addresses))
            (await website.GetAsync(address)).Path.ShouldStartWith("/logga-in", Case.Sensitive, address);
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task A_role_opens_the_pages_its_permissions_give_and_no_others(Role role)
    {
        await using var website = await Website.StartAsync(Demo(), Today);
        await website.SignInAsync(OneOfEach[role]);
        var actor = new Actor(Demo().People.First(person => person.Title == OneOfEach[role]), Demo());

        foreach (var (permission, addresses) in Routes.Workplace.Values)
            foreach (var address in addresses)
            {
                var page = await website.GetAsync(address);
                if (actor.Has(Enum.Parse<Permission>(permission))) page.Status.ShouldBe(HttpStatusCode.OK, $"{role} {address}");
                else page.Path.ShouldStartWith("/nekad", Case.Sensitive, $"{role} {address}");
            }
    }

    [Fact]
    public async Task Every_form_that_changes_something_refuses_a_post_without_the_antiforgery_token()
    {
        await using var website = await Website.StartAsync(Demo(), Today);
        await website.SignInAsync(OneOfEach[Role.Secretary]);

        foreach (var address in Routes.Workplace.Values.Where(page => page.Permission == nameof(Permission.RecordDecisions)).SelectMany(page => page.Addresses))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new FormUrlEncodedContent([]) };
            using var answer = await website.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, address);
        }
    }

    [Fact]
    public async Task Every_page_tells_the_browser_to_load_nothing_from_elsewhere()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));

        using var answer = await website.SendAsync(request);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    private static IEnumerable<string> Known => Routes.Public.Keys.Concat(Routes.Failures.Keys).Concat(Routes.Workplace.Keys);

    private static Domain.MunicipalRecord Demo() => ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo));

    private static IEnumerable<RouteEndpoint> Pages(Website website) => website.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null);

    private static IEnumerable<string> Templates(Website website) => Pages(website).Select(endpoint => endpoint.RoutePattern.RawText!).Distinct();
}
