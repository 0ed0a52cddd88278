using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Tertial.Web.Exchange;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;
using Tertial.Web.Papers.Pdf;

namespace Tertial.Bench;

/// <summary>How long a plan of sixty pages takes on one core, and what a hundred documents at once ask of the engine.</summary>
internal static class PaperSpeed
{
    private const int Rounds = 7, AtOnce = 100;

    /// <summary>Measures in a process of its own, kept to one core together with the engine it starts.</summary>
    public static async Task<List<Measure>> RunAsync()
    {
        using var alone = Process.Start(new ProcessStartInfo("taskset", ["-c", "0", "dotnet", typeof(PaperSpeed).Assembly.Location, "papers"]) { RedirectStandardOutput = true })!;
        var lines = (await alone.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await alone.WaitForExitAsync();
        var figures = lines.Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToList();
        if (figures is not [var pages, var seconds, var made, var all, var memory]) throw new InvalidOperationException($"The papers were not measured:\n{string.Join('\n', lines)}");
        return
        [
            new($"Plan of {pages:0} pages, new content, warm, on one core", $"{seconds:0.00} s", "≤ 1 s", pages >= 60 && seconds <= 1),
            new($"{AtOnce} documents at once, on one core", $"{made:0} in {all:0.0} s", "all", made == AtOnce),
            new("Most memory the engine used meanwhile", $"{memory:0} MB", "≤ 600 MB", memory is > 0 and <= 600),
        ];
    }

    /// <summary>The measuring itself: pages, median seconds, documents made, seconds for all, most memory.</summary>
    public static async Task<int> MeasureAsync()
    {
        var record = ExchangeFile.Read(await File.ReadAllBytesAsync(Path.Combine("demo", "ange-2024.json")));
        var plan = PlanPaper.Of(record, record.PlanVersions.First(version => version.Number == 2), new(2024, 6, 11));
        await using var engine = new PdfEngine(new() { Engine = Path.Combine("src", "Tertial.Web", "typst") }, NullLogger<PdfEngine>.Instance);

        var seconds = new List<double>();
        byte[] last = [];
        // The first three rounds warm it up.
        for (var round = -3; round < Rounds; round++)
        {
            var document = Long(plan, round, 6);
            var clock = Stopwatch.StartNew();
            last = await engine.WriteAsync(document, PdfStandard.Accessible);
            if (round >= 0) seconds.Add(clock.Elapsed.TotalSeconds);
        }
        seconds.Sort();

        var whole = Stopwatch.StartNew();
        var made = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(number => engine.WriteAsync(number % 10 == 0 ? Long(plan, 1000 + number, 6) : Long(plan, 1000 + number, 1), PdfStandard.Accessible)));
        foreach (var figure in new[] { Pages(last), seconds[Rounds / 2], made.Count(pdf => pdf.Length > 0), whole.Elapsed.TotalSeconds, engine.HighestMemory / 1048576.0 })
            Console.WriteLine(figure.ToString("0.###", CultureInfo.InvariantCulture));
        return 0;
    }

    // The demo's plan several times over, with texts that nobody has set before.
    private static Document Long(Document plan, int round, int times) => plan with
    {
        Title = $"{plan.Title} ({round})",
        Blocks = [plan.Blocks[0], .. Enumerable.Range(0, times).SelectMany(time => plan.Blocks.Skip(1).Select(block => Anew(block, $" {round}.{time}")))],
    };

    private static Block Anew(Block block, string mark) => block switch
    {
        Heading heading => heading with { Text = heading.Text + mark },
        Paragraph paragraph => paragraph with { Runs = [.. paragraph.Runs, new(mark)] },
        Table table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(IReadOnlyList<Run> (cell) => [.. cell, new(mark)])] })] },
        _ => block,
    };

    private static double Pages(byte[] pdf)
    {
        var text = System.Text.Encoding.Latin1.GetString(pdf);
        var at = text.IndexOf("<xmpTPg:NPages>", StringComparison.Ordinal) + "<xmpTPg:NPages>".Length;
        return double.Parse(text[at..text.IndexOf('<', at)], CultureInfo.InvariantCulture);
    }
}
