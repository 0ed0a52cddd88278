using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Work;

/// <summary>What matters ask of those who prepare them and of the secretary: papers, handlings, dates and conditions.</summary>
internal static class MatterTasks
{
    public static IEnumerable<WorkTask> For(MunicipalRecord record, Actor actor, DateOnly today) =>
        from matter in record.Matters.OrderBy(matter => matter.RegisteredOn)
        from task in Papers(actor, matter).Concat(Awaiting(record, actor, matter, today)).Concat(Dates(record, actor, matter, today)).Concat(Conditions(record, actor, matter, today))
        select task;

    private static IEnumerable<WorkTask> Papers(Actor actor, Matter matter) =>
        from paper in matter.Papers
        where paper.ObstaclesToPublishing().Count == 0 && (actor.May(Permission.Prepare, matter.BodyId) || actor.May(Permission.RecordDecisions, matter.BodyId))
        select new WorkTask($"Publicera {paper.Title.ToLower(Swedish.Culture)}", Of(matter), WorkAddresses.Matter(matter), "Till ärendet");

    private static IEnumerable<WorkTask> Awaiting(MunicipalRecord record, Actor actor, Matter matter, DateOnly today)
    {
        var open = matter.Points.Where(point => record.Decisions.DecisionOn(point.Id, today) is null && actor.May(Permission.RecordDecisions, point.DecidingBodyId)).ToList();
        if (open.Count > 0)
            yield return new("Registrera behandlingen", $"{Of(matter)} {Swedish.Count(open.Count, "En punkt är inte avgjord.", "{0} punkter är inte avgjorda.")}", $"{WorkAddresses.Matter(matter)}/behandling", "Registrera");
    }

    private static IEnumerable<WorkTask> Dates(MunicipalRecord record, Actor actor, Matter matter, DateOnly today) =>
        from handling in matter.Handlings
        where actor.May(Permission.RecordDecisions, handling.BodyId) && handling.MeetingDate <= today
        let clock = handling.Clock
        let what = clock switch
        {
            { MinutesApproved: null } => ($"Fyll i när protokollet justerades", $"Ska ske senast {Swedish.LongDate(clock.MinutesDue)}.", today > clock.MinutesDue),
            { NoticeUp: null } => ($"Fyll i när anslaget sattes upp", $"Ska ske senast {Swedish.LongDate(clock.NoticeDue!.Value)}.", today > clock.NoticeDue),
            { NoticeDown: null, LastDayToAppeal: { } last } when today > last => ($"Fyll i när anslaget togs ned", $"Sista dagen att överklaga var {Swedish.LongDate(last)}.", false),
            _ => ((string What, string Why, bool Late)?)null,
        }
        where what is not null
        select new WorkTask(what.Value.What, $"{Of(matter)} {record.Body(handling.BodyId).Name} {Swedish.Date(handling.MeetingDate)}. {what.Value.Why}",
            $"{WorkAddresses.Matter(matter)}/klocka/{handling.Id}", "Fyll i datum", what.Value.Late);

    private static IEnumerable<WorkTask> Conditions(MunicipalRecord record, Actor actor, Matter matter, DateOnly today) =>
        from condition in matter.Conditions
        where actor.May(Permission.RecordDecisions, matter.BodyId) && record.Decisions.StateOn(condition, today).Standing == ConditionStanding.Open
        let obstacles = record.Decisions.ObstaclesToEstablishing(condition, today)
        where obstacles.Count == 0
        select new WorkTask("Fastställ om villkoret är uppfyllt", $"{Of(matter)} {condition.HangsOnFact}", $"{WorkAddresses.Matter(matter)}/villkor/{condition.Id}", "Till villkoret");

    private static string Of(Matter matter) => $"{matter.Diarienummer}, {matter.Title}.";
}
