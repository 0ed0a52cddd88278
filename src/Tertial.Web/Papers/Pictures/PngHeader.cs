using System.Buffers.Binary;

namespace Tertial.Web.Papers.Pictures;

/// <summary>What the first part of a PNG says of its pixels.</summary>
internal sealed record PngHeader(uint Width, uint Height, int Depth, int Colour, bool IsInterlaced)
{
    // The passes of Adam7: where each begins, and how far apart its pixels are.
    private static readonly (int X, int Y, int Right, int Down)[] Adam7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public bool HasPalette => Colour == 3;

    private int BitsPerPixel => Depth * Colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>How many rows there are, and of how many bytes, pass for pass.</summary>
    public IEnumerable<(long Rows, long Bytes)> Passes => (IsInterlaced ? Adam7 : [(0, 0, 1, 1)])
        .Select(pass => (Rows: (Height - pass.Y + pass.Down - 1) / pass.Down, Wide: (Width - pass.X + pass.Right - 1) / pass.Right))
        .Where(pass => pass is { Rows: > 0, Wide: > 0 })
        .Select(pass => (pass.Rows, (pass.Wide * BitsPerPixel + 7) / 8));

    /// <summary>Nothing when it says what no PNG may say.</summary>
    public static PngHeader? Read(ReadOnlySpan<byte> body)
    {
        var header = new PngHeader(BinaryPrimitives.ReadUInt32BigEndian(body), BinaryPrimitives.ReadUInt32BigEndian(body[4..]), body[8], body[9], body[12] == 1);
        var isKnown = header is { Width: > 0, Height: > 0 } && body[10] == 0 && body[11] == 0 && body[12] <= 1 && (header.Colour, header.Depth) switch
        {
            (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16) => true,
            _ => false,
        };
        return isKnown ? header : null;
    }
}
