using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Guide;

/// <summary>The glossary: every term with its own address on the page.</summary>
public sealed class TermsModel : PageModel
{
    public IReadOnlyList<IGrouping<char, Term>> Letters { get; } = [.. Glossary.Terms.GroupBy(term => term.Word[0])];
}
