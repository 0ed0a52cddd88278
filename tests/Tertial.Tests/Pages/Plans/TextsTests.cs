using System.Net;

namespace Tertial.Tests.Pages.Plans;

public sealed class TextsTests
{
    [Fact]
    public async Task The_introduction_is_seen_before_it_is_saved_and_nothing_dangerous_is_in_it()
    {
        await using var website = await Writing.BeginAsync();

        var page = await website.WriteAsync("texter", new() { ["Inledning"] = "## Varför\n\n- **Skolan** går före\n\n<script>alert(1)</script>[farlig](javascript:alert(1))" }, "Förhandsgranska");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.TextOf("#granskning h3").ShouldBe("Varför");
        page.TextOf("#granskning strong").ShouldBe("Skolan");
        page.Document.QuerySelector("#granskning script").ShouldBeNull();
        page.Document.QuerySelectorAll("#granskning a").ShouldAllBe(link => !(link.GetAttribute("href") ?? "").StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        page.Field("Inledning").ShouldContain("**Skolan**");
        (await website.DraftAsync()).Introduction.ShouldBe("Planen säger vad förvaltningen ska göra under 2024.");
    }

    [Fact]
    public async Task What_was_seen_is_saved_and_compared_with_what_is_decided()
    {
        await using var website = await Writing.BeginAsync();
        var seen = await website.WriteAsync("texter", new() { ["Inledning"] = "Skolan går före.\r\n\r\nResten väntar." }, "Förhandsgranska");

        var page = await website.SubmitAsync(seen, "Spara", null, "main form");

        (await website.DraftAsync()).Introduction.ShouldBe("Skolan går före.\n\nResten väntar.");
        page.TextOf(".t-klart").ShouldBe("Inledningen är sparad.");
        (await website.GetAsync($"{Writing.Address}?visa=andringar")).Text.ShouldContain("Inledningen är ändrad.");
    }

    [Fact]
    public async Task A_reader_reads_and_does_not_write()
    {
        await using var officer = await Writing.BeginAsync();
        await using var reader = await officer.JoinAsync(GivenPeople.Member);

        (await reader.GetAsync($"{Writing.Address}/texter")).Text.ShouldContain("Planen säger vad förvaltningen ska göra under 2024.");
        (await reader.PostAsync($"{Writing.Address}/texter", new() { ["Form.Introduction"] = "Övertagen" })).ShouldBe(HttpStatusCode.Forbidden);
    }
}
