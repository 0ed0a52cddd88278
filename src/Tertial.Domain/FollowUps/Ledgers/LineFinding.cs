namespace Tertial.Domain.FollowUps.Ledgers;

/// <summary>Finds the budget line that a row of the accounts belongs to. Rows with the same codes have the same answer, which is worked out once.</summary>
internal sealed class LineFinding
{
    private readonly List<(BudgetLineSnapshot Line, LedgerRule Rule)> _ruled;
    private readonly Dictionary<string, BudgetLineSnapshot> _called = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string, string, string), (BudgetLineSnapshot?, BudgetLineSnapshot?)> _known = [];

    public LineFinding(IReadOnlyList<BudgetLineSnapshot> lines, LedgerMapping mapping)
    {
        _ruled = [.. lines.SelectMany(line => mapping.Rules.Where(rule => rule.Line == line.Code && !rule.IsEmpty).Select(rule => (line, rule)))];
        foreach (var line in lines)
        {
            _called.TryAdd(line.Code, line);
            _called.TryAdd(line.Name.Trim(), line);
        }
    }

    /// <summary>The line, and the line that has an equal claim on it.</summary>
    public (BudgetLineSnapshot? Line, BudgetLineSnapshot? Rival) Of(LedgerRow row)
    {
        var key = (row.Account, row.Unit, row.Code);
        return _known.TryGetValue(key, out var known) ? known : _known[key] = Find(row);
    }

    // What a unit owns and owes is no cost of its operations, unless the rule names the account.
    private static bool IsForeign(LedgerRow row, BudgetLineSnapshot line) => row.IsBalance && line.Kind == Plans.BudgetKind.Operating;

    // A line's own code or name in the row says more than any rule.
    private (BudgetLineSnapshot?, BudgetLineSnapshot?) Find(LedgerRow row)
    {
        if (row.Code.Length > 0 && (_called.TryGetValue(row.Code, out var called) || _called.TryGetValue(row.Code.Split(' ')[0], out called)) && !IsForeign(row, called)) return (called, null);
        var fitting = _ruled.Where(pair => pair.Rule.Accounts.Count > 0 || !IsForeign(row, pair.Line)).Select(pair => (pair.Line, Nearness: pair.Rule.Nearness(row))).Where(pair => pair.Nearness is not null).OrderByDescending(pair => pair.Nearness).ToList();
        if (fitting.Count == 0) return default;
        return (fitting[0].Line, fitting.Count > 1 && fitting[1].Nearness == fitting[0].Nearness ? fitting[1].Line : null);
    }
}
