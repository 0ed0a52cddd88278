using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps.Reminders;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Reminders;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Reminders;

/// <summary>Which reminders have been sent and how it went, who is next, and what reaches nobody.</summary>
[Requires(Permission.ReadReminders)]
public sealed class IndexModel(Records records, Actors actors, TertialContext db, Reminding reminding, ReminderSettings settings) : PageModel
{
    /// <summary>So many of the latest are shown; the rest are in the table.</summary>
    public const int Most = 200;

    private MunicipalRecord _record = null!;

    public ReminderSettings Settings => settings;

    public Actor Actor { get; private set; } = null!;

    public IReadOnlyList<SentReminder> Log { get; private set; } = [];

    /// <summary>What the next round would send today.</summary>
    public ReminderRound Next { get; private set; } = null!;

    public string Schedule
    {
        get
        {
            var before = settings.Schedule.DaysBefore.Where(days => days > 0).Distinct().OrderDescending().Select(Swedish.InWords).ToList();
            var late = settings.Schedule.LateEvery switch { 1 => "varje dag", 2 => "varannan dag", 3 => "var tredje dag", var days => $"var {days}:e dag" };
            return $"{(before.Count == 0 ? "På" : $"{Swedish.Capital(Swedish.List(before))} dagar före, på")} sista dagen, dagen efter och sedan {late} så länge något saknas. Ingen får mer än ett mejl om dagen.";
        }
    }

    public async Task OnGetAsync()
    {
        (_record, Actor) = (await records.ReadAsync(), await actors.ReadAsync());
        Log = await db.SentReminders.AsNoTracking().OrderByDescending(sent => sent.At).Take(Most).ToListAsync();
        Next = await reminding.PlanAsync(_record);
    }

    public string TitleOf(PersonId id) => _record.Person(id)?.Title ?? "En person som inte finns kvar";

    public string UnitOf(Awaited awaited) => _record.Unit(awaited.UnitId)?.Name ?? "Ingen enhet";

    public string AboutOf(SentReminder sent) => Swedish.List(sent.About.Select(id => _record.FollowUps.Find(followUp => followUp.Id == id)).OfType<Domain.FollowUps.FollowUp>()
        .Select(followUp => $"{followUp.Name} {_record.HistoryOf(followUp.PlanId).Plan.Year}"));
}
