namespace Tertial.Web.Exchange.Sheets;

/// <summary>What a sheet calls things of one kind, both ways. Two things of the same name are told apart, and no name holds the sign that parts several in a cell.</summary>
public sealed class Labels<TId> where TId : struct
{
    private const int Longest = 250;
    private readonly Dictionary<TId, string> _labels = [];
    private readonly Dictionary<string, TId> _ids = [];
    private readonly Dictionary<string, TId> _codes = [];
    private readonly Dictionary<string, TId?> _others = [];
    private readonly Dictionary<string, int> _same = [];
    private readonly int _longestCode;
    private Likeness.Candidates? _candidates;

    public static readonly Labels<TId> None = new([]);

    /// <param name="things">Each thing with its name. One that has a code is called by code and name, and found by either.</param>
    public Labels(IEnumerable<(TId Id, string? Code, string Name)> things)
    {
        foreach (var (id, code, name) in things)
        {
            var label = Unique(Tidy(string.IsNullOrEmpty(code) ? name : $"{code} {name}"));
            _labels[id] = label;
            _ids[Likeness.Fold(label)] = id;
            if (code is not null && _codes.TryAdd(Likeness.Fold(code), id)) _longestCode = Math.Max(_longestCode, code.Length);
            var plain = Likeness.Fold(Tidy(name));
            _others[plain] = _others.ContainsKey(plain) ? null : id;
        }
    }

    /// <summary>The names, in the order they were given.</summary>
    public IReadOnlyCollection<string> All => _labels.Values;

    /// <summary>What the thing is called; its id where nothing is known of it.</summary>
    public string this[TId id] => _labels.GetValueOrDefault(id) ?? id.ToString()!;

    public string Join(IEnumerable<TId> ids) => string.Join("; ", ids.Select(id => this[id]));

    /// <summary>Whether it is the whole name of one.</summary>
    public bool IsName(string text) => _ids.ContainsKey(Likeness.Fold(text));

    /// <summary>By its whole name, by its code, by code followed by an older name, or by a name that only one thing has.</summary>
    public TId? Find(string text)
    {
        var folded = Likeness.Fold(text);
        if (_ids.TryGetValue(folded, out var id) || _codes.TryGetValue(folded, out id)) return id;
        for (var end = folded.IndexOf(' ', StringComparison.Ordinal); end > 0 && end <= _longestCode; end = folded.IndexOf(' ', end + 1))
            if (_codes.TryGetValue(folded[..end], out id)) return id;
        return _others.GetValueOrDefault(folded) ?? (_others.GetValueOrDefault(Likeness.Fold(Tidy(text))) is { } tidied ? tidied : null);
    }

    public string? Nearest(string text) => (_candidates ??= new(_labels.Values)).Nearest(text);

    private string Unique(string label)
    {
        var folded = Likeness.Fold(label);
        if (!_ids.ContainsKey(folded)) return label;
        // Counted on from the last: a thousand of the same name must not each count from the start.
        var number = _same.GetValueOrDefault(folded, 2);
        while (_ids.ContainsKey($"{folded} ({number})")) number++;
        _same[folded] = number + 1;
        return $"{label} ({number})";
    }

    private static string Tidy(string name)
    {
        var tidy = string.Join(' ', SheetText.Fit(name).Replace(';', ',').Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return tidy.Length <= Longest ? tidy : tidy[..(Longest - 1)].TrimEnd() + "…";
    }
}
