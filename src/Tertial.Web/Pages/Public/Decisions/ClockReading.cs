using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>Whether a paragraph can be appealed, in words and as dates, as it could be read on a day.</summary>
/// <param name="Handling">The paragraph.</param>
/// <param name="Clock">Its dates, as known on the day.</param>
/// <param name="On">The day.</param>
/// <param name="Appealable">Whether anything it settled can be appealed (KL 13:2).</param>
/// <param name="Annulment">How it was set aside, if it was.</param>
public sealed record ClockReading(Handling Handling, LegalClock Clock, DateOnly On, bool Appealable, Annulment? Annulment)
{
    /// <summary>The answer to "Kan beslutet överklagas?".</summary>
    public string Answer => this switch
    {
        { Handling.Decides: false } => "Nej. Paragrafen förbereder ett beslut som någon annan fattar, och ett sådant beslut kan inte överklagas.",
        { Appealable: false } => "Nej. Beslutet handlar bara om att förbereda eller verkställa något, och ett sådant beslut kan inte överklagas.",
        { Annulment: { } annulment } => $"Nej, inte längre. {annulment.By} har upphävt beslutet {Swedish.LongDate(annulment.From)}.",
        { Clock.AppealPending: true } => "Beslutet är överklagat. Domstolen har inte avgjort målet än.",
        { Clock.NoticeTakenDownEarly: true } => "Ja. Anslaget togs ned för tidigt, så tiden för att överklaga har inte löpt ut.",
        { Clock.LastDayToAppeal: { } last } when last > On => $"Ja, till och med {Swedish.Weekday(last)}. {DaysLeft(last.DayNumber - On.DayNumber)}",
        { Clock.LastDayToAppeal: { } last } when last == On => "Ja, men i dag är sista dagen.",
        { Clock.LastDayToAppeal: { } last } => $"Nej, inte längre. Sista dagen var {Swedish.LongDate(last)}.",
        _ => "Ja. Tiden för att överklaga börjar när protokollet är justerat och anslaget.",
    };

    /// <summary>How far the decision has come from the meeting to legal force, and what comes next; nothing where the paragraph only prepares.</summary>
    public string? Where => this switch
    {
        { Handling.Decides: false } or { Annulment: not null } => null,
        { Clock: { MinutesApproved: null } clock } => $"Beslutet är fattat. Protokollet {Due(clock.MinutesDue, "justeras", "ha justerats")}.",
        { Clock: { NoticeUp: null, NoticeDue: { } due } } => $"Protokollet är justerat. Det {Due(due, "anslås", "ha anslagits")}.",
        { Clock.NoticeTakenDownEarly: true } or { Clock.AppealPending: true } => $"Beslutet har inte fått laga kraft.{CarriedOut}",
        { Appealable: false } => $"Protokollet är justerat och anslaget.{CarriedOut}",
        { Clock.LegalForceFrom: { } force } when force <= On => $"Beslutet fick laga kraft {Swedish.LongDate(force)}.{CarriedOut}",
        { Clock.LegalForceFrom: { } force } => $"Protokollet är justerat och anslaget. Beslutet får laga kraft {Swedish.LongDate(force)} om ingen överklagar.{CarriedOut}",
        _ => null,
    };

    public bool IsRunning => Appealable && Annulment is null && Handling.Decides;

    public IReadOnlyList<ClockDay> Days =>
    [
        .. new ClockDay?[]
        {
            new("Beslutat", Clock.Decided, true),
            Clock.MinutesApproved is { } approved ? new("Justerat", approved, true) : new("Ska vara justerat", Clock.MinutesDue, false),
            Clock.NoticeUp is { } up ? new("Anslaget", up, true) : Clock.NoticeDue is { } due ? new("Ska vara anslaget", due, false) : null,
            Clock.LastDayToAppeal is { } last ? new("Sista dag att överklaga", last, last < On) : null,
            Clock.LegalForceFrom is { } force ? new("Laga kraft", force, force <= On, force > On ? "om ingen överklagar" : null) : null,
            Clock.CarriedOut is { } carried ? new("Verkställt", carried, true) : null,
            new("I dag", On, true) { IsToday = true },
        }.OfType<ClockDay>().OrderBy(day => day.On).ThenBy(day => day.IsToday),
    ];

    public static ClockReading Of(MunicipalRecord record, Handling handling, DateOnly on)
    {
        var settled = handling.Outcomes.Where(outcome => record.Decisions.DecisionOn(outcome.DecisionPointId, on)?.Handling.Id == handling.Id).ToList();
        return new(
            handling, handling.Clock.KnownOn(on), on,
            settled.Exists(outcome => record.Decisions.Point(outcome.DecisionPointId).Appealable),
            settled.Select(outcome => record.Decisions.AnnulmentOn(outcome.DecisionPointId, on)).FirstOrDefault(annulment => annulment is not null));
    }

    private string CarriedOut => Clock.CarriedOut is { } carried ? $" Det verkställdes {Swedish.LongDate(carried)}." : "";

    private string Due(DateOnly due, string toBe, string toHaveBeen) => due >= On ? $"ska {toBe} senast {Swedish.LongDate(due)}" : $"skulle {toHaveBeen} senast {Swedish.LongDate(due)}";

    private static string DaysLeft(int days) => Swedish.Count(days, "Det är en dag kvar.", "Det är {0} dagar kvar.");
}

/// <summary>One day on the legal clock.</summary>
public sealed record ClockDay(string Word, DateOnly On, bool IsPast, string? Note = null)
{
    public bool IsToday { get; init; }
}
