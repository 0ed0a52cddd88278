using System.Text.RegularExpressions;

namespace Tertial.Domain.Organisation;

/// <summary>How a municipality's diarienummer usually look, as a regular expression. A hint against slips, never parsed for meaning.</summary>
public sealed class DiarienummerForm
{
    // A pattern that takes longer than this to try is not worth a hint.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly Regex _pattern;

    private DiarienummerForm(Regex pattern) => _pattern = pattern;

    /// <summary>Nothing when there is no pattern, or one that cannot be read.</summary>
    public static DiarienummerForm? Of(string? pattern)
    {
        if (string.IsNullOrWhiteSpace(pattern)) return null;
        try
        {
            return new(new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Patience));
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    public bool Fits(string diarienummer) => _pattern.IsMatch(diarienummer.Trim());
}
