using System.Globalization;
using System.Text;

namespace Tertial.Web.Papers.Word;

/// <summary>Writes a drawing as an Enhanced Metafile, the vector picture that every Word and LibreOffice shows alike.</summary>
internal sealed class Metafile : IDisposable
{
    // Twentieths of a point: fine enough for lines of half a point.
    private const int Scale = 20, DeviceDotsPerInch = 1440;
    private const uint NullBrush = 0x80000005, NullPen = 0x80000008, StockFont = 0x8000000D;

    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;
    private int _records;

    private Metafile() => _writer = new(_bytes);

    public static byte[] Of(Drawing drawing)
    {
        using var file = new Metafile();
        return file.Write(drawing);
    }

    public void Dispose() => _writer.Dispose();

    private byte[] Write(Drawing drawing)
    {
        Header(drawing.Width * Scale, drawing.Height * Scale);
        Record(17, 8);
        Record(9, drawing.Width * Scale, drawing.Height * Scale);
        Record(10, 0, 0);
        Record(11, drawing.Width * Scale, drawing.Height * Scale);
        Record(12, 0, 0);
        Record(18, 1);
        foreach (var stroke in drawing.Strokes) Draw(stroke);
        foreach (var box in drawing.Boxes) Draw(box);
        foreach (var label in drawing.Labels) Draw(label);
        Record(14, 0, 0, 20);
        _writer.Flush();
        Patch(48, (int)_bytes.Length);
        Patch(52, _records);
        return _bytes.ToArray();
    }

    // Frame in hundredths of a millimetre, device in pixels and millimetres.
    private void Header(int width, int height)
    {
        Begin(1, 88);
        Integers(0, 0, width, height, 0, 0, width * 2540 / DeviceDotsPerInch, height * 2540 / DeviceDotsPerInch);
        Integers(0x464D4520, 0x10000, 0, 0, 2, 0, 0, 0);
        Integers(DeviceDotsPerInch * 10, DeviceDotsPerInch * 10, 254, 254);
    }

    private void Draw(Stroke stroke)
    {
        Record(38, 1, stroke.Dashed ? 1 : 0, Scale / 2, 0, Colour(stroke.Colour));
        Record(37, 1);
        Record(27, stroke.FromX * Scale, stroke.FromY * Scale);
        Record(54, stroke.ToX * Scale, stroke.ToY * Scale);
        Record(37, unchecked((int)NullPen));
        Record(40, 1);
    }

    private void Draw(Box box)
    {
        if (box.Fill is { } fill) Record(39, 1, 0, Colour(fill), 0);
        Record(37, box.Fill is null ? unchecked((int)NullBrush) : 1);
        if (box.Outline is { } outline)
        {
            // The second handle: the first may be the brush.
            Record(38, 2, 0, Scale, 0, Colour(outline));
            Record(37, 2);
        }
        Record(43, box.X * Scale, box.Y * Scale, (box.X + box.Width) * Scale, (box.Y + box.Height) * Scale);
        Record(37, unchecked((int)NullBrush));
        Record(37, unchecked((int)NullPen));
        if (box.Outline is not null) Record(40, 2);
        if (box.Fill is not null) Record(40, 1);
    }

    private void Draw(Label label)
    {
        Font(label);
        Record(37, 1);
        Record(24, Colour("#1b2a31"));
        // On the baseline, from the left end, the middle or the right end.
        Record(22, 24 | label.Anchor switch { Anchor.Start => 0, Anchor.Middle => 6, Anchor.End => 2, _ => throw new ArgumentOutOfRangeException(nameof(label)) });
        Text(label);
        Record(37, unchecked((int)StockFont));
        Record(40, 1);
    }

    private void Font(Label label)
    {
        Begin(82, 12 + 320);
        Integers(1, -label.Size * Scale, 0, 0, 0, label.Bold ? 700 : 400, 0, 0);
        var name = new byte[64];
        Encoding.Unicode.GetBytes("Arial").CopyTo(name, 0);
        _writer.Write(name);
        _writer.Write(new byte[320 - 92]);
    }

    private void Text(Label label)
    {
        var text = Encoding.Unicode.GetBytes(label.Text);
        var padded = (text.Length + 3) / 4 * 4;
        Begin(84, 76 + padded + label.Text.Length * 4);
        Integers(0, 0, -1, -1, 1);
        _writer.Write(1f);
        _writer.Write(1f);
        Integers(label.X * Scale, label.Y * Scale, label.Text.Length, 76, 0, 0, 0, -1, -1, 76 + padded);
        _writer.Write(text);
        _writer.Write(new byte[padded - text.Length]);
        foreach (var character in label.Text) _writer.Write(TextWidth.Of(character) * label.Size * Scale / 1000);
    }

    private void Record(int type, params ReadOnlySpan<int> values)
    {
        Begin(type, 8 + values.Length * 4);
        Integers(values);
    }

    private void Begin(int type, int size)
    {
        Integers(type, size);
        _records++;
    }

    private void Integers(params ReadOnlySpan<int> values)
    {
        foreach (var value in values) _writer.Write(value);
    }

    private void Patch(int place, int value)
    {
        _bytes.Position = place;
        _writer.Write(value);
        _writer.Flush();
    }

    // #rrggbb, kept as blue, green, red.
    private static int Colour(string colour)
    {
        var value = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (value & 0xFF) << 16 | (value & 0xFF00) | value >> 16;
    }
}
