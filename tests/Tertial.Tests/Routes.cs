namespace Tertial.Tests;

/// <summary>Every page of the site, with an address in the demo municipality to try it at. A page that is not here fails the tests that walk them.</summary>
public static class Routes
{
    /// <summary>Route templates of public pages, and where to try each.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Public = new Dictionary<string, string[]>
    {
    };

    /// <summary>Route templates of workplace pages, with the permission each takes.</summary>
    public static readonly IReadOnlyDictionary<string, (string Permission, string[] Addresses)> Workplace = new Dictionary<string, (string, string[])>
    {
    };
}
