using Tertial.Domain.Organisation;

namespace Tertial.Web.Papers.Pictures;

/// <summary>Reads a picture that somebody has sent, trusting nothing of it: its name, its kind and its size are found out from its bytes.</summary>
public static class PictureFile
{
    public const int Largest = 1024 * 1024;

    // A mark that is printed 13 millimetres high, beside the municipality's name.
    private const double Narrowest = 0.25, Widest = 5;

    /// <summary>The picture with nothing in it but what is seen.</summary>
    /// <exception cref="PictureException">Why it cannot be used.</exception>
    public static (EmblemFormat Format, byte[] Picture) Read(byte[] file)
    {
        if (file.Length == 0) throw new PictureException("Filen är tom.");
        if (file.Length > Largest) throw new PictureException("Filen är för stor. Ett märke får vara högst 1 MB.");
        var (format, picture) = PngFile.Looks(file) ? (EmblemFormat.Png, PngFile.Read(file))
            : SvgFile.Looks(file) ? (EmblemFormat.Svg, SvgFile.Read(file))
            : throw new PictureException("Filen är ingen bild i PNG eller SVG.");
        var shape = new Emblem(Emblem.Ending(format), picture).Shape;
        if (shape < Narrowest) throw new PictureException("Märket är för högt för sin bredd. Det får vara högst fyra gånger så högt som brett.");
        if (shape > Widest) throw new PictureException("Märket är för brett för sin höjd. Det får vara högst fem gånger så brett som högt.");
        return (format, picture);
    }
}
