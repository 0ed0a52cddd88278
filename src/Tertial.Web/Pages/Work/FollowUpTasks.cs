using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Reports;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Work;

/// <summary>What follow-ups ask of those who prepare them, of the controller and of the secretary.</summary>
internal static class FollowUpTasks
{
    public static IEnumerable<WorkTask> For(MunicipalRecord record, Actor actor, DateOnly today) =>
        from followUp in record.FollowUps.OrderBy(followUp => followUp.CutOff)
        let history = record.HistoryOf(followUp.PlanId)
        let body = history.Plan.BodyId
        from task in Concat(
            actor.May(Permission.Prepare, body) ? Prepare(record, followUp, today) : null,
            Approve(record, actor, followUp, today),
            actor.May(Permission.ReportBudget, body) ? ReportBudget(record, followUp, today, actor.InPlaceOf(Permission.ReportBudget, body)) : null,
            actor.May(Permission.KeepMetrics, body) ? RegisterOutcomes(record, followUp, today) : null,
            actor.May(Permission.RecordDecisions, body) ? Publish(record, followUp, today) : null)
        select task;

    private static IEnumerable<WorkTask> Concat(params WorkTask?[] tasks) => tasks.OfType<WorkTask>();

    private static WorkTask? Prepare(MunicipalRecord record, FollowUp followUp, DateOnly today)
    {
        var address = Address(record, followUp);
        var name = Name(record, followUp);
        if (followUp.ObstaclesToOpening(today, record.HistoryOf(followUp.PlanId).InForceOn(today) is not null).Count == 0)
            return new($"Öppna {name}", $"Rapporteringen skulle öppna {Swedish.LongDate(followUp.ReportingFrom)}.", address, "Till uppföljningen", today > followUp.ReportingFrom);
        if (followUp.IsOpen && Snapshots.Of(record, followUp).Unassessed is { Count: > 0 } unassessed && today > followUp.CutOff)
            return new($"Bedöm målen i {name}", Swedish.Count(unassessed.Count, "Ett mål saknar förvaltningens bedömning.", "{0} mål saknar förvaltningens bedömning."), $"{address}/bedom", "Bedöm målen", today > followUp.ReportingTo);
        if (followUp.IsOpen && today > followUp.ReportingTo && Findings.OpenIn(record, followUp).Count is > 0 and var findings)
            return new($"Svara på kontrollerna i {name}", Swedish.Count(findings, "En fråga väntar på svar innan uppföljningen kan avslutas.", "{0} frågor väntar på svar innan uppföljningen kan avslutas."), $"{address}#kontroller", "Till kontrollerna", IsLate: today > (followUp.CloseBy ?? followUp.ReportingTo));
        if (followUp.IsOpen && today > followUp.ReportingTo)
            return new($"Avsluta {name}", $"Sista dag att rapportera var {Swedish.LongDate(followUp.ReportingTo)}.", address, "Till uppföljningen", IsLate: today > (followUp.CloseBy ?? followUp.ReportingTo));
        return followUp.IsClosed && followUp.PublishedOn is null && record.ApprovalOf(followUp.Id) is null
            ? new($"Öppna ett ärende för {name}", "Uppföljningen är avslutad och ska beslutas.", $"{address}/arende", "Öppna ärende")
            : null;
    }

    private static WorkTask? Approve(MunicipalRecord record, Actor actor, FollowUp followUp, DateOnly today)
    {
        var plan = record.HistoryOf(followUp.PlanId).Plan;
        if (!followUp.IsOpen || !actor.Has(Permission.ApproveReports)) return null;
        var waiting = Reporting.Of(record, followUp, [], activity => actor.MayApprove(activity, plan.BodyId)).Count(asked => asked.State == ReportState.AwaitsApproval);
        return waiting == 0 ? null : new($"Godkänn rapporter till {Name(record, followUp)}",
            Swedish.Count(waiting, "En rapport väntar på att du läser och godkänner den.", "{0} rapporter väntar på att du läser och godkänner dem."),
            WorkAddresses.Approve(record.Body(plan.BodyId), plan, followUp), "Läs och godkänn", today > followUp.ReportingTo);
    }

    private static WorkTask? ReportBudget(MunicipalRecord record, FollowUp followUp, DateOnly today, Person? absent)
    {
        if (!followUp.IsOpen) return null;
        var missing = Snapshots.Of(record, followUp).BudgetLines.Count(line => line.Forecast is null);
        var plan = record.HistoryOf(followUp.PlanId).Plan;
        if (missing == 0) return Doubtful(record, followUp, plan);
        return new($"Rapportera ekonomin i {Name(record, followUp)}",
            Swedish.Count(missing, "En budgetpost saknar prognos.", "{0} budgetposter saknar prognos.") + For(absent),
            WorkAddresses.Budget(record.Body(plan.BodyId), plan, followUp), "Rapportera ekonomin", today > followUp.ReportingTo);
    }

    private static string For(Person? absent) => absent is null ? "" : $" För {absent.Title}, som är borta.";

    private static WorkTask? Doubtful(MunicipalRecord record, FollowUp followUp, Plan plan)
    {
        var findings = Findings.OpenIn(record, followUp).Count(finding => finding.Place.IsMoney);
        return findings == 0 ? null : new($"Se över ekonomin i {Name(record, followUp)}",
            Swedish.Count(findings, "Kontrollerna undrar över en sak.", "Kontrollerna undrar över {0} saker."),
            WorkAddresses.Budget(record.Body(plan.BodyId), plan, followUp), "Till ekonomin");
    }

    private static WorkTask? RegisterOutcomes(MunicipalRecord record, FollowUp followUp, DateOnly today)
    {
        if (!followUp.TakesReportsOn(today)) return null;
        var missing = AskedMetric.Of(record, followUp, today).Count(asked => asked.Progress == OutcomeProgress.Missing && asked.Metric.KoladaId is null);
        if (missing == 0) return null;
        var plan = record.HistoryOf(followUp.PlanId).Plan;
        return new($"Registrera utfall i {Name(record, followUp)}", Swedish.Count(missing, "Ett mått saknar utfall.", "{0} mått saknar utfall."),
            $"{WorkAddresses.Report(record.Body(plan.BodyId), plan, followUp)}#matt", "Till måtten", today > followUp.ReportingTo);
    }

    private static WorkTask? Publish(MunicipalRecord record, FollowUp followUp, DateOnly today) =>
        followUp.ObstaclesToPublishing(record.IsDecidedOn(followUp.Id, today)).Count == 0
            ? new($"Publicera {Name(record, followUp)}", "Uppföljningen är beslutad men inte publicerad.", Address(record, followUp), "Till uppföljningen")
            : null;

    private static string Name(MunicipalRecord record, FollowUp followUp) => $"{followUp.Name.ToLower(Swedish.Culture)} {record.HistoryOf(followUp.PlanId).Plan.Year}";

    private static string Address(MunicipalRecord record, FollowUp followUp)
    {
        var plan = record.HistoryOf(followUp.PlanId).Plan;
        return WorkAddresses.FollowUp(record.Body(plan.BodyId), plan, followUp);
    }
}
