using System.Text.RegularExpressions;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>Completed, with words saying that work remains: in the field for it, or in what was done.</summary>
internal static partial class RemainingWork
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    public static IEnumerable<Finding> In(CheckedFollowUp read)
    {
        foreach (var activity in read.Activities)
        {
            if (activity.Facts is not { Status: ReportedStatus.Completed } facts) continue;
            if (facts.WorkRemains is { } remains && !Nothing().IsMatch(remains))
                yield return new(Check.WorkRemains, activity.Place, $"Aktiviteten är redovisad som genomförd, men något återstår: {Sentences.Quoted(Sentences.Of(remains).FirstOrDefault() ?? remains)}.", remains);
            else if (Sentences.Of(facts.Done).FirstOrDefault(Remains) is { } sentence)
                yield return new(Check.WorkRemains, activity.Place, $"Aktiviteten är redovisad som genomförd, men texten säger {Sentences.Quoted(sentence)}.", sentence);
        }
    }

    /// <summary>Whether the sentence says that work remains.</summary>
    private static bool Remains(string sentence) =>
        (Left().IsMatch(sentence) && !None().IsMatch(sentence))
        || NotDone().IsMatch(sentence) || AlmostDone().IsMatch(sentence) || WillBeDone().IsMatch(sentence)
        || (GoesOn().IsMatch(sentence) && !InOrdinaryWork().IsMatch(sentence));

    [GeneratedRegex(@"^\s*([-–—.0/]+|n/a|nej|(nej, )?(det (finns|återstår) )?(inget|ingenting)( (mer|annat|kvar|återstår|kvarstår|finns|att göra|särskilt))*|inga (delar|moment|åtgärder)( (återstår|kvarstår|kvar))?|allt är (klart|gjort)|(ej|inte) aktuellt)[.!]?\s*$", Options)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\b(återstår|kvarstår|är kvar att göra|finns kvar att göra)\b", Options)]
    private static partial Regex Left();

    [GeneratedRegex(@"\b(inget|ingenting|inga|ingen|inte|ej|utan att)\b", Options)]
    private static partial Regex None();

    // "Köket blev inte klart i tid" is told of something that is now done.
    [GeneratedRegex(@"(^(ännu )?|\b(är|ännu) (ännu )?)(inte|ej) (ännu |helt |riktigt )*(klara?t?|färdiga?t?|slutförda?|slutfört|avslutade?|avslutat|genomförda?|genomfört)\b|\binte (ännu )?är (helt )?(klara?t?|färdiga?t?|slutförda?|slutfört)\b", Options)]
    private static partial Regex NotDone();

    [GeneratedRegex(@"\b(är|har) (delvis|nästan|i stort sett|så gott som|till största delen) (klara?t?|färdiga?t?|genomförda?|genomfört|genomförts|slutförda?|slutfört)\b", Options)]
    private static partial Regex AlmostDone();

    [GeneratedRegex(@"\b(blir|(kommer att|väntas|beräknas|ska|planeras) (bli|vara)) (helt )?(klara?t?|färdiga?t?|slutförda?|slutfört) (först |senast |i |under |till |till hösten|till våren|till sommaren|nästa|den )|\b(kommer att|ska|väntas|beräknas|planeras) (slutföras|färdigställas|avslutas)\b", Options)]
    private static partial Regex WillBeDone();

    [GeneratedRegex(@"^(arbetet|aktiviteten|projektet|insatsen|satsningen|införandet|genomförandet|utrullningen|bygget|byggnationen) (fortsätter|fortgår|pågår)\b", Options)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"\b(ordinarie|löpande|linjen|linjeverksamhet\p{L}*|som en del av|ingår|förvaltas|rutin\p{L}*|vardag\p{L}*|permanent\p{L}*)\b", Options)]
    private static partial Regex InOrdinaryWork();
}
