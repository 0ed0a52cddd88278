using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;

namespace Tertial.Domain.Decisions;

/// <summary>An answer as it is written, before it is known whether it can stand.</summary>
public sealed record WrittenAnswer(TestTarget Target, Bearing? Bearing, string? Text)
{
    public bool IsEmpty => Bearing is null && string.IsNullOrWhiteSpace(Text);
}

/// <summary>Testing a matter against what the municipality wants to reach.</summary>
public static class MatterTesting
{
    /// <summary>Why a matter is no longer tested: what was decided rests on the answers it then had.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesTo(Matter matter, DecisionLedger decisions, DateOnly today) =>
        matter.Points.Count > 0 && matter.Points.TrueForAll(point => decisions.DecisionOn(point.Id, today) is not null)
            ? [new("Ärendet är avgjort. Prövningen ändras inte efteråt.")]
            : [];

    /// <summary>What is wrong with the answers, each at its field: <c>0.Text</c> is the first answer's text. What is left empty is simply not answered yet.</summary>
    public static IReadOnlyList<FieldObstacle> ObstaclesTo(Matter matter, IReadOnlyList<WrittenAnswer> answers, DateOnly today) =>
        [.. answers.SelectMany((answer, place) => Obstacles(matter, answer, today).Select(obstacle => obstacle with { Field = $"{place}.{obstacle.Field}" }))];

    /// <summary>Adds the answers that are new. An answer from the same day is replaced; earlier ones are kept.</summary>
    public static MatterTested Test(Matter matter, IReadOnlyList<WrittenAnswer> answers, DateOnly today)
    {
        if (ObstaclesTo(matter, answers, today).Count > 0) throw new InvalidOperationException("The answers cannot stand: the page should have asked first.");
        var added = answers.Where(answer => !answer.IsEmpty)
            .Select(answer => new TestAnswer(answer.Target.Id, answer.Bearing!.Value, Trimmed(answer.Text), today))
            .Where(answer => matter.TestAnswerOn(answer.Target, today) is not { } standing || standing with { On = today } != answer).ToList();
        matter.Tests.RemoveAll(old => old.On == today && added.Exists(answer => answer.Target == old.Target));
        matter.Tests.AddRange(added);
        return new(matter.Id, added);
    }

    private static IEnumerable<FieldObstacle> Obstacles(Matter matter, WrittenAnswer answer, DateOnly today)
    {
        if (answer.IsEmpty)
        {
            if (matter.TestAnswerOn(answer.Target.Id, today) is not null) yield return new(nameof(WrittenAnswer.Bearing), $"{answer.Target.Name}: frågan är redan besvarad. Välj om ärendet har bäring eller inte.");
            yield break;
        }
        if (answer.Bearing is null) yield return new(nameof(WrittenAnswer.Bearing), $"{answer.Target.Name}: välj om ärendet har bäring eller inte.");
        if (answer.Bearing is Bearing.Bears && string.IsNullOrWhiteSpace(answer.Text)) yield return new(nameof(WrittenAnswer.Text), $"{answer.Target.Name}: skriv vilken bäring ärendet har.");
        if (Personnummer.IsIn(answer.Text)) yield return new(nameof(WrittenAnswer.Text), $"{answer.Target.Name}: texten innehåller ett personnummer. Ta bort det, texten blir offentlig.");
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}
