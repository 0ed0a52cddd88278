using System.CommandLine;
using Tertial.Domain.FollowUps.Reminders;
using Tertial.Web.Data;
using Tertial.Web.Reminders;
using Tertial.Web.Words;

namespace Tertial.Web.Commands;

/// <summary><c>remind</c>: sends the day's reminders, for those who would rather have cron do it.</summary>
internal static class RemindCommand
{
    public static Command Create()
    {
        var dry = new Option<bool>("--dry-run") { Description = "Visa vilka som skulle påminnas om vad. Inget skickas." };
        var today = ExchangeCommands.DayOption("--today", "Låtsas att det är den här dagen. Går bara ihop med --dry-run i produktion.");
        var command = new Command("remind", "Skicka dagens påminnelser med e-post. Ingen får två samma dag.") { dry, today };
        command.SetAction(async (parsed, stop) =>
        {
            var (onlyShow, day) = (parsed.GetValue(dry), parsed.GetValue(today));
            if (day is not null && !onlyShow && (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? "Production") == "Production")
                throw new CommandException("--today är till för att pröva och visa. I produktion går det bara ihop med --dry-run.");
            var settings = ReminderSettings.Of(new ConfigurationBuilder().AddEnvironmentVariables().Build());
            await using var installation = await Installation.OpenAsync(parsed.GetRequiredValue(CommandLine.DatabaseOption), day);
            var record = await installation.ReadAsync();
            var reminding = new Reminding(installation.Db, installation.Clock, settings);
            if (onlyShow) return Show(await reminding.PlanAsync(record), settings);
            if (settings.Mail is null) throw new CommandException($"Inga påminnelser skickas. {settings.WhyNot}");
            return Tell(await reminding.SendAsync(record, stop));
        });
        return command;
    }

    private static int Show(ReminderRound round, ReminderSettings settings)
    {
        if (settings.Mail is null) Console.WriteLine($"Inga påminnelser skickas än. {settings.WhyNot}");
        if (round.Reminders.Count == 0) Console.WriteLine("Ingen ska påminnas i dag.");
        foreach (var reminder in round.Reminders)
        {
            Console.WriteLine($"{reminder.To.Title} <{reminder.To.Email}>");
            foreach (var item in reminder.Items) Console.WriteLine($"  {item.Awaited.Code} {item.Awaited.Name}, senast {Swedish.Date(item.Awaited.Deadline)}{(item.InPlaceOf is { } absent ? $", för {absent.Title}" : "")}");
        }
        TellUnreached(round.Unreached);
        return 0;
    }

    private static int Tell(RoundResult result)
    {
        if (result.Sent.Count == 0) Console.WriteLine("Ingen ska påminnas nu.");
        foreach (var sent in result.Sent)
            if (sent.Result == SendingResult.Sent) Console.WriteLine($"{sent.Address}: skickad");
            else Console.Error.WriteLine($"{sent.Address}: gick inte att skicka. {sent.Answer}");
        if (result.IsBrokenOff) Console.Error.WriteLine("E-postservern svarar inte. De andra väntar till nästa gång.");
        TellUnreached(result.Unreached);
        return result.HasFailures ? 1 : 0;
    }

    private static void TellUnreached(IReadOnlyList<Awaited> unreached)
    {
        foreach (var awaited in unreached) Console.WriteLine($"Når ingen: {awaited.Code} {awaited.Name}. Ingen som svarar för den har en e-postadress.");
    }
}
