using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Exchange;

namespace Tertial.Bench;

/// <summary>Reading a file of 5,000 rows into a draft: from the file being sent until the first page of changes is shown, and saving it.</summary>
internal static partial class ImportSpeed
{
    private const int Rows = 5_000, Port = 5995, Times = 5;
    private const string InOut = "/arbete/plan/ks/2024/utkast/in-och-ut", Officer = "Verksamhetsutvecklare", Today = "2024-10-21";
    private static readonly TimeSpan Asked = TimeSpan.FromSeconds(2);

    public static async Task<List<Measure>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("tertial-bench-import-");
        try
        {
            var (file, database) = (Path.Combine(folder.FullName, "draft.json"), Path.Combine(folder.FullName, "draft.db"));
            var (record, draft) = WithDraft();
            await File.WriteAllBytesAsync(file, ExchangeFile.Write(record));
            using (var import = Server.Tertial("import", file, "--database", database)) await import.WaitForExitAsync();
            using var server = Server.Developing(Port, "serve", "--database", database, "--today", Today);
            using var official = await Official.SignInAsync(server, Officer);
            return [.. await PreviewsAsync(official, draft), await SavingAsync(official, "changed")];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<Measure>> PreviewsAsync(Official official, PlanVersion draft)
    {
        var list = NewRows(draft);
        var cold = await PreviewAsync(official, "lista.csv", list);
        var warm = await MedianAsync(() => PreviewAsync(official, "lista.csv", list));
        var saving = await SavingAsync(official, "new");
        var changed = Changed(await official.GetBytesAsync("/arbete/plan/ks/2024/fil/utkast.xlsx"));
        var workbook = await MedianAsync(() => PreviewAsync(official, "plan.xlsx", changed));
        return
        [
            Of($"Import, preview of {Rows:N0} new rows, the first after start", cold),
            Of($"Import, preview of {Rows:N0} new rows, median", warm),
            saving,
            Of($"Import, preview of {Rows:N0} changed rows, median", workbook),
        ];
    }

    // The preview that stands last is saved.
    private static async Task<Measure> SavingAsync(Official official, string which)
    {
        var clock = Stopwatch.StartNew();
        await SaveAsync(official);
        return Of($"Import, saving {Rows:N0} {which} rows", clock.Elapsed);
    }

    private static Measure Of(string what, TimeSpan time) => new(what, $"{time.TotalMilliseconds:0} ms", $"≤ {Asked.TotalSeconds} s", time <= Asked);

    private static async Task<TimeSpan> PreviewAsync(Official official, string name, byte[] file)
    {
        var form = Official.FormIn(await official.GetAsync(InOut), "form[enctype]");
        var clock = Stopwatch.StartNew();
        _preview = await official.UploadAsync(InOut, form, "Chosen", name, file);
        _page = await official.GetAsync(_preview);
        var time = clock.Elapsed;
        if (!_page.Contains("Inget är sparat än.", StringComparison.Ordinal)) throw new InvalidOperationException($"{name} did not change {Rows} rows: {Summary().Match(_page).Value}");
        return time;
    }

    private static string _preview = "", _page = "";

    private static Task SaveAsync(Official official) => official.PostAsync($"{_preview}?handler=Save", Official.FormIn(_page, "form[data-vantar]"));

    private static async Task<TimeSpan> MedianAsync(Func<Task<TimeSpan>> measure)
    {
        var times = new List<TimeSpan>();
        for (var time = 0; time < Times; time++) times.Add(await measure());
        times.Sort();
        return times[Times / 2];
    }

    private static (MunicipalRecord Record, PlanVersion Draft) WithDraft()
    {
        var record = ExchangeFile.Read(File.ReadAllBytes(Path.Combine("demo", "ange-2024.json")));
        var former = record.PlanVersions.MaxBy(version => version.Number)!;
        var draft = former.Copy(new(Guid.CreateVersion7()), former.Number + 1, DateOnly.Parse(Today, CultureInfo.InvariantCulture));
        record.PlanVersions.Add(draft);
        return (record, draft);
    }

    // Someone's own list: names, goals, texts and days, and no codes.
    private static byte[] NewRows(PlanVersion draft)
    {
        var text = new StringBuilder("Aktivitet;Vad;Mål;Start;Slut;Prioritet\n");
        for (var row = 0; row < Rows; row++)
            text.Append(CultureInfo.InvariantCulture, $"Mätning {row} i långa listor;Vad som ska göras på rad {row}, med ett par bisatser till.;{draft.Goals[row % draft.Goals.Count].Code};mars 2024;T3 2024;hög\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // The workbook as it is fetched after the list has been saved, with a word changed on every row that came from it.
    private static byte[] Changed(byte[] workbook)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var part in archive.Entries.Where(entry => entry.FullName.Contains("worksheets", StringComparison.Ordinal)).ToList())
            {
                string text;
                using (var reader = new StreamReader(part.Open())) text = reader.ReadToEnd();
                var name = part.FullName;
                part.Delete();
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text.Replace("på rad", "på den rad", StringComparison.Ordinal));
            }
        return stream.ToArray();
    }

    [GeneratedRegex("t-ingress\">[^<]*")]
    private static partial Regex Summary();
}
