namespace Tertial.Domain.FollowUps.Checks;

/// <summary>The sentences of a budget line's comment, with the line's own name read as "budgetposten".</summary>
internal static class CommentSentences
{
    /// <summary>What may follow a statement about the whole line without making it one about a part: a time, a comparison with budget, or a reason.</summary>
    public const string Tail = @"( (netto|totalt|sammanlagt|(jämfört med|mot|gentemot|i förhållande till) budget(en)?|(för|på) (hel)?året|i år|vid årets slut|hittills|för perioden|till och med \p{L}+))*" +
        @"([,;:]? (eftersom|då|för att|på grund av|beroende på|som (beror|förklaras)|vilket|till följd av|tack vare|främst|framför allt|huvudsakligen|varav|fördelat|men|och)\b.*)?$";

    public static IEnumerable<string> Of(BudgetLineSnapshot line) => Sentences.Of(line.Comment)
        .Select(sentence => sentence.StartsWith(line.Name + " ", StringComparison.OrdinalIgnoreCase) ? "Budgetposten" + sentence[line.Name.Length..] : sentence);
}
