using System.Net;
using Tertial.Domain;

namespace Tertial.Tests.Pages.Matters;

/// <summary>The questions of the municipality's own that every matter is tested by.</summary>
public sealed class ExtraTestsTests
{
    private const string Page = "/arbete/arenden/egna-provningar";

    [Theory]
    [InlineData(GivenPeople.Secretary)]
    [InlineData(GivenPeople.Administrator)]
    public async Task A_question_is_added_and_asked_in_every_matter(string person)
    {
        await using var website = await StartAsync(person);

        var page = await AddAsync(website, "Barnkonsekvenser", "Hur påverkas barn?");

        page.Text.ShouldContain("Barnkonsekvenser prövas nu i varje ärende.");
        (await website.GetAsync("/arbete/arende/ks-23-702/provning")).Text.ShouldContain("Barnkonsekvenser");
        (await Journalled.EventsAsync(website)).ShouldContain(nameof(ExtraTestsChanged));
    }

    [Fact]
    public async Task A_question_that_is_no_longer_asked_can_be_asked_again()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);
        var page = await AddAsync(website, "Ekonomi", "Vad kostar det?");

        page = await website.SubmitAsync(page, "Sluta pröva");
        page.Text.ShouldContain("Ekonomi prövas inte längre.");
        (await website.GetAsync("/arbete/arende/ks-23-702/provning")).Text.ShouldNotContain("Ekonomi");

        (await website.SubmitAsync(page, "Pröva igen")).Text.ShouldContain("Ekonomi prövas igen.");
        (await website.PostAsync($"{Page}?handler=Ask", new() { ["id"] = Given.Id(999).ToString(), ["fraga"] = "true" })).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("", "Vad kostar det?", "Skriv vad prövningen heter.")]
    [InlineData("Ekonomi", "", "Skriv frågan som ska besvaras.")]
    [InlineData("BARN", "Vad kostar det?", "Det finns redan en prövning som heter BARN.")]
    public async Task What_cannot_be_asked_is_said_and_nothing_typed_is_lost(string name, string question, string message)
    {
        await using var website = await StartAsync(GivenPeople.Secretary);
        await AddAsync(website, "Barn", "Hur påverkas barn?");

        var page = await AddAsync(website, name, question);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        (page.Field("Namn"), page.Field("Fråga")).ShouldBe((name, question));
        (await website.RecordAsync()).Municipality.ExtraTests.Count.ShouldBe(1);
    }

    private static async Task<WebPage> AddAsync(Website website, string name, string question) =>
        await website.SubmitAsync(await website.GetAsync(Page), "Lägg till prövningen", new() { ["Namn"] = name, ["Fråga"] = question });

    private static async Task<Website> StartAsync(string person)
    {
        var record = Given.Municipality();
        record.Matters.ForEach(matter => matter.Handlings.Clear());
        var website = await Website.StartAsync(record, new(2023, 10, 20));
        await website.SignInAsync(person);
        return website;
    }
}
