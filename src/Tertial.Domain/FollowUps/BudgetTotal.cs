using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>The sum of a follow-up's budget lines of one kind. What was not reported is counted apart, never as zero.</summary>
/// <param name="Budget">The whole budget, reported or not.</param>
/// <param name="OutcomeToDate">The sum of what was reported; missing when nothing was.</param>
/// <param name="Forecast">The sum of what was reported; missing when nothing was.</param>
/// <param name="Deviation">Forecast net less budget net over the reported lines: + is better than budget.</param>
/// <param name="NotReported">How many lines the last three leave out.</param>
public sealed record BudgetTotal(Amounts Budget, Amounts? OutcomeToDate, Amounts? Forecast, Money? Deviation, int NotReported)
{
    public bool IsComplete => NotReported == 0;

    public static BudgetTotal Of(IEnumerable<BudgetLineSnapshot> lines, BudgetKind kind)
    {
        var own = lines.Where(line => line.Kind == kind).ToList();
        var reported = own.Where(line => line.Deviation is not null).ToList();
        return new(
            Sum(own, line => line.Budget),
            reported.Count == 0 ? null : Sum(reported, line => line.OutcomeToDate ?? Amounts.Zero),
            reported.Count == 0 ? null : Sum(reported, line => line.Forecast ?? Amounts.Zero),
            reported.Count == 0 ? null : reported.Aggregate(Money.Zero, (sum, line) => sum + line.Deviation!.Value),
            own.Count - reported.Count);
    }

    private static Amounts Sum(List<BudgetLineSnapshot> lines, Func<BudgetLineSnapshot, Amounts> amounts) =>
        lines.Aggregate(Amounts.Zero, (sum, line) => sum + amounts(line));
}
