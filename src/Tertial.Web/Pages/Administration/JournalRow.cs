using System.Text.Json;
using Tertial.Domain;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Administration;

/// <summary>A journal entry as people read it: ids have become names.</summary>
public sealed record JournalRow(long Sequence, DateTime At, string Who, string What, string? About, string? Why)
{
    public static JournalRow Of(JournalEntry entry, MunicipalRecord? record) => new(
        entry.Sequence,
        entry.At,
        Author(entry, record) + InPlaceOf(entry.Content, record),
        EventWords.Of(entry.Event),
        record is null ? null : Subject(entry.Content, record),
        entry.Why);

    // What has no person behind it was done on the command line, or came by itself on its day.
    private static string Author(JournalEntry entry, MunicipalRecord? record) =>
        entry.UserId is { } user ? record?.People.Find(person => person.Id.Value == user)?.Title ?? "En person som inte finns kvar"
        : entry.Event == nameof(FollowUpOpened) ? "Tertial, på utsatt dag"
        : "Kommandoraden";

    private static string InPlaceOf(string content, MunicipalRecord? record)
    {
        using var document = JsonDocument.Parse(content);
        return Id(document.RootElement, "inPlaceOf") is { } absent ? $", för {record?.Person(new(absent))?.Title ?? "någon som inte finns kvar"}" : "";
    }

    private static string? Subject(string content, MunicipalRecord record)
    {
        using var document = JsonDocument.Parse(content);
        var happened = document.RootElement.GetProperty("event");
        string?[] parts =
        [
            Id(happened, "activityId") is { } activity ? record.PlanVersions.SelectMany(version => version.Activities).LastOrDefault(candidate => candidate.Id.Value == activity)?.Name : null,
            Id(happened, "budgetLineId") is { } line ? record.PlanVersions.SelectMany(version => version.BudgetLines).LastOrDefault(candidate => candidate.Id.Value == line)?.Name : null,
            Id(happened, "planVersionId") is { } version ? record.PlanVersions.Find(candidate => candidate.Id.Value == version) is { } found ? $"{record.HistoryOf(found.PlanId).Plan.Title}, version {found.Number}" : null : null,
            Id(happened, "followUpId") is { } followUp ? FollowUp(record, followUp) : null,
            Id(happened, "assessmentId") is { } assessment ? Goal(record, assessment) : null,
            Id(happened, "metricId") is { } metric ? record.Metrics.Find(candidate => candidate.Id.Value == metric)?.Name : null,
            Id(happened, "personId") is { } person ? record.Person(new(person))?.Title : null,
            Id(happened, "absent") is { } absent && Id(happened, "substitute") is { } substitute ? $"{record.Person(new(substitute))?.Title} för {record.Person(new(absent))?.Title}" : null,
            Id(happened, "matterId") is { } matter ? record.Matters.Find(candidate => candidate.Id.Value == matter) is { } about ? $"{about.Diarienummer}, {about.Title}" : null : null,
            Id(happened, "bodyId") is { } body ? record.Bodies.Find(candidate => candidate.Id.Value == body)?.Name : null,
            happened.TryGetProperty("what", out var what) ? what.GetString() : null,
            happened.TryGetProperty("name", out var name) ? name.GetString() : null,
            happened.TryGetProperty("municipality", out var municipality) ? municipality.GetString() : null,
        ];
        return string.Join(". ", parts.OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    private static string? FollowUp(MunicipalRecord record, Guid id) =>
        record.FollowUps.Find(candidate => candidate.Id.Value == id) is { } followUp ? $"{followUp.Name} {record.HistoryOf(followUp.PlanId).Plan.Year}" : null;

    private static string? Goal(MunicipalRecord record, Guid id)
    {
        if (record.Assessments.Find(candidate => candidate.Id.Value == id) is not { } assessment) return null;
        var goal = record.PlanVersions.SelectMany(version => version.Goals).LastOrDefault(candidate => candidate.Id == assessment.GoalId);
        return goal is null ? "Kommunfullmäktiges mål" : $"Mål {goal.Code}";
    }

    private static Guid? Id(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) ? id : null;
}
