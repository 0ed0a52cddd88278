using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>The register of assignments with what was asked for: by whom they were given, whose they are and where they stand. What is late comes first.</summary>
public sealed record AssignmentRegister(IReadOnlyList<AssignmentReading> All, string? Organ, string? Enhet, string? Lage)
{
    /// <summary>Asks for those that are closed too.</summary>
    public const string Every = "alla";

    private static readonly AssignmentStanding[] Order =
        [AssignmentStanding.Overdue, AssignmentStanding.NotReported, AssignmentStanding.UnderWay, AssignmentStanding.ReportedCarriedOut, AssignmentStanding.NotGiven, AssignmentStanding.Closed];

    public IReadOnlyList<AssignmentReading> Rows =>
    [
        .. All.Where(row => IsAsked(row.Giver.Slug, Organ) && IsAsked(row.Assignment.UnitId?.ToString(), Enhet) && StandsAsAsked(row))
            .OrderBy(row => Array.IndexOf(Order, row.Standing)).ThenBy(row => row.Due ?? DateOnly.MaxValue).ThenBy(row => row.Assignment.Id.Value),
    ];

    public IEnumerable<SelectListItem> Bodies => Choices("Alla", All.Select(row => row.Giver).DistinctBy(body => body.Id).OrderBy(body => body.Kind).Select(body => (body.Name, body.Slug)), Organ);

    public IEnumerable<SelectListItem> Units => Choices("Alla", All.Select(row => row.Unit).OfType<Unit>().DistinctBy(unit => unit.Id).OrderBy(unit => unit.Name, Swedish.Order).Select(unit => (unit.Name, unit.Id.ToString())), Enhet);

    public IEnumerable<SelectListItem> Standings => Choices("Alla som inte är avslutade", Order.Select(standing => (standing.Word(), SlugOf(standing))).Append(("Alla, också de avslutade", Every)), Lage);

    /// <summary>How many there are and what is wrong with them, in words.</summary>
    public string Says
    {
        get
        {
            var open = All.Where(row => row.Standing != AssignmentStanding.Closed).ToList();
            var late = open.Count(row => row.Standing == AssignmentStanding.Overdue);
            var silent = open.Count(row => row.Standing is AssignmentStanding.NotReported or AssignmentStanding.Overdue && row.Latest is null);
            if (open.Count == 0) return "Inget uppdrag väntar på att bli gjort.";
            return string.Join(' ',
                Swedish.Count(open.Count, "Ett uppdrag är inte avslutat.", $"{Swedish.FirstInWords(open.Count)} uppdrag är inte avslutade."),
                Swedish.Count(late, "Inget är försenat.", "Ett är försenat.", $"{Swedish.FirstInWords(late)} är försenade."),
                Swedish.Count(silent, "Alla har redovisats någon gång.", "Ett har aldrig redovisats.", $"{Swedish.FirstInWords(silent)} har aldrig redovisats."));
        }
    }

    public static AssignmentRegister Of(PublicView view, IEnumerable<Assignment> assignments, string? organ, string? enhet, string? lage) =>
        new([.. assignments.Select(assignment => new AssignmentReading(view, assignment))], organ, enhet, lage);

    public static string SlugOf(AssignmentStanding standing) => Slug.Of(standing.Word());

    private bool StandsAsAsked(AssignmentReading row) =>
        string.IsNullOrEmpty(Lage) ? row.Standing != AssignmentStanding.Closed : Lage == Every || SlugOf(row.Standing) == Lage;

    private static bool IsAsked(string? value, string? asked) => string.IsNullOrEmpty(asked) || value == asked;

    private static IEnumerable<SelectListItem> Choices(string every, IEnumerable<(string Text, string Value)> choices, string? chosen) =>
        choices.Select(choice => new SelectListItem(choice.Text, choice.Value, choice.Value == chosen)).Prepend(new(every, ""));
}
