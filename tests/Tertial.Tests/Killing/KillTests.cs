using Microsoft.Data.Sqlite;
using Tertial.Tests.Commands;

namespace Tertial.Tests.Killing;

/// <summary>The executable is killed while people report, assess, close and reopen, and started again on what it left.</summary>
[Collection(nameof(Terminal))]
public sealed class KillTests(Terminal terminal)
{
    private const int Sites = 2, Rounds = 26;
    private const string Today = "2024-09-17";
    private static readonly SemaphoreSlim Console = new(1);

    [Fact]
    public async Task Killing_it_at_any_moment_loses_nothing_acknowledged_and_leaves_nothing_half_closed()
    {
        var seed = Random.Shared.Next(100_000);
        var sites = new List<Closer>();
        for (var site = 0; site < Sites; site++) sites.Add(new Closer(seed + site));

        var saved = await Task.WhenAll(sites.Select((closer, site) => OverAndOverAsync(closer, $"killed-{site}.db", seed + site)));

        var killed = sites.SelectMany(closer => closer.Killed).ToLookup(pair => pair.Key, pair => pair.Value);
        int Times(bool closing, bool cameThrough) => killed[(closing, cameThrough)].Sum();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"Seed {seed}: {Sites * Rounds} kills, {saved.Sum()} things acknowledged. Killed while closing {Times(true, false)} times before and {Times(true, true)} after it was done, while reopening {Times(false, false)} and {Times(false, true)} times.");
        // Without these the test would have tried nothing.
        saved.Sum().ShouldBeGreaterThan(Sites * Rounds * 2);
        (Times(true, false) + Times(false, false)).ShouldBeGreaterThan(3, "killed before it was done");
        (Times(true, true) + Times(false, true)).ShouldBeGreaterThan(3, "killed when it was done but not acknowledged");
    }

    private async Task<int> OverAndOverAsync(Closer closer, string name, int seed)
    {
        var (database, moments) = (await AtTheTerminalAsync(() => terminal.DemoAsync(name, "--until", "2024-09-16")), new KillMoments(seed));
        List<(Clerk Clerk, string Title)> staff =
        [
            (closer, "Verksamhetsutvecklare"), (new Assessor(seed), "Verksamhetsutvecklare"), (new Controller(seed), "Controller"),
            (new Reporter(seed, "a-20"), "Rektor vuxenutbildningen"), (new Reporter(seed + 1, "a-21"), "Rektor vuxenutbildningen"),
            (new Reporter(seed, "a-33"), "Näringslivsutvecklare"),
        ];
        var clerks = staff.ConvertAll(person => person.Clerk);
        using (var first = KillableSite.Start(database, Today))
        {
            await first.ReadyAsync();
            foreach (var (clerk, title) in staff) await clerk.SignInAsync(first, title);
        }
        for (var round = 0; round < Rounds; round++)
        {
            try
            {
                await KillAsync(database, clerks, closer, moments, round);
            }
            catch (Exception failed)
            {
                throw new InvalidOperationException($"Seed {seed}, round {round}: {failed.Message}", failed);
            }
        }
        await CompareAsync(database, clerks);
        using var last = await KillableSite.Start(database, Today).ReadyAsync();
        await Task.WhenAll(clerks.Select(clerk => clerk.WorkAsync(last, times: clerk == closer ? closer.Round : 3)));
        clerks.ForEach(clerk => clerk.Dispose());
        return clerks.Sum(clerk => clerk.Saved);
    }

    // The database is looked through while the site starts on it, as whoever was woken would do.
    private static async Task KillAsync(string database, List<Clerk> clerks, Closer closer, KillMoments moments, int round)
    {
        using var site = KillableSite.Start(database, Today);
        await CompareAsync(database, clerks);
        await site.ReadyAsync();
        await moments.KillAsync(site, database, round, clerks, closer);
    }

    private static async Task CompareAsync(string database, List<Clerk> clerks)
    {
        await VerifyAsync(database);
        var kept = await Kept.ReadAsync(database);
        kept.ShouldBeOpenOrClosedWhole();
        kept.ShouldAgreeWithItsJournal();
        clerks.ForEach(clerk => clerk.Compare(kept));
        // The site is to be the last that has the file open when it is killed.
        SqliteConnection.ClearAllPools();
    }

    private static async Task VerifyAsync(string database)
    {
        var (code, _, errors) = await AtTheTerminalAsync(() => Terminal.RunAsync("verify", "--database", database));
        code.ShouldBe(0, errors);
    }

    private static async Task<T> AtTheTerminalAsync<T>(Func<Task<T>> run)
    {
        await Console.WaitAsync();
        try
        {
            return await run();
        }
        finally
        {
            Console.Release();
        }
    }
}
