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

    // A report that carries forward is told again, and so is what is left of a goal that the plan no longer has.
    private static IEnumerable<(Place Place, string Where, string Text)> Texts(CheckedFollowUp read) =>
    [
        .. read.Now.Activities.Concat(read.Now.OfDroppedGoals ?? []).SelectMany(Texts),
        .. read.Now.BudgetLines.Where(line => line.Comment is not null).Select(line => (Place.Of(line), "Kommentaren", line.Comment!)),
        .. read.Now.Goals.Where(goal => goal.Administration?.Reason is not null).Select(goal => (Place.Of(goal), "Skälet", goal.Administration!.Reason!)),
        .. read.Now.CouncilGoals.Where(goal => goal.Administration?.Reason is not null).Select(goal => (Place.Of(goal), "Skälet", goal.Administration!.Reason!)),
        .. read.Now.Texts?.Select(text => (Place.Of(read.FollowUp, text.Section), $"Texten ”{text.Section.Label()}”", text.Text)) ?? [],
    ];

    private static IEnumerable<(Place, string, string)> Texts(ActivitySnapshot activity) =>
    [
        .. CheckedActivity.TextsOf(activity.Report).Select(text => (Place.Of(activity), $"Svaret på ”{text.Question}”", text.Text)),
        .. activity.EndingReason is { } reason ? [(Place.Of(activity), "Skälet till att aktiviteten avslutades", reason)] : Array.Empty<(Place, string, string)>(),
    ];
}
