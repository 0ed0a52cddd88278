using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tertial.BrowserTests.Accessibility;

/// <summary>On paper: a page that holds a whole year is A3, landscape, and any other A4.</summary>
[Collection(nameof(Browser))]
public sealed partial class PrintTests(Browser browser) : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tertial-print-");
    private RunningSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        var day = new DateOnly(2024, 10, 21);
        _site = await RunningSite.StartAsync(Path.Combine(_folder.FullName, "print.db"), day);
        await _site.ImportDemoAsync(day);
    }

    [Theory]
    [InlineData("/arshjul/2024", 420, 297, 1)]
    [InlineData("/verksamhetsplan/ks/2024/tidslinje", 420, 297, 2)]
    [InlineData("/verksamhetsplan/ks/2024/tidslinje?visa=enhet", 420, 297, 3)]
    [InlineData("/verksamhetsplan/ks/2024/jamfor/1/2", 210, 297, 4)]
    public async Task A_page_is_printed_on_its_paper(string address, int width, int height, int mostSheets)
    {
        var page = await browser.OpenAsync(1280);
        await page.GotoAsync(_site.Address + address);

        var paper = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        var sheets = MediaBox().Matches(paper).Select(box => (Millimetres(box.Groups[1].Value), Millimetres(box.Groups[2].Value))).ToList();
        sheets.Count.ShouldBeInRange(1, mostSheets);
        sheets.ShouldAllBe(sheet => sheet.Item1 == width && sheet.Item2 == height);
    }

    private static int Millimetres(string points) => (int)Math.Round(double.Parse(points, CultureInfo.InvariantCulture) / 72 * 25.4);

    [GeneratedRegex(@"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
