using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Exchange;
using Tertial.Web.Papers;

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
    public async Task Every_file_is_in_the_tables_and_those_of_the_workplace_name_their_permission()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        Files(website).Select(file => file.RoutePattern.RawText!).ShouldBe(Routes.Files.Keys.Concat(Routes.WorkplaceFiles.Keys).SelectMany(page => PaperForms.Downloads.Select(form => page + form.Ending())), ignoreOrder: true);
        foreach (var file in Files(website))
        {
            var page = Routes.WorkplaceFiles.FirstOrDefault(known => file.RoutePattern.RawText!.StartsWith(known.Key, StringComparison.Ordinal));
            file.Metadata.GetMetadata<RequiresAttribute>()?.Permission.ToString().ShouldBe(page.Value.Permission, file.RoutePattern.RawText);
        }
    }

    [Fact]
    public async Task A_visitor_has_every_public_file_and_is_asked_to_sign_in_for_the_others()
    {
        await using var website = await Website.StartAsync(Demo(), Today);

        foreach (var form in PaperForms.Downloads)
        {
            foreach (var address in Routes.Files.Values) (await website.GetAsync(address + form.Ending())).Status.ShouldBe(HttpStatusCode.OK, address + form.Ending());
            foreach (var (_, address) in Routes.WorkplaceFiles.Values) (await website.GetAsync(address + form.Ending())).Path.ShouldStartWith("/logga-in", Case.Sensitive, address);
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

    private static List<RouteEndpoint> Files(Website website) => [.. website.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>().Where(endpoint => PaperForms.Downloads.Any(form => endpoint.RoutePattern.RawText?.EndsWith(form.Ending(), StringComparison.Ordinal) == true))];

    private static IEnumerable<string> Templates(Website website) => Pages(website).Select(endpoint => endpoint.RoutePattern.RawText!).Distinct();
}
