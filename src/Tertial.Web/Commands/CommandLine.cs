using System.CommandLine;
using Microsoft.Data.Sqlite;
using Tertial.Web.Exchange;

namespace Tertial.Web.Commands;

/// <summary>The verbs of the executable. Without a verb it serves the site.</summary>
public static class CommandLine
{
    internal static readonly Option<FileInfo> DatabaseOption = new("--database")
    {
        Description = "Databasens fil. Utan val: data/tertial.db.",
        DefaultValueFactory = _ => new FileInfo(Path.Combine("data", "tertial.db")),
        Recursive = true,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        var serve = ServeCommand.Create();
        var root = new RootCommand("Tertial: från beslut till medborgare.") { serve, ExchangeCommands.Import(), ExchangeCommands.Export(), VerdictsCommand.Create(), VerifyCommand.Create(), RemindCommand.Create(), BackupCommands.Backup(), BackupCommands.Restore() };
        root.Options.Add(DatabaseOption);
        // What is not a verb belongs to the site: ./tertial --urls http://localhost:5080
        var asked = args is [var first, ..] && (root.Subcommands.Any(verb => verb.Name == first) || first is "--help" or "-h" or "-?" or "--version") ? args : [serve.Name, .. args];
        try
        {
            return await root.Parse(asked).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception expected) when (expected is ExchangeException or CommandException)
        {
            return Refuse(expected.Message);
        }
        catch (Exception file) when (file is IOException or UnauthorizedAccessException or SqliteException)
        {
            return Refuse($"Det gick inte att läsa eller skriva: {file.Message}");
        }
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}

/// <summary>A sentence for the person at the command line about why nothing was done.</summary>
public sealed class CommandException(string message) : Exception(message);
