namespace Tertial.Tests.Killing;

/// <summary>When to kill: some time after the start, some time after people have begun to save, or while the database writes and a closing is under way.</summary>
internal sealed class KillMoments(int seed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Random _random = new(seed);

    /// <summary>Sets people to work on the site and kills it under their hands.</summary>
    public async Task KillAsync(KillableSite site, string database, int round, List<Clerk> clerks, Closer closer)
    {
        // Every fourth time nobody but the closer works, so that what is written is sure to be a closing.
        var working = (round % 4 == 3 ? [closer] : clerks).ConvertAll(clerk => clerk.WorkAsync(site));
        await ((round % 4) switch
        {
            0 => Task.Delay(_random.Next(600)),
            1 => SavedAsync(clerks, _random.Next(4, 17)),
            _ => KillInWritingAsync(site, database, closer),
        });
        site.Kill();
        await Task.WhenAll(working);
    }

    private async Task SavedAsync(List<Clerk> clerks, int more)
    {
        var enough = clerks.Sum(clerk => clerk.Saved) + more;
        for (var left = (int)Patience.TotalMilliseconds; clerks.Sum(clerk => clerk.Saved) < enough && left > 0; left--) await Task.Delay(1);
        await Task.Delay(_random.Next(30));
    }

    // In the watcher's own thread, so that hardly any time passes between the write and the kill.
    private async Task KillInWritingAsync(KillableSite site, string database, Closer closer)
    {
        var (left, later, written) = (_random.Next(1, 9), _random.Next(4), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(database)!, $"{Path.GetFileName(database)}-wal") { NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, _) =>
        {
            if (!closer.IsWaiting || Interlocked.Decrement(ref left) > 0) return;
            Thread.Sleep(later);
            site.Kill();
            written.TrySetResult();
        };
        watcher.EnableRaisingEvents = true;
        await Task.WhenAny(written.Task, Task.Delay(Patience));
    }
}
