using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Tertial.Web.Data;
using Tertial.Web.Exchange;
using Tertial.Web.Pages;

namespace Tertial.Tests.Data;

/// <summary>What a visitor gets from memory, and who never does.</summary>
public sealed class PublicCacheTests
{
    private const string Plan = "/verksamhetsplan/ks/2024";
    private static readonly DateOnly Today = new(2024, 10, 21);

    [Fact]
    public async Task A_page_is_kept_for_the_next_visitor()
    {
        await using var website = await StartAsync();

        (await AskAsync(website, Plan)).IsKept.ShouldBeFalse();
        (await AskAsync(website, Plan)).IsKept.ShouldBeTrue();
    }

    [Fact]
    public async Task The_signed_in_never_get_a_kept_page_and_leave_none_behind()
    {
        await using var website = await StartAsync();
        await AskAsync(website, Plan);
        await website.SignInAsync("Nämndsekreterare");

        (await AskAsync(website, Plan)).IsKept.ShouldBeFalse();
        (await AskAsync(website, "/beslut")).IsKept.ShouldBeFalse();
        (await AskAsync(website, "/beslut")).IsKept.ShouldBeFalse();
    }

    [Fact]
    public async Task A_cookie_that_no_longer_signs_anyone_in_gets_a_page_made_anew()
    {
        await using var website = await StartAsync();
        await AskAsync(website, Plan);

        var answer = await AskAsync(website, Plan, "Cookie", "tertial=expired");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.IsKept.ShouldBeFalse();
    }

    [Theory]
    [InlineData("/logga-in")]
    [InlineData("/halsa")]
    [InlineData("/dist/favicon.svg")]
    [InlineData("/finns-inte")]
    public async Task What_is_not_a_public_page_is_not_kept(string address)
    {
        await using var website = await StartAsync();
        var first = await AskAsync(website, address);

        var second = await AskAsync(website, address);

        second.Status.ShouldBe(first.Status);
        second.IsKept.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Content-Security-Policy")]
    [InlineData("X-Content-Type-Options")]
    [InlineData("X-Frame-Options")]
    [InlineData("Referrer-Policy")]
    [InlineData("Content-Type")]
    public async Task A_kept_page_carries_the_headers_of_a_made_one(string header)
    {
        await using var website = await StartAsync();

        var (made, kept) = (await AskAsync(website, Plan), await AskAsync(website, Plan));

        kept.IsKept.ShouldBeTrue();
        kept.Header(header).ShouldNotBeNull();
        kept.Header(header).ShouldBe(made.Header(header));
    }

    [Fact]
    public async Task A_kept_page_is_sent_as_the_reader_can_read_it()
    {
        await using var website = await StartAsync();
        var plain = await AskAsync(website, Plan);
        await AskAsync(website, Plan, "Accept-Encoding", "gzip");

        var packed = await AskAsync(website, Plan, "Accept-Encoding", "gzip");

        (await AskAsync(website, Plan)).Text.ShouldBe(plain.Text);
        packed.IsKept.ShouldBeTrue();
        packed.Header("Content-Encoding").ShouldBe("gzip");
        Unpack(packed.Bytes).ShouldBe(plain.Text);
    }

    [Fact]
    public async Task A_question_for_the_head_alone_spoils_no_page()
    {
        await using var website = await StartAsync();
        using var head = new HttpRequestMessage(HttpMethod.Head, new Uri(Plan, UriKind.Relative));

        using var answer = await website.SendAsync(head);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(website, Plan)).Text.ShouldEndWith("</html>\n");
    }

    [Fact]
    public async Task A_page_of_another_day_keeps_its_day_to_itself()
    {
        await using var website = await StartAsync();
        var then = await website.GetAsync($"{Plan}?per=2024-05-31");
        var now = await website.GetAsync(Plan);

        then.Document.QuerySelectorAll(".t-gantt a").ShouldAllBe(link => link.GetAttribute("href")!.EndsWith("?per=2024-05-31", StringComparison.Ordinal));
        now.Document.QuerySelectorAll(".t-gantt a").ShouldAllBe(link => !link.GetAttribute("href")!.Contains("per=", StringComparison.Ordinal));
    }

    [Fact]
    public void Todays_view_of_a_record_is_one_until_the_day_turns()
    {
        var record = Given.Municipality();
        var view = On(Today).View(record);

        On(Today).View(record).ShouldBeSameAs(view);
        On(Today.AddDays(1)).View(record).On.ShouldBe(Today.AddDays(1));
        On(Today).View(Given.Municipality()).ShouldNotBeSameAs(view);
    }

    private static AsOf On(DateOnly today) => new(new Clock(TimeProvider.System, today), new HttpContextAccessor());

    private static Task<Website> StartAsync() => Website.StartAsync(Until.Day(ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo)), Today), Today);

    private static async Task<Answer> AskAsync(Website website, string address, string? header = null, string? value = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (header is not null) request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await website.SendAsync(request);
        var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(pair => pair.Key, pair => string.Join(", ", pair.Value));
        return new(answer.StatusCode, headers, await answer.Content.ReadAsByteArrayAsync());
    }

    private static string Unpack(byte[] bytes)
    {
        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        return Encoding.UTF8.GetString(unpacked.ToArray());
    }

    private sealed record Answer(HttpStatusCode Status, Dictionary<string, string> Headers, byte[] Bytes)
    {
        // Only what comes out of the cache says how old it is.
        public bool IsKept => Headers.ContainsKey("Age");

        public string Text => Encoding.UTF8.GetString(Bytes);

        public string? Header(string name) => Headers.GetValueOrDefault(name);
    }
}
