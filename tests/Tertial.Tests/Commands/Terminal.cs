using Tertial.Web.Commands;

namespace Tertial.Tests.Commands;

/// <summary>The command line as someone at a terminal uses it, on a database of its own. One at a time: the console is shared.</summary>
[CollectionDefinition(nameof(Terminal), DisableParallelization = true)]
public sealed class TerminalCollection : ICollectionFixture<Terminal>;

public sealed class Terminal : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tertial-");

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    /// <summary>Runs a verb; what it printed and what it complained about.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using var written = new StringWriter();
        using var complained = new StringWriter();
        try
        {
            Console.SetOut(written);
            Console.SetError(complained);
            var code = await CommandLine.RunAsync(args);
            return (code, written.ToString(), complained.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }

    /// <summary>A database with the demo municipality in it.</summary>
    public async Task<string> DemoAsync(string name, params string[] options)
    {
        var database = PathOf(name);
        if (!File.Exists(database)) (await RunAsync(["import", SourceTree.Demo, "--database", database, .. options])).Code.ShouldBe(0);
        return database;
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
