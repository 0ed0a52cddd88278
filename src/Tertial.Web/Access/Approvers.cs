using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Web.Access;

/// <summary>Who approves the reports on an activity, where the municipality wants a second pair of eyes.</summary>
internal static class Approvers
{
    /// <summary>The heads of the unit that answers for it and of those above; for what no unit answers for the heads of the whole administration.</summary>
    /// <param name="record">The record.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="body">The body whose plan it is in.</param>
    public static IEnumerable<Person> Of(MunicipalRecord record, Activity activity, BodyId body) => Levels(record, activity, body).SelectMany(heads => heads);

    /// <summary>At whom a report on it waits: the nearest head by title, or the one who prepares the follow-up.</summary>
    public static string Nearest(MunicipalRecord record, Activity activity, BodyId body) =>
        Levels(record, activity, body).FirstOrDefault(heads => heads.Count > 0) is { } nearest
            ? string.Join(" eller ", nearest.Select(head => head.Title))
            : "den som förbereder uppföljningen, för enheten har ingen chef här";

    // The nearest first.
    private static IEnumerable<List<Person>> Levels(MunicipalRecord record, Activity activity, BodyId body)
    {
        var top = record.Units.Where(unit => unit.BodyId == body && unit.PartOf is null);
        return (activity.UnitId is { } own ? Up(record, own) : top.Select(unit => unit.Id)).Select(unit => HeadsOf(record, unit));
    }

    private static List<Person> HeadsOf(MunicipalRecord record, UnitId unit) => record.People.FindAll(person => person.Roles.Exists(role => role.Role == Role.Head && role.UnitId == unit));

    private static IEnumerable<UnitId> Up(MunicipalRecord record, UnitId unit)
    {
        for (var current = record.Unit(unit); current is not null; current = record.Unit(current.PartOf)) yield return current.Id;
    }
}
