using System.Runtime.CompilerServices;

namespace Tertial.Tests;

/// <summary>The files of the web project, for tests that read what was built.</summary>
internal static class WebProject
{
    public static string Read(string path, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Root(here), "src/Tertial.Web", path));

    private static string Root(string here)
    {
        var folder = new FileInfo(here).Directory;
        while (folder is not null && !folder.EnumerateFiles("Tertial.slnx").Any())
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Tertial.slnx was not found above the tests.");
    }
}
