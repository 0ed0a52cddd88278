using System.ComponentModel.DataAnnotations;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Pages.Metrics;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Reports;

/// <summary>A metric on the page where a person reports: its outcome as a form, with what was known before beside.</summary>
public sealed class OutcomeRow(AskedMetric asked, FoundFollowUp found)
{
    public AskedMetric Asked { get; } = asked;

    public Metric Metric => Asked.Metric;

    public OutcomeEntry Form { get; } = OutcomeEntry.For(asked.Metric, found.FollowUp.CutOff, found.Today);

    public string Basis { get; set; } = MetricSaving.GroundOf(asked.Metric);

    public bool TakesOutcomes => found.TakesReports;

    /// <summary>What waits for an outcome stands open; what is settled or comes from Kolada is folded away.</summary>
    public bool IsOpen { get; set; } = asked.Progress is OutcomeProgress.Missing or OutcomeProgress.Preliminary && asked.Metric.KoladaId is null;

    /// <summary>Whether women and men are told apart.</summary>
    public bool IsSplit { get; } = asked.Metric.Outcomes.Exists(outcome => (outcome.Women ?? outcome.Men) is not null);

    /// <summary>Where the form is sent.</summary>
    public string Address => AddressOf(found);

    /// <summary>Where everything that can be said of an outcome is.</summary>
    public string WholeForm => WorkAddresses.Outcome(Metric, found.Address("rapportera"));

    /// <summary>What was known before, the latest first.</summary>
    public IEnumerable<(string Day, string Told)> Earlier => Metric.KnownOn(found.Today).Where(outcome => outcome.Describes <= found.FollowUp.CutOff).Reverse().Take(3)
        .Select(outcome => (MetricLatest.Day(outcome.Describes), outcome.Value is { } value ? $"{Targets.Value(Metric, value)}, {MetricWords.State(Metric, outcome).ToLower(Swedish.Culture)}" : MetricWords.State(Metric, outcome)));

    public string Prefix => $"Metrics[{Metric.Id}]";

    /// <summary>What the names of the form's fields begin with.</summary>
    public string Fields => $"{Prefix}.{nameof(Form)}";

    /// <summary>Ready is settled, or restated where a settled value is known for the day; otherwise preliminary.</summary>
    public OutcomeState StateOf(bool ready) => !ready ? OutcomeState.Preliminary
        : Metric.KnownOn(found.Today).LastOrDefault(outcome => outcome.Describes == Form.Describes) is { State: OutcomeState.Final or OutcomeState.Restated } ? OutcomeState.Restated
        : OutcomeState.Final;

    /// <summary>The metrics that the follow-up judges by, those that wait for an outcome first; none for those who do not keep metrics.</summary>
    public static IReadOnlyList<OutcomeRow> Of(FoundFollowUp found) =>
        found.Actor.Has(Access.Permission.KeepMetrics) ? [.. AskedMetric.Of(found.Record, found.FollowUp, found.Today).Select(asked => new OutcomeRow(asked, found))] : [];

    public static string AddressOf(FoundFollowUp found) => $"{found.Address("rapportera")}/matt";
}

/// <summary>An outcome as it is typed where the follow-up is reported; it became known today.</summary>
public sealed class OutcomeEntry
{
    [Display(Name = "Utfall"), Required(ErrorMessage = "Skriv utfallet.")]
    public decimal? Value { get; set; }

    [Display(Name = "Kvinnor")]
    public decimal? Women { get; set; }

    [Display(Name = "Män")]
    public decimal? Men { get; set; }

    [Display(Name = "Avser dagen"), Required(ErrorMessage = "Skriv vilken dag utfallet avser.")]
    public DateOnly? Describes { get; set; }

    /// <summary>A preliminary value is there to be settled; otherwise the last day of the period is asked about.</summary>
    public static OutcomeEntry For(Metric metric, DateOnly cutOff, DateOnly today) =>
        metric.KnownOn(today).LastOrDefault(outcome => outcome.Describes <= cutOff) is { State: OutcomeState.Preliminary } preliminary
            ? new() { Describes = preliminary.Describes, Value = preliminary.Value, Women = preliminary.Women, Men = preliminary.Men }
            : new() { Describes = cutOff };

    public MetricOutcome ToOutcome(OutcomeState state, DateOnly today) => new() { Describes = Describes!.Value, PublishedOn = today, State = state, Value = Value, Women = Women, Men = Men };
}
