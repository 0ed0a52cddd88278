namespace Tertial.Domain.FollowUps;

/// <summary>How numbers and names are written in running Swedish text.</summary>
internal static class Wording
{
    public static readonly string[] Numbers =
        ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    /// <summary>In words up to twelve, in figures above.</summary>
    public static string Number(int number) => number < Numbers.Length ? Numbers[number] : number.ToString();

    /// <summary>The number as the first word of a sentence.</summary>
    public static string First(int number) => char.ToUpperInvariant(Number(number)[0]) + Number(number)[1..];

    /// <summary>Each name within quotation marks, so that a name with a comma or an "och" of its own reads as one.</summary>
    public static string Quoted(IEnumerable<string> names) => Listed([.. names.Select(name => $"”{name}”")]);

    /// <summary>"a", "a och b" or "a, b och c".</summary>
    public static string Listed(string[] parts) =>
        parts is [.. var former, var last] && former.Length > 0 ? string.Join(", ", former) + " och " + last : parts[0];
}
