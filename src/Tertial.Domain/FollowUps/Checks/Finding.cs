using System.Security.Cryptography;
using System.Text;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A fault that a check has found in a follow-up: where it is, what is wrong, and why it matters.</summary>
public sealed record Finding
{
    /// <param name="check">The check that found it.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="what">What is wrong, in one Swedish sentence.</param>
    /// <param name="facts">What it was found in: while these stand, the finding is the same.</param>
    internal Finding(Check check, Place place, string what, params ReadOnlySpan<object?> facts)
    {
        (Check, Place, What) = (check, place, what);
        Key = $"{char.ToLowerInvariant(check.ToString()[0])}{check.ToString()[1..]}-{place.Id:n}-{Mark(facts)}";
    }

    public Check Check { get; }

    public Place Place { get; }

    public string What { get; }

    public string Why => Check.WhyItMatters();

    /// <summary>The same as long as check, place and facts are the same: what a dismissal is tied to.</summary>
    public string Key { get; }

    /// <summary>Set when someone has dismissed it for a reason that still holds.</summary>
    public Dismissal? Dismissal { get; init; }

    public bool IsOpen => Dismissal is null;

    private static string Mark(ReadOnlySpan<object?> facts)
    {
        var text = new StringBuilder();
        foreach (var fact in facts) text.Append(fact switch { null => "–", IFormattable value => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture), _ => fact.ToString() }).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
