using System.Text;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Finds out how a text file's letters are written: UTF-8, UTF-16, Windows-1252 or the code page of old DOS.</summary>
public static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = Page(1252), Dos = Page(437);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return (LooksLikeDos(bytes) ? Dos : Windows1252).GetString(bytes);
        }
    }

    // å ä ö Å Ä Ö have different bytes in the two, and a Swedish text has some of them.
    private static bool LooksLikeDos(ReadOnlySpan<byte> bytes)
    {
        var (dos, windows) = (0, 0);
        foreach (var b in bytes)
            if (b is 0x86 or 0x84 or 0x94 or 0x8F or 0x8E or 0x99) dos++;
            else if (b is 0xE5 or 0xE4 or 0xF6 or 0xC5 or 0xC4 or 0xD6) windows++;
        return dos > windows;
    }

    private static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;
}
