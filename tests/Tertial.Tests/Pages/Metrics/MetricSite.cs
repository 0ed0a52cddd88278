using Tertial.Domain.Plans;
using Tertial.Tests.Kolada;

namespace Tertial.Tests.Pages.Metrics;

/// <summary>The small municipality at work with its metrics, and a Kolada to ask.</summary>
public sealed class MetricSite : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2024, 10, 21);

    private MetricSite(Website website, KoladaStandIn kolada) => (Website, Kolada) = (website, kolada);

    public Website Website { get; }

    public KoladaStandIn Kolada { get; }

    /// <summary>The metric that the council's goal is judged by.</summary>
    public const string Decided = "/arbete/matt/018c0000-0000-7000-8000-000000000029";

    public static async Task<MetricSite> StartAsync(string who = GivenPeople.Officer)
    {
        var kolada = await GivenKolada.StartAsync();
        var website = await Website.StartAsync(Given.Municipality(), Today, kolada: kolada.Address);
        await website.SignInAsync(who);
        return new(website, kolada);
    }

    /// <summary>Adds a metric tied to the key figure about grades, and comes to its page.</summary>
    public async Task<WebPage> AddGradesAsync()
    {
        var form = await Website.GetAsync($"/arbete/matt/ny?nyckeltal={GivenKolada.Grades}");
        return await Website.SubmitAsync(form, "Lägg till måttet", new() { ["Vad heter måttet?"] = "Behöriga elever", ["Minst ett värde"] = "ja", ["Värde att nå"] = "85", ["Målår"] = "2025" });
    }

    public Task<WebPage> FetchAsync(WebPage page) => Website.SubmitAsync(page, "Hämta från Kolada nu");

    public async Task CompareWithAsync(params string[] names)
    {
        foreach (var name in names)
            await Website.SubmitAsync(await Website.GetAsync($"/arbete/matt/jamfor?sok={Uri.EscapeDataString(name)}"), $"Lägg till {name}");
    }

    public async Task<Metric> MetricAsync(string name = "Behöriga elever") => (await Website.RecordAsync()).Metrics.Single(metric => metric.Name == name);

    public async ValueTask DisposeAsync()
    {
        await Website.DisposeAsync();
        await Kolada.DisposeAsync();
    }
}
