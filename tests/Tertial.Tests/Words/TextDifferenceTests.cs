using CsCheck;
using Tertial.Web.Words;

namespace Tertial.Tests.Words;

public sealed class TextDifferenceTests
{
    private static readonly Gen<string> Text = Gen.Int[0, 5].Select(word => new[] { "skola ", "omsorg ", "elever ", "alla\n", "2024. ", "når " }[word]).Array[0, 30].Select(string.Concat);

    [Theory]
    [InlineData("Alla lärare går kursen.", "Alla nya lärare går kursen.", "Alla [+nya ]lärare går kursen.")]
    [InlineData("Alla nya lärare går kursen.", "Alla lärare går kursen.", "Alla [-nya ]lärare går kursen.")]
    [InlineData("Alla lärare i skolan går kursen.", "Alla lärare i förskolan går kursen.", "Alla lärare i [-skolan ][+förskolan ]går kursen.")]
    [InlineData("Samma ord.", "Samma ord.", "Samma ord.")]
    [InlineData("", "Ny text.", "[+Ny text.]")]
    [InlineData("Gammal text.", null, "[-Gammal text.]")]
    public void Words_that_are_gone_and_new_are_marked(string? before, string? after, string marked) =>
        Marked(TextDifference.Between(before, after)).ShouldBe(marked);

    [Fact]
    public void Texts_with_little_in_common_are_read_whole() =>
        Marked(TextDifference.Between("Vi bygger ett nytt badhus i Ånge.", "Eleverna får en bok och läser den i skolan.")).ShouldBe("[-Vi bygger ett nytt badhus i Ånge.][+Eleverna får en bok och läser den i skolan.]");

    [Fact]
    public void Very_long_texts_are_read_whole()
    {
        var text = string.Concat(Enumerable.Repeat("ord ", 1600));

        TextDifference.Between(text, text + "till").Count.ShouldBe(2);
    }

    [Fact]
    public void The_pieces_put_together_are_both_texts() => Gen.Select(Text, Text).Sample((before, after) =>
    {
        var pieces = TextDifference.Between(before, after);

        string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Now).Select(piece => piece.Text)).ShouldBe(before);
        string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Former).Select(piece => piece.Text)).ShouldBe(after);
        pieces.Zip(pieces.Skip(1)).ShouldAllBe(pair => pair.First.Kind != pair.Second.Kind);
    });

    private static string Marked(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(piece => piece.Kind switch
    {
        PieceKind.Former => $"[-{piece.Text}]",
        PieceKind.Now => $"[+{piece.Text}]",
        _ => piece.Text,
    }));
}
