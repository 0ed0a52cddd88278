using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.OpenData;

/// <summary>What differs between two public versions of a plan, as data. The fields are described in docs/open-data.md.</summary>
public sealed record DifferenceData(
    MunicipalityData Municipality, PlanData Plan, DateOnly AsOf, bool ExampleData, VersionData Before, VersionData After,
    IReadOnlyList<ItemData> Goals, IReadOnlyList<ItemData> Activities, IReadOnlyList<ItemData> BudgetLines,
    IReadOnlyList<FieldData> Introduction, IReadOnlyList<NetChangeData> NetChanges);

public sealed record MunicipalityData(string Code, string Name);

public sealed record PlanData(string Body, string BodyName, string Title, DateOnly From, DateOnly To, string Address);

public sealed record VersionData(int Number, VersionStanding Standing, DateOnly? InForceFrom, DecisionData? Decision, string Address);

public sealed record DecisionData(string Body, DateOnly Date, string? Paragraph, string Diarienummer, string? Address);

/// <summary>A goal, an activity or a budget line that differs.</summary>
public sealed record ItemData(string Code, string Name, string? Address, OriginKind Origin, IReadOnlyList<ChangeData> Changes);

/// <summary>One kind of change, and the fields it shows in.</summary>
public sealed record ChangeData(string Kind, IReadOnlyList<FieldData> Fields);

/// <summary>A field before and after: text, a whole number, true or false, or a list of texts; null where there was or is nothing.</summary>
public sealed record FieldData(string Field, object? Before, object? After);

/// <summary>How the net of one kind of budget and year changes, in öre: less than zero when it costs more.</summary>
public sealed record NetChangeData(BudgetKind Kind, int Year, long NetChangeOre);
