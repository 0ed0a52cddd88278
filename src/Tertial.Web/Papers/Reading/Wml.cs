using System.Xml.Linq;

namespace Tertial.Web.Papers.Reading;

/// <summary>Elements of a Word file by their local names: the two namespaces a file may be written in say the same.</summary>
internal static class Wml
{
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    public static XElement? Part(this XElement? element, string name) => element?.Elements().FirstOrDefault(part => part.Is(name));

    public static string? Value(this XElement? element, string name = "val") => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    public static string? ValueOf(this XElement? element, string part) => element.Part(part).Value();

    public static int? Number(this XElement? element, string part) => int.TryParse(element.ValueOf(part), out var number) ? number : null;

    /// <summary>A switch such as bold: present is on, unless it says otherwise.</summary>
    public static bool? Switch(this XElement? element, string part) => element.Part(part) is { } found ? found.Value() is not ("0" or "false" or "off" or "none") : null;
}
