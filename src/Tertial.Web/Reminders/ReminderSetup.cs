namespace Tertial.Web.Reminders;

/// <summary>What sends reminders.</summary>
public static class ReminderSetup
{
    public static IServiceCollection AddReminders(this IServiceCollection services, IConfiguration settings) => services
        .AddSingleton(_ => ReminderSettings.Of(settings))
        .AddScoped<Reminding>()
        .AddHostedService<ReminderService>();
}
