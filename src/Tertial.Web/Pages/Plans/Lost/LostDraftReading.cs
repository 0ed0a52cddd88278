using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans.Lost;

/// <summary>Finds out why a draft, or a thing in it, is no longer where an address says.</summary>
public sealed class LostDraftReading(DraftFinder finder, DraftJournal changes, DraftDiscarding discarding, Records records, Actors actors, Clock clock, TertialContext db)
{
    /// <summary>What has happened, with what the draft last held; nothing when there is nothing to tell of.</summary>
    public async Task<(LostDraft Lost, FoundDraft Last)?> ReadAsync(RouteData route)
    {
        if (await finder.FindAsync(route) is { } found) return await ThingAsync(found, route);
        var (record, year) = (await records.ReadAsync(), Convert.ToInt32(route.Values["ar"], CultureInfo.InvariantCulture));
        if (record.Bodies.Find(candidate => candidate.Slug == (string?)route.Values["organ"]) is not { } body) return null;
        var proposed = await ProposedAsync(record, body, year);
        var discarded = (await discarding.LatestAsync()).FirstOrDefault(candidate => candidate.Plan.BodyId == body.Id && candidate.Plan.Year == year);
        return discarded is not null && discarded.Sequence > (proposed?.Entry.Sequence ?? 0) ? Discarded(await LastAsync(record, body, discarded.Plan, discarded.Event.Draft), discarded)
            : proposed is { } put ? Proposed(await LastAsync(record, body, put.Plan, put.Version), put.Entry)
            : null;
    }

    private async Task<(Plan Plan, PlanVersion Version, JournalEntry Entry)?> ProposedAsync(MunicipalRecord record, Body body, int year)
    {
        if (record.Plans.Find(candidate => candidate.BodyId == body.Id && candidate.Year == year) is not { } plan) return null;
        if (record.HistoryOf(plan.Id).Versions.MaxBy(version => version.Number) is not { } version) return null;
        var entry = await db.Journal.AsNoTracking().Where(candidate => candidate.DraftId == version.Id.Value && candidate.Event == nameof(PlanProposed)).FirstOrDefaultAsync();
        return entry is null ? null : (plan, version, entry);
    }

    private async Task<FoundDraft> LastAsync(MunicipalRecord record, Body body, Plan plan, PlanVersion version) =>
        new(record, body, plan, version, record.PlanVersions.Find(candidate => candidate.Id == version.BasedOn), await actors.ReadAsync(), clock.Today);

    private static (LostDraft, FoundDraft) Proposed(FoundDraft last, JournalEntry entry)
    {
        var matter = last.Record.Matters.Find(candidate => candidate.Points.Exists(point => point.PlanVersionId == last.Draft.Id));
        List<(string, string)> links = [(WorkAddresses.Plans, "Till planerna")];
        if (matter is not null) links.Insert(0, (WorkAddresses.Matter(matter), $"Till ärendet {matter.Diarienummer}"));
        return (new(
            "Utkastet är framlagt",
            $"{last.TitleOf(entry.UserId)} lade fram {last.Plan.Title}, version {last.Draft.Number}, {Swedish.Moment(entry.At)}. Den är låst.",
            "Det som är framlagt ändras inte. Ska något ändras skrivs det som en ny version.", links, ""), last);
    }

    private static (LostDraft, FoundDraft) Discarded(FoundDraft last, DiscardedDraft discarded) => (new(
        "Utkastet är kastat",
        $"{last.TitleOf(discarded.By)} kastade utkastet till {last.Plan.Title}, version {last.Draft.Number}, {Swedish.Moment(discarded.At)}.",
        "Utkastet kan hämtas tillbaka. Det står under Kastade utkast på sidan Planer.", [(WorkAddresses.Plans, "Till planerna")], ""), last);

    // The draft is there: it is the goal, activity or budget line that is gone.
    private async Task<(LostDraft, FoundDraft)?> ThingAsync(FoundDraft found, RouteData route)
    {
        if ((string?)route.Values["kod"] is not { } code) return null;
        var (entry, name) = (await changes.ChangesAsync(found.Draft.Id)).Select(change => (change.Entry, RemovedBy(change.Edit, code))).FirstOrDefault(change => change.Item2 is not null);
        if (name is null) return null;
        return (new(
            "Borttaget ur utkastet",
            $"{found.TitleOf(entry.UserId)} tog bort {name} ur utkastet {Swedish.Moment(entry.At)}.",
            "Borttagningen kan ångras. Den står under Senaste ändringar.",
            [($"{found.Address}/andringar", "Till senaste ändringar"), (found.Address, "Till utkastet")], ""), found);
    }

    private static string? RemovedBy(DraftEdit edit, string code) =>
        edit.Goals.Where(goal => goal.After is null && goal.Before!.Code.Replace('.', '-') == code).Select(goal => $"mål {goal.Before!.Code}")
            .Concat(edit.Activities.Where(activity => activity.After is null && activity.Before!.Code == code).Select(activity => activity.Before!.Name))
            .Concat(edit.BudgetLines.Where(line => line.After is null && line.Before!.Code == code).Select(line => line.Before!.Name))
            .FirstOrDefault();
}
