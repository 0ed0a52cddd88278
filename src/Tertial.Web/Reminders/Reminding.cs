using Microsoft.EntityFrameworkCore;
using MimeKit;
using Tertial.Domain;
using Tertial.Domain.FollowUps.Reminders;
using Tertial.Web.Data;

namespace Tertial.Web.Reminders;

/// <summary>How a round of reminders went.</summary>
/// <param name="Sent">Those who were written to, with the log's entry.</param>
/// <param name="Unreached">What reaches nobody.</param>
/// <param name="IsBrokenOff">Whether the mail server was gone, so that the rest wait for the next round.</param>
public sealed record RoundResult(IReadOnlyList<SentReminder> Sent, IReadOnlyList<Awaited> Unreached, bool IsBrokenOff)
{
    public bool HasFailures => IsBrokenOff || Sent.Any(sent => sent.Result != SendingResult.Sent);
}

/// <summary>Sends the day's reminders, one letter at a time: first noted as begun, then sent, then noted with the answer.</summary>
/// <remarks>Stopped between sending and noting, the letter is tried once more, so that at most one comes twice. The failure of one keeps nobody else's from being sent.</remarks>
public sealed class Reminding(TertialContext db, Clock clock, ReminderSettings settings)
{
    /// <summary>A letter that was begun so long ago and has no answer was cut off.</summary>
    public static readonly TimeSpan CutOffAfter = TimeSpan.FromMinutes(10);

    private const int MostTries = 3, MostGoneInARow = 2, DaysKept = 400;

    /// <summary>Who would be reminded of what today.</summary>
    public async Task<ReminderRound> PlanAsync(MunicipalRecord record) => ReminderRound.On(record, clock.Today, settings.Schedule, await LogAsync());

    /// <summary>Sends what is due. Run twice at once, or again the same day, it writes to nobody twice.</summary>
    public async Task<RoundResult> SendAsync(MunicipalRecord record, CancellationToken stop = default)
    {
        var mail = settings.Mail ?? throw new InvalidOperationException(settings.WhyNot);
        var forgetBefore = clock.Today.AddDays(-DaysKept);
        await db.SentReminders.Where(sent => sent.On < forgetBefore).ExecuteDeleteAsync(stop);
        var round = await PlanAsync(record);
        var (done, gone) = (new List<SentReminder>(), 0);
        await using var sender = new MailSender(mail);
        foreach (var reminder in round.Reminders)
        {
            var text = ReminderText.Of(reminder, record, clock.Today, mail.Site);
            if (await BeginAsync(reminder, text, stop) is not { } noted) continue;
            var answer = await sender.SendAsync(Letter(mail, reminder, text, clock), stop);
            (noted.Result, noted.Answer) = (answer.IsSent ? SendingResult.Sent : SendingResult.Failed, Shortened(answer.Answer));
            await db.SaveChangesAsync(CancellationToken.None);
            done.Add(noted);
            gone = answer.IsServerGone ? gone + 1 : 0;
            if (gone == MostGoneInARow) return new(done, round.Unreached, IsBrokenOff: reminder != round.Reminders[^1]);
        }
        return new(done, round.Unreached, IsBrokenOff: false);
    }

    public static MimeMessage Letter(MailSettings mail, Reminder reminder, ReminderText text, Clock clock)
    {
        var letter = new MimeMessage { Subject = text.Subject, Body = new TextPart("plain") { Text = text.Body, ContentTransferEncoding = ContentEncoding.QuotedPrintable }, Date = new DateTimeOffset(clock.UtcNow, TimeSpan.Zero) };
        letter.From.Add(mail.From);
        letter.To.Add(new MailboxAddress(reminder.To.Title, reminder.To.Email!));
        // So that nobody's automatic answer comes back (RFC 3834).
        letter.Headers.Add("Auto-Submitted", "auto-generated");
        return letter;
    }

    // The transaction is begun before the log is read: of two rounds at once only one gets to write the letter.
    private async Task<SentReminder?> BeginAsync(Reminder reminder, ReminderText text, CancellationToken stop)
    {
        var (to, today) = (reminder.To.Id, clock.Today);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var before = await db.SentReminders.AsNoTracking().Where(sent => sent.PersonId == to && sent.On == today).ToListAsync(stop);
        var isEnough = before.Exists(sent => sent.Result == SendingResult.Sent || (sent.Result == SendingResult.Begun && clock.UtcNow - sent.At < CutOffAfter))
            || before.Count(sent => sent.Result == SendingResult.Begun) > 1 || before.Count(sent => sent.Result == SendingResult.Failed) >= MostTries;
        if (isEnough) return null;
        var begun = new SentReminder
        {
            Id = clock.NewId(),
            PersonId = to,
            On = today,
            At = clock.UtcNow,
            Address = reminder.To.Email!,
            Subject = text.Subject,
            About = [.. reminder.About],
            Result = SendingResult.Begun,
        };
        db.Add(begun);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return begun;
    }

    // Cut off twice on a day counts as sent: it may have come twice already.
    private async Task<List<Reminded>> LogAsync() =>
        [.. (await db.SentReminders.AsNoTracking().Where(sent => sent.Result != SendingResult.Failed).ToListAsync()).GroupBy(sent => (sent.PersonId, sent.On))
            .Where(day => day.Any(sent => sent.Result == SendingResult.Sent) || day.Count() > 1)
            .Select(day => new Reminded(day.Key.PersonId, day.Key.On, [.. day.SelectMany(sent => sent.About).Distinct()]))];

    private static string Shortened(string answer) => answer.Length <= SentReminder.LongestAnswer ? answer : answer[..SentReminder.LongestAnswer];
}
