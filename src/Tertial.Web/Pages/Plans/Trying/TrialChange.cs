using System.Globalization;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans.Trying;

/// <summary>What can be tried.</summary>
public enum TrialKind
{
    Redate,
    Rank,
    End,
    Add,
    Move,
}

/// <summary>One change being tried, as it stands in the address, so that a trial can be sent to others: <c>tid|a-03|2024-05|2024-11</c>.</summary>
public sealed record TrialChange(TrialKind Kind, IReadOnlyList<string> Parts)
{
    private const char Between = '|';

    private static readonly (TrialKind Kind, string Name, int Parts)[] Forms =
        [(TrialKind.Redate, "tid", 3), (TrialKind.Rank, "prioritet", 2), (TrialKind.End, "avsluta", 2), (TrialKind.Add, "ny", 5), (TrialKind.Move, "pengar", 3)];

    public static TrialChange Redate(string activity, PlannedDate? start, PlannedDate? end) => new(TrialKind.Redate, [activity, start?.ToString() ?? "", end?.ToString() ?? ""]);

    public static TrialChange Rank(string activity, Priority priority) => new(TrialKind.Rank, [activity, priority.ToString()]);

    public static TrialChange End(string activity, string reason) => new(TrialKind.End, [activity, reason]);

    public static TrialChange Add(string goal, Guid? unit, PlannedDate? start, PlannedDate? end, string name) =>
        new(TrialKind.Add, [goal, unit?.ToString() ?? "", start?.ToString() ?? "", end?.ToString() ?? "", name]);

    public static TrialChange Move(string from, string to, Money amount) => new(TrialKind.Move, [from, to, amount.Ore.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>Reads a change from an address; nothing when it is none.</summary>
    public static TrialChange? Parse(string? text)
    {
        var name = text?.Split(Between)[0];
        var (kind, _, count) = Forms.FirstOrDefault(form => form.Name == name);
        // The last part is written by people and may hold anything.
        var parts = text?.Split(Between, count + 1) ?? [];
        return count == 0 || parts.Length != count + 1 || text!.Length > 2000 ? null : new(kind, parts[1..]);
    }

    public override string ToString() => string.Join(Between, Parts.Prepend(Forms.First(form => form.Kind == Kind).Name));

    /// <summary>What it does to the plan as it reads; what is named but not there is an obstacle of its own.</summary>
    /// <param name="now">The plan with the changes before it.</param>
    /// <param name="found">What the plan stands in.</param>
    /// <param name="id">An identity for what is added.</param>
    public Reshaping On(PlanVersion now, FoundDraft found, Guid id) => Kind switch
    {
        TrialKind.Redate => new ChangeMany([Activity(now)], new() { Start = Date(1), End = Date(2) }),
        TrialKind.Rank => new ChangeMany([Activity(now)], new() { Priority = Enum.TryParse<Priority>(Parts[1], out var priority) && Enum.IsDefined(priority) ? priority : null }),
        TrialKind.End => new EndActivity(Activity(now), Parts[1], null, found.Record.PlanVersions.SelectMany(version => version.Activities).Select(activity => activity.Id).ToHashSet()),
        TrialKind.Add => new AddActivity(new(id), found.CodesIn(now).NextActivity(), Parts[4], now.Goals.Find(goal => goal.Code == Parts[0])?.Id ?? default, UnitIn(found), Date(2), Date(3)),
        TrialKind.Move => new MoveMoney(Line(now, 0), Line(now, 1), new(Ore)),
        _ => throw new InvalidOperationException($"Unknown change {Kind}."),
    };

    /// <summary>The change in words.</summary>
    public string Says(PlanVersion now, FoundDraft found) => Kind switch
    {
        TrialKind.Redate => $"{Name(now)} ska {Times(found.Plan.Year)}",
        TrialKind.Rank => $"{Name(now)} får {(Enum.TryParse<Priority>(Parts[1], out var priority) ? priority.Word().ToLower(Swedish.Culture) : "")} prioritet",
        TrialKind.End => $"{Name(now)} avslutas: {Parts[1]}",
        TrialKind.Add => $"{Parts[4]} läggs till i mål {Parts[0]}",
        TrialKind.Move => $"{Amount(new(found.Record.Municipality))} flyttas från {LineName(now, 0)} till {LineName(now, 1)}",
        _ => throw new InvalidOperationException($"Unknown change {Kind}."),
    };

    private string Times(int year) => string.Join(" och ", new[]
    {
        Date(1) is { } start ? $"börja {PlannedTime.InBrief(start, year)}" : null,
        Date(2) is { } end ? $"vara klar {PlannedTime.InBrief(end, year)}" : null,
    }.OfType<string>());

    private string Amount(Kronor kronor) => kronor.WithUnit(kronor.Amount(new(Ore)));

    private long Ore => long.TryParse(Parts[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ore) ? ore : 0;

    private ActivityId Activity(PlanVersion now) => now.Activities.Find(activity => activity.Code == Parts[0])?.Id ?? default;

    private string Name(PlanVersion now) => now.Activities.Find(activity => activity.Code == Parts[0])?.Name ?? Parts[0];

    private BudgetLineId Line(PlanVersion now, int part) => now.BudgetLines.Find(line => line.Code == Parts[part])?.Id ?? default;

    private string LineName(PlanVersion now, int part) => now.BudgetLines.Find(line => line.Code == Parts[part])?.Name ?? Parts[part];

    private UnitId? UnitIn(FoundDraft found) => Guid.TryParse(Parts[1], out var id) && found.Record.Unit(new(id)) is { } unit && unit.BodyId == found.Body.Id ? unit.Id : null;

    private PlannedDate? Date(int part) => PlannedDate.TryParse(Parts[part], out var date) ? date : null;
}
