using Tertial.Domain;
using Tertial.Domain.Organisation;

namespace Tertial.Web.Words;

/// <summary>Money as the municipality shows it: in thousands or millions of kronor, and costs with or without a minus.</summary>
public sealed class Kronor(Municipality municipality)
{
    /// <summary>tkr or mnkr.</summary>
    public string Unit => municipality.MoneyUnit switch
    {
        MoneyUnit.Thousands => "tkr",
        MoneyUnit.Millions => "mnkr",
        _ => throw new ArgumentOutOfRangeException(nameof(municipality)),
    };

    /// <summary>The unit written out, for captions.</summary>
    public string UnitInWords => municipality.MoneyUnit == MoneyUnit.Thousands ? "tusental kronor (tkr)" : "miljoner kronor (mnkr)";

    /// <summary>How many kronor there are in one of the unit.</summary>
    public decimal Size => municipality.MoneyUnit switch
    {
        MoneyUnit.Thousands => 1_000m,
        MoneyUnit.Millions => 1_000_000m,
        _ => throw new ArgumentOutOfRangeException(nameof(municipality)),
    };

    /// <summary>The amount as it is typed: in the unit, with all its decimals.</summary>
    public decimal? Typed(Money? amount) => amount?.Kronor / Size;

    /// <summary>What someone typed in the unit; nothing typed is nothing.</summary>
    public Money Read(decimal? typed) => Money.FromKronor((typed ?? 0) * Size);

    /// <summary>How nets are signed, for a table's caption.</summary>
    public string SignInWords => municipality.CostIsPositive ? "en nettokostnad har plus" : "en nettokostnad har minus";

    /// <summary>Whether a net cost is written without a minus.</summary>
    public bool CostIsPositive => municipality.CostIsPositive;

    /// <summary>The amount without its unit, with its own sign.</summary>
    public string Amount(Money amount) => Shown(amount, plus: false);

    /// <summary>A net in the municipality's sign: a net cost is positive or negative as it has chosen.</summary>
    public string Net(Money net) => Shown(municipality.CostIsPositive ? -net : net, plus: false);

    /// <summary>How a net changes, in the municipality's sign and with a plus, so that it agrees with the nets beside it.</summary>
    public string Change(Money net) => Shown(municipality.CostIsPositive ? -net : net, plus: true);

    /// <summary>A variance: + is better than budget, whatever sign costs have.</summary>
    public string Variance(Money deviation) => Shown(deviation, plus: true);

    /// <summary>The amount with its unit, held together.</summary>
    public string WithUnit(string amount) => $"{amount}\u00A0{Unit}";

    private string Shown(Money amount, bool plus) =>
        municipality.MoneyUnit == MoneyUnit.Thousands ? Swedish.Tkr(amount.Ore, plus) : Swedish.Mnkr(amount.Ore, plus);
}
