using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters;

/// <summary>A matter with the record it stands in, and who is looking.</summary>
public sealed record FoundMatter(MunicipalRecord Record, Matter Matter, Actor Actor, DateOnly Today)
{
    public DecisionLedger Decisions => Record.Decisions;

    /// <summary>Whether this person writes the matter: its points, conditions and papers.</summary>
    public bool MayWrite => Actor.May(Permission.KeepMatters, Matter.BodyId);
}

/// <summary>Finds the matter a workplace address names, public or not.</summary>
public sealed class MatterFinder(Records records, Actors actors, Clock clock)
{
    /// <summary>Nothing when the address names no matter.</summary>
    public async Task<FoundMatter?> FindAsync(RouteData route)
    {
        var record = await records.ReadAsync();
        return record.Matters.Find(candidate => candidate.Slug == (string?)route.Values["slug"]) is { } matter
            ? new(record, matter, await actors.ReadAsync(), clock.Today)
            : null;
    }
}
