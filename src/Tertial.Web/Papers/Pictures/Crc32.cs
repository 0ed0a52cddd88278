namespace Tertial.Web.Papers.Pictures;

/// <summary>The checksum that each part of a PNG ends with (ISO 3309).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes) sum = Table[(sum ^ one) & 0xFF] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Entry(int value)
    {
        var sum = (uint)value;
        for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
        return sum;
    }
}
