namespace Tertial.Domain.Organisation;

/// <summary>The municipality whose goals, plans and follow-ups the installation holds. One installation, one municipality.</summary>
public sealed class Municipality
{
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
    public bool WritesWholeSentences { get; init; }

    /// <summary>A regular expression for the municipality's own diarienummer, used to warn of slips; numbers are never parsed.</summary>
    public string? DiarienummerPattern { get; init; }

    public required Origin Origin { get; init; }
}

/// <summary>The unit amounts are shown in; they are always kept in öre.</summary>
public enum MoneyUnit
{
    Thousands,
    Millions,
}
