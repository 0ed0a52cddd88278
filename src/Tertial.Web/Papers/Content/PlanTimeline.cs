using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>The activities of a goal over the plan's period as a drawing; what it shows is said in the alternative text and in the table under it.</summary>
internal static class PlanTimeline
{
    private const string Alv = "#0d4f66", Line = "#ccd8dc", Faint = "#71838a";
    private const int Left = 40, Width = 440, Top = 16, RowHeight = 14;

    public static Figure Of(Plan plan, Goal goal, IReadOnlyList<Activity> activities)
    {
        var height = Top + activities.Count * RowHeight + 2;
        var months = Months(plan).ToList();
        return new(
            new(Left + Width, height,
                [.. activities.Select((activity, row) => (activity, row)).Where(pair => !BeginsLater(plan, pair.activity)).Select(pair => Bar(plan, pair.activity, pair.row))],
                [
                    .. activities.Select((_, row) => new Stroke(Left, Middle(row), Left + Width, Middle(row), Line)),
                    .. months.Where((_, place) => place > 0 && place % 4 == 0).Select(month => new Stroke(X(plan, month), 2, X(plan, month), height, Faint)),
                ],
                [
                    .. months.Select(month => new Label(X(plan, month) + Width / months.Count / 2, 10, Swedish.ShortMonth(month), Anchor.Middle)),
                    .. activities.Select((activity, row) => new Label(0, Middle(row) + 3, activity.Code, Size: 9)),
                    .. activities.Select((activity, row) => (activity, row)).Where(pair => BeginsLater(plan, pair.activity))
                        .Select(pair => new Label(Left + Width, Middle(pair.row) - 2, $"börjar {pair.activity.Start!.Value.First.Year}", Anchor.End)),
                ]),
            $"Tidslinje {plan.Year}. {string.Join(" ", activities.Select(activity => $"{activity.Code} {activity.Name}: {PlannedTime.InBrief(activity.Start, activity.End, activity.IsOngoing, plan.Year)}."))}",
            $"Aktiviteterna för mål {goal.Code} över året");
    }

    private static Box Bar(Plan plan, Activity activity, int row)
    {
        var from = X(plan, activity.Start?.First ?? plan.From);
        var to = activity.IsOngoing ? Left + Width : X(plan, (activity.End?.Last ?? plan.To).AddDays(1));
        return new(from, Middle(row) - 4, Math.Max(to - from, 2), 8, Alv);
    }

    private static bool BeginsLater(Plan plan, Activity activity) => activity.Start?.First > plan.To;

    private static int Middle(int row) => Top + row * RowHeight + RowHeight / 2;

    private static int X(Plan plan, DateOnly day)
    {
        var days = plan.To.DayNumber - plan.From.DayNumber + 1;
        return Left + Math.Clamp(day.DayNumber - plan.From.DayNumber, 0, days) * Width / days;
    }

    private static IEnumerable<DateOnly> Months(Plan plan)
    {
        for (var month = new DateOnly(plan.From.Year, plan.From.Month, 1); month <= plan.To; month = month.AddMonths(1)) yield return month < plan.From ? plan.From : month;
    }
}
