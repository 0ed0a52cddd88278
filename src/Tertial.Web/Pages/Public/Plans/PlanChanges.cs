using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Html;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>What each later version changed, with the decision the change rests on.</summary>
/// <param name="Version">The version that brought the changes.</param>
/// <param name="Decision">The point that adopts it.</param>
/// <param name="Standing">Where that point stands.</param>
/// <param name="Changes">What it changes, activity by activity.</param>
/// <param name="Says">The whole difference in a few sentences.</param>
/// <param name="Former">The number of the version it is told against.</param>
/// <param name="Href">Where the two are compared in full.</param>
public sealed record PlanChanges(PlanVersion Version, DecisionLink? Decision, Standing Standing, IReadOnlyList<ChangeRow> Changes, string Says, int Former, string Href)
{
    /// <summary>The changes of every public version after the first, the latest first.</summary>
    public static IReadOnlyList<PlanChanges> Of(PlanReading reading, AsOf asOf) =>
        [.. reading.Versions.Skip(1).Reverse().Select(pair => Of(reading, pair.Version, asOf))];

    // Longer texts are made safe, which takes time, and a proposed version never changes.
    private static readonly ConditionalWeakTable<PlanVersion, IHtmlContent> Introductions = [];

    /// <summary>What the version is for, in the body's own words.</summary>
    public IHtmlContent? Introduction => Version.Introduction is { } text ? Introductions.GetValue(Version, _ => Prose.Html(text, 4)) : null;

    private static PlanChanges Of(PlanReading reading, PlanVersion version, AsOf asOf)
    {
        var point = reading.Record.HistoryOf(reading.Plan.Id).PointFor(version)!;
        var comparison = Compare(reading, version);
        var before = comparison.Before!;
        var changes = comparison.Difference.Activities
            .Select(change => new ChangeRow(change.Kind, change.Activity.Name, asOf.Keep(reading.AddressOf(change.Activity)), Detail(change, reading)));
        return new(version, DecisionLink.To(reading.View, point.Id), reading.Record.Decisions.StandingOn(point.Id, reading.View.On), [.. changes],
            new Differences(comparison).Says, before.Number, asOf.Keep(Addresses.Comparison(reading.Body, reading.Plan, before.Number, version.Number)));
    }

    /// <summary>The version and the one before it, as the public may read them together.</summary>
    public static Comparison Compare(PlanReading reading, PlanVersion version) =>
        new(reading.Record, reading.Plan, Before(reading, version), version, reading.View.On, reading.Record.Municipality.ShowsResponsible);

    /// <summary>The version this one was made from, or the public one before it.</summary>
    public static PlanVersion Before(PlanReading reading, PlanVersion version) =>
        reading.Versions.Select(pair => pair.Version).FirstOrDefault(former => former.Id == version.BasedOn)
        ?? reading.Versions.Select(pair => pair.Version).Last(former => former.Number < version.Number);

    /// <summary>What the change means, where its word does not say it all.</summary>
    public static string? Detail(ActivityChange change, PlanReading reading)
    {
        var (before, after) = (change.Before, change.After);
        return change.Kind switch
        {
            ChangeKind.Added => $"Tid: {Time(after!, reading)}.",
            ChangeKind.Ended => after!.Ending!.Reason,
            ChangeKind.Renamed => $"Hette tidigare {before!.Name}.",
            ChangeKind.Moved => $"Från mål {CodeOf(before!, reading)} till mål {CodeOf(after!, reading)}.",
            ChangeKind.Redated => $"Ny tid: {Time(after!, reading)}. Tidigare: {Time(before!, reading)}.",
            ChangeKind.PrioritisedUp or ChangeKind.PrioritisedDown => $"Från {Priority(before!)} till {Priority(after!)} prioritet.",
            ChangeKind.OtherUnit => $"Ny enhet: {reading.Record.Unit(after!.UnitId)?.Name ?? "ingen"}.",
            ChangeKind.OtherResponsible => $"Ny ansvarig: {after!.Responsible ?? "ingen"}.",
            ChangeKind.Removed or ChangeKind.Resumed or ChangeKind.Reworded or ChangeKind.AlsoServesOthers or ChangeKind.OtherFocusAreas => null,
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, null),
        };
    }

    private static string Time(Activity activity, PlanReading reading) => PlannedTime.InBrief(activity.Start, activity.End, activity.IsOngoing, reading.Plan.Year);

    private static string Priority(Activity activity) => activity.Priority.Word().ToLower(Swedish.Culture);

    private static string CodeOf(Activity activity, PlanReading reading) =>
        reading.Versions.SelectMany(pair => pair.Version.Goals).FirstOrDefault(goal => goal.Id == activity.GoalId)?.Code ?? "–";
}

/// <summary>One change to one activity.</summary>
public sealed record ChangeRow(ChangeKind Kind, string Activity, string Href, string? Detail);
