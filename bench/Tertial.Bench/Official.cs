using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tertial.Bench;

/// <summary>Someone at work, signed in over HTTP like anyone trying the site out.</summary>
internal sealed class Official : IDisposable
{
    private readonly HttpClient _http;

    private Official(HttpClient http) => _http = http;

    public static async Task<Official> SignInAsync(Server server, string title)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(server.Address) };
        await server.FirstPageAsync(http, "/halsa");
        var official = new Official(http);
        var page = await official.GetAsync("/logga-in");
        var form = FormIn(page);
        form["Person"] = (await new HtmlParser().ParseDocumentAsync(page)).QuerySelectorAll("button").First(button => button.TextContent == title).GetAttribute("value")!;
        await official.PostAsync("/logga-in", form);
        return official;
    }

    public async Task<string> GetAsync(string path)
    {
        using var response = await _http.GetAsync(new Uri(path, UriKind.Relative));
        if (response.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{path} answered {response.StatusCode}.");
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Posts a form that is to be saved and lead on.</summary>
    public async Task PostAsync(string path, Dictionary<string, string> form)
    {
        using var content = new FormUrlEncodedContent(form);
        using var response = await _http.PostAsync(new Uri(path, UriKind.Relative), content);
        if (response.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{path} answered {response.StatusCode}.");
    }

    /// <summary>The page's own form as a browser would post it untouched; of several answers to a question the last.</summary>
    public static Dictionary<string, string> FormIn(string page)
    {
        var document = new HtmlParser().ParseDocument(page);
        var fields = new Dictionary<string, string>();
        foreach (var element in ((IHtmlFormElement)document.QuerySelector("main form")!).Elements)
        {
            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value,
                _ => null,
            };
            if (value is not null && element.GetAttribute("name") is { Length: > 0 } name) fields[name] = value;
        }
        return fields;
    }

    public void Dispose() => _http.Dispose();
}
