namespace Tertial.Domain.Organisation;

/// <summary>Another municipality, or a group of them, that the municipality compares its key figures with.</summary>
/// <param name="Code">Four digits; for a group what Kolada calls it; 0000 is the whole country.</param>
/// <param name="Name">As Kolada writes it.</param>
public sealed record ComparableMunicipality(string Code, string Name)
{
    /// <summary>So many fit in a table that a citizen reads, and in one question to Kolada.</summary>
    public const int Most = 12;

    /// <summary>Four digits, or a G and digits for a group.</summary>
    public static bool IsCode(string text) =>
        (text.Length == 4 && text.All(char.IsAsciiDigit)) || (text is ['G', _, ..] && text.Length <= 12 && text.Skip(1).All(char.IsAsciiDigit));
}
