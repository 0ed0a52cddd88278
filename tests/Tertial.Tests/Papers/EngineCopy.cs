namespace Tertial.Tests.Papers;

/// <summary>A copy of the engine's folder, to break.</summary>
internal sealed class EngineCopy : IDisposable
{
    private static readonly string[] Links = ["node_modules/@myriaddreamin"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tertial-typst-");

    public string Folder => _folder.FullName;

    public static EngineCopy Create()
    {
        var copy = new EngineCopy();
        foreach (var file in Directory.EnumerateFiles(Engine.Folder)) File.Copy(file, copy.PathOf(Path.GetFileName(file)));
        foreach (var font in new[] { "source-sans", "source-serif" })
        {
            Directory.CreateDirectory(copy.PathOf($"node_modules/{font}/TTF"));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Engine.Folder, "node_modules", font, "TTF"))) File.Copy(file, copy.PathOf($"node_modules/{font}/TTF/{Path.GetFileName(file)}"));
        }
        // The engine itself is large, and is not changed.
        foreach (var link in Links) Directory.CreateSymbolicLink(copy.PathOf(link), Path.Combine(Engine.Folder, link));
        return copy;
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Change(string file, string from, string to)
    {
        var text = File.ReadAllText(PathOf(file));
        text.ShouldContain(from, Case.Sensitive);
        File.WriteAllText(PathOf(file), text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
