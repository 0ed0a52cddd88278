using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Tertial.Web.Papers;

/// <summary>Reads how wide a picture is for its height, because Word must be told. What cannot be read is taken as square.</summary>
internal static class EmblemShape
{
    public static double Of(Emblem emblem) => emblem.Format switch
    {
        "png" when emblem.Bytes.Length > 24 => Ratio(BinaryPrimitives.ReadUInt32BigEndian(emblem.Bytes.AsSpan(16)), BinaryPrimitives.ReadUInt32BigEndian(emblem.Bytes.AsSpan(20))),
        "jpg" => Jpeg(emblem.Bytes),
        "svg" => Svg(emblem.Bytes),
        _ => 1,
    };

    private static double Ratio(double width, double height) => width > 0 && height > 0 ? width / height : 1;

    // The frame header, among the segments that each begin with FF.
    private static double Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]))
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Ratio(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
        return 1;
    }

    private static double Svg(byte[] bytes)
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')).Root!;
        var box = root.Attribute("viewBox")?.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToList();
        return box is [_, _, { } width, { } height] ? Ratio(width, height) : Ratio(Number(root.Attribute("width")?.Value) ?? 0, Number(root.Attribute("height")?.Value) ?? 0);
    }

    private static double? Number(string? text) => double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
