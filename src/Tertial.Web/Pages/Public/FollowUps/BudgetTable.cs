using Tertial.Domain.FollowUps;

namespace Tertial.Web.Pages.Public.FollowUps;

/// <summary>One table of budget lines of a kind, with its sum.</summary>
public sealed record BudgetTable(Economy Economy, string Title, string What, IReadOnlyList<BudgetLineSnapshot> Lines, BudgetTotal Total)
{
    public bool HasFormer => Economy.Reading.Former is not null;
}
