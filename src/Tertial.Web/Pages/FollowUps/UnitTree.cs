using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Web.Pages.Reports;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>How far a unit's reports have come, with those of the units below it.</summary>
/// <param name="Unit">Its name.</param>
/// <param name="Depth">How many units it lies below.</param>
/// <param name="Activities">Its own activities and those of the units below it.</param>
public sealed record UnitProgress(string Unit, int Depth, IReadOnlyList<AskedActivity> Activities) : IProgress;

/// <summary>How far the reports of one responsible have come; without a name when no one is responsible.</summary>
public sealed record PersonProgress(string? Person, IReadOnlyList<AskedActivity> Activities) : IProgress;

/// <summary>How far some reports have come.</summary>
public interface IProgress
{
    IReadOnlyList<AskedActivity> Activities { get; }

    int Done => Activities.Count(asked => asked.IsDone);

    int Deviating => Activities.Count(asked => asked.Now is { Deviates: true });
}

/// <summary>The units of a body as a tree, with what is asked of each.</summary>
public sealed class UnitTree(MunicipalRecord record, BodyId body)
{
    private readonly ILookup<UnitId?, Unit> _below = record.Units.Where(unit => unit.BodyId == body).OrderBy(unit => unit.Name, Swedish.Order)
        .ToLookup(unit => record.Units.Exists(other => other.Id == unit.PartOf && other.BodyId == body) ? unit.PartOf : null);

    /// <summary>Every unit with something asked of it or of a unit below it; last what no unit of the body answers for.</summary>
    public IEnumerable<UnitProgress> Progress(IReadOnlyList<AskedActivity> asked)
    {
        var walked = Walk(null, 0).ToList();
        foreach (var (unit, depth) in walked)
        {
            var subtree = Subtree(unit.Id);
            var own = asked.Where(item => item.Activity.UnitId is { } id && subtree.Contains(id)).ToList();
            if (own.Count > 0) yield return new(unit.Name, depth, own);
        }
        var known = walked.Select(pair => pair.Unit.Id).ToHashSet();
        foreach (var rest in asked.Where(item => item.Activity.UnitId is not { } id || !known.Contains(id)).GroupBy(item => record.Unit(item.Activity.UnitId)?.Name ?? "Ingen enhet"))
            yield return new(rest.Key, 0, [.. rest]);
    }

    /// <summary>What is asked of each unit itself, by its name; last what no unit answers for.</summary>
    public IEnumerable<UnitProgress> ByUnit(IEnumerable<AskedActivity> asked) => asked.GroupBy(item => record.Unit(item.Activity.UnitId)?.Name)
        .OrderBy(unit => unit.Key is null).ThenBy(unit => unit.Key, Swedish.Order).Select(unit => new UnitProgress(unit.Key ?? "Ingen enhet", 0, [.. unit]));

    /// <summary>The units to choose among, with how deep each lies.</summary>
    public IEnumerable<(Unit Unit, int Depth)> All => Walk(null, 0);

    /// <summary>The unit and all below it.</summary>
    public HashSet<UnitId> Subtree(UnitId id) => [id, .. Walk(id, 0).Select(pair => pair.Unit.Id)];

    private IEnumerable<(Unit Unit, int Depth)> Walk(UnitId? under, int depth)
    {
        foreach (var unit in _below[under])
        {
            yield return (unit, depth);
            foreach (var pair in Walk(unit.Id, depth + 1)) yield return pair;
        }
    }
}
