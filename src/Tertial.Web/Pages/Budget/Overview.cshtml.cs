using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Budget;

/// <summary>The money of a follow-up read whole: frame, first and revised budget, outcome, forecast and deviation, by line, unit and activity; and how near the forecasts have been.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class OverviewModel(FollowUpFinder finder) : PageModel
{
    public FoundFollowUp Found { get; private set; } = null!;

    public Snapshot Snapshot { get; private set; } = null!;

    public Kronor Kronor { get; private set; } = null!;

    public IReadOnlyList<OverviewTable> Tables { get; private set; } = [];

    public IReadOnlyList<ForecastTable> Forecasts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await finder.FindAsync(RouteData) is not { } found) return NotFound();
        (Found, Snapshot, Kronor) = (found, Snapshots.Of(found.Record, found.FollowUp), new(found.Record.Municipality));
        var overview = BudgetOverview.Of(found.History, Snapshot);
        Tables = [.. Enum.GetValues<BudgetKind>().SelectMany(kind => TablesOf(overview, kind)).Where(table => table.Rows.Count > 0)];
        var snapshots = found.Record.FollowUpsOf(found.Plan.Id).Where(followUp => followUp.CutOff <= found.FollowUp.CutOff && (followUp.IsOpen || followUp.IsClosed))
            .Select(followUp => Snapshots.Of(found.Record, followUp)).ToList();
        Forecasts = [.. Enum.GetValues<BudgetKind>().Select(kind => new ForecastTable(ForecastHistory.Of(snapshots, kind), Kronor, found.Plan.Year, What(kind))).Where(table => table.IsWorthShowing)];
        return Page();
    }

    private IEnumerable<OverviewTable> TablesOf(BudgetOverview overview, BudgetKind kind)
    {
        var whole = overview.Of(kind);
        yield return new($"{What(kind)} per budgetpost", "Budgetpost", [.. whole.Lines.Select(line => new OverviewRow(line.Line.Name, new OverviewGroup<BudgetKind>(kind, [line], kind), line.Line.Comment))], whole);
        yield return new($"{What(kind)} per enhet", "Enhet", [.. overview.ByUnit(kind).Select(unit => new OverviewRow(
            Found.Record.Unit(unit.Key)?.Name ?? "Ingen enhet", new OverviewGroup<BudgetKind>(kind, unit.Lines, kind), null))], whole);
        yield return new($"{What(kind)} per aktivitet", "Aktivitet", [.. overview.ByActivity(kind).Select(activity => new OverviewRow(
            Found.History.ActivitiesOn(Snapshot.CutOff).FirstOrDefault(candidate => candidate.Id == activity.Key)?.Name ?? "Avslutad aktivitet", new OverviewGroup<BudgetKind>(kind, activity.Lines, kind), null))], null);
    }

    private static string What(BudgetKind kind) => kind == BudgetKind.Operating ? "Drift" : "Investeringar";
}

/// <summary>A row of the overview: a line, a unit or an activity.</summary>
public sealed record OverviewRow(string Name, OverviewGroup<BudgetKind> Group, string? Comment);

/// <summary>A table of the overview; without a total when its rows may share lines.</summary>
public sealed record OverviewTable(string Title, string What, IReadOnlyList<OverviewRow> Rows, OverviewGroup<BudgetKind>? Whole);
