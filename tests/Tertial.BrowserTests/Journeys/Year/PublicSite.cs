using System.Net;
using System.Text.RegularExpressions;

namespace Tertial.BrowserTests.Journeys.Year;

/// <summary>The public site as a citizen can reach it: every page that links lead to from the menu, read over and over through the year.</summary>
internal sealed partial class PublicSite(Walk walk)
{
    private static readonly string[] Menu = ["/", "/verksamhetsplan", "/mal", "/uppfoljning", "/beslut", "/sok", "/uppdrag", "/sammantraden", "/arshjul", "/fran-val-till-vardag", "/sa-raknas-bedomningen", "/ordlista", "/tillganglighet"];

    private readonly List<string> _kept = [];

    /// <summary>From here on nobody outside may read it.</summary>
    public void Keep(params IEnumerable<string> texts) => _kept.AddRange(texts);

    /// <summary>From here on it is public.</summary>
    public void Release(params IEnumerable<string> texts)
    {
        foreach (var text in texts) _kept.Remove(text).ShouldBeTrue(text);
    }

    /// <summary>Reads every page there is: each answers, and none tells what is not public yet.</summary>
    public async Task<IReadOnlyDictionary<string, string>> HoldAsync()
    {
        using var citizen = new HttpClient(new HttpClientHandler { AllowAutoRedirect = true, UseCookies = false }) { BaseAddress = new(walk.Site.Address) };
        var read = new Dictionary<string, string>();
        var next = new Queue<(string Address, string From)>(Menu.Select(address => (address, "menyn")));
        while (next.TryDequeue(out var link))
        {
            if (read.ContainsKey(link.Address)) continue;
            using var answer = await citizen.GetAsync(link.Address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{link.Address} från {link.From}");
            var page = answer.Content.Headers.ContentType?.MediaType == "text/html" ? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00a0', ' ') : "";
            read.Add(link.Address, page);
            foreach (Match found in Link().Matches(page)) next.Enqueue((found.Groups[1].Value, link.Address));
        }
        foreach (var (address, page) in read)
            foreach (var text in _kept) page.Contains(text, StringComparison.Ordinal).ShouldBeFalse($"{address} berättar i förtid: {text}");
        return read;
    }

    // Word and PDF are the same words in another form, and calendars are for other programs.
    [GeneratedRegex("""href="(/(?!arbete|logga|dist)[^"#?]*)(?<!\.(?:docx|pdf|ics|xlsx))[#"]""")]
    private static partial Regex Link();
}
