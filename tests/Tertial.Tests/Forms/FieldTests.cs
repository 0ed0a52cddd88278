using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Web.Forms;

namespace Tertial.Tests.Forms;

public sealed class FieldTests
{
    private readonly ReportPage _page = new();

    [Fact]
    public async Task A_field_has_its_label_then_its_hint_then_its_control()
    {
        var field = await Field(_page.Expression(report => report.Form.Done), tag => (tag.Hint, tag.Rows) = ("Kort.", 3));

        field.QuerySelector("label")!.TextContent.ShouldBe("Vad har hänt?");
        field.QuerySelector("label")!.GetAttribute("for").ShouldBe("Form_Done");
        field.Children.Select(child => child.LocalName).ShouldBe(["label", "p", "textarea"]);
        field.QuerySelector("textarea")!.GetAttribute("aria-describedby").ShouldBe(field.QuerySelector("p")!.Id);
        field.QuerySelector("textarea")!.HasAttribute("aria-invalid").ShouldBeFalse();
    }

    [Theory, InlineData("Läses som mars 2025.", 3), InlineData("", 2), InlineData(null, 2)]
    public async Task A_note_stands_after_the_control_and_describes_it_when_there_is_one(string? note, int children)
    {
        var field = await Field(_page.Expression(report => report.Form.Mail), tag => tag.Note = note);

        field.Children.Length.ShouldBe(children);
        field.QuerySelector("input")!.GetAttribute("aria-describedby").ShouldBe(children == 3 ? field.LastElementChild!.Id : null);
        if (children == 3) field.LastElementChild!.TextContent.ShouldBe(note);
    }

    [Fact]
    public async Task A_mistake_stands_after_the_field_and_what_was_typed_is_kept()
    {
        await _page.Post(("Form.Forecast", "610.0"));
        var field = await Field(_page.Expression(report => report.Form.Forecast));
        var input = field.QuerySelector("input")!;

        input.GetAttribute("value").ShouldBe("610.0");
        input.GetAttribute("inputmode").ShouldBe("decimal");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        field.LastElementChild!.TextContent.ShouldBe("Skriv decimaler med komma, till exempel 12,5.");
        input.GetAttribute("aria-describedby").ShouldBe(field.LastElementChild.Id);
    }

    [Fact]
    public async Task Numbers_and_dates_are_shown_as_they_are_typed()
    {
        _page.Model.Form.Forecast = -1234.5m;
        _page.Model.Form.NewEnd = new DateOnly(2024, 11, 30);
        var forecast = await Field(_page.Expression(report => report.Form.Forecast));
        var newEnd = await Field(_page.Expression(report => report.Form.NewEnd));

        forecast.QuerySelector("input")!.GetAttribute("value").ShouldBe("\u22121234,5");
        newEnd.QuerySelector("input")!.GetAttribute("value").ShouldBe("2024-11-30");
        newEnd.QuerySelector("input")!.GetAttribute("type").ShouldBe("text");
        newEnd.QuerySelector("p")!.TextContent.ShouldStartWith("År-månad-dag");
    }

    [Fact]
    public async Task A_negative_number_survives_being_shown_and_posted()
    {
        await _page.Post(("Form.Forecast", "\u22121234,5"));

        _page.Model.Form.Forecast.ShouldBe(-1234.5m);
    }

    [Fact]
    public async Task A_box_posts_false_when_it_is_not_checked()
    {
        _page.Model.Form.Left = true;
        var field = await Field(_page.Expression(report => report.Form.Left));

        field.QuerySelector("input[type=checkbox]")!.HasAttribute("checked").ShouldBeTrue();
        field.QuerySelector("input[type=hidden]")!.GetAttribute("value").ShouldBe("false");
    }

    [Fact]
    public async Task A_list_keeps_its_choice()
    {
        await _page.Post(("Form.Done", "b"));
        var field = await Field(
            _page.Expression(report => report.Form.Done),
            tag => tag.Items = [new SelectListItem("Första", "a"), new SelectListItem("Andra", "b")]);

        field.QuerySelector("option[selected]")!.TextContent.ShouldBe("Andra");
    }

    [Fact]
    public async Task Other_attributes_go_to_the_control()
    {
        var tag = new FieldTagHelper { For = _page.Expression(report => report.Form.Mail), ViewContext = _page.View() };
        var markup = await ReportPage.Markup(tag, "", ("autocomplete", "email"), ("type", "email"));

        markup.QuerySelector("input")!.GetAttribute("autocomplete").ShouldBe("email");
        markup.QuerySelector("input")!.GetAttribute("type").ShouldBe("email");
    }

    private async Task<IElement> Field(
        Microsoft.AspNetCore.Mvc.ViewFeatures.ModelExpression model, Action<FieldTagHelper>? with = null)
    {
        var tag = new FieldTagHelper { For = model, ViewContext = _page.View() };
        with?.Invoke(tag);
        return (await ReportPage.Markup(tag)).QuerySelector(".ds-field")!;
    }
}
