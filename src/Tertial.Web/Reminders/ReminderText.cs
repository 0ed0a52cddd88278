using System.Text;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Reminders;
using Tertial.Web.Pages;
using Tertial.Web.Words;

namespace Tertial.Web.Reminders;

/// <summary>What a reminder says: what is missing, by when, where it is reported and why the letter came. Plain text.</summary>
public sealed record ReminderText(string Subject, string Body)
{
    public static ReminderText Of(Reminder reminder, MunicipalRecord record, DateOnly today, string site)
    {
        var groups = reminder.Items.GroupBy(item => item.Awaited.FollowUp.Id).Select(group => group.ToList()).OrderBy(items => items[0].Awaited.Deadline).ToList();
        var text = new StringBuilder("Hej!\n\n");
        foreach (var items in groups) Append(text, items, record, today, site);
        text.Append($"Det här du har att göra: {site}{WorkAddresses.ToDo}\n\n")
            .Append($"Mejlet är skickat av Tertial i {record.Municipality.Name}. Det går inte att svara på. Det som är klart påminner Tertial inte om igen.\n");
        return new(SubjectOf(groups, today), text.ToString());
    }

    private static string SubjectOf(List<List<ReminderItem>> groups, DateOnly today)
    {
        var first = groups[0][0].Awaited;
        var what = What([.. groups.SelectMany(items => items)]);
        return first.Deadline < today ? $"Försenat: {what} att rapportera" : $"{Swedish.Capital(what)} att rapportera senast {Swedish.DayAndMonth(first.Deadline).Replace('\u00a0', ' ')}";
    }

    private static void Append(StringBuilder text, List<ReminderItem> items, MunicipalRecord record, DateOnly today, string site)
    {
        var followUp = items[0].Awaited.FollowUp;
        var plan = record.HistoryOf(followUp.PlanId).Plan;
        var body = record.Body(plan.BodyId);
        text.Append($"{Swedish.Capital(What(items))} är inte {(items.Count == 1 ? "rapporterad" : "rapporterade")} i {followUp.Name.ToLower(Swedish.Culture)} {plan.Year}, {body.InText()}. {Deadline(followUp, today)}\n\n");
        foreach (var kind in items.GroupBy(item => item.Awaited.Kind))
        {
            foreach (var item in kind) text.Append($"- {item.Awaited.Name}{(record.Unit(item.Awaited.UnitId) is { } unit ? $" ({unit.Name})" : "")}{For(item)}\n");
            text.Append($"\nRapportera här: {site}{Address(kind.Key, record, followUp)}\n\n");
        }
        foreach (var why in items.Select(item => Why(item, record)).Distinct()) text.Append($"{why}\n");
        text.Append('\n');
    }

    private static string Deadline(FollowUp followUp, DateOnly today) =>
        followUp.ReportingTo < today ? $"Sista dag var {Plain(Swedish.Weekday(followUp.ReportingTo))}, {Swedish.DaysFrom(today, followUp.ReportingTo)}."
        : $"Sista dag är {(followUp.ReportingTo == today ? "i dag" : Swedish.DaysFrom(today, followUp.ReportingTo) is var when ? $"{Plain(Swedish.Weekday(followUp.ReportingTo))}, {when}" : "")}.";

    private static string What(IReadOnlyList<ReminderItem> items)
    {
        var (activities, lines) = (items.Count(item => item.Awaited.Kind == AwaitedKind.Activity), items.Count(item => item.Awaited.Kind == AwaitedKind.BudgetLine));
        return Swedish.List(new[] { Some(activities, "en aktivitet", "aktiviteter"), Some(lines, "en budgetpost", "budgetposter") }.OfType<string>());
    }

    private static string? Some(int count, string one, string several) => count == 0 ? null : count == 1 ? one : $"{Swedish.InWords(count)} {several}";

    private static string For(ReminderItem item) => item.InPlaceOf is { } absent ? $", för {absent.Title}" : "";

    private static string Address(AwaitedKind kind, MunicipalRecord record, FollowUp followUp)
    {
        var plan = record.HistoryOf(followUp.PlanId).Plan;
        return kind switch
        {
            AwaitedKind.Activity => WorkAddresses.Report(record.Body(plan.BodyId), plan, followUp),
            AwaitedKind.BudgetLine => WorkAddresses.Budget(record.Body(plan.BodyId), plan, followUp),
            _ => throw new InvalidOperationException($"Unknown kind {kind}."),
        };
    }

    private static string Why(ReminderItem item, MunicipalRecord record)
    {
        var unit = record.Unit(item.Awaited.UnitId)?.Name;
        var absent = item.InPlaceOf is { } person ? $" Du är ersättare för {person.Title}." : "";
        return item.Reach switch
        {
            Reach.Reports when item.Awaited.Kind == AwaitedKind.BudgetLine => $"Du får det här för att ekonomin rapporteras av dig.{absent}",
            Reach.Reports => $"Du får det här för att {unit} rapporteras av dig.{absent}",
            Reach.Heads when unit is null => $"Du får det här för att ingen enhet svarar för det, och du leder förvaltningen.{absent}",
            Reach.Heads => $"Du får det här för att ingen som rapporterar för {unit} kan nås med e-post, och du är chef.{absent}",
            Reach.KeepsPlan => $"Du får det här för att ingen annan som svarar för det kan nås med e-post, och du håller i planen.{absent}",
            _ => throw new InvalidOperationException($"Unknown reach {item.Reach}."),
        };
    }

    // Old mail programs show a no-break space as a mark of its own.
    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}
