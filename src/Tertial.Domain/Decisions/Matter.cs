using Tertial.Domain.Publishing;

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

    /// <summary>A matter is public from the day its first paper is.</summary>
    public bool IsPublicOn(DateOnly date) => Papers.Any(paper => paper.IsPublicOn(date));

    /// <summary>Why a matter cannot be opened under this diarienummer: its address must be its own for ever.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToOpening(IEnumerable<Matter> others, string diarienummer)
    {
        var slug = Organisation.Slug.Of(diarienummer);
        if (slug.Length == 0) return [new("Diarienumret ska innehålla bokstäver eller siffror.")];
        return others.FirstOrDefault(other => other.Slug == slug) is { } same ? [new($"Diarienumret används redan av ärendet {same.Diarienummer}, {same.Title}.")] : [];
    }
}

/// <summary>A document in a matter. Each has its own publication: a draft is never public (TF 2:12).</summary>
public sealed class Paper
{
    private string? _text;

    public required PaperId Id { get; init; }

    public required MatterId MatterId { get; init; }

    public required string Title { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The day it was drawn up in the sense of TF 2:10 and published; missing while it is a draft.</summary>
    public DateOnly? PublicFrom { get; private set; }

    /// <summary>The section of the secrecy act (OSL) that keeps it from being published, where one does.</summary>
    public string? SecrecySection { get; init; }

    /// <summary>The whole text, in Markdown.</summary>
    public string? Text
    {
        get => _text;
        init => _text = value;
    }

    public required Origin Origin { get; init; }

    public bool HoldsPersonnummer => Personnummer.IsIn(Title) || Personnummer.IsIn(Text);

    public bool IsPublicOn(DateOnly date) => SecrecySection is null && PublicFrom <= date;

    public IReadOnlyList<Obstacle> ObstaclesToPublishing() =>
        SecrecySection is { } section ? [new($"Handlingen omfattas av sekretess enligt {section}.", section)]
        : PublicFrom is { } since ? [new($"Handlingen är redan offentlig sedan {since:yyyy-MM-dd}.")]
        : HoldsPersonnummer ? [new("Handlingen innehåller ett personnummer. Ta bort det innan den publiceras.")]
        : [];

    public IReadOnlyList<Obstacle> ObstaclesToRewriting() =>
        PublicFrom is { } since ? [new($"Handlingen är offentlig sedan {since:yyyy-MM-dd} och ändras inte. Lägg till en ny handling i stället.")] : [];

    /// <summary>Changes the text of a paper that is not yet drawn up (TF 2:10).</summary>
    public PaperRewritten Rewrite(string? text)
    {
        Obstacle.RefuseIfAny(ObstaclesToRewriting());
        _text = text;
        return new(MatterId, Id);
    }

    public PaperPublished Publish(DateOnly on)
    {
        Obstacle.RefuseIfAny(ObstaclesToPublishing());
        PublicFrom = on;
        return new(MatterId, Id, on);
    }
}
