using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Web.Data;

namespace Tertial.Tests.Pages.Plans;

/// <summary>A draft that has been written on for a long time.</summary>
public sealed class LongHistoryTests
{
    [Fact]
    public async Task The_history_and_the_head_are_found_by_their_indexes()
    {
        await using var website = await OpenDraft.StartAsync();
        await using var scope = website.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TertialContext>();
        var draft = (await OpenDraft.ReadAsync(website)).Id.Value;

        var history = await PlanAsync(db, db.Journal.Where(entry => entry.DraftId == draft && entry.Event == "DraftChanged").OrderByDescending(entry => entry.Sequence).Take(25));
        var head = await PlanAsync(db, db.Journal.Where(entry => entry.Event != "DraftChanged").OrderByDescending(entry => entry.Sequence).Take(1));

        history.ShouldContain("ix_journal_draft_id_sequence");
        head.ShouldContain("ix_journal_sequence");
    }

    private static async Task<string> PlanAsync(TertialContext db, IQueryable<JournalEntry> query)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        var sql = query.ToQueryString();
        command.CommandText = "EXPLAIN QUERY PLAN " + string.Join('\n', sql.Split('\n').Where(line => !line.StartsWith(".param", StringComparison.Ordinal)));
        foreach (System.Text.RegularExpressions.Match name in System.Text.RegularExpressions.Regex.Matches(sql, @"@\w+").DistinctBy(match => match.Value))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name.Value, 25);
            command.Parameters.Add(parameter);
        }
        await db.Database.OpenConnectionAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync()) plan.Add(reader.GetString(3));
        return string.Join("; ", plan);
    }
}
