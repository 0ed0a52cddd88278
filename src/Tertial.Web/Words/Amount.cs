using Tertial.Domain;
using Tertial.Domain.Organisation;

namespace Tertial.Web.Words;

/// <summary>Amounts in the municipality's own unit and sign.</summary>
public sealed class Amount(Municipality municipality)
{
    /// <summary>tkr or mnkr.</summary>
    public string Unit => municipality.MoneyUnit switch
    {
        MoneyUnit.Thousands => "tkr",
        MoneyUnit.Millions => "mnkr",
        _ => throw new InvalidOperationException($"Unknown unit {municipality.MoneyUnit}."),
    };

    /// <summary>The unit written out, for captions.</summary>
    public string UnitInWords => municipality.MoneyUnit switch
    {
        MoneyUnit.Thousands => "tusental kronor (tkr)",
        MoneyUnit.Millions => "miljoner kronor (mnkr)",
        _ => throw new InvalidOperationException($"Unknown unit {municipality.MoneyUnit}."),
    };

    /// <summary>An income, a cost or an expenditure, as it is.</summary>
    public string Of(Money money, bool plus = false) => municipality.MoneyUnit switch
    {
        MoneyUnit.Thousands => Swedish.Tkr(money.Ore, plus),
        MoneyUnit.Millions => Swedish.Mnkr(money.Ore, plus),
        _ => throw new InvalidOperationException($"Unknown unit {municipality.MoneyUnit}."),
    };

    /// <summary>A net: cost positive or negative, as the municipality writes it.</summary>
    public string Net(Amounts amounts) => Of(NetCost(amounts));

    /// <summary>A net cost kept as a positive amount, such as a frame.</summary>
    public string NetCost(Money netCost) => Of(municipality.CostIsPositive ? netCost : -netCost);

    /// <summary>A variance: + is always better than budget.</summary>
    public string Deviation(Money deviation) => Of(deviation, plus: true);

    /// <summary>An amount with its unit, for running text.</summary>
    public string WithUnit(Money money) => $"{Of(money)}\u00A0{Unit}";

    private Money NetCost(Amounts amounts) => municipality.CostIsPositive ? -amounts.Net : amounts.Net;
}
