using System.Globalization;
using System.Text.RegularExpressions;

namespace Tertial.Domain.Publishing;

/// <summary>Personal identity numbers (personnummer and samordningsnummer, folkbokföringslagen 18 §) in a text. They are never published.</summary>
public static partial class Personnummer
{
    public const string Mask = "[personnummer borttaget]";

    private const int Around = 60;

    /// <summary>Whether the text holds any: a valid date, or a day raised by 60, and a check digit that agrees.</summary>
    public static bool IsIn(string? text) => text is not null && Candidate().Matches(text).Any(IsOne);

    /// <summary>Each one in the text, with the words around it.</summary>
    public static IEnumerable<FoundPersonnummer> In(string? text) => text is null ? [] : Candidate().Matches(text).Where(IsOne).Select(match =>
    {
        var (from, end) = (Math.Max(0, match.Index - Around), Math.Min(text.Length, match.Index + match.Length + Around));
        return new FoundPersonnummer(text[from..match.Index], match.Value, text[(match.Index + match.Length)..end]);
    });

    /// <summary>The text without them.</summary>
    public static string Masked(string text) => Candidate().Replace(text, match => IsOne(match) ? Mask : match.Value);

    private static bool IsOne(Match match)
    {
        var digits = match.Groups["date"].Value[^6..] + match.Groups["number"].Value;
        return IsDate(digits) && CheckDigit(digits[..9]) == digits[9] - '0';
    }

    private static bool IsDate(string digits)
    {
        var day = int.Parse(digits.AsSpan(4, 2), CultureInfo.InvariantCulture);
        var text = digits[..4] + (day > 60 ? day - 60 : day).ToString("00", CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact($"19{text}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || DateOnly.TryParseExact($"20{text}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    // The Luhn sum over the nine digits before it.
    private static int CheckDigit(string digits) => (10 - digits.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 2 : 1)).Sum(product => product / 10 + product % 10) % 10) % 10;

    [GeneratedRegex(@"(?<![\d-])(?<date>(?:18|19|20)?\d{6})[-+\u2013 ]?(?<number>\d{4})(?![\d-])")]
    private static partial Regex Candidate();
}

/// <summary>A personnummer found in a text, with the words before and after it.</summary>
public sealed record FoundPersonnummer(string Before, string Number, string After);
