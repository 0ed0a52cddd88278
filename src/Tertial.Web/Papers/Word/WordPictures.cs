using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Office = DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using Picture = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Tertial.Web.Papers.Word;

/// <summary>Pictures in a Word paper, each with its alternative text.</summary>
internal sealed class WordPictures(MainDocumentPart main)
{
    private const long EmuPerPoint = 12700;

    // What a Word older than SVG shows in its place: nothing.
    private static readonly byte[] Nothing = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private uint _count;

    public DocumentFormat.OpenXml.Wordprocessing.Run Of(Figure figure)
    {
        var drawing = figure.Drawing;
        var width = WordPage.TextWidth / 20d;
        return Of(Part(ImagePartType.Emf, Metafile.Of(drawing)), null, figure.Alternative, width, width * drawing.Height / drawing.Width);
    }

    /// <summary>The municipality's mark, by height in points.</summary>
    public DocumentFormat.OpenXml.Wordprocessing.Run Of(Emblem emblem, string alternative, double height)
    {
        var width = height * emblem.Shape;
        return emblem.Format switch
        {
            "png" => Of(Part(ImagePartType.Png, emblem.Bytes), null, alternative, width, height),
            "jpg" => Of(Part(ImagePartType.Jpeg, emblem.Bytes), null, alternative, width, height),
            "svg" => Of(Part(ImagePartType.Png, Nothing), Part(ImagePartType.Svg, emblem.Bytes), alternative, width, height),
            _ => throw new ArgumentOutOfRangeException(nameof(emblem), emblem.Format, null),
        };
    }

    private string Part(PartTypeInfo kind, byte[] bytes)
    {
        var part = main.AddImagePart(kind);
        using var content = new MemoryStream(bytes);
        part.FeedData(content);
        return main.GetIdOfPart(part);
    }

    private DocumentFormat.OpenXml.Wordprocessing.Run Of(string picture, string? vector, string alternative, double width, double height)
    {
        var id = ++_count;
        var (x, y) = ((long)(width * EmuPerPoint), (long)(height * EmuPerPoint));
        var blip = new Blip { Embed = picture };
        if (vector is not null) blip.Append(new BlipExtensionList(new BlipExtension(new Office.SVGBlip { Embed = vector }) { Uri = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" }));
        return new(new DocumentFormat.OpenXml.Wordprocessing.Drawing(new Inline(
            new Extent { Cx = x, Cy = y },
            new DocProperties { Id = id, Name = $"Bild {id}", Description = alternative },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(new Picture.Picture(
                new Picture.NonVisualPictureProperties(new Picture.NonVisualDrawingProperties { Id = id, Name = $"Bild {id}", Description = alternative }, new Picture.NonVisualPictureDrawingProperties()),
                new Picture.BlipFill(blip, new Stretch(new FillRectangle())),
                new Picture.ShapeProperties(new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = x, Cy = y }), new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));
    }
}
