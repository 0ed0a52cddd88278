using System.Globalization;
using MailKit.Security;
using MimeKit;
using Tertial.Domain.FollowUps.Reminders;
using Tertial.Domain.Organisation;
using Tertial.Web.Commands;

namespace Tertial.Web.Reminders;

/// <summary>Which mail server reminders are sent by, and as whom.</summary>
/// <param name="Host">The mail server.</param>
/// <param name="Port">Its port.</param>
/// <param name="Security">How the line is protected.</param>
/// <param name="User">Whom to sign in as; nobody when the server lets this machine send.</param>
/// <param name="Password">The user's password.</param>
/// <param name="From">Who the letters come from.</param>
/// <param name="Site">The site's own address, which the links begin with.</param>
public sealed record MailSettings(string Host, int Port, SecureSocketOptions Security, string? User, string? Password, MailboxAddress From, string Site)
{
    /// <summary>How long one letter may take, from connecting to the server's answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}

/// <summary>What an installation has set about reminders, under <c>Mail</c> and <c>Reminders</c>.</summary>
/// <param name="Mail">How to send; missing when too little is set, and then nothing is sent.</param>
/// <param name="WhyNot">What is missing, in a sentence.</param>
/// <param name="Schedule">When to remind.</param>
/// <param name="From">The time of day, in Sweden, from which reminders are sent.</param>
public sealed record ReminderSettings(MailSettings? Mail, string? WhyNot, ReminderSchedule Schedule, TimeOnly From)
{
    /// <exception cref="CommandException">When a setting cannot be read.</exception>
    public static ReminderSettings Of(IConfiguration settings)
    {
        var (mail, reminders) = (settings.GetSection("Mail"), settings.GetSection("Reminders"));
        var site = (Text(mail, "Site") ?? Text(settings.GetSection("Papers"), "Site"))?.TrimEnd('/');
        string[] missing = [.. new[] { ("Mail__Host", Text(mail, "Host")), ("Mail__From", Text(mail, "From")), ("Mail__Site", site) }.Where(setting => setting.Item2 is null).Select(setting => setting.Item1)];
        return new(
            missing.Length == 0 ? Server(mail, site!) : null,
            missing.Length == 0 ? null : $"Inställning saknas: {string.Join(", ", missing)}.",
            new(Days(reminders, "DaysBefore") ?? ReminderSchedule.Standard.DaysBefore, Number(reminders, "LateEvery", 1, 60) ?? ReminderSchedule.Standard.LateEvery),
            Time(reminders) ?? new(7, 0));
    }

    private static MailSettings Server(IConfigurationSection mail, string site)
    {
        var security = (Text(mail, "Security") ?? "starttls").ToLowerInvariant() switch
        {
            "starttls" => SecureSocketOptions.StartTls,
            "tls" => SecureSocketOptions.SslOnConnect,
            "none" => SecureSocketOptions.None,
            var other => throw new CommandException($"Inställningen Mail:Security ska vara starttls, tls eller none, inte {other}."),
        };
        if (!MailboxAddress.TryParse(Text(mail, "From"), out var from) || !EmailAddress.IsValid(from.Address)) throw new CommandException($"Inställningen Mail:From är ingen e-postadress: {Text(mail, "From")}");
        if (!Uri.TryCreate(site, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) throw new CommandException($"Inställningen Mail:Site är ingen webbadress: {site}");
        var port = Number(mail, "Port", 1, 65535) ?? (security == SecureSocketOptions.SslOnConnect ? 465 : 587);
        return new(Text(mail, "Host")!, port, security, Text(mail, "User"), mail["Password"], from, site);
    }

    private static string? Text(IConfigurationSection section, string name) => string.IsNullOrWhiteSpace(section[name]) ? null : section[name]!.Trim();

    private static List<int>? Days(IConfigurationSection section, string name) =>
        Text(section, name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(text => Read(section, name, text, 0, 60)).ToList();

    private static int? Number(IConfigurationSection section, string name, int least, int most) => Text(section, name) is { } text ? Read(section, name, text, least, most) : null;

    private static int Read(IConfigurationSection section, string name, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new CommandException($"Inställningen {section.Key}:{name} ska vara hela tal, {least} till {most}, inte {text}.");

    private static TimeOnly? Time(IConfigurationSection section) =>
        Text(section, "From") is not { } text ? null
        : TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
        : throw new CommandException($"Inställningen Reminders:From ska vara ett klockslag som 07:00, inte {text}.");
}
