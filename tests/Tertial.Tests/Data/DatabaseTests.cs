using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Tertial.Web.Data;

namespace Tertial.Tests.Data;

/// <summary>Bringing the tables up to date, whatever they were.</summary>
public sealed class DatabaseTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tertial-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "new", "tertial.db");

    [Fact]
    public async Task A_new_database_gets_every_table()
    {
        await using var db = Open();

        await Database.MigrateAsync(db, Path);

        (await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        (await db.Municipalities.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task A_database_of_an_earlier_version_is_brought_up_to_date()
    {
        await using var db = Open();
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First(), TestContext.Current.CancellationToken);

        await Database.MigrateAsync(db, Path);

        (await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_database_that_is_up_to_date_is_left_as_it_is()
    {
        await using var db = Open();
        await Database.MigrateAsync(db, Path);

        await Database.MigrateAsync(db, Path);

        (await db.Database.GetAppliedMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBe(db.Database.GetMigrations());
    }

    private SqliteTertialContext Open()
    {
        var options = new DbContextOptionsBuilder<SqliteTertialContext>();
        Database.Configure(options, Database.ConnectionString(Path));
        return new(options.Options);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
