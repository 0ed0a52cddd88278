using System.Text.RegularExpressions;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>Takes a Swedish text apart into sentences, each on one line and without its full stop.</summary>
internal static partial class Sentences
{
    public static IEnumerable<string> Of(string? text) =>
        from sentence in End().Split(text ?? "")
        let folded = Space().Replace(sentence, " ").Trim().TrimEnd('.', '!', '?').TrimEnd()
        where folded.Length > 0
        select folded;

    /// <summary>A sentence as it is quoted in a finding: in full, or its beginning.</summary>
    public static string Quoted(string sentence) => sentence.Length <= 120 ? $"”{sentence}”" : $"”{sentence[..sentence.LastIndexOf(' ', 117)]} …”";

    // Not after the abbreviations that are usual in reports.
    [GeneratedRegex(@"(?<=[.!?])(?<!\b(ca|t\.ex|bl\.a|m\.m|m\.fl|dvs|d\.v\.s|kl|p\.g\.a|nr|resp|inkl|exkl|jfr|s\.k|fr\.o\.m|t\.o\.m)\.)\s+(?=[\p{Lu}\d−+”-])|[\r\n]+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
