namespace Tertial.Web.Exchange.Sheets;

/// <summary>Yes and no as they are written in real files.</summary>
public static class YesOrNo
{
    public static string Write(bool value) => value ? "ja" : "nej";

    public static bool? Read(string text) => Likeness.Fold(text) switch
    {
        "ja" or "j" or "x" or "sant" or "true" or "1" or "yes" or "✓" or "✔" => true,
        "nej" or "n" or "falskt" or "false" or "0" or "no" or "-" or "–" => false,
        _ => null,
    };

    /// <summary>Whether a date column says that there is no end.</summary>
    public static bool IsOngoing(string text) => Likeness.Fold(text) is "löpande" or "pågår löpande" or "tills vidare" or "tillsvidare" or "fortlöpande" or "kontinuerligt" or "löpande under året";
}
