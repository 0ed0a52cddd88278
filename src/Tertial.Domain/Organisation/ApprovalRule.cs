namespace Tertial.Domain.Organisation;

/// <summary>Whether reports to a body count only when a head has approved them: the municipality's own custom, from a day on.</summary>
/// <param name="BodyId">The body whose plan is reported on.</param>
/// <param name="From">The first day a report marked ready falls under it.</param>
/// <param name="IsRequired">Whether a head must approve; otherwise the reporter's own mark is enough.</param>
public sealed record ApprovalRule(BodyId BodyId, DateOnly From, bool IsRequired);
