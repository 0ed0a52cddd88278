using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>What can be chosen in a matter's facts, and what is said about its number.</summary>
/// <param name="Bodies">The bodies whose matters this person keeps.</param>
/// <param name="NumberHint">How diarienummer are written here.</param>
/// <param name="AsksAboutNumber">Whether to ask if an unusual number is right.</param>
public sealed record FactsChoices(IReadOnlyList<SelectListItem> Bodies, string NumberHint, bool AsksAboutNumber)
{
    public static FactsChoices Of(MunicipalRecord record, Actor actor, FactsForm form)
    {
        var bodies = record.Bodies.Where(body => actor.May(Permission.KeepMatters, body.Id)).ToList();
        var example = record.Matters.Where(matter => record.Municipality.RecognisesDiarienummer(matter.Diarienummer)).MaxBy(matter => matter.RegisteredOn);
        return new(
            [.. bodies.Select(body => new SelectListItem(body.Name, body.Id.ToString()))],
            example is null ? "Så som kommunen skriver dem." : $"Så som kommunen skriver dem, till exempel {example.Diarienummer}.",
            IsUnusual(record, form));
    }

    /// <summary>Whether the number does not look as the municipality's own usually do. That is asked about, never refused.</summary>
    public static bool IsUnusual(MunicipalRecord record, FactsForm form) => form.Diarienummer is { } number && !record.Municipality.RecognisesDiarienummer(number);

    /// <summary>What is said beside an unusual number.</summary>
    public static string Unusual(MunicipalRecord record) =>
        record.Matters.Where(matter => record.Municipality.RecognisesDiarienummer(matter.Diarienummer)).MaxBy(matter => matter.RegisteredOn) is { } example
            ? $"Numret ser inte ut som kommunens brukar, till exempel {example.Diarienummer}. Rätta det, eller kryssa i att det är rätt."
            : "Numret ser inte ut som kommunens brukar. Rätta det, eller kryssa i att det är rätt.";
}
