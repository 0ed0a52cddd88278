using System.Globalization;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans.Starting;

/// <summary>A plan about to be begun: what stands in the way, what it would be called and what would come along.</summary>
public sealed class Beginning
{
    public const string FormerYear = "foregaende", Empty = "tom";

    public Beginning(MunicipalRecord record, Body body, int year, bool fromFormer, Clock clock)
    {
        (Record, Body, Year) = (record, body, year);
        Former = fromFormer ? record.Plans.Find(plan => plan.BodyId == body.Id && plan.Year == year - 1) : null;
        var latest = record.Plans.Where(plan => plan.BodyId == body.Id && plan.Year < year).MaxBy(plan => plan.Year);
        Title = latest is null ? $"{body.Possessive()} verksamhetsplan {year}" : latest.Title.Replace(latest.Year.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var source = Former is { } former ? Domain.Plans.Rollover.Source(record.HistoryOf(former.Id), clock.Today) : null;
        Obstacles =
        [
            .. Plan.ObstaclesToStarting(record.Plans, body.Id, year),
            .. fromFormer && source is null ? [new Obstacle($"{body.Name} har ingen plan för {year - 1} att utgå från. Börja med en tom plan i stället.")] : Array.Empty<Obstacle>(),
        ];
        if (Obstacles.Count == 0 && source is not null) Rollover = new(record, source, new NewPlan(body, year, Title, Former, new HashSet<ActivityId>()).Compose(default), clock.Today);
        if (Rollover is not null) Goals = [.. source!.Goals.OrderBy(goal => goal.Order)];
    }

    public MunicipalRecord Record { get; }

    public Body Body { get; }

    public int Year { get; }

    public string Title { get; }

    /// <summary>The plan of the year before, when it is to be started from.</summary>
    public Plan? Former { get; }

    public IReadOnlyList<Obstacle> Obstacles { get; }

    /// <summary>What would come along; missing for an empty plan.</summary>
    public Rollover? Rollover { get; }

    public IReadOnlyList<Goal> Goals { get; } = [];

    public IEnumerable<RolledActivity> Under(Goal goal) => Rollover!.Activities.Where(rolled => rolled.Activity.GoalId == goal.Id);

    /// <summary>Which report the standing rests on.</summary>
    public string SourceOf(RolledActivity rolled) => rolled.Report is { } report && Record.FollowUps.Find(followUp => followUp.Id == report.FollowUpId) is { } followUp
        ? $"Rapporterat för {followUp.Name.ToLower(Swedish.Culture)} {followUp.CutOff.Year}"
        : "Aldrig rapporterad";

    /// <summary>When it would be planned in the new year, and what of its time no longer says anything.</summary>
    public string TimeOf(RolledActivity rolled)
    {
        var activity = rolled.Activity;
        return (rolled.LosesStart, rolled.LosesEnd) switch
        {
            (false, false) => Swedish.Capital(PlannedTime.InBrief(rolled.Start, rolled.End, activity.IsOngoing, Year)),
            (true, false) => $"{Swedish.Capital(PlannedTime.InBrief(null, rolled.End, activity.IsOngoing, Year))}. Började enligt planen {PlannedTime.Of(activity.Start!.Value)}.",
            (false, true) => $"Skriv ett nytt slut. Det var {PlannedTime.Of(activity.End!.Value)}.",
            (true, true) => $"Skriv en ny tid. Den var {PlannedTime.InBrief(activity.Start, activity.End, activity.IsOngoing, Year)}.",
        };
    }
}
