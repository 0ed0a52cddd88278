using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary><c>&lt;pieces of="@value.Pieces" /&gt;</c>: two texts read together, what is gone struck out and what is new marked, with the hidden words <em>tidigare</em> and <em>nu</em>.</summary>
[HtmlTargetElement("pieces", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PiecesTagHelper : TagHelper
{
    public IReadOnlyList<Piece> Of { get; set; } = [];

    /// <summary>Whether an arrow stands between the former and the present.</summary>
    public bool Arrow { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        for (var place = 0; place < Of.Count; place++)
        {
            if (Arrow && place > 0) output.Content.AppendHtml(" ").AppendHtml(Svg.Icon("pil")).AppendHtml(" ");
            output.Content.AppendHtml(Html(Of[place]));
        }
    }

    private HtmlContentBuilder Html(Piece piece) => piece.Kind switch
    {
        PieceKind.Same => Text(piece.Text),
        PieceKind.Former => Marked("del", "tidigare ", piece.Text),
        // What has nothing before it is simply there.
        PieceKind.Now => Marked("ins", Of.Count == 1 ? null : "nu ", piece.Text),
        _ => throw new InvalidOperationException($"Unknown kind {piece.Kind}."),
    };

    private static HtmlContentBuilder Text(string text)
    {
        var content = new HtmlContentBuilder();
        content.Append(text);
        return content;
    }

    // The space after a run stays outside its line, so that words are neither joined nor struck together.
    private static HtmlContentBuilder Marked(string tag, string? hidden, string text)
    {
        var words = text.TrimEnd();
        var mark = new TagBuilder(tag);
        if (hidden is not null) mark.InnerHtml.AppendHtml(Parts.Text("span", hidden, "t-dold"));
        mark.InnerHtml.Append(words);
        var content = new HtmlContentBuilder();
        content.AppendHtml(mark).Append(words.Length == text.Length ? " " : text[words.Length..]);
        return content;
    }
}
