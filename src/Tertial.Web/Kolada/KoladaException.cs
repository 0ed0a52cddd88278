using System.Net;

namespace Tertial.Web.Kolada;

/// <summary>Why Kolada could not be asked, in a sentence for the person who asked. Nothing has been changed.</summary>
public sealed class KoladaException(string sentence, Exception? cause = null) : Exception(sentence, cause)
{
    internal static KoladaException Silent(Exception cause) => new("Kolada svarar inte just nu, så inget är hämtat. Försök igen om en stund.", cause);

    internal static KoladaException Slow(Exception cause) => new("Kolada svarade inte i tid, så inget är hämtat. Försök igen om en stund.", cause);

    internal static KoladaException Unreadable(Exception? cause = null) => new("Kolada svarade med något som inte går att läsa, så inget är hämtat. Försök igen senare, och hör av dig till den som sköter Tertial om det inte går över.", cause);

    internal static KoladaException Unknown() => new("Kolada känner inte igen någon av kommunerna i frågan, så inget är hämtat. Se över vilka kommuner ni jämför med.");

    internal static KoladaException Refused(HttpStatusCode status) => new(status switch
    {
        HttpStatusCode.TooManyRequests => "Kolada har fått för många frågor på kort tid, så inget är hämtat. Vänta några minuter och försök igen.",
        >= HttpStatusCode.InternalServerError => $"Kolada har ett fel hos sig just nu (kod {(int)status}), så inget är hämtat. Försök igen om en stund.",
        _ => $"Kolada tog inte emot frågan (kod {(int)status}), så inget är hämtat. Hör av dig till den som sköter Tertial.",
    });
}
