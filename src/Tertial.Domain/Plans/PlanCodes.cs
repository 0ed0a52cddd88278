using System.Globalization;

namespace Tertial.Domain.Plans;

/// <summary>Gives the goals, activities and budget lines of a plan their codes. What any version of the plan has used is never given again, and what is given once is not given twice.</summary>
public sealed class PlanCodes
{
    public const int Longest = 20;

    // Where a new one is written.
    private static readonly string[] Reserved = ["ny", "nytt"];
    private readonly List<Goal> _goals;
    private readonly HashSet<string> _goalCodes, _activityCodes, _lineCodes;
    private readonly Dictionary<string, long> _last = [];

    /// <param name="versions">All versions of the plan, the draft too; the latest last.</param>
    public PlanCodes(IEnumerable<PlanVersion> versions)
    {
        var all = versions.ToList();
        _goals = [.. all.SelectMany(version => version.Goals)];
        _goalCodes = Used(_goals.Select(goal => goal.Code));
        _activityCodes = Used(all.SelectMany(version => version.Activities).Select(activity => activity.Code));
        _lineCodes = Used(all.SelectMany(version => version.BudgetLines).Select(line => line.Code));
    }

    /// <summary>Whether something may be called so: short, of letters, figures, points and hyphens, as it must fit in an address.</summary>
    public static bool IsCode(string code) =>
        code.Length is > 0 and <= Longest && code.All(sign => char.IsLetterOrDigit(sign) || sign is '.' or '-' or '_') && char.IsLetterOrDigit(code[0])
        && !Reserved.Contains(code, StringComparer.OrdinalIgnoreCase);

    /// <summary>a-46 after a-45.</summary>
    public string NextActivity() => Next("a-", "00", _activityCodes);

    /// <summary>b-13 after b-12; i-03 after i-02 for investments.</summary>
    public string NextBudgetLine(BudgetKind kind = BudgetKind.Operating) => Next(kind == BudgetKind.Capital ? "i-" : "b-", "00", _lineCodes);

    /// <summary>2.3 after 2.2: goals that break down the same council goal share the first figure, and those that stand alone have one of their own.</summary>
    public string NextGoal(CouncilGoal? under) => Next($"{ChapterOf(under).ToString(CultureInfo.InvariantCulture)}.", "0", _goalCodes);

    private long ChapterOf(CouncilGoal? under)
    {
        if (_goals.FindLast(goal => First(goal) == under?.Id && Chapter(goal.Code) is not null) is { } sibling) return Chapter(sibling.Code)!.Value;
        var taken = _goalCodes.Select(Chapter).OfType<long>().ToHashSet();
        return under is { Order: > 0 } && !taken.Contains(under.Order) ? under.Order : taken.DefaultIfEmpty(0).Max() + 1;
    }

    private static CouncilGoalId? First(Goal goal) => goal.CouncilGoalIds is [var first, ..] ? first : null;

    private static long? Chapter(string code) => code.Split('.') is [var chapter, _] ? Number(chapter) : null;

    private string Next(string start, string form, HashSet<string> used)
    {
        var number = _last.TryGetValue(start, out var last) ? last : used.Where(code => code.StartsWith(start, StringComparison.OrdinalIgnoreCase)).Max(code => Number(code[start.Length..])) ?? 0;
        string code;
        do code = start + (++number).ToString(form, CultureInfo.InvariantCulture);
        while (!used.Add(code));
        _last[start] = number;
        return code;
    }

    // Digits only, and few enough to count on from.
    private static long? Number(string text) =>
        text.Length <= 9 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static HashSet<string> Used(IEnumerable<string> codes) => codes.ToHashSet(StringComparer.OrdinalIgnoreCase);
}
