using System.Globalization;

namespace Tertial.Web.Words;

/// <summary>Times of day as Swedes write them: 13, 13.00 or 13:00.</summary>
public static class SwedishTime
{
    private static readonly string[] Patterns = ["%H", "H.mm", "H:mm", "HH.mm", "HH:mm"];

    /// <summary>Nothing written is no time, and read without complaint.</summary>
    public static bool TryRead(string? typed, out TimeOnly? time)
    {
        time = null;
        if (string.IsNullOrWhiteSpace(typed)) return true;
        var text = typed.Trim();
        if (text.StartsWith("kl", StringComparison.OrdinalIgnoreCase)) text = text[2..].TrimStart('.', ' ', '\u00a0');
        if (!TimeOnly.TryParseExact(text, Patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return false;
        time = read;
        return true;
    }

    /// <summary>13:00, for machines.</summary>
    public static string Iso(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>13.00, as it stands in a field.</summary>
    public static string? Write(TimeOnly? time) => time?.ToString("HH.mm", CultureInfo.InvariantCulture);
}
