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
public sealed record PlanChanges(PlanVersion Version, DecisionLink? Decision, Standing Standing, IReadOnlyList<ChangeRow> Changes)
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
        var changes = Difference.Between(Before(reading, version), version).Activities
            .Select(change => new ChangeRow(change.Kind, change.Activity.Name, asOf.Keep(reading.AddressOf(change.Activity)), Detail(change, reading)));
        return new(version, DecisionLink.To(reading.View, point.Id), reading.Record.Decisions.StandingOn(point.Id, reading.View.On), [.. changes]);
    }

    /// <summary>The version this one was made from, or the public one before it.</summary>
    public static PlanVersion Before(PlanReading reading, PlanVersion version) =>
        reading.Versions.Select(pair => pair.Version).FirstOrDefault(former => former.Id == version.BasedOn)
        ?? reading.Versions.Select(pair => pair.Version).Last(former => former.Number < version.Number);

    public static string? Detail(ActivityChange change, PlanReading reading) => change switch
    {
        { Kind: ChangeKind.Added, After: { } added } => $"Tid: {PlannedTime.InBrief(added.Start, added.End, added.IsOngoing, reading.Plan.Year)}.",
        { Kind: ChangeKind.Ended, After.Ending: { } ending } => ending.Reason,
        { Kind: ChangeKind.Renamed, Before: { } before } => $"Hette tidigare {before.Name}.",
        { Kind: ChangeKind.Moved, Before: { } before, After: { } after } => $"Från mål {CodeOf(before, reading)} till mål {CodeOf(after, reading)}.",
        { Kind: ChangeKind.Redated, Before: { } before, After: { } after } =>
            $"Ny tid: {PlannedTime.InBrief(after.Start, after.End, after.IsOngoing, reading.Plan.Year)}. Tidigare: {PlannedTime.InBrief(before.Start, before.End, before.IsOngoing, reading.Plan.Year)}.",
        { Kind: ChangeKind.PrioritisedUp or ChangeKind.PrioritisedDown, Before: { } before, After: { } after } =>
            $"Från {before.Priority.Word().ToLower(Swedish.Culture)} till {after.Priority.Word().ToLower(Swedish.Culture)} prioritet.",
        _ => null,
    };

    private static string CodeOf(Activity activity, PlanReading reading) =>
        reading.Versions.SelectMany(pair => pair.Version.Goals).FirstOrDefault(goal => goal.Id == activity.GoalId)?.Code ?? "–";
}

/// <summary>One change to one activity.</summary>
public sealed record ChangeRow(ChangeKind Kind, string Activity, string Href, string? Detail);
