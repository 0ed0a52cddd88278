using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>The bodies that a proposal passes on its way, in the words of the municipality's template.</summary>
internal static class DecisionWay
{
    /// <summary>Kommunförvaltningen föreslår koncern- och finansutskottet föreslå kommunstyrelsen besluta att</summary>
    public static string Opening(MunicipalRecord record, PaperTemplate template, Body owner, Body deciding, Matter? matter = null) => PaperWording.Fill(template.Opening,
        (PaperWording.Administration, record.Units.Find(unit => unit.BodyId == owner.Id && unit.PartOf is null)?.Name ?? "Förvaltningen"),
        (PaperWording.Way, string.Join(" föreslå ", Bodies(record, template, owner, deciding, matter).Select(body => body.InText()))),
        (PaperWording.Deciding, deciding.InText()), (PaperWording.Municipality, record.Municipality.Name));

    /// <summary>The committee that prepares, the body the matter belongs to, and the one that decides. A committee that has already handled the matter is the one.</summary>
    public static IEnumerable<Body> Bodies(MunicipalRecord record, PaperTemplate template, Body owner, Body deciding, Matter? matter = null)
    {
        var handled = matter?.Handlings.Where(handling => !handling.Decides).OrderBy(handling => handling.MeetingDate).Select(handling => record.Body(handling.BodyId));
        var committee = handled?.FirstOrDefault(body => body.Kind == BodyKind.Committee && body.PartOf == owner.Id)
            ?? record.Bodies.Find(body => template.PreparedBy.Contains(body.Id) && body.PartOf == owner.Id);
        return new[] { committee, owner, deciding }.OfType<Body>().DistinctBy(body => body.Id);
    }
}
