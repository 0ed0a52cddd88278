using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tertial.Domain;
using Tertial.Tests.Kolada;
using Tertial.Web;
using Tertial.Web.Data;
using Tertial.Web.Exchange;
using Tertial.Web.Kolada;

namespace Tertial.Tests;

/// <summary>The whole site in process on its own database, used as a browser without scripts would use it.</summary>
public sealed class Website : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;
    private readonly DirectoryInfo _folder;
    private readonly bool _isGuest;

    private Website(WebApplication app, DirectoryInfo folder, bool isGuest = false)
    {
        (_app, _folder, _isGuest) = (app, folder, isGuest);
        _client = new HttpClient(new Cookies(app.GetTestServer().CreateHandler())) { BaseAddress = new Uri("http://localhost") };
    }

    public IServiceProvider Services => _app.Services;

    public string DatabasePath => Path.Combine(_folder.FullName, "tertial.db");

    /// <summary>Starts the site on a municipality, on a day; without a municipality the database is empty.</summary>
    /// <param name="record">The municipality.</param>
    /// <param name="today">The day.</param>
    /// <param name="environment">Development, where one can sign in, or Production.</param>
    /// <param name="kolada">Where Kolada is; nowhere when the test does not ask it.</param>
    /// <param name="change">What else the test wants otherwise.</param>
    public static async Task<Website> StartAsync(
        MunicipalRecord? record, DateOnly today, string environment = "Development", string kolada = GivenKolada.Nowhere, Action<WebApplicationBuilder>? change = null)
    {
        var folder = Directory.CreateTempSubdirectory("tertial-");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "tertial", EnvironmentName = environment, ContentRootPath = SourceTree.Web });
        builder.WebHost.UseTestServer();
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddFilter("Polly", LogLevel.None);
        builder.Configuration[KoladaSetup.AddressSetting] = kolada;
        builder.AddTertial(Path.Combine(folder.FullName, "tertial.db"), environment == "Production" ? null : today);
        builder.Services.BeImpatient();
        change?.Invoke(builder);
        var app = builder.Build();
        await app.PrepareAsync(Path.Combine(folder.FullName, "tertial.db"));
        if (record is not null)
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Import>().RunAsync(ExchangeFile.Write(record));
        }
        app.UseTertial();
        await app.StartAsync();
        return new(app, folder);
    }

    /// <summary>Another browser on the same site, with cookies of its own.</summary>
    public Website AnotherBrowser() => new(_app, _folder, isGuest: true);

    public async Task<WebPage> GetAsync(string path) => await ReadAsync(await _client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>The answer as it came, without following a redirect.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request);

    /// <summary>Presses a button in a form on the page, with what has been typed by the fields' labels.</summary>
    public async Task<WebPage> SubmitAsync(WebPage page, string button, Dictionary<string, string>? typed = null, string? within = null)
    {
        var form = page.Form(button, within, out var pressed);
        var values = WebForm.Values(form, pressed, typed ?? []);
        var target = pressed.GetAttribute("formaction") ?? (form.GetAttribute("action") is { Length: > 0 } action ? action : page.Path);
        using var content = new FormUrlEncodedContent(values);
        if (string.Equals(form.GetAttribute("method"), "get", StringComparison.OrdinalIgnoreCase))
            return await GetAsync($"{target.Split('?')[0]}?{await content.ReadAsStringAsync()}");
        return await ReadAsync(await _client.PostAsync(new Uri(target, UriKind.Relative), content));
    }

    /// <summary>Chooses a file in the field with this label and presses the button.</summary>
    public async Task<WebPage> UploadAsync(WebPage page, string button, string label, string fileName, byte[] file, Dictionary<string, string>? typed = null)
    {
        var form = page.Form(button, null, out var pressed);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in WebForm.Values(form, pressed, typed ?? []).Where(field => field.Key != WebForm.ByLabel(form, label).GetAttribute("name"))) content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(file), WebForm.ByLabel(form, label).GetAttribute("name")!, fileName);
        return await ReadAsync(await _client.PostAsync(new Uri(pressed.GetAttribute("formaction") ?? page.Path, UriKind.Relative), content));
    }

    /// <summary>Signs in as the person with this title.</summary>
    public async Task SignInAsync(string title) => (await SubmitAsync(await GetAsync("/logga-in"), title)).Status.ShouldBe(HttpStatusCode.OK);

    public async Task<MunicipalRecord> RecordAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return (await RecordReading.ReadAsync(scope.ServiceProvider.GetRequiredService<TertialContext>(), withDrafts: true))!;
    }

    private async Task<WebPage> ReadAsync(HttpResponseMessage response)
    {
        for (var turns = 0; response.Headers.Location is { } location && turns < 5; turns++)
        {
            var path = location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
            response.Dispose();
            response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        }
        using var answer = response;
        var html = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, await new HtmlParser().ParseDocumentAsync(html));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_isGuest) return;
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private sealed class Cookies(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly CookieContainer _jar = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var site = new Uri("http://localhost/");
            if (_jar.GetCookieHeader(site) is { Length: > 0 } header) request.Headers.Add("Cookie", header);
            var response = await base.SendAsync(request, cancellationToken);
            if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
                foreach (var cookie in cookies) _jar.SetCookies(site, cookie);
            return response;
        }
    }
}

