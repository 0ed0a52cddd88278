using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain.FollowUps;
using Tertial.Web.Forms;

namespace Tertial.Tests.Forms;

public sealed class ChoicesTests
{
    private readonly ReportPage _page = new();

    [Fact]
    public async Task The_values_of_an_enum_are_radios_with_their_Swedish_words()
    {
        _page.Model.Form.Status = ReportedStatus.Paused;
        var question = await ReportPage.Markup(Status());

        question.QuerySelector("legend")!.TextContent.ShouldBe("Hur var läget den 31 augusti?");
        question.QuerySelectorAll("label").Select(label => label.TextContent)
            .ShouldBe(["Inte påbörjad", "Pågår", "Genomförd", "Pausad", "Avslutad i förtid"]);
        question.QuerySelector("input[checked]")!.GetAttribute("value").ShouldBe("Paused");
    }

    [Fact]
    public async Task Nothing_is_chosen_beforehand()
    {
        var question = await ReportPage.Markup(Status());

        question.QuerySelectorAll("input[checked]").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_answer_carries_the_id_that_the_error_summary_leads_to()
    {
        await _page.Post(("Form.Done", "Klart."));
        var question = await ReportPage.Markup(Status());

        question.QuerySelector("input")!.Id.ShouldBe("Form_Status");
        question.QuerySelectorAll("input").Select(input => input.Id).ShouldBeUnique();
        question.QuerySelector("fieldset")!.GetAttribute("aria-describedby").ShouldBe("Form_Status-error");
    }

    [Fact]
    public async Task An_answer_can_open_the_follow_up_questions()
    {
        var tag = Status();
        tag.Opens = "Paused, Ended";
        var question = await ReportPage.Markup(tag);

        question.QuerySelectorAll("input[data-foljd]").Select(input => input.GetAttribute("value"))
            .ShouldBe(["Paused", "Ended"]);
    }

    [Fact]
    public async Task A_question_with_several_answers_has_boxes()
    {
        await _page.Post(("Form.Areas", "a"), ("Form.Areas", "c"));
        var question = await ReportPage.Markup(new ChoicesTagHelper
        {
            For = _page.Expression(report => report.Form.Areas),
            Items = [new SelectListItem("Vardag", "a"), new SelectListItem("Hälsa", "b"), new SelectListItem("Natur", "c")],
            ViewContext = _page.View(),
        });

        question.QuerySelectorAll("input[type=checkbox][checked]").Select(input => input.GetAttribute("value"))
            .ShouldBe(["a", "c"]);
    }

    private ChoicesTagHelper Status() =>
        new() { For = _page.Expression(report => report.Form.Status), ViewContext = _page.View() };
}
