namespace Tertial.Domain.Decisions;

/// <summary>What is prepared and decided under one diarienummer: papers, decision points, and how each body handled them.</summary>
public sealed class Matter
{
    public required MatterId Id { get; init; }

    /// <summary>The registration number in the municipality's own form; never parsed for meaning.</summary>
    public required string Diarienummer { get; init; }

    public required string Title { get; init; }

    public required BodyId BodyId { get; init; }

    /// <summary>The case officer's title.</summary>
    public string? CaseOfficer { get; init; }

    public required DateOnly RegisteredOn { get; init; }

    /// <summary>What the matter is about, in a citizen's words.</summary>
    public string? Summary { get; init; }

    public required List<Paper> Papers { get; init; }

    public required List<DecisionPoint> Points { get; init; }

    public required List<Condition> Conditions { get; init; }

    public required List<Handling> Handlings { get; init; }

    public required List<Annulment> Annulments { get; init; }

    /// <summary>Corrections of this matter's paragraphs by later ones.</summary>
    public List<Correction> Corrections { get; init; } = [];

    /// <summary>What was answered when the matter was tested, oldest first.</summary>
    public List<TestAnswer> Tests { get; init; } = [];

    /// <summary>The answer about a target that stood at the end of the day.</summary>
    public TestAnswer? TestAnswerOn(Guid target, DateOnly day) => Tests.Where(answer => answer.Target == target && answer.On <= day).MaxBy(answer => answer.On);

    public required Origin Origin { get; init; }

    /// <summary>The last part of its permanent address: KS 23/702 is ks-23-702.</summary>
    public string Slug => Organisation.Slug.Of(Diarienummer);

    /// <summary>The paper that carries the proposal; the others are appendices. The first one, unless another is called what such papers are called.</summary>
    public Paper? ProposingPaper => Papers.OrderBy(paper => !paper.Title.StartsWith("Tjänste", StringComparison.OrdinalIgnoreCase)).ThenBy(paper => paper.Date).ThenBy(paper => paper.Id.Value).FirstOrDefault();

    /// <summary>A matter is public from the day its first paper is.</summary>
    public bool IsPublicOn(DateOnly date) => Papers.Any(paper => paper.IsPublicOn(date));

    /// <summary>Notes that a point was set aside. Whether it can be is asked of <see cref="Annulment.ObstaclesTo"/>.</summary>
    public PointAnnulled Annul(Annulment annulment)
    {
        Annulments.Add(annulment);
        return new(Id, annulment.DecisionPointId, annulment.From, annulment.By, annulment.Reason);
    }

    /// <summary>Corrects a paragraph of this matter by a later one; the earlier stays as it was written.</summary>
    public ParagraphCorrected Correct(Correction correction)
    {
        Corrections.Add(correction);
        return new(Id, correction.Corrects, correction.DecidedIn, correction.Text, correction.Reason);
    }

    /// <summary>Why a matter cannot be opened under this diarienummer: its address must be its own for ever.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToOpening(IEnumerable<Matter> others, string diarienummer)
    {
        var slug = Organisation.Slug.Of(diarienummer);
        if (slug.Length == 0) return [new("Diarienumret ska innehålla bokstäver eller siffror.")];
        return others.FirstOrDefault(other => other.Slug == slug) is { } same ? [new($"Diarienumret används redan av ärendet {same.Diarienummer}, {same.Title}.")] : [];
    }
}
