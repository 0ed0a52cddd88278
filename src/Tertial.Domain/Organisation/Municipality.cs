namespace Tertial.Domain.Organisation;

/// <summary>The municipality whose goals, plans and follow-ups the installation holds. One installation, one municipality.</summary>
public sealed class Municipality
{
    private bool _writesWholeSentences;

    public required MunicipalityId Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Four digits as text; the first two are the county, and a leading zero counts.</summary>
    public required string Code { get; init; }

    public string? OrganisationNumber { get; init; }

    public required string Vision { get; init; }

    public required Origin VisionOrigin { get; init; }

    public MoneyUnit MoneyUnit { get; init; }

    public bool CostIsPositive { get; init; }

    /// <summary>Whether officials' names and titles are shown to the public beside what they answer for.</summary>
    public bool ShowsResponsible { get; init; }

    /// <summary>Decisions as whole sentences rather than att-satser: a custom that differs between municipalities.</summary>
    public bool WritesWholeSentences
    {
        get => _writesWholeSentences;
        init => _writesWholeSentences = value;
    }

    /// <summary>A regular expression for the municipality's own diarienummer, used to warn of slips; numbers are never parsed.</summary>
    public string? DiarienummerPattern { get; init; }

    /// <summary>Whether a diarienummer looks as the municipality's own usually do. A number that does not may still be right.</summary>
    public bool RecognisesDiarienummer(string diarienummer) => DiarienummerForm.Of(DiarienummerPattern) is not { } form || form.Fits(diarienummer);

    /// <summary>Those whose key figures are shown beside the municipality's own, in the order they are shown.</summary>
    public List<ComparableMunicipality> ComparedWith { get; init; } = [];

    /// <summary>The questions of its own that every matter is tested by, in the order they are asked.</summary>
    public List<ExtraTest> ExtraTests { get; init; } = [];

    /// <summary>How its papers have been laid out, each from its day.</summary>
    public List<PaperTemplate> PaperTemplates { get; init; } = [];

    /// <summary>Whether a head must approve reports, body by body, each from its day.</summary>
    public List<ApprovalRule> ApprovalRules { get; init; } = [];

    /// <summary>Its mark, if it has one.</summary>
    public MunicipalEmblem? Emblem { get; private set; }

    public required Origin Origin { get; init; }

    /// <summary>Takes a mark in use in place of the former, or none.</summary>
    public EmblemChanged Bear(MunicipalEmblem? emblem)
    {
        var former = Emblem;
        Emblem = emblem;
        return new(EmblemFingerprint.Of(former), EmblemFingerprint.Of(emblem));
    }

    /// <summary>The template in use on a day; nothing before there was one.</summary>
    public PaperTemplate? PaperTemplateOn(DateOnly day) => PaperTemplates.Where(template => template.From <= day).MaxBy(template => template.From);

    /// <summary>Lays papers out anew from the template's day on. One from the same day is replaced; earlier ones are kept.</summary>
    public PaperTemplateChanged LayOut(PaperTemplate template, bool wholeSentences)
    {
        PaperTemplates.RemoveAll(other => other.From == template.From);
        PaperTemplates.Add(template);
        _writesWholeSentences = wholeSentences;
        return new(template, wholeSentences);
    }

    /// <summary>Whether a report to the body marked ready on the day counts only when a head has approved it. Where nothing is said it counts at once.</summary>
    public bool NeedsApprovalOn(BodyId body, DateOnly day) =>
        ApprovalRules.Where(rule => rule.BodyId == body && rule.From <= day).MaxBy(rule => rule.From) is { IsRequired: true };

    /// <summary>A rule never reaches back to reports that were marked ready before today.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToRuling(ApprovalRule rule, DateOnly today) =>
        rule.From < today ? [new("Dagen har redan varit. Välj i dag eller en senare dag, så att det som redan är rapporterat inte ändras.")] : [];

    /// <summary>Sets whether a head must approve, from the rule's day on. A rule for the same body and day is replaced; earlier ones are kept.</summary>
    public ApprovalRuleChanged Rule(ApprovalRule rule, DateOnly today)
    {
        Obstacle.RefuseIfAny(ObstaclesToRuling(rule, today));
        ApprovalRules.RemoveAll(other => other.BodyId == rule.BodyId && other.From == rule.From);
        ApprovalRules.Add(rule);
        return new(rule.BodyId, rule.From, rule.IsRequired);
    }

    public IReadOnlyList<Obstacle> ObstaclesToAdding(ExtraTest test) =>
        ExtraTests.Exists(known => string.Equals(known.Name, test.Name, StringComparison.OrdinalIgnoreCase)) ? [new($"Det finns redan en prövning som heter {test.Name}.")]
        : ExtraTests.Count >= ExtraTest.Most ? [new($"Högst {ExtraTest.Most} egna prövningar kan finnas.")]
        : [];

    public ExtraTestsChanged Add(ExtraTest test)
    {
        Obstacle.RefuseIfAny(ObstaclesToAdding(test));
        ExtraTests.Add(test);
        return new([.. ExtraTests]);
    }

    /// <summary>Stops asking, or asks again. Answers that are given are kept.</summary>
    public ExtraTestsChanged Ask(ExtraTestId id, bool isAsked)
    {
        var place = ExtraTests.FindIndex(test => test.Id == id);
        ExtraTests[place] = ExtraTests[place] with { IsAsked = isAsked };
        return new([.. ExtraTests]);
    }

    public IReadOnlyList<Obstacle> ObstaclesToComparing(ComparableMunicipality other) =>
        !ComparableMunicipality.IsCode(other.Code) || string.IsNullOrWhiteSpace(other.Name) ? [new($"”{other.Code}” är ingen kommunkod. Den har fyra siffror.")]
        : other.Code == Code ? [new("Kommunen jämförs inte med sig själv.")]
        : ComparedWith.Exists(known => known.Code == other.Code) ? [new($"{other.Name} är redan med.")]
        : ComparedWith.Count >= ComparableMunicipality.Most ? [new($"Högst {ComparableMunicipality.Most} kan vara med. Ta bort någon först.")]
        : [];

    public ComparisonChanged CompareWith(ComparableMunicipality other)
    {
        Obstacle.RefuseIfAny(ObstaclesToComparing(other));
        ComparedWith.Add(other);
        return new([.. ComparedWith]);
    }

    /// <summary>Values that are fetched already are kept, but no longer shown.</summary>
    public ComparisonChanged StopComparingWith(string code)
    {
        ComparedWith.RemoveAll(known => known.Code == code);
        return new([.. ComparedWith]);
    }
}

/// <summary>The unit amounts are shown in; they are always kept in öre.</summary>
public enum MoneyUnit
{
    Thousands,
    Millions,
}
