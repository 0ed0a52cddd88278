using System.Net;
using Tertial.Domain;
using Tertial.Domain.Decisions;

namespace Tertial.Tests.Pages.Public;

/// <summary>Papers that are drafts or secret, and papers that carry something dangerous.</summary>
public sealed class PaperTests
{
    private const string Matter = "/arende/ks-23-702";
    private static readonly DateOnly Today = new(2024, 3, 1);

    [Fact]
    public async Task A_draft_is_neither_listed_nor_shown()
    {
        await using var website = await Website.StartAsync(With(Paper(950, "Arbetsutkast", "Hemligt utkast.")), Today);

        (await website.GetAsync(Matter)).Text.ShouldNotContain("Arbetsutkast");
        (await website.GetAsync($"{Matter}/handling/{Given.Id(950)}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_secret_paper_is_said_with_its_section_but_neither_named_nor_shown()
    {
        await using var website = await Website.StartAsync(With(Paper(951, "Utredning om en person", "Hemligt.", "26 kap. 1 § OSL")), Today);

        var page = await website.GetAsync(Matter);

        page.Text.ShouldContain("Handlingen omfattas av sekretess (26 kap. 1 § OSL). Därför visas den inte.");
        page.Text.ShouldNotContain("Utredning om en person");
        (await website.GetAsync($"{Matter}/handling/{Given.Id(951)}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_paper_without_text_says_that_it_can_be_asked_for()
    {
        var paper = Paper(952, "Bilaga", null);
        paper.Publish(new(2023, 10, 20));
        await using var website = await Website.StartAsync(With(paper), Today);

        (await website.GetAsync($"{Matter}/handling/{Given.Id(952)}")).Text.ShouldContain("Du kan begära ut den hos kommunen.");
    }

    private static Paper Paper(int id, string title, string? text, string? secrecy = null) =>
        new() { Id = new(Given.Id(id)), MatterId = new(Given.Id(102)), Title = title, Date = new(2023, 10, 18), SecrecySection = secrecy, Text = text, Origin = Origin.Own };

    private static MunicipalRecord With(Paper paper)
    {
        var record = Given.Municipality();
        record.Matters.First(matter => matter.Id.Value == Given.Id(102)).Papers.Add(paper);
        return record;
    }
}
