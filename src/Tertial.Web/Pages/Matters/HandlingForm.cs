using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Matters;

/// <summary>A body's handling of a matter, as it is typed from the minutes.</summary>
public sealed class HandlingForm
{
    /// <summary>So many rows at most, that a forged form cannot ask for more work than a meeting.</summary>
    public const int Most = 50;

    [Display(Name = "Vilken instans?"), Required(ErrorMessage = "Välj vilken instans som behandlade ärendet.")]
    public Guid? Body { get; set; }

    [Display(Name = "Sammanträdesdag"), Required(ErrorMessage = "Skriv vilken dag sammanträdet hölls.")]
    public DateOnly? MeetingDate { get; set; }

    [Display(Name = "Paragraf"), MaxLength(20)]
    public string? Paragraph { get; set; }

    [Display(Name = "Vad gjorde instansen?"), Required(ErrorMessage = "Välj om instansen förberedde eller avgjorde ärendet.")]
    public bool? Decides { get; set; }

    [MaxLength(Most)]
    public List<OutcomeForm> Points { get; set; } = [];

    [MaxLength(Most)]
    public List<ProposalForm> Proposals { get; set; } = [];

    [MaxLength(Most)]
    public List<VoteForm> Votes { get; set; } = [];

    [Display(Name = "Reservationer"), MaxLength(8000), WithoutPersonnummer]
    public string? Reservations { get; set; }

    [Display(Name = "Protokollsanteckningar"), MaxLength(8000), WithoutPersonnummer]
    public string? Notes { get; set; }

    public static HandlingForm For(FoundMatter found) => new()
    {
        Points = [.. found.Matter.Points.OrderBy(point => point.Number)
            .Where(point => found.Decisions.DecisionOn(point.Id, found.Today) is null)
            .Select(point => new OutcomeForm { Point = point.Id.Value })],
        Proposals = [new(), new()],
    };

    /// <summary>What is missing in rows that someone has begun to fill in, each with its field.</summary>
    public IEnumerable<(string Field, string Text)> Mistakes() =>
    [
        .. Proposals.SelectMany((row, place) => row.Mistakes().Select(mistake => ($"{nameof(Proposals)}[{place}].{mistake.Field}", mistake.Text))),
        .. Votes.SelectMany((row, place) => row.Mistakes().Select(mistake => ($"{nameof(Votes)}[{place}].{mistake.Field}", mistake.Text))),
    ];

    /// <summary>The field that an obstacle is about; empty when it is about the handling as a whole.</summary>
    public string FieldOf(Obstacle obstacle, FoundMatter found)
    {
        var handling = Compose(default, found.Matter.Id, new Dictionary<Guid, PlanVersionId>());
        var body = found.Record.Body(handling.BodyId);
        foreach (var outcome in handling.Outcomes)
            if (Competence.ObstaclesToOutcome(body, handling, found.Decisions.Point(outcome.DecisionPointId), outcome).Contains(obstacle))
                return $"Form.{nameof(Points)}[{Points.FindIndex(row => row.Point == outcome.DecisionPointId.Value)}].{nameof(OutcomeForm.Note)}";
        for (var place = 0; place < Votes.Count; place++)
            if (!Votes[place].IsEmpty && Competence.ObstaclesToVote(found.Decisions, body, handling, Votes[place].Compose()).Contains(obstacle))
                return $"Form.{nameof(Votes)}[{place}].{(obstacle.Law == "KL 5:54" ? nameof(VoteForm.ChairVotedYes) : nameof(VoteForm.Yes))}";
        return obstacle.Law is "KL 6:38" or "KL 5:1–2" or "KL 5:26" ? $"Form.{nameof(Decides)}" : "";
    }

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
            PrintedNumber = point.PrintedNumber,
            Note = Text(point.Note),
            AsDecided = asDecided.TryGetValue(point.Point, out var version) ? version : null,
        })],
        Proposals = [.. Proposals.Where(row => !row.IsEmpty).Select(row => new Proposal(row.Text!.Trim(), Text(row.By), row.Won))],
        Votes = [.. Votes.Where(row => !row.IsEmpty).Select(row => row.Compose())],
        Reservations = [.. Lines(Reservations)],
        Notes = [.. Lines(Notes)],
        Origin = Origin.Own,
    };

    internal static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static string[] Lines(string? typed) => typed?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}

/// <summary>What the body did with one point, as it is typed.</summary>
public sealed class OutcomeForm
{
    public Guid Point { get; set; }

    [Display(Name = "Utfall")]
    public Outcome? Outcome { get; set; }

    [Display(Name = "Ändringar eller skäl"), MaxLength(4000), WithoutPersonnummer]
    public string? Note { get; set; }

    [Display(Name = "Nummer i protokollet"), Range(1, 999, ErrorMessage = "Punkterna numreras från 1.")]
    public int? PrintedNumber { get; set; }

    /// <summary>The version that has the changes; missing when it is to be a copy of the proposed one.</summary>
    [Display(Name = "Version så som den beslutades")]
    public Guid? AsDecided { get; set; }
}
