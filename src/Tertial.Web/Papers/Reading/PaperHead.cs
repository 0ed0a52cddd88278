using System.Globalization;
using System.Text.RegularExpressions;

namespace Tertial.Web.Papers.Reading;

/// <summary>Recognises what stands before the first heading and at the head of the page: what the paper is, its day, its number, its officer and to whom it goes.</summary>
internal sealed partial class PaperHead
{
    private readonly ReadingGround _ground;
    private readonly List<Leftover> _leftovers = [];
    private readonly List<string> _candidates = [];

    private PaperHead(ReadingGround ground) => _ground = ground;

    public ReadPaper Paper { get; private set; } = new();

    public IReadOnlyList<Leftover> Leftovers => _leftovers;

    public static PaperHead Of(IReadOnlyList<ReadBlock> blocks, IReadOnlyList<string> headLines, ReadingGround ground)
    {
        var head = new PaperHead(ground);
        var title = blocks.FirstOrDefault(block => block.Kind is ReadBlockKind.Title && !Kind().IsMatch(Joined(block.Plain))) ?? blocks.FirstOrDefault(block => block.Kind == ReadBlockKind.Heading);
        if (title is not null) head.Paper = head.Paper with { Title = title.Plain };
        head.Read([.. blocks.Where(block => block != title).SelectMany(block => block.Kind == ReadBlockKind.Table ? block.Plain.Split('\n') : [block.Plain])]);
        if (title is null && head._candidates.Count > 0)
        {
            // The title stands last of the head.
            head.Paper = head.Paper with { Title = head._candidates[^1] };
            head._candidates.RemoveAt(head._candidates.Count - 1);
        }
        head.Leave("Rad i dokumentets huvud");
        head.Read(headLines);
        head.Leave("Sidhuvud och sidfot");
        return head;
    }

    /// <summary>Whether a line tells a fact of the head, and so is no heading.</summary>
    public static bool IsFact(string line) => Label().IsMatch(line) || Day().IsMatch(line) || Number().IsMatch(line) || Kind().IsMatch(Joined(line)) || Page().IsMatch(line);

    private void Leave(string what)
    {
        _leftovers.AddRange(_candidates.Select(line => new Leftover(what, line)));
        _candidates.Clear();
    }

    private void Read(IReadOnlyList<string> lines)
    {
        // Labels may stand in one row of a table, and what they label in the next.
        var waiting = new Queue<string>();
        foreach (var line in lines)
        {
            var label = Label().Match(line);
            if (label.Success && label.Groups["value"].Length == 0) waiting.Enqueue(label.Groups["label"].Value);
            else if (label.Success && Labelled(label)) continue;
            else if (waiting.TryPeek(out var name) && Labelled(Label().Match($"{name}: {line}"))) waiting.Dequeue();
            else if (!Recognised(line)) _candidates.Add(line);
        }
    }

    private bool Labelled(Match label)
    {
        var (name, value) = (label.Groups["label"].Value.ToLowerInvariant(), label.Groups["value"].Value.Trim());
        if (value.Length == 0) return true;
        if (name[0] == 'h') Paper = Paper with { CaseOfficer = Paper.CaseOfficer ?? Short(value, 120) };
        else if (name.StartsWith("datum", StringComparison.Ordinal))
        {
            if (DateOf(value) is not { } date) return false;
            Paper = Paper with { Date = Paper.Date ?? date };
        }
        else Paper = Paper with { Diarienummer = Paper.Diarienummer ?? Short(value, 60) };
        return true;
    }

    private bool Recognised(string line)
    {
        var joined = Joined(line);
        if (Page().IsMatch(line) || string.Equals(line, _ground.Municipality, StringComparison.OrdinalIgnoreCase) || string.Equals(line, Paper.Title, StringComparison.OrdinalIgnoreCase)) return true;
        if (Kind().Match(joined) is { Success: true } kind)
        {
            Paper = Paper with { Kind = Paper.Kind ?? Words.Swedish.Capital(kind.Value.ToLower(Words.Swedish.Culture)) };
            return true;
        }
        if (_ground.Bodies.FirstOrDefault(body => string.Equals(body, line, StringComparison.OrdinalIgnoreCase)) is { } recipient)
        {
            Paper = Paper with { Recipient = Paper.Recipient ?? recipient };
            return true;
        }
        // A line may hold nothing but a day and a number.
        var (day, number) = (DateOf(line), Number().Match(line));
        var rest = Number().Replace(Day().Replace(line, ""), "").Trim(' ', ',', '\t');
        if (rest.Length > 0 || day is null && !number.Success) return false;
        Paper = Paper with { Date = Paper.Date ?? day, Diarienummer = Paper.Diarienummer ?? (number.Success ? number.Value : null) };
        return true;
    }

    private static DateOnly? DateOf(string text) =>
        Day().Match(text) is { Success: true } found && (DateOnly.TryParseExact(found.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || DateOnly.TryParseExact(found.Value, "d MMMM yyyy", Words.Swedish.Culture, DateTimeStyles.None, out day)) ? day : null;

    private static string Short(string text, int most) => text.Length <= most ? text : text[..most];

    // T J Ä N S T E S K R I V E L S E is one word.
    private static string Joined(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 3 } parts && parts.All(part => part.Length == 1) ? string.Concat(parts) : line;

    [GeneratedRegex(@"^(?<label>dnr|diarienr|diarienummer|ärendenr|ärendenummer|datum|handläggare)\b\.?\s*:?\s*(?<value>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (?:19|20)\d\d\b", RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b\p{Lu}{2,5}[ -]?\d{2,4}[/-]\d{1,6}(?:[ .]\d{3})?\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:tjänsteskrivelse|tjänsteutlåtande|beslutsunderlag|promemoria|PM|bilaga(?: \d+)?|yttrande|missiv)$", RegexOptions.IgnoreCase)]
    private static partial Regex Kind();

    [GeneratedRegex(@"^(?:sida\s*)?\d{1,3}\s*(?:av\s*|\(|/)\s*\d{1,3}\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Page();
}
