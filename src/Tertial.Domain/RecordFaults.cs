using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Domain;

/// <summary>What a record that comes from outside breaks of the domain's own truths, each fault with the place it stands.</summary>
public static class RecordFaults
{
    /// <summary>Every fault; none when the record may be taken in.</summary>
    public static IEnumerable<string> Of(MunicipalRecord record)
    {
        var missing = References(record).ToList();
        // What follows walks the references, so they must hold first.
        return missing.Count > 0 ? missing : [.. Values(record), .. Templates(record), .. ApprovalRules(record), .. Metrics(record), .. Decisions(record), .. Plans(record), .. FollowUps(record)];
    }

    private static IEnumerable<string> References(MunicipalRecord record)
    {
        var known = new HashSet<Guid>();
        foreach (var (place, id) in RecordReferences.Owned(record))
            if (!known.Add(id)) yield return $"{place}: id {id} finns mer än en gång.";
        foreach (var (place, id) in RecordReferences.Used(record))
            if (!known.Contains(id)) yield return $"{place}: id {id} finns inte i filen.";
    }

    private static IEnumerable<string> Values(MunicipalRecord record)
    {
        foreach (var (place, origin) in RecordReferences.Origins(record))
            if (origin.Kind == OriginKind.Published && string.IsNullOrWhiteSpace(origin.Source)) yield return $"{place}: det publicerade saknar källa.";
        foreach (var group in record.Bodies.GroupBy(body => body.Slug).Where(group => group.Count() > 1))
            yield return $"bodies: förkortningen {group.Key} finns mer än en gång.";
        foreach (var group in record.Matters.GroupBy(matter => matter.Slug).Where(group => group.Count() > 1))
            yield return $"matters: diarienumret {group.First().Diarienummer} finns mer än en gång.";
        foreach (var body in record.Bodies.Where(body => body.Kind == BodyKind.Committee && body.PartOf is null))
            yield return $"bodies {body.Code}: ett utskott är del av en nämnd, och den saknas.";
        foreach (var person in record.People.Where(person => person.Email is { } email && !EmailAddress.IsValid(email)))
            yield return $"people {person.Title}: {person.Email} är ingen e-postadress.";
        foreach (var standIn in record.StandIns)
        {
            if (standIn.Absent == standIn.Substitute) yield return $"standIns {standIn.Id}: ingen är sin egen ersättare.";
            if (standIn.To < standIn.From) yield return $"standIns {standIn.Id}: sista dagen ligger före den första.";
            if (record.StandIns.Exists(other => other.Id.Value.CompareTo(standIn.Id.Value) < 0 && other.Absent == standIn.Absent && standIn.From <= standIn.LastDay && other.Overlaps(standIn.From, standIn.LastDay)))
                yield return $"standIns {standIn.Id}: den som är borta har en annan ersättare samma dagar.";
        }
    }

    private static IEnumerable<string> Templates(MunicipalRecord record)
    {
        foreach (var group in record.Municipality.PaperTemplates.GroupBy(template => template.From).Where(group => group.Count() > 1))
            yield return $"municipality.paperTemplates: två mallar gäller från {group.Key:yyyy-MM-dd}.";
        foreach (var template in record.Municipality.PaperTemplates)
            foreach (var obstacle in template.Obstacles(WritesWholeSentences(template), record.Bodies))
                yield return $"municipality.paperTemplates {template.From:yyyy-MM-dd} {obstacle.Field}: {obstacle.Text}";
    }

    private static IEnumerable<string> ApprovalRules(MunicipalRecord record) => record.Municipality.ApprovalRules
        .GroupBy(rule => (rule.BodyId, rule.From)).Where(group => group.Count() > 1)
        .Select(group => $"municipality.approvalRules: {record.Body(group.Key.BodyId).Code} har två regler från {group.Key.From:yyyy-MM-dd}.");

    // The municipality tells only the custom of today; an earlier template follows its own.
    private static bool WritesWholeSentences(Organisation.PaperTemplate template) => !template.Decides.TrimEnd().EndsWith(" att", StringComparison.Ordinal);

    private static IEnumerable<string> Metrics(MunicipalRecord record)
    {
        foreach (var other in record.Municipality.ComparedWith.Where(other => !ComparableMunicipality.IsCode(other.Code)))
            yield return $"municipality.comparedWith {other.Name}: {other.Code} är ingen kommunkod.";
        foreach (var group in record.Municipality.ComparedWith.GroupBy(other => other.Code).Where(group => group.Count() > 1))
            yield return $"municipality.comparedWith: {group.Key} finns mer än en gång.";
        foreach (var metric in record.Metrics)
        {
            var place = $"metrics {metric.Name}";
            if (metric.KoladaId is { } id && !KeyFigure.IsId(id)) yield return $"{place}: {id} är inget nyckeltal i Kolada.";
            foreach (var group in metric.Outcomes.GroupBy(outcome => (outcome.Describes, outcome.PublishedOn)).Where(group => group.Count() > 1))
                yield return $"{place}: två utfall för {group.Key.Describes:yyyy-MM-dd} blev kända samma dag.";
            foreach (var group in metric.Comparisons.GroupBy(figure => (figure.MunicipalityCode, figure.Year, figure.FetchedOn)).Where(group => group.Count() > 1))
                yield return $"{place}: två värden för {group.Key.MunicipalityCode} år {group.Key.Year} är hämtade samma dag.";
        }
    }

