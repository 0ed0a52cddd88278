namespace Tertial.Domain.Organisation;

/// <summary>What kind of body it is; the kind decides what it may decide (KL 3, 5:1–2, 6:38).</summary>
public enum BodyKind
{
    Council,
    ExecutiveBoard,
    Board,
    Committee,
    CompanyBoard,
}
