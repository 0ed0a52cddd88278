using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>A matter from proposal to decision: its way, its points, its papers and what it changes.</summary>
public sealed class MatterModel(Records records, AsOf asOf) : PageModel
{
    public Matter Matter { get; private set; } = null!;

    public IReadOnlyList<Step> Way { get; private set; } = [];

    /// <summary>The points by the body that decides them, in order.</summary>
    public IReadOnlyList<(Body Body, IReadOnlyList<PointReading> Points)> Points { get; private set; } = [];

    /// <summary>The standing to head the page with, where the points that bring something about stand alike.</summary>
    public PointReading? Main { get; private set; }

    public IReadOnlyList<ConditionReading> Conditions { get; private set; } = [];

    public IReadOnlyList<DecisionRow> Handlings { get; private set; } = [];

    public IReadOnlyList<(DecisionRow Row, ClockReading Clock)> Clocks { get; private set; } = [];

    /// <summary>What was said and counted at each meeting, and how it was corrected, where there is any of it.</summary>
    public IReadOnlyList<MeetingCourses> Courses { get; private set; } = [];

    public IReadOnlyList<BroughtAbout> BroughtAbout { get; private set; } = [];

    public IReadOnlyList<Paper> Papers { get; private set; } = [];

    /// <summary>Papers that are kept from the public, by date and the section that keeps them.</summary>
    public IReadOnlyList<Paper> Secret { get; private set; } = [];

    public IReadOnlyList<MatterTest> Tests { get; private set; } = [];

    public IReadOnlyList<VersionChanges> Changes { get; private set; } = [];

    public bool WritesWholeSentences { get; private set; }

    public string Ended(Body body) => WritesWholeSentences ? $"{body.Name} beslutar" : $"{body.Name} beslutar att";

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        var view = asOf.View(await records.ReadAsync());
        if (view.MatterBySlug(slug) is not { } matter) return NotFound();
        Matter = matter;
        WritesWholeSentences = view.Record.Municipality.WritesWholeSentences;
        Way = MatterWay.Of(view, matter);
        ReadPoints(view);
        Handlings = [.. view.HandlingsOf(matter).Select(handling => DecisionRow.Of(view, matter, handling))];
        Courses = [.. Handlings.Select(row => MeetingCourses.Of(view, row)).Where(course => course.SaysAnything)];
        Clocks = [.. Handlings.Where(row => row.Settled.Count > 0).Select(row => (row, ClockReading.Of(view.Record, row.Handling, view.On)))];
        Papers = [.. matter.Papers.Where(paper => paper.IsPublicOn(view.On)).OrderBy(paper => paper.Date)];
        Secret = [.. matter.Papers.Where(paper => paper.SecrecySection is not null && paper.Date <= view.On).OrderBy(paper => paper.Date)];
        Tests = MatterTest.Of(view.Record, matter, view.On);
        Changes = [.. matter.Points.Where(point => point.Effect == Effect.AdoptPlan).SelectMany(point => VersionChanges.Of(view.Record, point, view.On))];
        return Page();
    }

    private void ReadPoints(PublicView view)
    {
        var readings = Matter.Points.OrderBy(point => point.Number).Select(point => PointReading.Of(view, point)).ToList();
        Points = [.. readings.GroupBy(point => point.Point.DecidingBodyId).Select(group => (view.Record.Body(group.Key), (IReadOnlyList<PointReading>)[.. group]))];
        Conditions = [.. readings.SelectMany(point => point.Conditions).DistinctBy(condition => condition.Condition.Id)];
        BroughtAbout = [.. readings.SelectMany(point => Decisions.BroughtAbout.Of(view, point))];
        var weighty = readings.Where(point => point.Point.Effect != Effect.StateCondition).ToList();
        Main = weighty.Select(point => (point.Standing, point.From)).Distinct().Count() == 1 ? weighty[0] : null;
    }
}

/// <summary>What a version proposed in a matter changes in the version it was based on.</summary>
public sealed record VersionChanges(Comparison Comparison, Differences Differences)
{
    public static IEnumerable<VersionChanges> Of(MunicipalRecord record, DecisionPoint point, DateOnly on)
    {
        var id = record.Decisions.DecisionOn(point.Id, DateOnly.MaxValue)?.Outcome.AsDecided ?? point.PlanVersionId;
        if (record.PlanVersions.Find(version => version.Id == id) is not { BasedOn: { } basedOn, IsDraft: false } after || record.PlanVersions.Find(version => version.Id == basedOn) is not { } before) yield break;
        var comparison = new Comparison(record, record.HistoryOf(after.PlanId).Plan, before, after, on, record.Municipality.ShowsResponsible);
        yield return new(comparison, new(comparison));
    }
}
