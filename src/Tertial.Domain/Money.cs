namespace Tertial.Domain;

/// <summary>An amount in whole öre. How sign and unit are shown is the municipality's setting, never the amount's.</summary>
public readonly record struct Money(long Ore) : IComparable<Money>
{
    public static readonly Money Zero = new(0);

    public static Money FromKronor(decimal kronor) => new(checked((long)decimal.Round(kronor * 100m, MidpointRounding.AwayFromZero)));

    public decimal Kronor => Ore / 100m;

    public static Money operator +(Money left, Money right) => new(checked(left.Ore + right.Ore));

    public static Money operator -(Money left, Money right) => new(checked(left.Ore - right.Ore));

    public static Money operator -(Money amount) => new(checked(-amount.Ore));

    public int CompareTo(Money other) => Ore.CompareTo(other.Ore);
}

/// <summary>Income and cost as amounts of their own, in öre. For capital the cost is the expenditure and the income normally zero.</summary>
/// <remarks>Normally neither is negative; an unspecified saving may be, with a warning.</remarks>
public readonly record struct Amounts(Money Income, Money Cost)
{
    public static readonly Amounts Zero;

    /// <summary>Income less cost: normally negative for a municipality's operations.</summary>
    public Money Net => Income - Cost;

    public bool HasNegative => Income.Ore < 0 || Cost.Ore < 0;

    public static Amounts operator +(Amounts left, Amounts right) => new(left.Income + right.Income, left.Cost + right.Cost);

    /// <summary>Forecast net less budget net, so that + is better than budget, for operations and capital alike.</summary>
    public static Money Deviation(Amounts budget, Amounts forecast) => forecast.Net - budget.Net;
}
