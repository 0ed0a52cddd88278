namespace Tertial.Web.Papers.Word;

/// <summary>How wide Arial's characters are, in thousandths of the size: a metafile says where each one stands.</summary>
internal static class TextWidth
{
    private const int Usual = 556;

    // From the space to the tilde.
    private static readonly int[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    public static int Of(char character) => character switch
    {
        >= ' ' and <= '~' => Ascii[character - ' '],
        '\u00A0' => Ascii[0],
        'Å' or 'Ä' => 667,
        'Ö' => 778,
        '\u2212' => 584,
        _ => Usual,
    };
}
