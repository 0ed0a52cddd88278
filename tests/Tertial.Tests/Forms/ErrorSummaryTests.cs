using Tertial.Web.Forms;

namespace Tertial.Tests.Forms;

public sealed class ErrorSummaryTests
{
    private readonly ReportPage _page = new();

    [Fact]
    public async Task It_is_not_shown_while_all_is_well()
    {
        var markup = await ReportPage.Markup(Summary());

        markup.InnerHtml.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_lists_the_mistakes_in_the_order_of_the_form_with_links_to_the_fields()
    {
        await _page.Post(("Form.Forecast", "610.0"), ("Form.Count", "3"));
        var links = (await ReportPage.Markup(Summary())).QuerySelectorAll("a");

        links.Select(link => link.GetAttribute("href")).ShouldBe(["#Form_Status", "#Form_Done", "#Form_Forecast"]);
        links[1].TextContent.ShouldBe("Fyll i fältet ”Vad har hänt?”.");
        links[2].TextContent.ShouldBe("Prognos, tkr: skriv decimaler med komma, till exempel 12,5.");
    }

    [Fact]
    public async Task It_says_how_many_and_can_be_focused()
    {
        await _page.Post(("Form.Status", "Paused"), ("Form.Count", "3"));
        var summary = (await ReportPage.Markup(Summary(), "<p>Utkastet är sparat.</p>")).FirstElementChild!;

        summary.QuerySelector("h2")!.TextContent.ShouldBe("Rätta en sak innan du går vidare");
        summary.GetAttribute("tabindex").ShouldBe("-1");
        summary.GetAttribute("aria-labelledby").ShouldBe(summary.QuerySelector("h2")!.Id);
        summary.LastElementChild!.TextContent.ShouldBe("Utkastet är sparat.");
    }

    [Fact]
    public async Task What_concerns_the_whole_form_is_not_a_link()
    {
        _page.Refuse("", "Någon annan har ändrat samtidigt.");
        var markup = await ReportPage.Markup(Summary());

        markup.QuerySelector("li")!.TextContent.ShouldBe("Någon annan har ändrat samtidigt.");
        markup.QuerySelectorAll("a").ShouldBeEmpty();
    }

    private ErrorSummaryTagHelper Summary() => new() { ViewContext = _page.View() };
}
