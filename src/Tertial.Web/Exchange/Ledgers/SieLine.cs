using System.Text;

namespace Tertial.Web.Exchange.Ledgers;

/// <summary>One line of a SIE file: its label, its fields, and the objects it stands on as pairs of dimension and object.</summary>
internal sealed record SieLine(int Number, string Label, IReadOnlyList<string> Fields, IReadOnlyList<(string Dimension, string Object)> Objects)
{
    public string this[int place] => place < Fields.Count ? Fields[place] : "";

    /// <summary>Fields and objects as they stand, for the checksum.</summary>
    public required IReadOnlyList<string> InOrder { get; init; }

    /// <summary>Nothing when the line has no label: an empty line, or a brace round vouchers' rows.</summary>
    public static SieLine? Read(int number, string text)
    {
        var (fields, objects, all, inList) = (new List<string>(), new List<string>(), new List<string>(), false);
        for (var place = 0; place < text.Length;)
        {
            var c = text[place];
            if (c is '{' or '}') inList = c == '{';
            if (c is '{' or '}' || char.IsWhiteSpace(c)) place++;
            else
            {
                all.Add(Field(text, ref place));
                (inList ? objects : fields).Add(all[^1]);
            }
        }
        if (fields.Count == 0 || fields[0] is not ['#', ..]) return null;
        return new(number, fields[0].ToUpperInvariant(), fields[1..], [.. objects.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1]))]) { InOrder = all[1..] };
    }

    // A field with quotes may hold spaces, and a quote of its own after a backslash.
    private static string Field(string text, ref int place)
    {
        var field = new StringBuilder();
        var quoted = text[place] == '"';
        if (quoted) place++;
        for (; place < text.Length; place++)
        {
            var c = text[place];
            if (c == '\\' && place + 1 < text.Length && text[place + 1] == '"') field.Append(text[++place]);
            else if (quoted ? c == '"' : char.IsWhiteSpace(c) || c is '{' or '}') break;
            else field.Append(c);
        }
        if (quoted && place < text.Length) place++;
        return field.ToString();
    }
}
