using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Tertial.Web.Papers.Pictures;

/// <summary>Decodes a PNG to the last pixel to know that it is one, and keeps only the parts that are seen.</summary>
internal static class PngFile
{
    private const int Smallest = 100, Longest = 4000;

    private const string Damaged = "Filen ser ut att vara en PNG, men bilden är skadad. Spara den på nytt och försök igen.";

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    // Texts, positions and thumbnails tell of whoever made the picture; these only of its colours.
    private static readonly HashSet<string> Kept = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "IDAT", "IEND"];

    public static bool Looks(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <exception cref="PictureException">Why it cannot be used.</exception>
    public static byte[] Read(byte[] file)
    {
        var parts = Parts(file);
        if (parts is not [{ Name: "IHDR", Body.Length: 13 }, .., { Name: "IEND" }]) throw new PictureException(Damaged);
        var header = PngHeader.Read(parts[0].Body.Span) ?? throw new PictureException(Damaged);
        if (header.Width > Longest || header.Height > Longest) throw new PictureException($"Bilden är för stor: {header.Width} × {header.Height} bildpunkter. Högst {Longest} × {Longest} går bra.");
        if (header.Height < Smallest) throw new PictureException($"Bilden är för liten för att tryckas: {header.Width} × {header.Height} bildpunkter. Den ska vara minst {Smallest} bildpunkter hög.");
        if (header.HasPalette && !parts.Exists(part => part is { Name: "PLTE", Body.Length: > 0 } && part.Body.Length % 3 == 0)) throw new PictureException(Damaged);
        Decode(header, parts);
        return [.. Signature, .. parts.Where(part => Kept.Contains(part.Name)).SelectMany(part => part.Whole.ToArray())];
    }

    private static List<Part> Parts(byte[] file)
    {
        var parts = new List<Part>();
        for (var at = Signature.Length; parts is not [.., { Name: "IEND" }];)
        {
            if (at + 12 > file.Length) throw new PictureException(Damaged);
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > file.Length - at - 12) throw new PictureException(Damaged);
            var part = new Part(Encoding.ASCII.GetString(file, at + 4, 4), file.AsMemory(at, (int)length + 12));
            if (Crc32.Of(part.Whole.Span[4..^4]) != BinaryPrimitives.ReadUInt32BigEndian(part.Whole.Span[^4..])) throw new PictureException(Damaged);
            parts.Add(part);
            at += part.Whole.Length;
        }
        return parts;
    }

    private static void Decode(PngHeader header, List<Part> parts)
    {
        using var packed = new MemoryStream([.. parts.Where(part => part.Name == "IDAT").SelectMany(part => part.Body.ToArray())]);
        using var pixels = new ZLibStream(packed, CompressionMode.Decompress);
        try
        {
            foreach (var (rows, bytes) in header.Passes)
            {
                var row = new byte[bytes + 1];
                for (var place = 0; place < rows; place++)
                {
                    pixels.ReadExactly(row);
                    if (row[0] > 4) throw new PictureException(Damaged);
                }
            }
            if (pixels.ReadByte() >= 0) throw new PictureException(Damaged);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw new PictureException(Damaged);
        }
    }

    private sealed record Part(string Name, ReadOnlyMemory<byte> Whole)
    {
        public ReadOnlyMemory<byte> Body => Whole[8..^4];
    }
}
