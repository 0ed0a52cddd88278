using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Tertial.Web.Forms;

/// <summary>Marks from the built sprite. They are decoration: the word beside them says the same thing.</summary>
internal static class Svg
{
    // A page shows a hundred marks of a dozen kinds.
    private static readonly ConcurrentDictionary<string, IHtmlContent> Icons = [];

    public static IHtmlContent Icon(string name) => Icons.GetOrAdd(name, unseen =>
        new HtmlString($"""<svg class="t-ikon" aria-hidden="true"><use href="/dist/icons.svg#i-{HtmlEncoder.Default.Encode(unseen)}"></use></svg>"""));
}
