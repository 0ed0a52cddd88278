using Tertial.Web.Data;

namespace Tertial.Web.Words;

public static partial class Words
{
    public static string Word(this SendingResult result) => result switch
    {
        SendingResult.Begun => "Avbrutet innan svaret kom",
        SendingResult.Sent => "Skickat",
        SendingResult.Failed => "Gick inte att skicka",
        _ => throw Missing(result),
    };
}
