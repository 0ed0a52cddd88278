using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Public.Decisions;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>What a plan version changes in the version it was made from.</summary>
internal static class PlanDifferences
{
    public static IEnumerable<Block> Blocks(MunicipalRecord record, PlanVersion version)
    {
        if (record.PlanVersions.Find(candidate => candidate.Id == version.BasedOn) is not { } before) yield break;
        yield return new Heading(1, $"Skillnader mot version {before.Number}");
        var changes = Difference.Between(before, version);
        if (changes.Count == 0)
        {
            yield return new Paragraph("Versionen ändrar ingen aktivitet.");
            yield break;
        }
        var versions = new VersionChanges(before, version, changes);
        yield return new Table
        {
            Caption = $"Aktiviteter som version {version.Number} ändrar",
            Columns = [new("Aktivitet", 4), new("Ändring", 2), new("Förut", 3), new("Nu", 4)],
            Rows = [.. changes.Select(change => new Row(
            [
                [new(change.Activity.Name, Bold: true), new($" {change.Activity.Code}")],
                Run.Of(change.Kind.Word()),
                Run.Of(change.Before(versions)),
                Run.Of(change.After(versions)),
            ]))],
            File = "skillnader.csv",
        };
    }
}
