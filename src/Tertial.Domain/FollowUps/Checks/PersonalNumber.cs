using Tertial.Domain.Publishing;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>What looks like a personal identity number in a text that becomes public.</summary>
internal static class PersonalNumber
{
    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
        from text in Texts(read)
        where Personnummer.IsIn(text.Text)
        // The number itself is not repeated: the finding is read, dismissed and kept.
        select new Finding(Check.PersonalNumber, text.Place, $"{text.Where} innehåller något som ser ut som ett personnummer.", text.Where, text.Text.Length);

    private static IEnumerable<(Place Place, string Where, string Text)> Texts(CheckedFollowUp read) =>
    [
        .. read.Activities.SelectMany(activity => activity.Texts, (activity, text) => (activity.Place, $"Svaret på ”{text.Question}”", text.Text)),
        .. read.Now.BudgetLines.Where(line => line.Comment is not null).Select(line => (Place.Of(line), "Kommentaren", line.Comment!)),
        .. read.Now.Goals.Where(goal => goal.Administration?.Reason is not null).Select(goal => (Place.Of(goal), "Skälet", goal.Administration!.Reason!)),
        .. read.Now.CouncilGoals.Where(goal => goal.Administration?.Reason is not null).Select(goal => (Place.Of(goal), "Skälet", goal.Administration!.Reason!)),
    ];
}
