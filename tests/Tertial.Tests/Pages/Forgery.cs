using System.Net;

namespace Tertial.Tests.Pages;

/// <summary>A post that no page offered, with a real antiforgery token.</summary>
internal static class Forgery
{
    public static async Task<HttpStatusCode> PostAsync(this Website website, string path, Dictionary<string, string>? values = null)
    {
        var token = (await website.GetAsync("/arbete/uppfoljning")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>(values ?? []) { ["__RequestVerificationToken"] = token }),
        };
        using var answer = await website.SendAsync(request);
        return answer.Headers.Location is { } location && location.ToString().Contains("/nekad", StringComparison.Ordinal) ? HttpStatusCode.Forbidden : answer.StatusCode;
    }
}