    private static IEnumerable<string> Decisions(MunicipalRecord record)
    {
        if (ConditionCycle.Find(record.Matters) is { } cycle)
        {
            yield return $"matters: villkor hänger på varandra i en cirkel genom punkten {cycle}.";
            yield break;
        }
        foreach (var group in record.Meetings.GroupBy(meeting => (meeting.BodyId, meeting.Date)).Where(group => group.Count() > 1))
            yield return $"meetings {group.Key.Date:yyyy-MM-dd}: {record.Body(group.Key.BodyId).Name} har två sammanträden samma dag.";
        foreach (var matter in record.Matters)
        {
            foreach (var condition in matter.Conditions.Where(condition => (condition.HangsOnPoint is null) == string.IsNullOrWhiteSpace(condition.HangsOnFact)))
                yield return $"matters {matter.Diarienummer}: villkoret {condition.Id} ska hänga på en punkt eller på ett faktum.";
            foreach (var handling in matter.Handlings)
                foreach (var fault in Faults(record, matter, handling)) yield return fault;
        }
    }

    private static IEnumerable<string> Faults(MunicipalRecord record, Matter matter, Handling handling)
    {
        var place = $"matters {matter.Diarienummer}, {handling.MeetingDate:yyyy-MM-dd} § {handling.Paragraph}";
        foreach (var fault in handling.Clock.Faults()) yield return $"{place}: {fault}";
        foreach (var outcome in handling.Outcomes)
        {
            var point = record.Decisions.Point(outcome.DecisionPointId);
            if (point.MatterId != matter.Id) yield return $"{place}: punkten {point.Id} hör till ett annat ärende.";
            if (!handling.Decides || point.DecidingBodyId != handling.BodyId) continue;
            if (Competence.LacksVersionAsDecided(point, outcome))
                yield return $"{place}, punkt {point.Number}: antogs med ändringar, men versionen som antogs saknas (asDecided).";
            foreach (var obstacle in Competence.ObstaclesToDeciding(record.Body(handling.BodyId).Kind, point.Effect))
                yield return $"{place}, punkt {point.Number}: {obstacle}";
        }
    }

    private static IEnumerable<string> Plans(MunicipalRecord record)
    {
        foreach (var plan in record.Plans.Where(plan => plan.To < plan.From)) yield return $"plans {plan.Title}: perioden slutar innan den börjar.";
        foreach (var version in record.PlanVersions)
        {
            var place = $"planVersions {version.Number}";
            var goals = version.Goals.Select(goal => goal.Id).ToHashSet();
            foreach (var activity in version.Activities.Where(activity => !goals.Contains(activity.GoalId)))
                yield return $"{place}, {activity.Code}: aktivitetens mål finns inte i versionen.";
            foreach (var code in version.Activities.GroupBy(activity => activity.Code).Where(group => group.Count() > 1))
                yield return $"{place}: koden {code.Key} finns mer än en gång.";
            foreach (var activity in version.Activities.Where(activity => activity.End?.Last < activity.Start?.First))
                yield return $"{place}, {activity.Code}: aktiviteten slutar innan den börjar.";
            foreach (var line in version.BudgetLines.Where(line => line is { Kind: BudgetKind.Capital, Budget.Income.Ore: < 0 }))
                yield return $"{place}, {line.Code}: en investering kan inte ha negativ inkomst.";
        }
    }

    private static IEnumerable<string> FollowUps(MunicipalRecord record)
    {
        foreach (var followUp in record.FollowUps)
        {
            var place = $"followUps {followUp.Name}";
            if (followUp.IsClosed != (followUp.Frozen is not null)) yield return $"{place}: en avslutad uppföljning är fryst, och bara den.";
            if (!followUp.IsIntact) yield return $"{place}: det frysta stämmer inte med sin kontrollsumma.";
            if (followUp.PublishedOn is not null && !followUp.IsClosed) yield return $"{place}: den är publicerad men inte avslutad.";
        }
        foreach (var report in record.ActivityReports)
        {
            if (report.Facts.Status is null) yield return $"activityReports {report.Id}: läget saknas.";
            if (report.Facts is { Status: ReportedStatus.Completed, CompletedOn: null }) yield return $"activityReports {report.Id}: dagen den blev klar saknas.";
        }
        foreach (var group in record.ReportReviews.GroupBy(review => review.ReportId).Where(group => group.Count() > 1))
            yield return $"reportReviews: rapporten {group.Key} är granskad mer än en gång.";
        foreach (var review in record.ReportReviews.Where(review => review.Outcome == ReviewOutcome.Returned && string.IsNullOrWhiteSpace(review.Comment)))
            yield return $"reportReviews {review.Id}: rapporten är skickad tillbaka utan kommentar.";
        foreach (var assessment in record.Assessments.Where(assessment => assessment.GoalId is null == assessment.CouncilGoalId is null))
            yield return $"assessments {assessment.Id}: bedömningen ska gälla ett mål, antingen styrelsens eller fullmäktiges.";
        foreach (var dismissal in record.Dismissals.Where(dismissal => string.IsNullOrWhiteSpace(dismissal.Reason)))
            yield return $"dismissals {dismissal.Id}: skälet saknas.";
    }
}
