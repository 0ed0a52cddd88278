using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Tertial.Bench;

/// <summary>The last evening of reporting: 300 people report ten activities each at the same time, in a plan of 3,000, on one core.</summary>
internal static class ReportingSpeed
{
    private const int People = 300, Each = 10, Port = 5996;
    private const string Today = "2025-01-08", Page = "/arbete/rapportera/ks/2024/tertial-3";
    private static readonly TimeSpan Asked = TimeSpan.FromMinutes(10), Within = TimeSpan.FromMinutes(9), Longest = TimeSpan.FromMilliseconds(100);

    public static async Task<List<Measure>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("tertial-bench-reporting-");
        try
        {
            var (file, database) = (Path.Combine(folder.FullName, "large.json"), Path.Combine(folder.FullName, "large.db"));
            await File.WriteAllTextAsync(file, Large().ToJsonString());
            using (var import = Server.Tertial("import", file, "--until", Today, "--database", database)) await import.WaitForExitAsync();
            using var server = Server.Developing(Port, "serve", "--database", database, "--today", Today);
            return await MeasureAsync(server);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<Measure>> MeasureAsync(Server server)
    {
        var reporters = new List<Official>();
        for (var number = 0; number < People; number++) reporters.Add(await Official.SignInAsync(server, TitleOf(number), From(number)));
        var (times, lost) = (new ConcurrentBag<TimeSpan>(), 0);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(reporters.Select(async (reporter, number) =>
        {
            if (!await ReportAsync(reporter, number, times)) Interlocked.Increment(ref lost);
        }));
        var took = clock.Elapsed;
        reporters.ForEach(reporter => reporter.Dispose());
        var sorted = times.Order().ToList();
        var median = sorted[sorted.Count / 2];
        return
        [
            new($"{People} people report {Each} activities each, answers' median",
                $"{median.TotalMilliseconds:0} ms (19 of 20 within {sorted[sorted.Count * 19 / 20].TotalMilliseconds:0}, slowest {sorted[^1].TotalMilliseconds:0})",
                $"≤ {Longest.TotalMilliseconds} ms", median <= Longest),
            new($"The same, in all {People * Each:N0} reports, with no text lost", $"{took.TotalMinutes:0.0} minutes, {lost} people lost text", $"≤ {Asked.TotalMinutes:0} minutes", took <= Asked && lost == 0),
        ];
    }

    // Reads, writes, marks ready and reads again, ten times, spread over the time as people at work would be; then looks that all is there.
    private static async Task<bool> ReportAsync(Official reporter, int number, ConcurrentBag<TimeSpan> times)
    {
        var pause = Within / (Each + 1);
        await Task.Delay(pause * number / People);
        var page = await TimedAsync(times, () => reporter.GetAsync(Page));
        for (var activity = 0; activity < Each; activity++)
        {
            var form = Official.FormIn(page, $"#{CodeOf(number, activity)} form");
            form["gor"] = "klar";
            form[$"Rows[{CodeOf(number, activity)}].Form.Status"] = "UnderWay";
            form[$"Rows[{CodeOf(number, activity)}].Form.Done"] = TextOf(number, activity);
            form[$"Rows[{CodeOf(number, activity)}].Form.ExpectedCompletion"] = "2025-03-01";
            form[$"Rows[{CodeOf(number, activity)}].Form.Cause"] = "Leveransen är försenad.";
            form[$"Rows[{CodeOf(number, activity)}].Form.Measure"] = "Vi har beställt från en annan leverantör.";
            await TimedAsync(times, async () =>
            {
                await reporter.PostAsync(Page, form);
                return "";
            });
            page = await TimedAsync(times, () => reporter.GetAsync(Page));
            await Task.Delay(pause);
        }
        return Enumerable.Range(0, Each).All(activity => page.Contains(TextOf(number, activity), StringComparison.Ordinal));
    }

    private static async Task<string> TimedAsync(ConcurrentBag<TimeSpan> times, Func<Task<string>> ask)
    {
        var clock = Stopwatch.StartNew();
        var answer = await ask();
        times.Add(clock.Elapsed);
        return answer;
    }

    // The demo with 300 units more, each with a reporter and ten activities.
    private static JsonNode Large()
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine("demo", "ange-2024.json")))!;
        var record = file["record"]!;
        var board = (string)record["plans"]![0]!["bodyId"]!;
        var versions = record["planVersions"]!.AsArray();
        for (var number = 0; number < People; number++)
        {
            var unit = NewId(1, number);
            record["units"]!.AsArray().Add(new JsonObject { ["id"] = unit, ["bodyId"] = board, ["name"] = $"Enhet {number:000}", ["origin"] = Example() });
            record["people"]!.AsArray().Add(new JsonObject
            {
                ["id"] = NewId(2, number), ["title"] = TitleOf(number), ["origin"] = Example(),
                ["roles"] = new JsonArray(new JsonObject { ["role"] = "reporter", ["unitId"] = unit }),
            });
            for (var activity = 0; activity < Each; activity++)
                foreach (var version in versions) version!["activities"]!.AsArray().Add(Activity(version, number, activity, unit));
        }
        return file;
    }

    private static JsonObject Activity(JsonNode version, int number, int activity, string unit)
    {
        var like = version["activities"]![activity]!.DeepClone().AsObject();
        like["id"] = NewId(3, number * Each + activity);
        like["code"] = CodeOf(number, activity);
        like["order"] = 1000 + number * Each + activity;
        like["name"] = $"Aktivitet {activity} i enhet {number:000}";
        like["unitId"] = unit;
        (like["start"], like["end"], like["isOngoing"]) = ("2024-02", "2024-11", false);
        return like;
    }

    private static JsonObject Example() => new() { ["kind"] = "example" };

    private static string NewId(int kind, int number) => string.Create(CultureInfo.InvariantCulture, $"01900000-0000-7000-800{kind}-{number:x12}");

    private static string TitleOf(int number) => $"Rapportör {number:000}";

    private static string CodeOf(int number, int activity) => $"x-{number * Each + activity:0000}";

    private static string TextOf(int number, int activity) => $"Det här har enhet {number:000} gjort i aktivitet {activity}, i det enhetens egen text säger.";

    // Signing in is limited by address, and three hundred people do not sit at one.
    private static IPAddress From(int number) => new([127, 0, 1, (byte)(1 + number / 10)]);
}
