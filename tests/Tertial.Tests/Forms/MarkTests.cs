using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Forms;

namespace Tertial.Tests.Forms;

public sealed class MarkTests
{
    [Fact]
    public async Task A_verdict_is_shown_by_shape_and_word()
    {
        var markup = await ReportPage.Markup(new VerdictMarkTagHelper { Value = Verdict.PartlyMet, Size = "large" });
        var mark = markup.FirstElementChild!;

        mark.TextContent.ShouldBe("Delvis uppfyllt");
        mark.GetAttribute("data-status").ShouldBe("delvis");
        mark.ClassList.ShouldBe(["ds-tag", "t-status", "t-status--stor"], ignoreOrder: true);
        mark.QuerySelector("use")!.GetAttribute("href").ShouldBe("/dist/icons.svg#i-delvis");
        mark.QuerySelector("svg")!.GetAttribute("aria-hidden").ShouldBe("true");
    }

    [Fact]
    public async Task A_goal_without_a_verdict_says_so()
    {
        var markup = await ReportPage.Markup(new VerdictMarkTagHelper());

        markup.TextContent.ShouldBe("Inte bedömt än");
    }

    [Fact]
    public async Task An_activity_is_shown_by_its_standing()
    {
        var markup = await ReportPage.Markup(new StandingMarkTagHelper { Value = ActivityStanding.Paused, Size = "plain" });

        markup.TextContent.ShouldBe("Pausad");
        markup.FirstElementChild!.ClassList.ShouldContain("t-status--ren");
    }

    [Theory]
    [InlineData(Standing.DecidedConditional, "Gäller när KF har beslutat")]
    [InlineData(Standing.DecidedNotYetInForce, "Beslutat, gäller från 2024-01-01")]
    [InlineData(Standing.InForce, "Gäller")]
    public async Task A_decision_says_what_it_waits_for(Standing standing, string word)
    {
        var markup = await ReportPage.Markup(new DecisionMarkTagHelper
        {
            Value = standing,
            Awaited = "KF har beslutat",
            From = new DateOnly(2024, 1, 1),
        });

        markup.TextContent.ShouldBe(word);
        markup.FirstElementChild!.ClassList.ShouldContain("t-status--beslut");
    }

    [Fact]
    public async Task A_reference_names_body_day_and_paragraph_and_leads_there()
    {
        var reference = (await ReportPage.Markup(Reference("/beslut/ks/2024-10-08/118#punkt-2"))).FirstElementChild!;

        reference.TextContent.ShouldBe("KS 2024-10-08 §\u00A0118, punkt\u00A02");
        reference.GetAttribute("href").ShouldBe("/beslut/ks/2024-10-08/118#punkt-2");
        reference.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2024-10-08");
    }

    [Fact]
    public async Task A_reference_without_an_address_is_text()
    {
        var reference = (await ReportPage.Markup(Reference(null))).FirstElementChild!;

        reference.LocalName.ShouldBe("span");
    }

    private static DecisionRefTagHelper Reference(string? address) => new()
    {
        Body = "KS",
        Date = new DateOnly(2024, 10, 8),
        Paragraph = "118",
        Point = "2",
        Href = address,
    };
}
