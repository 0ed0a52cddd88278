namespace Tertial.Tests;

/// <summary>Where the source stands, for tests that read it.</summary>
public static class SourceTree
{
    public static string Root { get; } = Find();

    public static string Web => Path.Combine(Root, "src", "Tertial.Web");

    public static string Demo => Path.Combine(Root, "demo", "ange-2024.json");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Tertial.slnx"))) return folder.FullName;
        throw new InvalidOperationException("The tests must run inside the source tree.");
    }
}
