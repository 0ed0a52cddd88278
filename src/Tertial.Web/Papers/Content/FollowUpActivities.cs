using Tertial.Domain.FollowUps;
using Tertial.Web.Pages.Public.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>Every activity of a follow-up with what was done, and those that deviate with why and what is done about it.</summary>
internal static class FollowUpActivities
{
    public static IEnumerable<Block> Blocks(FollowUpReading reading)
    {
        yield return new Heading(1, "Aktiviteterna");
        yield return Bullets.Of(reading.Progress.Counts.Where(count => count.Now > 0).Select(count => $"{count.Standing.Activities(count.Now)}."));
        foreach (var goal in reading.Snapshot.Goals)
        {
            yield return new Heading(2, $"Mål {goal.Code}: {goal.Text}");
            yield return goal.Activities.Count == 0 ? new Paragraph("Målet har inga aktiviteter.") : TableOf(reading, goal);
        }
        foreach (var block in Deviations(reading)) yield return block;
    }

    private static Table TableOf(FollowUpReading reading, GoalSnapshot goal) => new()
    {
        Caption = $"Aktiviteter för mål {goal.Code}",
        Columns = [new("Aktivitet", 4), new("Läge", 2), new("Tid enligt planen", 3), new("Vad som har gjorts", 7)],
        Rows = [.. goal.Activities.Select(activity => new Row(
        [
            [new(activity.Name, Bold: true), new($" {activity.Code}")],
            Run.Of(activity.Standing.Word()),
            Run.Of(Swedish.Capital(PlannedTime.InBrief(activity.Start, activity.End, activity.IsOngoing, reading.Plan.Year))),
            Run.Of(Done(activity)),
        ]))],
        File = $"aktiviteter-mal-{goal.Code.Replace('.', '-')}.csv",
    };

    private static string Done(ActivitySnapshot activity)
    {
        if (activity.EndingReason is { } ending) return ending;
        var told = new[] { activity.Report?.Done, activity.Report?.Effect, activity.Report?.WorkRemains is { } remains ? $"Arbete som återstår: {remains}" : null }.OfType<string>();
        return string.Join(" ", told) is { Length: > 0 } text ? text : activity.Standing == ActivityStanding.NotYetDue ? "Ska inte ha börjat än." : "Inte redovisat.";
    }

    private static IEnumerable<Block> Deviations(FollowUpReading reading)
    {
        var deviations = reading.Deviations.ToList();
        yield return new Heading(1, "Avvikelser");
        yield return new Paragraph(Swedish.Count(deviations.Count, "Alla aktiviteter följer planen och är redovisade.", "En aktivitet följer inte planen eller är inte redovisad.", $"{Swedish.FirstInWords(deviations.Count)} aktiviteter följer inte planen eller är inte redovisade."), ParagraphKind.Lead);
        foreach (var block in PaperText.Blocks(reading.Snapshot.TextOf(ReportSection.Deviations), level: 2)) yield return block;
        foreach (var activity in deviations)
        {
            yield return new Heading(2, $"{activity.Name}: {char.ToLower(activity.Standing.Word()[0], Swedish.Culture)}{activity.Standing.Word()[1..]}");
            yield return new Bullets(
            [
                Answer("Vad har hänt?", activity.Report?.Done),
                Answer("Varför?", activity.Report?.Cause),
                Answer("Vad görs?", activity.Report?.Measure),
                Answer("Klart", When(reading, activity)),
                Answer(activity.Standing == ActivityStanding.NotReported ? "Ska redovisas av" : "Enhet", activity.Unit ?? "Ingen enhet är utsedd"),
            ]);
        }
    }

    private static IReadOnlyList<Block> Answer(string question, string? answer) => [new Paragraph([new(question, Bold: true), new($" {answer ?? "Inte redovisat"}")])];

    private static string When(FollowUpReading reading, ActivitySnapshot activity)
    {
        var planned = activity.IsOngoing ? "Löpande, ska inte bli klart" : activity.End is { } end ? $"{Swedish.Capital(PlannedTime.Of(end))} enligt planen" : "Under planåret enligt planen";
        return activity.Report?.ExpectedAt(reading.FollowUp.CutOff) is { } expected && activity.End is { } last && last.Last < expected
            ? $"Väntas {Swedish.LongDate(expected)}. {planned}."
            : planned;
    }
}