/// <summary>A page as a reader meets it.</summary>
public sealed record WebPage(HttpStatusCode Status, string Path, IHtmlDocument Document)
{
    /// <summary>The main content's text, white space folded, no-break spaces as spaces.</summary>
    public string Text => Fold(Document.QuerySelector("main")?.TextContent ?? Document.Body!.TextContent);

    public string Title => Document.Title ?? "";

    /// <summary>The text of the first element that matches.</summary>
    public string TextOf(string selector) => Fold(Document.QuerySelector(selector)?.TextContent ?? throw new InvalidOperationException($"{Path} has no {selector}."));

    /// <summary>Where a link leads.</summary>
    public string Link(string text) => Document.QuerySelectorAll("a").First(link => Fold(link.TextContent) == text).GetAttribute("href")!;

    public bool Offers(string button) => Document.QuerySelectorAll("button").Any(candidate => Fold(candidate.TextContent) == button);

    /// <summary>The value of the field with this label.</summary>
    public string Field(string label) => WebForm.ByLabel(Document, label) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value!,
        var other => throw new InvalidOperationException($"{label} is no field but {other.TagName}."),
    };

    internal IHtmlFormElement Form(string button, string? within, out IElement pressed)
    {
        var scope = within is null ? (IParentNode)Document : Document.QuerySelector(within) ?? throw new InvalidOperationException($"{Path} has no {within}.");
        pressed = scope.QuerySelectorAll("button").FirstOrDefault(candidate => Fold(candidate.TextContent).Contains(button, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{Path} has no button \"{button}\". It says: {Text[..Math.Min(Text.Length, 600)]}");
        return ((IHtmlButtonElement)pressed).Form ?? throw new InvalidOperationException($"\"{button}\" stands in no form.");
    }

    internal static string Fold(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Fills a form as a browser does, finding fields by their labels.</summary>
internal static class WebForm
{
    public static List<KeyValuePair<string, string>> Values(IHtmlFormElement form, IElement pressed, Dictionary<string, string> typed)
    {
        foreach (var (label, value) in typed) Type(form, label, value);
        var values = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements.OfType<IElement>())
            if (element.GetAttribute("name") is { Length: > 0 } name && Value(element) is { } value) values.Add(new(name, value));
        if (pressed.GetAttribute("name") is { Length: > 0 } own) values.Add(new(own, pressed.GetAttribute("value") ?? ""));
        return values;
    }

    public static IElement ByLabel(IParentNode scope, string label)
    {
        var found = scope.QuerySelectorAll("label").FirstOrDefault(candidate => Name(candidate) == label)
            ?? throw new InvalidOperationException($"No field is labelled \"{label}\". Labels: {string.Join(", ", scope.QuerySelectorAll("label").Select(Name))}");
        return ((IHtmlLabelElement)found).Control ?? throw new InvalidOperationException($"The label \"{label}\" belongs to no field.");
    }

    private static void Type(IHtmlFormElement form, string label, string value)
    {
        switch (ByLabel(form, label))
        {
            case IHtmlTextAreaElement area: area.Value = value; break;
            case IHtmlSelectElement select: select.Value = select.Options.First(option => option.Text == value || option.Value == value).Value; break;
            case IHtmlInputElement { Type: "radio" or "checkbox" } choice: Choose(form, choice, value); break;
            case IHtmlInputElement input: input.Value = value; break;
            case var other: throw new InvalidOperationException($"\"{label}\" is {other.TagName}.");
        }
    }

    private static void Choose(IHtmlFormElement form, IHtmlInputElement choice, string value)
    {
        if (choice.Type == "radio")
            foreach (var other in form.QuerySelectorAll<IHtmlInputElement>($"input[type=radio][name='{choice.Name}']")) other.IsChecked = false;
        choice.IsChecked = value is not ("" or "nej");
    }

    private static string? Value(IElement element) => element switch
    {
        IHtmlInputElement { IsDisabled: true } => null,
        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
        IHtmlInputElement { Type: "submit" or "button" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    // A label may hold an extra mark, such as "Blir offentligt"; its first words are its name.
    private static string Name(IElement label) => WebPage.Fold(string.Concat(label.ChildNodes.Where(node => node is not IElement { ClassName: { } css } || !css.Contains("t-blir", StringComparison.Ordinal)).Select(node => node.TextContent)));
}
