using System.Text.Json;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Kolada;

/// <summary>Kolada's key figures for Swedish municipalities, version 3 of its interface: free, without a key, changed without notice.</summary>
public sealed class KoladaClient(HttpClient http)
{
    // What Kolada takes in one part of an address, and on one page.
    private const int MostInOnePart = 25;
    private const string Whole = "per_page=5000";

    private readonly KoladaPages _pages = new(http);

    /// <summary>The key figures about municipalities that have the longest word in their name and the others there or in the description; those with all in the name first.</summary>
    /// <exception cref="KoladaException">Why Kolada could not be asked.</exception>
    public async Task<IReadOnlyList<KeyFigure>> SearchAsync(string text, CancellationToken stop)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        if (words is [var id] && KeyFigure.IsId(id.ToUpperInvariant())) return await FindAsync(id.ToUpperInvariant(), stop) is { } found ? [found] : [];
        // Kolada looks for one piece of text in the name; the longest word leaves the fewest to sort out.
        var named = await _pages.ReadAsync("kpi", $"title={Uri.EscapeDataString(words.MaxBy(word => word.Length)!)}&{Whole}", stop) ?? [];
        return [.. named.Where(KoladaReading.IsForMunicipalities).Select(KoladaReading.Figure)
            .Where(figure => HasAll(words, $"{figure.Title} {figure.Description}"))
            .OrderByDescending(figure => HasAll(words, figure.Title)).ThenBy(figure => figure.Title, Swedish.Order)];
    }

    /// <summary>One key figure; nothing when Kolada does not have it.</summary>
    /// <exception cref="KoladaException">Why Kolada could not be asked.</exception>
    public async Task<KeyFigure?> FindAsync(string id, CancellationToken stop) => (await FiguresAsync([id], stop)).GetValueOrDefault(id);

    /// <summary>Municipalities and groups of them whose names hold the text, or the one with that code.</summary>
    /// <exception cref="KoladaException">Why Kolada could not be asked.</exception>
    public async Task<IReadOnlyList<ComparableMunicipality>> MunicipalitiesAsync(string name, CancellationToken stop)
    {
        if (ComparableMunicipality.IsCode(name.Trim()))
            return [.. (await _pages.ReadAsync($"municipality/{name.Trim()}", Whole, stop) ?? []).Select(KoladaReading.Municipality)];
        var query = $"title={Uri.EscapeDataString(name.Trim())}&{Whole}";
        var municipalities = await _pages.ReadAsync("municipality", query, stop) ?? [];
        var groups = await _pages.ReadAsync("municipality_groups", query, stop) ?? [];
        return [.. municipalities.Where(KoladaReading.IsMunicipality).Concat(groups).Select(KoladaReading.Municipality)
            .Where(found => ComparableMunicipality.IsCode(found.Code)).OrderBy(found => found.Code[0] == 'G').ThenBy(found => found.Name, Swedish.Order)];
    }

    /// <summary>What Kolada has about each key figure for the municipalities and years, in the order asked.</summary>
    /// <exception cref="KoladaException">Why Kolada could not be asked.</exception>
    public async Task<IReadOnlyList<KeyFigureAnswer>> ReadAsync(IReadOnlyList<string> ids, IReadOnlyList<string> municipalities, IReadOnlyList<int> years, CancellationToken stop)
    {
        var figures = await FiguresAsync(ids, stop);
        var rows = new List<JsonElement>();
        foreach (var some in figures.Keys.Order(StringComparer.Ordinal).Chunk(MostInOnePart))
            foreach (var areas in municipalities.Chunk(MostInOnePart))
                foreach (var span in years.Chunk(MostInOnePart))
                    rows.AddRange(await _pages.ReadAsync($"data/kpi/{List(some)}/municipality/{List(areas)}/year/{List(span)}", Whole, stop) ?? throw KoladaException.Unknown());
        var values = rows.ToLookup(KoladaReading.FigureOf, KoladaReading.Value);
        return [.. ids.Select(id => new KeyFigureAnswer(figures.GetValueOrDefault(id), years,
            [.. values[id].Where(value => municipalities.Contains(value.MunicipalityCode) && years.Contains(value.Year))]))];
    }

    // Asked for many, Kolada may say that there is no such thing because one of them is gone.
    private async Task<Dictionary<string, KeyFigure>> FiguresAsync(IReadOnlyList<string> ids, CancellationToken stop)
    {
        var found = new List<JsonElement>();
        foreach (var some in ids.Distinct().Chunk(MostInOnePart))
        {
            if (await _pages.ReadAsync($"kpi/{List(some)}", Whole, stop) is { } all) found.AddRange(all);
            else if (some.Length > 1)
                foreach (var one in some) found.AddRange(await _pages.ReadAsync($"kpi/{one}", Whole, stop) ?? []);
        }
        return found.Select(KoladaReading.Figure).Where(figure => ids.Contains(figure.Id)).DistinctBy(figure => figure.Id).ToDictionary(figure => figure.Id);
    }

    private static bool HasAll(string[] words, string text) => words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string List<T>(IEnumerable<T> items) => string.Join(',', items.Select(item => Uri.EscapeDataString($"{item}")));
}
