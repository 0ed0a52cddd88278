using Tertial.Domain.Publishing;

namespace Tertial.Domain.Decisions;

/// <summary>A document in a matter. Each has its own publication: a draft is never public (TF 2:12).</summary>
public sealed class Paper
{
    private string _title = "";
    private DateOnly _date;
    private string? _secrecySection;
    private string? _text;

    public required PaperId Id { get; init; }

    public required MatterId MatterId { get; init; }

    public required string Title
    {
        get => _title;
        init => _title = value;
    }

    public required DateOnly Date
    {
        get => _date;
        init => _date = value;
    }

    /// <summary>The day it was drawn up in the sense of TF 2:10 and published; missing while it is a draft.</summary>
    public DateOnly? PublicFrom { get; private set; }

    /// <summary>The section of the secrecy act (OSL) that keeps it from being published, where one does.</summary>
    public string? SecrecySection
    {
        get => _secrecySection;
        init => _secrecySection = value;
    }

    /// <summary>The whole text, in Markdown.</summary>
    public string? Text
    {
        get => _text;
        init => _text = value;
    }

    public required Origin Origin { get; init; }

    public PaperContent Content => new(Title, Date, SecrecySection, Text);

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
    public PaperRewritten Rewrite(string? text) => Rewrite(Content with { Text = text });

    /// <summary>Changes a paper that is not yet drawn up (TF 2:10).</summary>
    public PaperRewritten Rewrite(PaperContent content)
    {
        Obstacle.RefuseIfAny(ObstaclesToRewriting());
        (_title, _date, _secrecySection, _text) = content;
        return new(MatterId, Id);
    }

    /// <summary>Takes every personnummer out of a paper that is not public.</summary>
    public PaperRewritten MaskPersonnummer() => Rewrite(Content with { Title = Personnummer.Masked(Title), Text = Text is null ? null : Personnummer.Masked(Text) });

    public PaperPublished Publish(DateOnly on)
    {
        Obstacle.RefuseIfAny(ObstaclesToPublishing());
        PublicFrom = on;
        return new(MatterId, Id, on);
    }
}

/// <summary>What a paper says and how it may be read, as long as it is written.</summary>
public sealed record PaperContent(string Title, DateOnly Date, string? SecrecySection, string? Text);
