using System.ComponentModel.DataAnnotations;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Forms;
using Tertial.Web.Pages.Plans;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>What a condition waits for.</summary>
public enum ConditionKind
{
    OtherMatter,
    SameMatter,
    Fact,
}

/// <summary>A condition as it is typed.</summary>
public sealed class ConditionForm
{
    [Display(Name = "Vilka punkter väntar?")]
    public List<Guid> Governs { get; set; } = [];

    [Display(Name = "Vilken punkt ställer villkoret?")]
    public Guid? StatedBy { get; set; }

    [Display(Name = "Vad väntar de på?"), Required(ErrorMessage = "Välj vad punkterna väntar på.")]
    public ConditionKind? Kind { get; set; }

    [Display(Name = "Vilket beslut i ett annat ärende?")]
    public Guid? OtherPoint { get; set; }

    [Display(Name = "Vilken punkt i det här ärendet?")]
    public Guid? SamePoint { get; set; }

    [Display(Name = "Vad ska ha hänt?"), MaxLength(1000), WithoutPersonnummer]
    public string? HangsOnFact { get; set; }

    public static ConditionForm Of(Condition condition, Matter matter)
    {
        var isHere = matter.Points.Exists(point => point.Id == condition.HangsOnPoint);
        return new()
        {
            Governs = [.. condition.Governs.Select(id => id.Value)],
            StatedBy = condition.StatedBy?.Value,
            Kind = condition.HangsOnPoint is null ? ConditionKind.Fact : isHere ? ConditionKind.SameMatter : ConditionKind.OtherMatter,
            OtherPoint = isHere ? null : condition.HangsOnPoint?.Value,
            SamePoint = isHere ? condition.HangsOnPoint?.Value : null,
            HangsOnFact = condition.HangsOnFact,
        };
    }

    /// <summary>The name of the field where what it hangs on is chosen.</summary>
    public string FieldOf(string field) => field != nameof(Condition.HangsOnPoint) ? field : Kind == ConditionKind.SameMatter ? nameof(SamePoint) : nameof(OtherPoint);

    /// <summary>What it hangs on is missing, in the words of its field.</summary>
    public IEnumerable<(string Field, string Text)> Mistakes()
    {
        if (Kind == ConditionKind.OtherMatter && OtherPoint is null) yield return (nameof(OtherPoint), "Välj vilket beslut villkoret väntar på.");
        if (Kind == ConditionKind.SameMatter && SamePoint is null) yield return (nameof(SamePoint), "Välj vilken punkt villkoret väntar på.");
    }

    public Condition Compose(ConditionId id, Matter matter) => new()
    {
        Id = id,
        MatterId = matter.Id,
        StatedBy = StatedBy is { } stating ? new(stating) : null,
        Governs = [.. matter.Points.OrderBy(point => point.Number).Where(point => Governs.Contains(point.Id.Value)).Select(point => point.Id)],
        HangsOnPoint = (Kind == ConditionKind.OtherMatter ? OtherPoint : Kind == ConditionKind.SameMatter ? SamePoint : null) is { } point ? new(point) : null,
        HangsOnFact = Kind == ConditionKind.Fact ? Typed.Text(HangsOnFact) : null,
        Establishments = [],
        Origin = Origin.Own,
    };
}
