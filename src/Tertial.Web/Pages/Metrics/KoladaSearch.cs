using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Kolada;

namespace Tertial.Web.Pages.Metrics;

/// <summary>What was looked for in Kolada, and what was found or why it could not be looked for.</summary>
/// <param name="Words">As they were typed; missing before anything was looked for.</param>
/// <param name="Found">What was found, the likeliest first.</param>
/// <param name="Failure">Why Kolada could not be asked, in a sentence.</param>
public sealed record KoladaSearch<T>(string? Words, IReadOnlyList<T> Found, string? Failure)
{
    /// <summary>More than this is not read through; another word is better.</summary>
    public const int Shown = 40;

    public bool HasAsked => !string.IsNullOrWhiteSpace(Words);

    internal static async Task<KoladaSearch<T>> RunAsync(string? words, Func<string, Task<IReadOnlyList<T>>> ask)
    {
        if (string.IsNullOrWhiteSpace(words)) return new(words, [], null);
        try
        {
            return new(words, await ask(words), null);
        }
        catch (KoladaException failure)
        {
            return new(words, [], failure.Message);
        }
    }
}

/// <summary>Searches in Kolada as the pages do it.</summary>
internal static class KoladaSearching
{
    public static Task<KoladaSearch<KeyFigure>> KeyFiguresAsync(this KoladaClient kolada, string? words, CancellationToken stop) =>
        KoladaSearch<KeyFigure>.RunAsync(words, text => kolada.SearchAsync(text, stop));

    public static Task<KoladaSearch<ComparableMunicipality>> ComparableAsync(this KoladaClient kolada, string? name, CancellationToken stop) =>
        KoladaSearch<ComparableMunicipality>.RunAsync(name, text => kolada.MunicipalitiesAsync(text, stop));
}
