using System.Text.RegularExpressions;

namespace Tertial.Domain.Organisation;

/// <summary>What an e-mail address looks like (RFC 5321, without quoted names and addresses by number). Whether anyone reads it is not known.</summary>
public static partial class EmailAddress
{
    public const int Longest = 254;

    private const int LongestLocal = 64;

    public static bool IsValid(string text) => text.Length <= Longest && text.IndexOf('@') is > 0 and <= LongestLocal && Form().IsMatch(text);

    // The domain may be written with å, ä and ö, which are translated when it is sent; the name before @ may not.
    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\p{Nd}]([\p{L}\p{Nd}-]{0,61}[\p{L}\p{Nd}])?\.)+\p{L}[\p{L}\p{Nd}-]{0,61}[\p{L}\p{Nd}]\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
