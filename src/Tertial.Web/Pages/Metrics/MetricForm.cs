using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Tertial.Domain.Plans;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Metrics;

/// <summary>A metric, as it is typed.</summary>
public sealed class MetricForm
{
    [Display(Name = "Vad heter måttet?"), Required, MaxLength(200), WithoutPersonnummer]
    public string? Name { get; set; }

    [Display(Name = "Enhet"), Required, MaxLength(60)]
    public string? Unit { get; set; }

    [Display(Name = "Vad ska utfallet vara?"), Required(ErrorMessage = "Välj vad utfallet ska vara.")]
    public TargetRule? Rule { get; set; }

    [Display(Name = "Värde att nå")]
    public decimal? Target { get; set; }

    [Display(Name = "Övre värde")]
    public decimal? UpperTarget { get; set; }

    [Display(Name = "Målår"), Required]
    public int? TargetYear { get; set; }

    [Display(Name = "Utgångsvärde")]
    public decimal? Baseline { get; set; }

    [Display(Name = "Utgångsvärdets år")]
    public int? BaselineYear { get; set; }

    [Display(Name = "Källa"), MaxLength(200), WithoutPersonnummer]
    public string? Source { get; set; }

    /// <summary>Whether the unit comes with the outcomes the metric begins with.</summary>
    [BindNever]
    public bool UnitIsGiven { get; init; }

    public static MetricForm Of(Metric metric) => new()
    {
        Name = metric.Name,
        Unit = metric.Unit,
        Rule = metric.Rule,
        Target = metric.Target,
        UpperTarget = metric.UpperTarget,
        TargetYear = metric.TargetYear,
        Baseline = metric.Baseline,
        BaselineYear = metric.BaselineYear,
        Source = metric.Source,
    };

    /// <summary>What is defined. A value that the rule does not use is left out.</summary>
    public MetricDefinition ToDefinition() => new()
    {
        Name = Name!.Trim(),
        Unit = Unit!.Trim(),
        Rule = Rule!.Value,
        Target = Rule is TargetRule.Increase or TargetRule.Decrease ? null : Target,
        UpperTarget = Rule is TargetRule.Between ? UpperTarget : null,
        TargetYear = TargetYear!.Value,
        Baseline = Baseline,
        BaselineYear = BaselineYear,
    };

    /// <summary>The form of a metric that is to begin with another one's outcomes.</summary>
    public static MetricForm After(Metric metric) => new()
    {
        Name = metric.Name,
        Unit = metric.Unit,
        UnitIsGiven = true,
        Rule = metric.Rule,
        Source = metric.Source,
    };

    public string? SourceInText => string.IsNullOrWhiteSpace(Source) ? null : Source.Trim();

    /// <summary>What a key figure's name says of it; the rest is for the municipality to decide.</summary>
    public static MetricForm From(KeyFigure figure) => new()
    {
        Name = figure.Title.Length <= 200 ? figure.Title : figure.Title[..200],
        Unit = figure.Title.Contains("(%)", StringComparison.Ordinal) ? "procent" : figure.Title.EndsWith("antal", StringComparison.Ordinal) ? "antal" : figure.Title.EndsWith("kr/inv", StringComparison.Ordinal) ? "kronor per invånare" : null,
    };
}
