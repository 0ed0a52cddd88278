using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Tertial.Web.Kolada;

namespace Tertial.Tests.Kolada;

/// <summary>A stand-in with a few key figures and municipalities; nothing of it is real but the names.</summary>
public static class GivenKolada
{
    /// <summary>The code of the small municipality.</summary>
    public const string Own = "9999";

    public const string Grades = "N15428", Inhabitants = "N01951", Region = "N79000";

    /// <summary>An address where nothing answers, for tests that never ask.</summary>
    public const string Nowhere = "http://127.0.0.1:9/v3";

    public static async Task<KoladaStandIn> StartAsync()
    {
        var kolada = await KoladaStandIn.StartAsync();
        kolada.Figures.AddRange(
        [
            new(Grades, "Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)", "Folkbokförda elever. Källa: SCB.", Period: "2024", Published: "2024-12-10"),
            new("N15436", "Elever i åk 9 som är behöriga till yrkesprogram, lägeskommun, andel (%)", "Elever i kommunens skolor."),
            new("N15500", "Elever per lärare", "Avser alla årskurser, också behöriga lärare."),
            new(Inhabitants, "Invånare totalt, antal", "Antal invånare den 31 december.", "A"),
            new(Region, "Elever i regionens gymnasium, behöriga", Type: "L"),
        ]);
        kolada.Areas.AddRange([("0000", "Riket", "L"), (Own, "Lillby", "K"), ("2260", "Ånge", "K"), ("2305", "Bräcke", "K"), ("0023", "Region Jämtland Härjedalen", "L"), ("G100", "Liknande kommuner, övergripande, Lillby", "G")]);
        foreach (var (area, value) in new[] { (Own, 80.3m), ("2305", 75.5m), ("G100", 82.25m) })
            kolada.Rows.AddRange([new(Grades, area, 2022, value - 2), new(Grades, area, 2023, value, value + 4, value - 4)]);
        return kolada;
    }

    public static void Change(this KoladaStandIn kolada, KoladaStandIn.Row row)
    {
        kolada.Rows.RemoveAll(known => (known.Kpi, known.Area, known.Year) == (row.Kpi, row.Area, row.Year));
        kolada.Rows.Add(row);
    }

    /// <summary>The client as the site has it, but for its patience.</summary>
    public static KoladaClient Client(string address) => new ServiceCollection()
        .AddLogging()
        .AddKolada(new ConfigurationBuilder().AddInMemoryCollection([new(KoladaSetup.AddressSetting, address)]).Build())
        .BeImpatient()
        .BuildServiceProvider().GetRequiredService<KoladaClient>();

    /// <summary>As many tries as ever, but no waiting between them.</summary>
    public static IServiceCollection BeImpatient(this IServiceCollection services) => services.PostConfigureAll<HttpStandardResilienceOptions>(options =>
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(1);
        options.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(2);
    });
}
