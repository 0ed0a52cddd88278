using System.CommandLine;
using Tertial.Web.Data;

namespace Tertial.Web.Commands;

/// <summary><c>backup FIL</c> and <c>restore FIL</c>, while the site runs.</summary>
internal static class BackupCommands
{
    public static Command Backup()
    {
        var file = new Argument<FileInfo>("fil") { Description = "Filen att kopiera till. Den får inte finnas." };
        var command = new Command("backup", "Kopiera databasen, även medan webbplatsen är igång.") { file };
        command.SetAction(parsed =>
        {
            var database = Existing(parsed.GetRequiredValue(CommandLine.DatabaseOption));
            var target = parsed.GetRequiredValue(file);
            if (target.Exists) throw new CommandException($"{target} finns redan. Välj ett annat namn.");
            Database.Backup(database.FullName, target.FullName);
            Console.WriteLine($"Databasen är kopierad till {target}.");
            return 0;
        });
        return command;
    }

    public static Command Restore()
    {
        var file = new Argument<FileInfo>("fil") { Description = "En kopia som backup har gjort." };
        var command = new Command("restore", "Lägg tillbaka en kopia i databasens ställe.") { file };
        command.SetAction(async (parsed, _) =>
        {
            var source = Existing(parsed.GetRequiredValue(file));
            // A damaged copy must not replace a database that works.
            await using (var copy = await Installation.OpenAsync(source))
                if ((await Verification.FaultsAsync(copy.Db)).ToList() is { Count: > 0 } faults)
                    throw new CommandException($"Kopian är skadad och lades inte tillbaka: {faults[0]}");
            Database.Restore(parsed.GetRequiredValue(CommandLine.DatabaseOption).FullName, source.FullName);
            Console.WriteLine($"{source} är tillbakalagd.");
            return 0;
        });
        return command;
    }

    private static FileInfo Existing(FileInfo file) => file.Exists ? file : throw new CommandException($"{file} finns inte.");
}
