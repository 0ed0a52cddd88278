using System.Text;
using System.Xml;
using System.Xml.Linq;
using Tertial.Domain.Organisation;

namespace Tertial.Web.Papers;

/// <summary>The municipality's mark, as it stands at the head of its papers.</summary>
/// <param name="Format">png, jpg or svg.</param>
/// <param name="Bytes">The picture.</param>
/// <param name="Alternative">What it is said to show, where somebody has said so.</param>
public sealed record Emblem(string Format, byte[] Bytes, string? Alternative = null)
{
    private const int Largest = 2 * 1024 * 1024;

    /// <summary>Its width for each unit of height.</summary>
    public double Shape => EmblemShape.Of(this);

    /// <summary>What it shows, for those who do not see it.</summary>
    public string AlternativeFor(string municipality) => Alternative ?? $"{PaperWording.Genitive(municipality)} märke";

    public static Emblem Of(MunicipalEmblem emblem) => new(Ending(emblem.Format), emblem.Picture, emblem.Alternative);

    public static string Ending(EmblemFormat format) => format switch
    {
        EmblemFormat.Png => "png",
        EmblemFormat.Svg => "svg",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>The mark the installation has set, if any.</summary>
    /// <exception cref="PaperException">When there is no such file, or it is no picture.</exception>
    public static Emblem? Read(string? path)
    {
        if (string.IsNullOrWhiteSpace(path)) return null;
        var file = new FileInfo(path);
        if (!file.Exists) throw new PaperException($"Kommunens märke saknas: filen {file.Name} finns inte.", file.FullName);
        if (file.Length > Largest) throw new PaperException($"Kommunens märke är för stort: filen {file.Name} får vara högst 2 MB.", file.FullName);
        var bytes = File.ReadAllBytes(path);
        return FormatOf(bytes) is { } format
            ? new(format, bytes)
            : throw new PaperException($"Kommunens märke kan inte användas: filen {file.Name} är ingen bild. Använd PNG, JPEG eller SVG.", file.FullName);
    }

    private static string? FormatOf(byte[] bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "png",
        [0xFF, 0xD8, 0xFF, ..] => "jpg",
        _ => IsSvg(bytes) ? "svg" : null,
    };

    private static bool IsSvg(byte[] bytes)
    {
        try
        {
            return XDocument.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')).Root?.Name.LocalName == "svg";
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
