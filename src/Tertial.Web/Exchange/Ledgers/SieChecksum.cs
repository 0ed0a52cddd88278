using System.Globalization;
using System.Text;

namespace Tertial.Web.Exchange.Ledgers;

/// <summary>The checksum that a SIE file may carry (#KSUMMA): over labels and fields, without what parts them, in the letters of old DOS.</summary>
internal sealed class SieChecksum
{
    private static readonly Encoding Dos = CodePagesEncodingProvider.Instance.GetEncoding(437)!;

    private uint? _sum;

    /// <summary>Missing when the file has none.</summary>
    public bool? Agrees { get; private set; }

    public void Add(SieLine line)
    {
        if (line.Label == "#KSUMMA" && _sum is { } sum)
        {
            Agrees = uint.TryParse(line[0], NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said == ~sum
                : int.TryParse(line[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var signed) && unchecked((uint)signed) == ~sum;
            _sum = null;
        }
        else if (line.Label == "#KSUMMA") _sum = uint.MaxValue;
        else if (_sum is not null)
        {
            Add(line.Label);
            foreach (var text in line.InOrder) Add(text);
        }
    }

    private void Add(string text)
    {
        foreach (var b in Dos.GetBytes(text))
        {
            var sum = (_sum!.Value ^ b) & 0xFF;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 1 ? sum >> 1 ^ 0xEDB88320 : sum >> 1;
            _sum = _sum.Value >> 8 ^ sum;
        }
    }
}
