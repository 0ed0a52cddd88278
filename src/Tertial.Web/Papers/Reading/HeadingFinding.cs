using System.Text.RegularExpressions;

namespace Tertial.Web.Papers.Reading;

/// <summary>Finds the headings of a paper, also those that are only bold lines or only have a name that papers use.</summary>
internal static partial class HeadingFinding
{
    private const int Longest = 110;

    // Headings that tjänsteskrivelser have in municipalities of all kinds.
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "Förslag till beslut", "Förslag på beslut", "Beslutsförslag", "Ärendet i korthet", "Ärendet", "Sammanfattning", "Sammanfattning av ärendet", "Ärendebeskrivning", "Beskrivning av ärendet", "Bakgrund",
        "Förvaltningens övervägande", "Förvaltningens överväganden", "Förvaltningens bedömning", "Överväganden", "Bedömning", "Beslutsunderlag", "Beslutet skickas till", "Beslutet ska skickas till", "Ekonomiska konsekvenser",
        "Konsekvenser", "Barnkonsekvensanalys", "Barnperspektivet", "Tidigare beslut", "Övrigt", "Bilagor", "Kommunicering", "Uppföljning", "Juridisk bedömning", "Expedieras till",
    };

    public static bool IsKnown(string text) => Known.Contains(text.TrimEnd(':', ' '));

    public static List<ReadBlock> In(IReadOnlyList<ReadBlock> read)
    {
        var inProposal = false;
        var size = read.Where(LooksLikeHeading).Select(block => block.Size ?? 0).Distinct().OrderDescending().ToList();
        var styled = read.Where(block => block.Kind == ReadBlockKind.Heading).Select(block => block.Level).DefaultIfEmpty(0).Max();
        var blocks = new List<ReadBlock>();
        foreach (var block in read)
        {
            var found = block.Kind == ReadBlockKind.Heading ? block with { Plain = WithoutNumber(block.Plain) }
                : LooksLikeHeading(block) && !(inProposal && block.Kind == ReadBlockKind.Item) ? block with { Kind = ReadBlockKind.Heading, Plain = WithoutNumber(block.Plain).TrimEnd(':', ' '), Level = styled + 1 + size.IndexOf(block.Size ?? 0) }
                : block;
            if (found.Kind == ReadBlockKind.Heading) inProposal = ProposalFinding.IsProposal(found.Plain);
            blocks.Add(found);
        }
        return blocks;
    }

    private static bool LooksLikeHeading(ReadBlock block) =>
        block.Kind is ReadBlockKind.Paragraph or ReadBlockKind.Item && block.Plain.Length <= Longest
        && (IsKnown(WithoutNumber(block.Plain)) || ProposalFinding.IsProposal(block.Plain) || block.IsBold && block.Kind == ReadBlockKind.Paragraph | block.Number is not null && block.Plain[^1] is not ('.' or ',' or ';') && !PaperHead.IsFact(block.Plain));

    private static string WithoutNumber(string text) => Number().Replace(text, "") is { Length: > 0 } rest ? rest : text;

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\s+(?=\p{Lu})")]
    private static partial Regex Number();
}
