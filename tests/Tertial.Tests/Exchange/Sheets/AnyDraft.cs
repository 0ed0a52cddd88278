using CsCheck;
using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Exchange.Sheets;

/// <summary>Whatever someone might have written in a draft, and whatever a file might hold.</summary>
internal static class AnyDraft
{
    private static readonly MunicipalRecord Record = Given.Municipality();

    private static readonly Gen<string> Piece = Gen.OneOf(
        "Skola", "åäö ÅÄÖ é", " ", "  ", "\n", "\r\n", "\t", ";", ",", "; ", "\"", "'", "''", "=1+1", "+46", "-", "@alla", "−", "–", "\u00A0", "\u202F", "\u200B", "😀", "e\u0301", "&<>", "_x000D_", "_xD800_", "1,5 tkr", "(tkr)", ".", ":", "*", "ja", "löpande", "\u0007", "”");

    public static readonly Gen<string> Text = Piece.Array[0, 8].Select(string.Concat);

    /// <summary>Never blank, as no name is.</summary>
    public static readonly Gen<string> Name = Gen.Select(Gen.OneOf("Mål", "'a", "=a", "a", "Läslyft", "1.1", "b ; c"), Text, (first, rest) => first + rest);

    private static readonly Gen<string?> Maybe = Gen.Null(Text.Where(text => text.Trim().Length > 0), 0.3);

    private static readonly Gen<PlannedDate?> Date = Gen.Nullable(Gen.Select(Gen.Int[2023, 2026], Gen.Int[1, 12], Gen.Enum<Precision>(), (year, month, precision) => precision switch
    {
        Precision.Day => PlannedDate.Day(new(year, month, 28)),
        Precision.Month => PlannedDate.Month(year, month),
        Precision.Tertial => PlannedDate.Tertial(year, (month + 3) / 4),
        _ => PlannedDate.Year(year),
    }), 0.3);

    private static readonly Gen<Money> Amount = Gen.OneOf(Gen.Long[-1_000_000, 1_000_000], Gen.Long[0, 99_999_999_999_999], Gen.Const(0L)).Select(ore => new Money(ore));

    private static readonly Gen<Amounts> Budget = Gen.Select(Amount, Amount, (income, cost) => new Amounts(income, cost));

    private static readonly Gen<GoalContent> Goal = Gen.Select(Name, Some(Record.CouncilGoals.Select(goal => goal.Id)), Gen.Enum<Judgement>(), Some(Record.Metrics.Select(metric => metric.Id)), Maybe,
        (text, under, judged, metrics, responsible) => new GoalContent { Code = "", Order = 0, Text = text, CouncilGoalIds = under, JudgedBy = judged, MetricIds = metrics, Responsible = responsible, Origin = Origin.Own });

    private static readonly Gen<ActivityContent> Activity =
        from name in Name
        from what in Text
        from why in Maybe
        from responsible in Maybe
        from unit in Gen.OneOf<UnitId?>(null, Given.Schools, Given.Care)
        from start in Date
        from end in Date
        from ongoing in Gen.Bool
        from priority in Gen.Enum<Priority>()
        from areas in Some(Record.FocusAreas.Select(area => area.Id))
        from reason in Gen.Null(Text.Where(text => text.Trim().Length > 0), 0.7)
        select new ActivityContent
        {
            Code = "", Order = 0, Name = name, What = what, Why = why, Responsible = responsible, UnitId = unit, Start = start, End = ongoing ? null : end, IsOngoing = ongoing, Priority = priority,
            FocusAreaIds = areas, GoalId = default, Ending = reason is null ? null : new(reason), Origin = Origin.Own,
        };

    private static readonly Gen<BudgetLineContent> Line = Gen.Select(Name, Gen.OneOf<UnitId?>(null, Given.Schools), Gen.Enum<BudgetKind>(), Gen.Int[2023, 2026], Budget,
        (name, unit, kind, year, budget) => new BudgetLineContent { Code = "", Order = 0, Name = name, UnitId = unit, Kind = kind, Year = year, Budget = budget, Origin = Origin.Own });

    /// <summary>A draft of the small municipality's plan with none to a handful of everything, referring to each other at random.</summary>
    public static readonly Gen<PlanVersion> Whole =
        from goals in Goal.Array[0, 4]
        from activities in Activity.Array[0, goals.Length == 0 ? 0 : 7]
        from lines in Line.Array[0, 4]
        from places in Gen.Int[0, 999].Array[40]
        select Compose(goals, activities, lines, places);

    private static PlanVersion Compose(GoalContent[] goals, ActivityContent[] activities, BudgetLineContent[] lines, int[] places)
    {
        var draft = GivenFile.Draft().Holding([], [], []);
        var next = 0;
        int Pick(int count) => places[next++ % places.Length] % count;
        var goalIds = goals.Select((_, place) => new GoalId(Given.Id(700 + place))).ToList();
        var activityIds = activities.Select((_, place) => new ActivityId(Given.Id(800 + place))).ToList();
        draft.Change(new()
        {
            Goals = [.. goals.Select((goal, place) => new Edit<GoalId, GoalContent>(goalIds[place], null, goal with { Code = $"{place + 1}.1", Order = place * 3 }))],
            Activities = [.. activities.Select((activity, place) => new Edit<ActivityId, ActivityContent>(activityIds[place], null, activity with
            {
                Code = $"a-{place:00}", Order = place, GoalId = goalIds[Pick(goals.Length)],
                AlsoServes = Pick(3) == 0 ? [goalIds[Pick(goals.Length)]] : [],
                Ending = activity.Ending is { } ending && Pick(2) == 0 ? ending with { Successor = activityIds[Pick(activities.Length)] } : activity.Ending,
            }))],
            BudgetLines = [.. lines.Select((line, place) => new Edit<BudgetLineId, BudgetLineContent>(new(Given.Id(900 + place)), null, line with
            {
                Code = $"b-{place:00}", Order = place, ActivityIds = activities.Length == 0 || Pick(2) == 0 ? [] : [.. activityIds.Where(_ => Pick(2) == 0)],
            }))],
        });
        return draft;
    }

    private static Gen<IReadOnlyList<T>> Some<T>(IEnumerable<T> all)
    {
        var things = all.ToArray();
        return Gen.Bool.Array[things.Length].Select(IReadOnlyList<T> (chosen) => [.. things.Where((_, place) => chosen[place])]);
    }
}
