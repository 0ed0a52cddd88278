using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tertial.Domain;
using Tertial.Tests;
using Tertial.Tests.Kolada;
using Tertial.Web;
using Tertial.Web.Data;
using Tertial.Web.Exchange;
using Tertial.Web.Kolada;

namespace Tertial.BrowserTests;

/// <summary>The site on a port of its own, on a database that outlives it: stop it and start it on another day.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningSite(WebApplication app) => _app = app;

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public IServiceProvider Services => _app.Services;

    public static async Task<RunningSite> StartAsync(string database, DateOnly today, string kolada = GivenKolada.Nowhere)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "tertial", EnvironmentName = "Development", ContentRootPath = SourceTree.Web });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Configuration[KoladaSetup.AddressSetting] = kolada;
        builder.AddTertial(database, today);
        var app = builder.Build();
        await app.PrepareAsync(database);
        app.UseTertial();
        await app.StartAsync();
        return new(app);
    }

    /// <summary>Takes the demo municipality in, as it was known on a day.</summary>
    public async Task ImportDemoAsync(DateOnly until)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Import>().RunAsync(await File.ReadAllBytesAsync(SourceTree.Demo), until);
    }

    public async Task<MunicipalRecord> RecordAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return (await RecordReading.ReadAsync(scope.ServiceProvider.GetRequiredService<TertialContext>()))!;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }
}
