using System.Net;
using Tertial.Domain;

namespace Tertial.Tests.Pages.Administration;

/// <summary>Setting whether a head approves the reports, from a day on.</summary>
public sealed class ApprovalTests
{
    private const string Page = "/arbete/installningar/godkannande";
    private static readonly DateOnly Today = new(2024, 5, 6);

    [Fact]
    public async Task It_is_off_until_someone_turns_it_on_from_a_day()
    {
        await using var website = await StartAsync();
        var page = await website.GetAsync(Page);
        page.TextOf("tbody tr").ShouldBe("Kommunstyrelsen Ingen behöver godkänna. Inget");

        page = await website.SubmitAsync(page, "Spara", new() { ["Ja, en chef godkänner"] = "ja", ["Gäller från"] = "2024-06-01" });

        page.TextOf("tbody tr").ShouldBe("Kommunstyrelsen Ingen behöver godkänna. En chef godkänner från den 1 juni 2024.");
        page = await website.SubmitAsync(page, "Spara", new() { ["Ja, en chef godkänner"] = "ja" });
        page.TextOf("tbody tr").ShouldContain("En chef godkänner från den 6 maj 2024.");
        (await website.RecordAsync()).Municipality.ApprovalRules.ShouldBe([new(Given.Board, new(2024, 6, 1), true), new(Given.Board, Today, true)], ignoreOrder: true);
        (await Journalled.EventsAsync(website)).Count(name => name == nameof(ApprovalRuleChanged)).ShouldBe(2);
        (await website.GetAsync("/arbete/installningar")).Text.ShouldContain("En chef godkänner rapporter till Kommunstyrelsen.");
        (await website.GetAsync("/arbete/journal")).Text.ShouldContain("Ändrade om rapporter ska godkännas: Kommunstyrelsen");
    }

    [Theory]
    [InlineData("2024-05-05", "ja", "Dagen har redan varit.")]
    [InlineData("snart", "ja", "Skriv datum som")]
    [InlineData("2024-05-06", null, "Välj om en chef ska godkänna.")]
    public async Task What_cannot_be_taken_is_said_beside_its_field_and_kept(string from, string? answer, string says)
    {
        await using var website = await StartAsync();
        var typed = new Dictionary<string, string> { ["Gäller från"] = from };
        if (answer is not null) typed["Ja, en chef godkänner"] = answer;

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Spara", typed);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(says);
        page.Field("Gäller från").ShouldBe(from);
        (await website.RecordAsync()).Municipality.ApprovalRules.ShouldBeEmpty();
    }

    [Fact]
    public async Task Setting_what_already_holds_changes_nothing()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Page), "Spara", new() { ["Nej, den som rapporterar avgör själv"] = "ja" });

        page.Text.ShouldContain("Så var det redan. Inget är ändrat.");
        (await website.RecordAsync()).Municipality.ApprovalRules.ShouldBeEmpty();
    }

    private static async Task<Website> StartAsync()
    {
        var website = await Website.StartAsync(Given.Municipality(), Today);
        await website.SignInAsync(GivenPeople.Administrator);
        return website;
    }
}
