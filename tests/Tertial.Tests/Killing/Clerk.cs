using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Tertial.Tests.Killing;

/// <summary>Someone at work who saves one thing after another until the site is gone, and remembers what was acknowledged. Signed in once: the cookie outlives the site.</summary>
internal abstract class Clerk : IDisposable
{
    protected const string Period = "ks/2024/tertial-2";
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() });
    private readonly Random _random;
    private Uri? _site;

    protected Clerk(int seed) => _random = new(seed);

    /// <summary>How much has been acknowledged.</summary>
    public int Saved { get; private set; }

    /// <summary>Whether something has been sent and not answered.</summary>
    public bool IsWaiting { get; private set; }

    public async Task SignInAsync(KillableSite site, string title)
    {
        _site = site.Address;
        (await PostAsync(await GetAsync("/logga-in"), title)).ShouldBe(HttpStatusCode.Redirect);
    }

    /// <summary>Works until the site is killed; with a number, until so much more has been acknowledged.</summary>
    public async Task WorkAsync(KillableSite site, int? times = null)
    {
        (_site, IsWaiting) = (site.Address, false);
        try
        {
            for (var enough = Saved + times; enough is null || Saved < enough;) await SaveAsync();
        }
        catch (Exception gone) when (times is null && gone is HttpRequestException or IOException)
        {
            // Killed, as it is meant to be.
        }
    }

    /// <summary>Holds what was acknowledged against what is kept, and goes on from there.</summary>
    public abstract void Compare(Kept kept);

    /// <summary>Saves one thing, or waits a moment when nothing can be saved.</summary>
    protected abstract Task SaveAsync();

    protected async Task<WebPage> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(_site!, path));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return new(answer.StatusCode, path, await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Presses a button. Only a redirect acknowledges.</summary>
    protected async Task<HttpStatusCode> PostAsync(WebPage page, string button, Dictionary<string, string>? typed = null, string? within = null)
    {
        var form = page.Form(button, within, out var pressed);
        using var answer = await PostAsync(form.GetAttribute("action") is { Length: > 0 } action ? action : page.Path, WebForm.Values(form, pressed, typed ?? []));
        if (answer.StatusCode == HttpStatusCode.Redirect) Saved++;
        return answer.StatusCode;
    }

    /// <summary>Saves what is typed as the script does, and takes over what the form is read from now. Nothing when it was not acknowledged.</summary>
    protected async Task<string?> AutosaveAsync(WebPage page, string button, Dictionary<string, string> typed, string within)
    {
        var form = page.Form(button, within, out var pressed);
        using var answer = await PostAsync($"{page.Path.Split('?')[0]}?handler=Spara", [.. WebForm.Values(form, pressed, typed).Where(field => field.Key != pressed.GetAttribute("name"))]);
        if (answer.StatusCode != HttpStatusCode.OK) return null;
        Saved++;
        var basis = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("basis").GetString()!;
        form.QuerySelector("input[name=grund]")!.SetAttribute("value", basis);
        return basis;
    }

    protected Task PauseAsync(int upToMilliseconds) => Task.Delay(_random.Next(upToMilliseconds));

    protected int Draw(int below) => _random.Next(below);

    /// <summary>A text that occurs once, without figures for the checks to read.</summary>
    protected string Text() => $"Det här är text {string.Concat(Enumerable.Range(0, 16).Select(_ => (char)('a' + _random.Next(26))))}.";

    private async Task<HttpResponseMessage> PostAsync(string path, List<KeyValuePair<string, string>> values)
    {
        using var content = new FormUrlEncodedContent(values);
        IsWaiting = true;
        var answer = await _http.PostAsync(new Uri(_site!, path), content);
        IsWaiting = false;
        answer.Headers.Location?.ToString().ShouldNotContain("/nekad");
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Redirect, HttpStatusCode.OK, HttpStatusCode.BadRequest);
        return answer;
    }

    public void Dispose() => _http.Dispose();
}
