using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tertial.Bench;

/// <summary>Someone at work, signed in over HTTP like anyone trying the site out.</summary>
internal sealed class Official : IDisposable
{
    private readonly HttpClient _http;

    private Official(HttpClient http) => _http = http;

    /// <param name="server">The site.</param>
    /// <param name="title">Whom to sign in as.</param>
    /// <param name="from">The address of this machine that the person sits at, when it matters.</param>
    public static async Task<Official> SignInAsync(Server server, string title, IPAddress? from = null)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), ConnectCallback = from is null ? null : (context, stop) => ConnectAsync(from, context.DnsEndPoint, stop) })
        {
            BaseAddress = new Uri(server.Address),
        };
        await server.FirstPageAsync(http, "/halsa");
        var official = new Official(http);
        var page = await official.GetAsync("/logga-in");
        var form = FormIn(page);
        form["Person"] = (await new HtmlParser().ParseDocumentAsync(page)).QuerySelectorAll("button").First(button => button.TextContent == title).GetAttribute("value")!;
        await official.PostAsync("/logga-in", form);
        return official;
    }

    private static async ValueTask<Stream> ConnectAsync(IPAddress from, DnsEndPoint to, CancellationToken stop)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(from, 0));
        await socket.ConnectAsync(IPAddress.Parse(to.Host), to.Port, stop);
        return new NetworkStream(socket, ownsSocket: true);
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

    public Task<byte[]> GetBytesAsync(string path) => _http.GetByteArrayAsync(new Uri(path, UriKind.Relative));

    /// <summary>Posts a form with a file, and says where it leads.</summary>
    public async Task<string> UploadAsync(string path, Dictionary<string, string> form, string field, string name, byte[] file)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (key, value) in form.Where(pair => pair.Key != field)) content.Add(new StringContent(value), key);
        content.Add(new ByteArrayContent(file), field, name);
        using var response = await _http.PostAsync(new Uri(path, UriKind.Relative), content);
        return response.StatusCode == HttpStatusCode.Redirect ? response.Headers.Location!.ToString() : throw new InvalidOperationException($"{path} answered {response.StatusCode}.");
    }

    /// <summary>The page's own form as a browser would post it untouched; of several answers to a question the last.</summary>
    /// <param name="page">The page.</param>
    /// <param name="which">Which of its forms.</param>
    public static Dictionary<string, string> FormIn(string page, string which = "form")
    {
        var document = new HtmlParser().ParseDocument(page);
        var fields = new Dictionary<string, string>();
        foreach (var element in ((IHtmlFormElement)document.QuerySelector($"main {which}")!).Elements)
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
