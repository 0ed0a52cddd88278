using System.CommandLine;
using Tertial.Web.Data;

namespace Tertial.Web.Commands;

/// <summary><c>serve</c>: the site.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var today = ExchangeCommands.DayOption("--today", "Låtsas att det är den här dagen. Går inte i produktion.");
        var command = new Command("serve", "Visa webbplatsen.") { today };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, stop) =>
        {
            // The model of the tables is long in the making, and the site can be put together meanwhile.
            var model = Task.Run(Database.ReadyModel, stop);
            var database = parsed.GetRequiredValue(CommandLine.DatabaseOption).FullName;
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. parsed.UnmatchedTokens], ContentRootPath = Site.ContentRoot });
            builder.AddTertial(database, parsed.GetValue(today));
            await using var app = builder.Build();
            // Neither needs the other, and together they are half of a start.
            var prepared = Task.Run(() => app.PrepareAsync(database), stop);
            app.UseTertial();
            await Task.WhenAll(model, prepared);
            app.Lifetime.ApplicationStarted.Register(() => Announce(app));
            app.Lifetime.ApplicationStarted.Register(() => _ = SettleAsync(stop));
            await app.RunAsync(stop);
            return 0;
        });
        return command;
    }

    // Most of what a start makes is of no use afterwards. A quiet site would otherwise keep it for days, as nothing asks for the room.
    private static async Task SettleAsync(CancellationToken stop)
    {
        await Task.Delay(TimeSpan.FromSeconds(3), stop);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private static void Announce(WebApplication app)
    {
        var clock = app.Services.GetRequiredService<Clock>();
        Console.WriteLine($"Tertial finns på {string.Join(" och ", app.Urls)}");
        if (clock.TodayIsSet) Console.WriteLine($"Dagens datum är satt till {clock.Today:yyyy-MM-dd}.");
        if (app.Environment.IsDevelopment()) Console.WriteLine($"Logga in som någon av demokommunens roller på {app.Urls.First()}/logga-in");
    }
}
