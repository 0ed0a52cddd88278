using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Organisation;

/// <summary>Who is to report in whose place, and when, before it is named.</summary>
public sealed record StandInTerms(PersonId Absent, PersonId Substitute, DateOnly From, DateOnly To)
{
    /// <summary>A stand-in is named for a year at most, so that nobody keeps a right that all have forgotten.</summary>
    public const int MostDays = 366;

    /// <summary>What stands in the way, each with the field it belongs to.</summary>
    public IReadOnlyList<FieldObstacle> Obstacles(MunicipalRecord record, DateOnly today)
    {
        if (record.Person(Absent) is not { } absent) return [new(nameof(Absent), "Välj vem som är borta.")];
        if (record.Person(Substitute) is not { } substitute) return [new(nameof(Substitute), "Välj vem som är ersättare.")];
        return [.. Persons(absent, substitute), .. Days(today), .. Others(record, absent, substitute)];
    }

    /// <summary>What to think of although it is allowed: those the absent person stands in for have nobody those days.</summary>
    public IReadOnlyList<string> Warnings(MunicipalRecord record) =>
        [.. record.StandIns.Where(other => other.Substitute == Absent && other.Overlaps(From, To))
            .Select(other => $"{record.Person(Absent)!.Title} är ersättare för {record.Person(other.Absent)!.Title} {Span(other)}. Namnge någon annan för de dagarna.")];

    public StandIn Name(StandInId id, MunicipalRecord record, DateOnly today, PersonId? by, DateTime at)
    {
        Obstacle.RefuseIfAny([.. Obstacles(record, today).Select(obstacle => new Obstacle(obstacle.Text))]);
        return new() { Id = id, Absent = Absent, Substitute = Substitute, From = From, To = To, NamedBy = by, At = at, Origin = Origin.Own };
    }

    private static IEnumerable<FieldObstacle> Persons(Person absent, Person substitute)
    {
        if (absent.Id == substitute.Id) yield return new(nameof(Substitute), "Ingen är sin egen ersättare. Välj någon annan.");
        else if (!substitute.WorksInAdministration) yield return new(nameof(Substitute), $"{substitute.Title} är förtroendevald och kan inte rapportera för förvaltningen. Välj någon annan.");
        if (!absent.ReportingRoles().Any()) yield return new(nameof(Absent), $"{absent.Title} rapporterar inget, så det finns inget att ta över.");
    }

    private IEnumerable<FieldObstacle> Days(DateOnly today)
    {
        if (From < today) yield return new(nameof(From), "Första dagen har redan varit. Välj i dag eller en senare dag.");
        if (To < From) yield return new(nameof(To), "Sista dagen ligger före den första.");
        else if (To.DayNumber - From.DayNumber >= MostDays) yield return new(nameof(To), "En ersättare namnges för högst ett år i taget.");
    }

    private IEnumerable<FieldObstacle> Others(MunicipalRecord record, Person absent, Person substitute)
    {
        foreach (var other in record.StandIns.Where(other => other.Overlaps(From, To)))
            if (other.Absent == absent.Id) yield return new(nameof(From), $"{absent.Title} har redan en ersättare {Span(other)}: {record.Person(other.Substitute)!.Title}. Avsluta den först, eller välj andra dagar.");
            else if (other.Absent == substitute.Id) yield return new(nameof(Substitute), $"{substitute.Title} är själv borta {Span(other)}. Välj någon annan, eller andra dagar.");
    }

    private static string Span(StandIn other) => $"den {other.From:yyyy-MM-dd} till den {other.LastDay:yyyy-MM-dd}";
}
