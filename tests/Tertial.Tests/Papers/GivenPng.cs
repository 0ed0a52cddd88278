using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Tertial.Tests.Papers;

/// <summary>Writes PNG files, right ones and wrong ones.</summary>
internal static class GivenPng
{
    private static readonly (int X, int Y, int Right, int Down)[] Adam7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="colour">The kind of colour: 0, 2, 3, 4 or 6.</param>
    /// <param name="depth">Bits for each sample.</param>
    /// <param name="interlaced">In seven passes.</param>
    /// <param name="pixels">How many rows there really are, if not as many as the header says.</param>
    /// <param name="extra">One part more.</param>
    public static byte[] Of(int width, int height, byte colour, byte depth, bool interlaced = false, int? pixels = null, (string Name, byte[] Body)? extra = null)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, colour, (byte)(interlaced ? 1 : 0));
        var bits = depth * (colour == 2 ? 3 : colour == 4 ? 2 : colour == 6 ? 4 : 1);
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            foreach (var (rows, wide) in interlaced ? Adam7.Select(pass => ((height - pass.Y + pass.Down - 1) / pass.Down, (width - pass.X + pass.Right - 1) / pass.Right)) : [(pixels ?? height, width)])
                for (var row = 0; row < rows; row++) zip.Write(new byte[1 + (wide * bits + 7) / 8]);
        return
        [
            0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A,
            .. Part("IHDR", header), .. extra is { } more ? Part(more.Name, more.Body) : [], .. colour == 3 ? Part("PLTE", new byte[6]) : [], .. Part("IDAT", packed.ToArray()), .. Part("IEND", []),
        ];
    }

    private static byte[] Part(string name, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. body];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Checksum(named));
        return [.. length, .. named, .. sum];
    }

    // Bit for bit, so that it shares nothing with what it tests.
    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ (((sum ^ ((uint)one >> bit)) & 1) == 1 ? 0xEDB88320 : 0);
        return ~sum;
    }
}
