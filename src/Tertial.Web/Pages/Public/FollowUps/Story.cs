using Tertial.Domain.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.FollowUps;

/// <summary>The period in a minute: six questions a citizen asks, answered from what was frozen.</summary>
public sealed class Story(FollowUpReading reading, Economy economy)
{
    private const int Named = 3, Longest = 220;

    private readonly List<ActivitySnapshot> _deviating = [.. reading.Deviations.Where(activity => activity.Deviates)];

    public IEnumerable<StoryAnswer> Answers =>
    [
        new("Vad lovades?", [Promised]),
        new("Vad är gjort?", Done()),
        new("Vad gick inte som planerat, och varför?", [.. Failed()], _deviating.Count > 0 ? new("#avvikelser", Swedish.Count(_deviating.Count, "Läs om avvikelsen", "Läs om alla {0} avvikelser")) : null),
        new("Vad kostar det?", [economy.Lead], economy.Operating.Count > 0 ? new("#ekonomi", "Se pengarna, verksamhet för verksamhet") : null),
        new("Vad görs åt det?", [.. Measures()]),
        new("Vad vet vi inte?", Unknown() is { Count: > 0 } unknown ? unknown : ["Allt som skulle redovisas är redovisat."]),
    ];

    private string Promised
    {
        get
        {
            var due = reading.Snapshot.Activities.Count(activity => activity.Standing.Counts() && !activity.IsOngoing && activity.End is { } end && end.Last <= reading.FollowUp.CutOff);
            var whole = $"Planen har {Swedish.Count(reading.Goals.Count, "ett mål", $"{Swedish.InWords(reading.Goals.Count)} mål")} och {Swedish.Count(reading.Snapshot.Activities.Count(), "en aktivitet", "{0} aktiviteter")}.";
            return due == 0 ? $"{whole} Ingen av dem skulle vara klar {Swedish.LongDate(reading.FollowUp.CutOff)}." : $"{whole} {Swedish.Count(due, "En aktivitet", "{0} aktiviteter")} skulle vara {(due == 1 ? "klar" : "klara")} senast {Swedish.LongDate(reading.FollowUp.CutOff)}.";
        }
    }

    private List<string> Done()
    {
        var (done, underWay) = (reading.Count(ActivityStanding.CarriedOut), reading.Count(ActivityStanding.UnderWay));
        var sentences = new List<string>
        {
            done == 0 ? "Ingen aktivitet är genomförd än." : Swedish.Count(done, "En aktivitet är genomförd.", "{0} aktiviteter är genomförda."),
        };
        if (underWay > 0) sentences.Add(Swedish.Count(underWay, "En pågår.", "{0} pågår."));
        var newly = reading.Former is null ? [] : reading.Progress.Newly(ActivityStanding.CarriedOut).Select(change => $"”{change.Activity.Name}”").ToList();
        if (newly.Count > 0) sentences.Add($"Nytt sedan förra uppföljningen: {Swedish.List(newly.Count <= Named ? newly : [.. newly[..Named], $"{Swedish.InWords(newly.Count - Named)} till"])}.");
        return sentences;
    }

    private IEnumerable<string> Failed()
    {
        if (_deviating.Count == 0) yield return "Ingen redovisad aktivitet avviker från planen.";
        foreach (var activity in _deviating.Take(Named))
            yield return $"{What(activity)} {(activity.Report?.Cause is { } cause ? Swedish.Shortened(cause, Longest) : "Orsaken är inte redovisad.")}";
        if (_deviating.Count > Named) yield return $"{Swedish.FirstInWords(_deviating.Count - Named)} till avviker.";
    }

    private IEnumerable<string> Measures()
    {
        if (_deviating.Count == 0) yield return "Inget behöver åtgärdas: ingen redovisad aktivitet avviker.";
        foreach (var activity in _deviating.Take(Named).Where(activity => activity.Report?.Measure is not null))
            yield return $"”{activity.Name}”: {Swedish.Shortened(activity.Report!.Measure!, Longest)}";
        var without = _deviating.Count(activity => activity.Report?.Measure is null);
        if (without > 0) yield return Swedish.Count(without, "För en avvikelse är ingen åtgärd redovisad.", "För {0} avvikelser är ingen åtgärd redovisad.");
        if (reading.Decision is { } decision) yield return $"{reading.Body.Name} beslutade om uppföljningen {Swedish.LongDate(decision.Date)}.";
    }

    private List<string> Unknown()
    {
        var (activities, goals) = (reading.Count(ActivityStanding.NotReported), reading.Count(Verdict.CannotBeAssessed));
        var metrics = reading.Snapshot.Goals.SelectMany(goal => goal.Metrics).Concat(reading.Snapshot.CouncilGoals.SelectMany(goal => goal.Metrics)).DistinctBy(metric => metric.Id).Count(metric => metric.Latest is null);
        string?[] sentences =
        [
            activities == 0 ? null : Swedish.Count(activities, "En aktivitet är inte redovisad.", "{0} aktiviteter är inte redovisade."),
            goals == 0 ? null : Swedish.Count(goals, "Ett mål kan inte bedömas.", "{0} mål kan inte bedömas."),
            .. MoneyWords.Unknown(economy.OperatingTotal, economy.CapitalTotal),
            metrics == 0 ? null : Swedish.Count(metrics, "För ett mått finns inget värde publicerat än.", "För {0} mått finns inget värde publicerat än."),
        ];
        return [.. sentences.OfType<string>()];
    }

    private static string What(ActivitySnapshot activity) => activity.Standing.Deviates()
        ? StandingWords.Says(activity, activity.Standing)
        : $"{StandingWords.Name(activity)} väntas bli klar senare än planerat.";
}

/// <summary>A question, what the follow-up answers, and where on the page there is more.</summary>
public sealed record StoryAnswer(string Question, IReadOnlyList<string> Sentences, StoryLink? More = null);

/// <summary>A place on the page, and what is read there.</summary>
public sealed record StoryLink(string Place, string Text);
