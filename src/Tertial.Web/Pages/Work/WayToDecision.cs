using Tertial.Domain;
using Tertial.Domain.FollowUps;

namespace Tertial.Web.Pages.Work;

/// <summary>A step on the way from cut-off to publication; the day is missing while nobody knows it.</summary>
public sealed record Step(string Text, DateOnly? On, bool IsDone);

/// <summary>The way of a follow-up to its decision, with the days that are known.</summary>
internal static class WayToDecision
{
    public static IReadOnlyList<Step> Of(MunicipalRecord record, FollowUp followUp, DateOnly today)
    {
        var point = record.ApprovalOf(followUp.Id);
        var matter = point is null ? null : record.Decisions.MatterOf(point.Id);
        var handlings = matter?.Handlings.OrderBy(handling => handling.MeetingDate).ToList() ?? [];
        var body = record.Body(record.HistoryOf(followUp.PlanId).Plan.BodyId);
        return
        [
            new("Läget mäts", followUp.CutOff, today > followUp.CutOff),
            new("Verksamheterna rapporterar", followUp.ReportingTo, followUp.IsClosed),
            new("Förvaltningen bedömer målen och avslutar", followUp.ClosedOn ?? followUp.CloseBy, followUp.IsClosed),
            .. handlings.Where(handling => !handling.Decides).Select(handling => new Step($"{record.Body(handling.BodyId).Name} förbereder", handling.MeetingDate, handling.MeetingDate <= today)),
            new($"{body.Name} beslutar", point is null ? followUp.DecideBy : record.Decisions.DecisionOn(point.Id, DateOnly.MaxValue)?.Handling.MeetingDate ?? followUp.DecideBy, record.IsDecidedOn(followUp.Id, today)),
            new("Uppföljningen blir offentlig", followUp.PublishedOn, followUp.PublishedOn is not null),
        ];
    }
}
