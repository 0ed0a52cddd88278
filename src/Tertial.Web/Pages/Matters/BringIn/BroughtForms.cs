using Tertial.Domain.Decisions;
using Tertial.Web.Pages.Matters.Writing;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Reading;

namespace Tertial.Web.Pages.Matters.BringIn;

/// <summary>Fills the form in with what was recognised.</summary>
/// <param name="Ground">The municipality, who reads, and the matter the paper goes into.</param>
internal sealed record BroughtForms(BringInGround Ground)
{
    // What is part of what the paper says, though it has no place in the running text.
    private static readonly HashSet<string> Content = ["Textruta", "Fotnot", "Slutkommentar", "Formel"];

    public BroughtForm Of(ReadPaper read, string fileName) => new()
    {
        FileName = fileName.Length <= 200 ? fileName : fileName[^200..],
        Matter = Ground.Matter is null ? Facts(read) : null,
        Title = read.Kind ?? "Tjänsteskrivelse",
        Date = read.Date ?? Ground.Today,
        Lead = read.Proposal?.Lead,
        After = read.Proposal?.After,
        Points = [.. Points(read)],
        Sections = [.. read.Sections.Select(section => new BroughtSection { Keep = true, Level = section.Level, Heading = section.Heading, Text = section.Text })],
        Leftovers = [.. read.Leftovers.Select(leftover => new BroughtLeftover { Keep = Content.Contains(leftover.What), What = leftover.What, Text = leftover.Text })],
    };

    private FactsForm Facts(ReadPaper read) => new()
    {
        Diarienummer = read.Diarienummer,
        Title = read.Title,
        BodyId = Ground.Record.Bodies.Find(body => body.Name == read.Recipient && Ground.Actor.May(Access.Permission.KeepMatters, body.Id))?.Id.Value,
        CaseOfficer = read.CaseOfficer ?? Ground.Actor.Title,
        RegisteredOn = read.Date is { } date && date < Ground.Today ? date : Ground.Today,
        Summary = Summary(read),
    };

    private static string? Summary(ReadPaper read) =>
        read.Sections.FirstOrDefault(section => section.Heading.Contains("korthet", StringComparison.OrdinalIgnoreCase) || section.Heading.StartsWith("Sammanfattning", StringComparison.OrdinalIgnoreCase)) is { } brief
            && PaperText.Blocks(brief.Text).OfType<Paragraph>().FirstOrDefault() is { } paragraph ? string.Concat(paragraph.Runs.Select(run => run.Text)) : null;

    // A point that is in the matter already is not taken twice, and a number that is taken gives way.
    private IEnumerable<BroughtPoint> Points(ReadPaper read)
    {
        List<DecisionPoint> there = Ground.Matter?.Points ?? [];
        var taken = there.Select(point => point.Number).ToHashSet();
        var body = Ground.Record.Bodies.Find(candidate => candidate.Name == (read.Proposal?.DecidedBy ?? read.Recipient))?.Id ?? Ground.Matter?.BodyId;
        foreach (var point in read.Proposal?.Points ?? [])
        {
            var isThere = there.Exists(other => string.Equals(other.Text.Trim(), point.Text, StringComparison.OrdinalIgnoreCase));
            var number = point.Number;
            if (!isThere)
                while (!taken.Add(number)) number++;
            yield return new() { Keep = !isThere, Number = number, Text = point.Text, DecidingBodyId = body?.Value };
        }
    }
}
