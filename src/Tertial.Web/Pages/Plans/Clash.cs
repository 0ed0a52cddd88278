using Microsoft.AspNetCore.Mvc.ModelBinding;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans;

/// <summary>Tells the later of two people what the other one saved meanwhile: beside each field that differs, with who and when.</summary>
internal static class Clash
{
    public static void Tell<TForm, TContent>(ModelStateDictionary state, string name, TForm mine, Meanwhile<TContent> meanwhile, Func<TContent, TForm> read, FieldWords words)
        where TForm : class where TContent : class
    {
        var moment = Swedish.Moment(meanwhile.At);
        var who = $"{meanwhile.Author}, {moment}";
        if (meanwhile.Now is not { } now)
        {
            state.AddModelError("", $"{meanwhile.Author} tog bort det här medan du skrev, {moment}. Det du skrev står kvar men är inte sparat. Välj om det ska läggas tillbaka.");
            return;
        }
        state.AddModelError("", $"Någon har sparat medan du skrev ({who}). Inget av ditt är sparat än, och allt du skrev står kvar.");
        foreach (var meeting in FieldMeeting.Between(mine, meanwhile.Basis is { } basis ? read(basis) : null, read(now)))
        {
            var key = $"{name}.{meeting.Field}";
            // What was posted would otherwise be shown in place of what is taken in.
            if (meeting.IsTaken) state.Remove(key);
            state.AddModelError(key, meeting.IsTaken
                ? $"Ändrat av {who}. Du hade inte ändrat fältet, så det nya står redan i formuläret."
                : $"{who}, skrev: {words.Say(meeting.Theirs)}");
        }
    }
}
