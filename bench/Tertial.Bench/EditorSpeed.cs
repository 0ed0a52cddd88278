using System.Diagnostics;
using System.Globalization;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Exchange;

namespace Tertial.Bench;

/// <summary>The pages where a plan is written, with a draft of 500 activities: one request at a time on one core, as an official waits for it.</summary>
internal static class EditorSpeed
{
    private const int Activities = 500, Port = 5994, WarmUps = 60, Times = 60;
    private const string Draft = "/arbete/plan/ks/2024/utkast", Officer = "Verksamhetsutvecklare", Today = "2024-10-21";
    private static readonly TimeSpan Asked = TimeSpan.FromMilliseconds(50);

    public static async Task<List<Measure>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("tertial-bench-editor-");
        try
        {
            var (file, database) = (Path.Combine(folder.FullName, "draft.json"), Path.Combine(folder.FullName, "draft.db"));
            await File.WriteAllBytesAsync(file, ExchangeFile.Write(WithDraft()));
            using (var import = Server.Tertial("import", file, "--database", database)) await import.WaitForExitAsync();
            using var server = Server.Developing(Port, "serve", "--database", database, "--today", Today);
            using var official = await Official.SignInAsync(server, Officer);
            return
            [
                await MeasureAsync($"Plan editor, overview with {Activities} activities, median", () => official.GetAsync(Draft)),
                await MeasureAsync("Plan editor, the form of an activity, median", () => official.GetAsync($"{Draft}/aktivitet/a-250")),
                await SavingAsync(official, $"{Draft}/aktivitet/a-250"),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A new version of the demo's plan, grown to 500 activities, with every tenth of the old ones changed.
    private static MunicipalRecord WithDraft()
    {
        var record = ExchangeFile.Read(File.ReadAllBytes(Path.Combine("demo", "ange-2024.json")));
        var former = record.PlanVersions.MaxBy(version => version.Number)!;
        var draft = former.Copy(new(Guid.CreateVersion7()), former.Number + 1, DateOnly.Parse(Today, CultureInfo.InvariantCulture));
        var codes = new PlanCodes(record.PlanVersions);
        var live = draft.Activities.Where(activity => activity.Ending is null).Select(activity => (activity.Id, activity.Content)).ToList();
        draft.Change(new()
        {
            Activities =
            [
                .. Enumerable.Range(0, Activities - draft.Activities.Count).Select(number => (number, live[number % live.Count].Content)).Select(like => new Edit<ActivityId, ActivityContent>(
                    new(Guid.CreateVersion7()), null, like.Content with { Code = codes.NextActivity(), Order = 1000 + like.number, Name = $"{like.Content.Name}, del {like.number}" })),
                .. live.Where((_, number) => number % 10 == 0).Select(activity => new Edit<ActivityId, ActivityContent>(
                    activity.Id, activity.Content, activity.Content with { Priority = Priority.High, End = PlannedDate.Month(2024, 12), IsOngoing = false })),
            ],
        });
        record.PlanVersions.Add(draft);
        return record;
    }

    // Every time a name of its own, so that every time it is written and journalled. Reading the form before is not counted.
    private static async Task<Measure> SavingAsync(Official official, string address)
    {
        var (form, number) = (new Dictionary<string, string>(), 0);
        return await MeasureAsync("Plan editor, saving an activity, median", () => official.PostAsync(address, form), async () =>
        {
            form = Official.FormIn(await official.GetAsync(address));
            form["Form.Name"] = $"Mätning {++number}";
        });
    }

    private static async Task<Measure> MeasureAsync(string what, Func<Task> ask, Func<Task>? before = null)
    {
        var times = new List<TimeSpan>();
        for (var time = -WarmUps; time < Times; time++)
        {
            if (before is not null) await before();
            var clock = Stopwatch.StartNew();
            await ask();
            if (time >= 0) times.Add(clock.Elapsed);
        }
        times.Sort();
        var median = times[Times / 2];
        return new(what, $"{median.TotalMilliseconds:0.0} ms (slowest {times[^1].TotalMilliseconds:0})", $"≤ {Asked.TotalMilliseconds} ms", median <= Asked);
    }
}
