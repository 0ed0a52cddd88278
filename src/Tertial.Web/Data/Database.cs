using System.Data.Common;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Tertial.Web.Data;

/// <summary>Where the record is kept: opens it, brings its tables up to date, copies it while it is in use.</summary>
public static class Database
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, string path)
    {
        var connection = ConnectionString(path);
        services.AddDbContext<SqliteTertialContext>(options => Configure(options, connection));
        services.AddScoped<TertialContext>(provider => provider.GetRequiredService<SqliteTertialContext>());
        return services;
    }

    public static void Configure(DbContextOptionsBuilder options, string connection) => options
        .UseSqlite(connection, sqlite => sqlite.MigrationsAssembly(typeof(Database).Assembly))
        .UseSnakeCaseNamingConvention()
        .AddInterceptors(SyncedWrites.Instance);

    /// <summary>Makes the compiled model ready. Found by its mark, so that the project builds while the model is written anew.</summary>
    public static void ReadyModel()
    {
        foreach (var mark in typeof(Database).Assembly.GetCustomAttributes<DbContextModelAttribute>()) RuntimeHelpers.RunClassConstructor(mark.ModelType.TypeHandle);
    }

    /// <summary>Creates the file's folder if needed and brings the tables up to date.</summary>
    public static async Task MigrateAsync(TertialContext db, string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        if (!await IsUpToDateAsync(db)) await db.Database.MigrateAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;");
    }

    /// <summary>Copies the database while it is in use, whole and at one moment, to a new file.</summary>
    public static void Backup(string path, string target)
    {
        using var from = Open(path, SqliteOpenMode.ReadOnly);
        using var to = Open(target, SqliteOpenMode.ReadWriteCreate);
        from.BackupDatabase(to);
    }

    /// <summary>Puts a backup in place of the database's content, while it may be in use.</summary>
    public static void Restore(string path, string source)
    {
        using var from = Open(source, SqliteOpenMode.ReadOnly);
        using var to = Open(path, SqliteOpenMode.ReadWriteCreate);
        from.BackupDatabase(to);
    }

    public static string ConnectionString(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = 30,
        Pooling = true,
    }.ToString();

    // EF's own question builds all that migrating takes, which would be a third of a start.
    private static async Task<bool> IsUpToDateAsync(TertialContext db)
    {
        await using var connection = new SqliteConnection(db.Database.GetConnectionString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_schema WHERE name = '__EFMigrationsHistory'";
        if (await command.ExecuteScalarAsync() is 0L) return false;
        command.CommandText = "SELECT migration_id FROM \"__EFMigrationsHistory\"";
        var applied = new HashSet<string>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) applied.Add(rows.GetString(0));
        return db.Database.GetMigrations().All(applied.Contains);
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        return connection;
    }

    // What was acknowledged must survive a power cut: in WAL mode only FULL flushes at each commit.
    private sealed class SyncedWrites : DbConnectionInterceptor
    {
        public static readonly SyncedWrites Instance = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Sync(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Sync(connection);
            return Task.CompletedTask;
        }

        private static void Sync(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA synchronous = FULL;";
            command.ExecuteNonQuery();
        }
    }
}

/// <summary>Lets the tools that write migrations make a context without starting the site.</summary>
public sealed class SqliteContextFactory : Microsoft.EntityFrameworkCore.Design.IDesignTimeDbContextFactory<SqliteTertialContext>
{
    public SqliteTertialContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteTertialContext>();
        Database.Configure(options, Database.ConnectionString("design.db"));
        return new(options.Options);
    }
}
