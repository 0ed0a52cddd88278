namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A budget line that has gone, come or changed its name since the follow-up before, although no decision since then says so.</summary>
internal static class RowChanged
{
    public static IEnumerable<Finding> In(CheckedFollowUp read)
    {
        if (read is not { Former: { } former, FormerReread: { } reread }) yield break;
        var (then, thenNow) = (former.BudgetLines.ToDictionary(line => line.Id), reread.BudgetLines.ToDictionary(line => line.Id));
        foreach (var gone in then.Values.Where(line => !thenNow.ContainsKey(line.Id)))
            yield return new(Check.RowChanged, Place.Of(gone), $"Budgetposten fanns i {read.FormerName} men finns inte längre, och inget beslut har tagit bort den.", "gone");
        foreach (var come in thenNow.Values.Where(line => !then.ContainsKey(line.Id)))
            yield return new(Check.RowChanged, Place.Of(come), $"Budgetposten fanns inte i {read.FormerName}, och inget beslut efter den {Written.Day(former.CutOff)} har lagt till den.", "come");
        foreach (var line in thenNow.Values.Where(line => then.TryGetValue(line.Id, out var before) && before.Name != line.Name))
            yield return new(Check.RowChanged, Place.Of(line),
                $"Budgetposten hette ”{then[line.Id].Name}” i {read.FormerName}, och inget beslut efter den {Written.Day(former.CutOff)} har bytt namnet.", then[line.Id].Name, line.Name);
    }
}
