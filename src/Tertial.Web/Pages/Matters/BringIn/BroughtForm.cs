using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Matters.Writing;
using Tertial.Web.Papers.Reading;

namespace Tertial.Web.Pages.Matters.BringIn;

/// <summary>What was recognised in a Word file, as it is looked over.</summary>
public sealed class BroughtForm
{
    /// <summary>What the file was called.</summary>
    [MaxLength(200)]
    public string? FileName { get; set; }

    /// <summary>The facts of the matter that is opened; missing when the paper goes into a matter that is there.</summary>
    public FactsForm? Matter { get; set; }

    [Display(Name = "Handlingens namn"), Required, MaxLength(200)]
    public string? Title { get; set; }

    [Display(Name = "Handlingens datum"), Required(ErrorMessage = "Skriv handlingens datum.")]
    public DateOnly? Date { get; set; }

    [Display(Name = "Inledning till förslaget"), MaxLength(2000)]
    public string? Lead { get; set; }

    [Display(Name = "Text efter punkterna"), MaxLength(WordLimits.Characters)]
    public string? After { get; set; }

    public List<BroughtPoint> Points { get; set; } = [];

    public List<BroughtSection> Sections { get; set; } = [];

    public List<BroughtLeftover> Leftovers { get; set; } = [];

    public IEnumerable<BroughtPoint> KeptPoints => Points.Where(point => point.Keep);

    /// <summary>What is wrong with what is kept, each with its field.</summary>
    public IEnumerable<(string Field, string Text)> Mistakes(Matter? matter, MunicipalRecord record)
    {
        var taken = (matter?.Points ?? []).Select(point => point.Number).ToHashSet();
        foreach (var (point, place) in Points.Select((point, place) => (point, place)).Where(pair => pair.point.Keep))
        {
            if (string.IsNullOrWhiteSpace(point.Text)) yield return ($"Points[{place}].Text", "Skriv vad som ska beslutas, eller ta bort krysset för punkten.");
            else if (point.Text.Length > 2000) yield return ($"Points[{place}].Text", "Punkten är för lång. Den får ha högst 2 000 tecken.");
            else if (Personnummer.IsIn(point.Text)) yield return ($"Points[{place}].Text", "Punkten innehåller ett personnummer. Ta bort det, för texten blir offentlig.");
            if (point.Number is null or < 1 or > 999) yield return ($"Points[{place}].Number", "Skriv punktens nummer, 1 eller högre.");
            else if (!taken.Add(point.Number.Value)) yield return ($"Points[{place}].Number", $"Det finns redan en punkt {point.Number}.");
            if (record.Bodies.Find(body => body.Id.Value == point.DecidingBodyId) is not { } body) yield return ($"Points[{place}].DecidingBodyId", "Välj vem som avgör punkten.");
            else foreach (var obstacle in Competence.ObstaclesToDeciding(body.Kind, BroughtPaper.EffectOf(point))) yield return ($"Points[{place}].DecidingBodyId", obstacle.ToString());
        }
        if (new BroughtPaper(this).Text.Length > WordLimits.Characters) yield return ("", "Handlingens text är för lång. Den får ha högst 100 000 tecken. Ta bort krysset för något avsnitt, eller lägg det i en handling för sig.");
    }
}

/// <summary>A decision point as it was recognised.</summary>
public sealed class BroughtPoint
{
    public bool Keep { get; set; }

    public int? Number { get; set; }

    public string? Text { get; set; }

    public Guid? DecidingBodyId { get; set; }
}

/// <summary>A section as it was recognised.</summary>
public sealed class BroughtSection
{
    public bool Keep { get; set; }

    public int Level { get; set; }

    public string? Heading { get; set; }

    public string? Text { get; set; }
}

/// <summary>What was not understood, and whether it is to stand last in the paper.</summary>
public sealed class BroughtLeftover
{
    public bool Keep { get; set; }

    public string? What { get; set; }

    public string? Text { get; set; }
}
