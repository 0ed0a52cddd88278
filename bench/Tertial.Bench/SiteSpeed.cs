using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace Tertial.Bench;

/// <summary>The built site as a visitor meets it: how fast, how soon, how much memory and how many bytes.</summary>
internal static class SiteSpeed
{
    private const string Page = "/verksamhetsplan/ks/2024";
    private const int CachedPort = 5991, UncachedPort = 5992, BarePort = 5993;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(25), Measured = TimeSpan.FromSeconds(8);

    public static async Task<List<Measure>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("tertial-bench-");
        try
        {
            var database = Path.Combine(folder.FullName, "bench.db");
            using (var import = Server.Tertial("import", Path.Combine("demo", "ange-2024.json"), "--database", database)) await import.WaitForExitAsync();
            return await MeasureAsync(folder.FullName, database);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<Measure>> MeasureAsync(string folder, string database)
    {
        using var http = new HttpClient();
        double[] starts = [await StartAsync(http, database), await StartAsync(http, database), await StartAsync(http, database)];
        Array.Sort(starts);
        var firstPage = starts[1];
        using var cached = new Server(CachedPort, "serve", "--database", database);
        await cached.FirstPageAsync(http, "/");
        var bytes = await http.GetByteArrayAsync(new Uri($"{cached.Address}{Page}"));
        await Task.Delay(TimeSpan.FromSeconds(5));
        var memory = cached.ResidentMegabytes;
        var size = await CompressedAsync(http, cached.Address, Page) + await CompressedAsync(http, cached.Address, "/dist/site.css");

        var file = Path.Combine(folder, "page.html");
        await File.WriteAllBytesAsync(file, bytes);
        using var bare = Server.Bare(BarePort, file);
        await bare.FirstPageAsync(http, "/");
        using var uncached = new Server(UncachedPort, "serve", "--database", database, "--PublicCache=off");
        await uncached.FirstPageAsync(http, Page);

        foreach (var server in new[] { bare, cached, uncached }) Load(server, WarmUp);
        var yardstick = Median(() => Load(bare, Measured));
        var withCache = Median(() => Load(cached, Measured));
        var without = Median(() => Load(uncached, Measured));
        return
        [
            new($"Public plan page, cached, against bare Kestrel ({bytes.Length / 1000.0:0.0} kB)", $"{withCache / yardstick:0.00} ({withCache:0}/{yardstick:0} a s)", "≥ 0.60", withCache >= 0.6 * yardstick),
            new("Public plan page, uncached, against bare Kestrel", $"{without / yardstick:0.000} ({without:0}/{yardstick:0} a s)", "≥ 0.05", without >= 0.05 * yardstick),
            new("First page after start", $"{firstPage:0.00} s", "≤ 2 s", firstPage <= 2),
            new("Idle memory", $"{memory:0} MB", "≤ 200 MB", memory <= 200),
            new("Public plan page and its styles, compressed", $"{size / 1000.0:0.0} kB", "≤ 60 kB", size <= 60_000),
        ];
    }

    private static async Task<double> StartAsync(HttpClient http, string database)
    {
        var clock = Stopwatch.StartNew();
        using var server = Server.Unbound(CachedPort, "serve", "--database", database);
        await server.FirstPageAsync(http, "/");
        return clock.Elapsed.TotalSeconds;
    }

    private static double Median(Func<double> load)
    {
        double[] runs = [load(), load(), load()];
        Array.Sort(runs);
        return runs[1];
    }

    // The server has one core, the load the other.
    private static double Load(Server server, TimeSpan time)
    {
        var path = server.IsBare ? "/" : Page;
        using var wrk = Process.Start(new ProcessStartInfo("taskset", ["-c", "1", "wrk", "-t1", "-c32", $"-d{time.TotalSeconds:0}s", $"{server.Address}{path}"]) { RedirectStandardOutput = true })!;
        var report = wrk.StandardOutput.ReadToEnd();
        wrk.WaitForExit();
        if (report.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"{server.Address}{path} did not answer 200:\n{report}");
        var line = report.Split('\n').First(text => text.StartsWith("Requests/sec:", StringComparison.Ordinal));
        return double.Parse(line.Split(':')[1], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static async Task<int> CompressedAsync(HttpClient http, string address, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{address}{path}"));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }
}
