using Microsoft.EntityFrameworkCore;
using Tertial.Web.Data;

namespace Tertial.Tests.Data;

/// <summary>What an installation already holds, read after its tables are brought up to date.</summary>
public sealed class MigrationTests : IDisposable
{
    private const string First = "20261123161037_First";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tertial-");

    [Fact]
    public async Task A_database_from_before_Kolada_is_read_as_it_was()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var db = Open();
        await db.Database.MigrateAsync(First, stop);
        await db.Database.ExecuteSqlRawAsync("""
            INSERT INTO municipalities (id, name, code, vision, vision_origin, money_unit, cost_is_positive, shows_responsible, writes_whole_sentences, origin, revision)
            VALUES ('018C0000-0000-7000-8000-000000000001', 'Lillby', '9999', 'Nära', '{{"kind":"own"}}', 'Thousands', 1, 1, 0, '{{"kind":"own"}}', 0);
            INSERT INTO metrics (id, name, unit, rule, target_year, origin, revision)
            VALUES ('018C0000-0000-7000-8000-000000000002', 'Invånare', 'invånare', 'AtLeast', 2024, '{{"kind":"own"}}', 0);
            INSERT INTO metric_outcomes (metric_id, describes, published_on, state, value)
            VALUES ('018C0000-0000-7000-8000-000000000002', '2023-12-31', '2024-02-22', 'Final', '9104.0');
            """, stop);

        await db.Database.MigrateAsync(stop);
        var record = (await RecordReading.ReadAsync(db))!;

        record.Municipality.ComparedWith.ShouldBeEmpty();
        var metric = record.Metrics.ShouldHaveSingleItem();
        (metric.Fetched, metric.Comparisons.Count).ShouldBe((null, 0));
        var outcome = metric.Outcomes.ShouldHaveSingleItem();
        (outcome.Value, outcome.FetchedOn).ShouldBe((9104m, null));
    }

    private SqliteTertialContext Open()
    {
        var options = new DbContextOptionsBuilder<SqliteTertialContext>();
        Database.Configure(options, Database.ConnectionString(Path.Combine(_folder.FullName, "tertial.db")));
        return new(options.Options);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
