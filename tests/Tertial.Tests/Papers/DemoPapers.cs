using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Exchange;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Content;

namespace Tertial.Tests.Papers;

/// <summary>The demo municipality's papers, as they read after its whole year.</summary>
internal static class DemoPapers
{
    public static readonly DateOnly Today = new(2025, 3, 1);

    public static MunicipalRecord Record { get; } = ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo));

    public static Document Plan(int number)
    {
        var version = Record.PlanVersions.First(candidate => candidate.Number == number);
        return PlanPaper.Of(Record, version, PlanPaper.DecidedOn(Record, version)!.Value);
    }

    public static Document FollowUp(int number)
    {
        var followUp = Record.FollowUps.First(candidate => candidate.Number == number);
        return FollowUpPaper.Of(Record, followUp, followUp.PublishedOn!.Value);
    }

    public static Matter Matter(string diarienummer) => Record.Matters.First(matter => matter.Diarienummer == diarienummer);

    public static Document Report(string diarienummer) => OfficialsReport.Of(Record, Matter(diarienummer), Matter(diarienummer).Papers[0]);

    public static Document Extract(string diarienummer, string paragraph)
    {
        var matter = Matter(diarienummer);
        return MinutesExtract.Of(Record, matter, matter.Handlings.First(handling => handling.Paragraph == paragraph), Today);
    }

    /// <summary>One of each kind, with a name to tell them apart by.</summary>
    public static IEnumerable<(string Name, Document Document)> OfEachKind() =>
    [
        ("plan 1", Plan(1)), ("plan 2", Plan(2)), ("follow-up 1", FollowUp(1)), ("follow-up 3", FollowUp(3)),
        ("report", Report("KS 23/702")), ("extract", Extract("KS 24/080", "26")),
    ];

    public static IEnumerable<string> Headings(this Document document) => document.Blocks.OfType<Heading>().Select(heading => heading.Text);

    /// <summary>Every piece of text of the document's blocks, in order.</summary>
    public static IEnumerable<string> Texts(this Document document) => document.Blocks.SelectMany(Texts);

    public static string Text(this IReadOnlyList<Run> runs) => string.Concat(runs.Select(run => run.Text));

    /// <summary>The blocks under a heading, down to the next of the same level.</summary>
    public static List<Block> Under(this Document document, string heading)
    {
        var all = document.Blocks.ToList();
        var start = all.FindIndex(block => block is Heading found && found.Text == heading);
        start.ShouldBeGreaterThanOrEqualTo(0, $"{document.Title} has no heading \"{heading}\", but {string.Join(", ", document.Headings())}.");
        var level = ((Heading)all[start]).Level;
        return [.. all.Skip(start + 1).TakeWhile(block => block is not Heading next || next.Level > level)];
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Runs.Text()],
        Bullets bullets => bullets.Items.SelectMany(item => item.SelectMany(Texts)),
        Points points => points.Items.SelectMany(point => point.Content.SelectMany(Texts)),
        Table table => [table.Caption, .. table.Columns.Select(column => column.Heading), .. table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Text()))],
        Figure figure => [figure.Caption],
        PageBreak or Contents => [],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
