using System.ComponentModel.DataAnnotations;
using Tertial.Web.Forms;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans.Proposing;

/// <summary>A proposal as it is typed: the matter, its points, the condition and the paper.</summary>
public sealed class ProposalForm
{
    [Display(Name = "Diarienummer"), Required, MaxLength(60)]
    public string? Diarienummer { get; set; }

    [Display(Name = "Rubrik"), Required, MaxLength(200), WithoutPersonnummer]
    public string? Title { get; set; }

    [Display(Name = "Vad handlar ärendet om?"), MaxLength(2000), WithoutPersonnummer]
    public string? Summary { get; set; }

    /// <summary>The wording of each prepared point, in their order.</summary>
    public List<PointForm> Points { get; set; } = [];

    [Display(Name = "Ställ villkoret")]
    public bool WithCondition { get; set; }

    [Display(Name = "Villkorets lydelse"), MaxLength(2000), WithoutPersonnummer]
    public string? Condition { get; set; }

    /// <summary>The council's point it waits for; nothing when someone is to establish that it has happened.</summary>
    [Display(Name = "Vad avgör villkoret?")]
    public Guid? HangsOn { get; set; }

    [Display(Name = "Vad ska ha hänt?"), MaxLength(1000), WithoutPersonnummer]
    public string? Fact { get; set; }

    [Display(Name = "Handlingens namn"), Required, MaxLength(200), WithoutPersonnummer]
    public string? Paper { get; set; }

    [Display(Name = "Handlingens text"), MaxLength(100_000), WithoutPersonnummer]
    public string? Text { get; set; }

    public static ProposalForm For(PreparedProposal prepared) => new()
    {
        Title = prepared.Former is null ? $"Antagande av {prepared.Plan.Title}" : $"Ändring av {prepared.Plan.Title}",
        Summary = new ProposalPaper(prepared).Summary,
        Points = [.. prepared.Points.Select(point => new PointForm { Text = point.Text })],
        WithCondition = prepared.ConditionText is not null,
        Condition = prepared.ConditionText,
        HangsOn = prepared.Proposal.Need?.Awaited?.EstablishedBy.Value,
        Fact = prepared.ConditionFact,
        Paper = "Tjänsteskrivelse",
        Text = new ProposalPaper(prepared).Text,
    };

    /// <summary>What is missing in the parts that hang on each other, each with the field it belongs to.</summary>
    public IEnumerable<(string Field, string Text)> Mistakes()
    {
        foreach (var (point, place) in Points.Select((point, place) => (point, place)))
            if (string.IsNullOrWhiteSpace(point.Text)) yield return ($"{nameof(Points)}[{place}].{nameof(PointForm.Text)}", $"Skriv vad punkt {Swedish.Number(place + 1)} säger.");
        if (!WithCondition) yield break;
        if (string.IsNullOrWhiteSpace(Condition)) yield return (nameof(Condition), "Skriv hur villkoret lyder, eller ta bort det.");
        if (HangsOn is null && string.IsNullOrWhiteSpace(Fact)) yield return (nameof(Fact), "Skriv vad som ska ha hänt för att besluten ska gälla.");
    }
}

/// <summary>The wording of one point, as it is typed.</summary>
public sealed class PointForm
{
    [Display(Name = "Lydelse"), MaxLength(2000), WithoutPersonnummer]
    public string? Text { get; set; }
}
