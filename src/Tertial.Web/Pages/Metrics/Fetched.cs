using Tertial.Domain;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Metrics;

/// <summary>What fetching from Kolada came to.</summary>
/// <param name="Outcomes">New facts about the municipality.</param>
/// <param name="Comparisons">New facts about others.</param>
/// <param name="Withdrawn">Metrics whose key figure is gone.</param>
/// <param name="Refused">Answers that were not believed, and why.</param>
public sealed record Fetched(int Outcomes, int Comparisons, IReadOnlyList<string> Withdrawn, IReadOnlyList<Obstacle> Refused)
{
    public bool IsNothing => Outcomes + Comparisons + Withdrawn.Count == 0;

    public string InWords => string.Join(" ", new[] { New, Gone }.Concat(Refused.Select(obstacle => obstacle.Text)).OfType<string>());

    private string? New => (Outcomes, Comparisons) switch
    {
        (0, 0) when Withdrawn.Count + Refused.Count > 0 => null,
        (0, 0) => "Kolada har samma värden som förut. Inget har ändrats.",
        (var own, 0) => Swedish.Count(own, "Ett nytt utfall är hämtat från Kolada.", "{0} nya utfall är hämtade från Kolada."),
        (0, var others) => Swedish.Count(others, "Ett nytt värde för andra kommuner är hämtat från Kolada.", "{0} nya värden för andra kommuner är hämtade från Kolada."),
        (var own, var others) => $"{Swedish.Count(own, "Ett nytt utfall", "{0} nya utfall")} och {Swedish.Count(others, "ett värde", "{0} värden")} för andra kommuner är hämtade från Kolada.",
    };

    private string? Gone => Withdrawn.Count == 0 ? null : $"Nyckeltalet för {Swedish.List(Withdrawn)} finns inte längre i Kolada. De värden som är hämtade står kvar.";
}
