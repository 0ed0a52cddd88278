using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.Decisions;

namespace Tertial.Web.Pages.Matters;

/// <summary>A body's handling of a matter, as it is typed from the minutes.</summary>
public sealed class HandlingForm
{
    [Display(Name = "Vilken instans?"), Required(ErrorMessage = "Välj vilken instans som behandlade ärendet.")]
    public Guid? Body { get; set; }

    [Display(Name = "Sammanträdesdag"), Required(ErrorMessage = "Skriv vilken dag sammanträdet hölls.")]
    public DateOnly? MeetingDate { get; set; }

    [Display(Name = "Paragraf"), MaxLength(20)]
    public string? Paragraph { get; set; }

    [Display(Name = "Vad gjorde instansen?"), Required(ErrorMessage = "Välj om instansen förberedde eller avgjorde ärendet.")]
    public bool? Decides { get; set; }

    public List<OutcomeForm> Points { get; set; } = [];

    [Display(Name = "Yrkanden"), MaxLength(8000)]
    public string? Proposals { get; set; }

    [Display(Name = "Reservationer"), MaxLength(8000)]
    public string? Reservations { get; set; }

    public static HandlingForm For(FoundMatter found) => new()
    {
        Points = [.. found.Matter.Points.OrderBy(point => point.Number)
            .Where(point => found.Decisions.DecisionOn(point.Id, found.Today) is null)
            .Select(point => new OutcomeForm { Point = point.Id.Value })],
    };

    public Handling Compose(HandlingId id, MatterId matter, IReadOnlyDictionary<Guid, PlanVersionId> asDecided) => new()
    {
        Id = id,
        MatterId = matter,
        BodyId = new(Body!.Value),
        MeetingDate = MeetingDate!.Value,
        Paragraph = Text(Paragraph?.Trim().TrimStart('§')),
        Decides = Decides!.Value,
        Outcomes = [.. Points.Where(point => point.Outcome is not null).Select(point => new PointOutcome
        {
            DecisionPointId = new(point.Point),
            Outcome = point.Outcome!.Value,
            Note = Text(point.Note),
            AsDecided = asDecided.TryGetValue(point.Point, out var version) ? version : null,
        })],
        Proposals = [.. Lines(Proposals).Select(text => new Proposal(text))],
        Reservations = [.. Lines(Reservations)],
        Origin = Origin.Own,
    };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static string[] Lines(string? typed) => typed?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}

/// <summary>What the body did with one point, as it is typed.</summary>
public sealed class OutcomeForm
{
    public Guid Point { get; set; }

    [Display(Name = "Utfall")]
    public Outcome? Outcome { get; set; }

    [Display(Name = "Ändringar eller skäl"), MaxLength(4000)]
    public string? Note { get; set; }

    /// <summary>The version that has the changes; missing when it is to be a copy of the proposed one.</summary>
    [Display(Name = "Version så som den beslutades")]
    public Guid? AsDecided { get; set; }
}
