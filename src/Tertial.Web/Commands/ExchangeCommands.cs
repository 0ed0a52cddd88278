using System.CommandLine;
using System.Globalization;
using Tertial.Web.Exchange;

namespace Tertial.Web.Commands;

/// <summary><c>import FIL</c> and <c>export FIL</c>: a whole municipality in or out.</summary>
internal static class ExchangeCommands
{
    public static Command Import()
    {
        var file = new Argument<FileInfo>("fil") { Description = "En utväxlingsfil, se docs/exchange.md." };
        var until = DayOption("--until", "Lämna ut det som hände efter den här dagen.");
        var command = new Command("import", "Läs in en hel kommun i en tom databas.") { file, until };
        command.SetAction(async (parsed, _) =>
        {
            var source = parsed.GetRequiredValue(file);
            if (!source.Exists) throw new CommandException($"Filen {source} finns inte.");
            var bytes = await File.ReadAllBytesAsync(source.FullName, CancellationToken.None);
            ExchangeFile.Read(bytes);
            await using var installation = await Installation.CreateAsync(parsed.GetRequiredValue(CommandLine.DatabaseOption));
            await installation.Import.RunAsync(bytes, parsed.GetValue(until));
            var record = await installation.ReadAsync();
            Console.WriteLine($"{record.Municipality.Name} är inläst: {record.Matters.Count} ärenden, {record.PlanVersions.Count} planversioner, {record.FollowUps.Count} uppföljningar.");
            return 0;
        });
        return command;
    }

    public static Command Export()
    {
        var file = new Argument<FileInfo>("fil") { Description = "Filen att skriva." };
        var command = new Command("export", "Skriv hela kommunen till en fil.") { file };
        command.SetAction(async (parsed, _) =>
        {
            await using var installation = await Installation.OpenAsync(parsed.GetRequiredValue(CommandLine.DatabaseOption));
            var target = parsed.GetRequiredValue(file);
            await File.WriteAllBytesAsync(target.FullName, ExchangeFile.Write(await installation.ReadAsync(withDrafts: true)), CancellationToken.None);
            Console.WriteLine($"Kommunen är skriven till {target}.");
            return 0;
        });
        return command;
    }

    internal static Option<DateOnly?> DayOption(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens.Single().Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"Skriv {name} som år-månad-dag, till exempel 2024-08-31.");
            return null;
        },
    };
}
