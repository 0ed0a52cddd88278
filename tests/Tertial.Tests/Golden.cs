using System.Runtime.CompilerServices;

namespace Tertial.Tests;

/// <summary>Files kept beside the tests, that what is published must equal byte for byte. <c>TERTIAL_ACCEPT=1</c> writes them anew: read the difference before it is committed.</summary>
internal static class Golden
{
    public static void ShouldMatch(string name, string text, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("TERTIAL_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
        text.ShouldBe(File.ReadAllText(file), name);
    }
}
