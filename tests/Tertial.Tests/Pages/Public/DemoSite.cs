using Tertial.Web.Exchange;

namespace Tertial.Tests.Pages.Public;

/// <summary>The demo municipality as the public reads it, after the whole year; earlier days are read with <c>?per=</c>. Shared, because reading changes nothing.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private Website _website = null!;

    public async ValueTask InitializeAsync() =>
        _website = await Website.StartAsync(ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo)), new(2025, 3, 1));

    public Task<WebPage> GetAsync(string path) => _website.GetAsync(path);

    public Task<WebPage> SubmitAsync(WebPage page, string button, Dictionary<string, string>? typed = null) => _website.SubmitAsync(page, button, typed);

    public ValueTask DisposeAsync() => _website.DisposeAsync();
}
