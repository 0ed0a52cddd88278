using Tertial.Domain;
using Tertial.Web.Data;
using Tertial.Web.Exchange;

namespace Tertial.Web.Commands;

/// <summary>The database and what works on it, without the site round it.</summary>
public sealed class Installation : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    private Installation(string path, DateOnly? today)
    {
        _services = new ServiceCollection().AddRecord(path, today).BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        _scope = _services.CreateAsyncScope();
    }

    public TertialContext Db => _scope.ServiceProvider.GetRequiredService<TertialContext>();

    public Clock Clock => _scope.ServiceProvider.GetRequiredService<Clock>();

    public Import Import => _scope.ServiceProvider.GetRequiredService<Import>();

    /// <summary>Opens a database that must exist, and brings its tables up to date.</summary>
    public static async Task<Installation> OpenAsync(FileInfo database, DateOnly? today = null)
    {
        if (!database.Exists) throw new CommandException($"Det finns ingen databas i {database}. Importera en kommun först: tertial import FIL.");
        return await CreateAsync(database, today);
    }

    public static async Task<Installation> CreateAsync(FileInfo database, DateOnly? today = null)
    {
        var installation = new Installation(database.FullName, today);
        await Database.MigrateAsync(installation.Db, database.FullName);
        return installation;
    }

    public async Task<MunicipalRecord> ReadAsync(bool withDrafts = false) =>
        await RecordReading.ReadAsync(Db, withDrafts) ?? throw new CommandException("Databasen innehåller ingen kommun än. Importera en: tertial import FIL.");

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}

/// <summary>What reads and writes the record, for the site and the command line alike.</summary>
public static class RecordServices
{
    public static IServiceCollection AddRecord(this IServiceCollection services, string database, DateOnly? today = null)
    {
        services.AddDatabase(database);
        // Only for our own clock: cookies and caches live in real time whatever day it is set to.
        services.AddSingleton(new Clock(TimeProvider.System, today));
        services.AddSingleton(provider => new JournalHead(TimeProvider.System, provider.GetRequiredService<IServiceScopeFactory>()));
        services.AddSingleton<Records>();
        services.AddScoped<Journal>();
        services.AddScoped<Import>();
        return services;
    }
}
