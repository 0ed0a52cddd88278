using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>The words for a priority, a judgement and a kind of budget line: first those that are written, then others that are understood.</summary>
public static class ChoiceWords
{
    public static readonly IReadOnlyDictionary<string, Priority> Priorities = With(Words(Enum.GetValues<Priority>(), value => value.Word()),
        ("medel", Priority.Normal), ("mellan", Priority.Normal), ("hög prioritet", Priority.High), ("prioriterad", Priority.High), ("låg prioritet", Priority.Low));

    public static readonly IReadOnlyDictionary<string, Judgement> Judgements = With(Words(Enum.GetValues<Judgement>(), value => value.Word()),
        ("efter aktiviteterna", Judgement.ByActivities), ("aktiviteter", Judgement.ByActivities), ("efter måtten", Judgement.ByMetrics), ("mått", Judgement.ByMetrics),
        ("nyckeltal", Judgement.ByMetrics), ("av förvaltningen", Judgement.ByHand), ("förvaltningen", Judgement.ByHand), ("manuellt", Judgement.ByHand));

    public static readonly IReadOnlyDictionary<string, BudgetKind> BudgetKinds = With(Words(Enum.GetValues<BudgetKind>(), value => value.Word()),
        ("driftbudget", BudgetKind.Operating), ("driftsbudget", BudgetKind.Operating), ("investeringar", BudgetKind.Capital), ("investeringsbudget", BudgetKind.Capital));

    private static Dictionary<string, T> Words<T>(T[] values, Func<T, string> word) => values.ToDictionary(value => Likeness.Fold(word(value)));

    private static Dictionary<string, T> With<T>(Dictionary<string, T> words, params (string Word, T Value)[] others)
    {
        foreach (var (word, value) in others) words.TryAdd(word, value);
        return words;
    }
}
