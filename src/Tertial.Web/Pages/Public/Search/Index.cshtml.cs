using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Search;

/// <summary>Search over everything public, grouped by what it is.</summary>
public sealed class IndexModel(Records records, AsOf asOf) : PageModel
{
    private const int LongestQuestion = 200;

    [BindProperty(Name = "fraga", SupportsGet = true)]
    public string? Question { get; set; }

    public IReadOnlyList<string> Words { get; private set; } = [];

    public IReadOnlyList<IGrouping<Kind, Entry>> Groups { get; private set; } = [];

    public int Count => Groups.Sum(group => group.Count());

    public bool HasAsked => Words.Count > 0;

    public async Task OnGetAsync()
    {
        Question = Question is { Length: > LongestQuestion } ? Question[..LongestQuestion] : Question;
        Words = WordSearch.WordsOf(Question);
        if (!HasAsked) return;
        var view = asOf.View(await records.ReadAsync());
        Groups =
        [
            .. Entries.Of(view)
                .Where(entry => entry.Answers(Words))
                .OrderByDescending(entry => entry.Weight(Words)).ThenBy(entry => entry.Title, Swedish.Order)
                .GroupBy(entry => entry.Kind)
                .OrderBy(group => group.Key),
        ];
    }
}
