using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.People;

/// <summary>A stand-in as it is listed.</summary>
public sealed record StandInRow(StandIn StandIn, string Absent, string Substitute, string State, bool MayEnd, bool IsOver)
{
    public static StandInRow Of(StandIn item, MunicipalRecord record, Actor actor, DateOnly today)
    {
        var absent = record.Person(item.Absent)!;
        var over = item.LastDay < today;
        var state = item.EndedAt is { } ended ? $"Avslutad {Swedish.LongDate(SwedishDay.Of(ended))}"
            : over ? "Har varit"
            : item.HoldsOn(today) ? "Gäller nu"
            : "Kommande";
        return new(item, absent.Title, record.Person(item.Substitute)!.Title, state, actor.MayNameStandInFor(absent), over);
    }
}
