namespace Tertial.Tests;

/// <summary>The small municipality with its changed plan, as on 1 August 2024. Shared, because reading changes nothing.</summary>
public sealed class ChangedSite : IAsyncLifetime
{
    private Website _website = null!;

    public async ValueTask InitializeAsync() => _website = await Website.StartAsync(GivenChanges.Municipality(), new(2024, 8, 1));

    public Task<WebPage> GetAsync(string path) => _website.GetAsync(path);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _website.SendAsync(request);

    public Task<WebPage> SubmitAsync(WebPage page, string button, Dictionary<string, string>? typed = null) => _website.SubmitAsync(page, button, typed);

    public ValueTask DisposeAsync() => _website.DisposeAsync();
}
