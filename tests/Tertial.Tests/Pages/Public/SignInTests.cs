using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Public;

namespace Tertial.Tests.Pages.Public;

public sealed class SignInTests
{
    private static readonly DateOnly Today = new(2024, 5, 6);

    [Fact]
    public async Task Everyone_is_listed_with_role_and_scope()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        var page = await website.GetAsync("/logga-in");

        page.Offers(GivenPeople.Reporter).ShouldBeTrue();
        page.Text.ShouldContain("Rapportör, Skola");
        page.Text.ShouldContain("Nämndsekreterare, Kommunstyrelsen; Nämndsekreterare, Kommunfullmäktige");
    }

    [Theory]
    [InlineData("/arbete/arenden", "/arbete/arenden")]
    [InlineData("https://exempel.se/", "/arbete/att-gora")]
    [InlineData("//exempel.se/", "/arbete/att-gora")]
    [InlineData("", "/arbete/att-gora")]
    public async Task Signing_in_leads_back_within_the_site_only(string returnTo, string expected)
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);

        var page = await website.SubmitAsync(await website.GetAsync($"/logga-in?till={Uri.EscapeDataString(returnTo)}"), GivenPeople.Officer);

        page.Path.ShouldBe(expected);
    }

    [Fact]
    public async Task Signing_out_closes_the_workplace()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);
        await website.SignInAsync(GivenPeople.Officer);

        await website.SubmitAsync(await website.GetAsync("/arbete/att-gora"), "Logga ut");

        (await website.GetAsync("/arbete/att-gora")).Path.ShouldStartWith("/logga-in");
    }

    [Fact]
    public async Task In_production_nobody_is_let_in_here()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today, "Production");
        var page = await website.GetAsync("/logga-in");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/logga-in", UriKind.Relative)) { Content = new FormUrlEncodedContent([new("Person", GivenPeople.All[0].Id.ToString())]) };

        using var answer = await website.SendAsync(request);

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Text.ShouldContain("Ingen inloggning är inställd");
        page.Document.QuerySelector("form").ShouldBeNull();
        answer.IsSuccessStatusCode.ShouldBeFalse();
        answer.Headers.TryGetValues("Set-Cookie", out var cookies);
        (cookies ?? []).ShouldAllBe(cookie => !cookie.StartsWith("tertial=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Not_even_a_genuine_form_signs_in_in_production()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today, "Production");
        var services = website.Services;
        var model = new SignInModel(services.GetRequiredService<Records>(), services.GetRequiredService<IHostEnvironment>()) { Person = GivenPeople.All[0].Id.Value };

        var answer = await model.OnPostAsync();

        answer.ShouldBeOfType<PageResult>().StatusCode.ShouldBe(404);
    }

    [Fact]
    public async Task Someone_who_is_not_in_the_list_is_not_let_in()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);
        var page = await website.GetAsync("/logga-in");
        foreach (var button in page.Document.QuerySelectorAll("button[name=Person]")) button.SetAttribute("value", Given.Id(999).ToString());

        (await website.SubmitAsync(page, GivenPeople.Officer)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Too_many_tries_are_turned_away()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), Today);
        var page = await website.GetAsync("/logga-in");

        for (var tries = 0; tries < SignInLimit.Tries; tries++) await website.SubmitAsync(page, GivenPeople.Officer);

        (await website.SubmitAsync(page, GivenPeople.Officer)).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await website.GetAsync("/logga-in")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
