using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>The budget of a plan version beside the council's frame, operations and capital apart.</summary>
internal sealed class PlanMoney
{
    private readonly MunicipalRecord _record;
    private readonly Plan _plan;
    private readonly PlanVersion _version;
    private readonly DateOnly _on;
    private readonly Kronor _kronor;
    private readonly List<BudgetLine> _operating;
    private readonly List<BudgetLine> _capital;

    public PlanMoney(MunicipalRecord record, Plan plan, PlanVersion version, DateOnly on)
    {
        (_record, _plan, _version, _on, _kronor) = (record, plan, version, on, new(record.Municipality));
        var lines = version.BudgetLines.Where(line => line.Year == plan.Year).OrderBy(line => line.Order).ToList();
        _operating = lines.FindAll(line => line.Kind == BudgetKind.Operating);
        _capital = lines.FindAll(line => line.Kind == BudgetKind.Capital);
    }

    public IEnumerable<Block> Blocks()
    {
        yield return new Heading(1, "Budget");
        if (_operating.Count + _capital.Count == 0)
        {
            yield return new Paragraph("Den här versionen av planen har ingen budget.");
            yield break;
        }
        yield return new Paragraph($"Budgeten för {_plan.Year} är {_kronor.WithUnit(_kronor.Amount(-Net(_operating)))} i nettokostnad{(_capital.Count > 0 ? $" och {_kronor.WithUnit(_kronor.Amount(-Net(_capital)))} i investeringar" : "")}.", ParagraphKind.Lead);
        if (_operating.Count > 0) yield return Operating();
        if (_capital.Count > 0) yield return Capital();
        foreach (var sentence in Frames()) yield return new Paragraph(sentence);
    }

    private Table Operating() => new()
    {
        Caption = $"Budget {_plan.Year} per verksamhet",
        Note = $"I {_kronor.UnitInWords}.",
        Columns = [new("Verksamhet", 4), new("Intäkter", 2, IsNumber: true), new("Kostnader", 2, IsNumber: true), new("Nettokostnad", 2, IsNumber: true)],
        Rows =
        [
            .. _operating.Select(line => Row.Of(line.Name, _kronor.Amount(line.Budget.Income), _kronor.Amount(line.Budget.Cost), _kronor.Net(line.Budget.Net))),
            Row.Total("Summa", _kronor.Amount(Sum(_operating).Income), _kronor.Amount(Sum(_operating).Cost), _kronor.Net(Sum(_operating).Net)),
        ],
        File = "budget-drift.csv",
    };

    private Table Capital() => new()
    {
        Caption = $"Investeringar {_plan.Year}",
        Note = $"Utgifter i {_kronor.UnitInWords}.",
        Columns = [new("Investering", 5), new("Utgift", 2, IsNumber: true)],
        Rows = [.. _capital.Select(line => Row.Of(line.Name, _kronor.Net(line.Budget.Net))), Row.Total("Summa", _kronor.Net(Sum(_capital).Net))],
        File = "budget-investeringar.csv",
    };

    private IEnumerable<string> Frames()
    {
        if (_record.FrameOn(_plan.BodyId, _plan.Year, _on) is { } inForce) yield return Beside("Ramen från kommunfullmäktige", inForce);
        if (_record.HistoryOf(_plan.Id).PointFor(_version, Effect.AdoptBudget) is { } point && _record.FrameNamedByCondition(point.Id) is { } named
            && named != _record.FrameOn(_plan.BodyId, _plan.Year, _on) && _record.Decisions.MatterOf(named.EstablishedBy).IsPublicOn(_on))
            yield return Beside("Den ram som villkoret för beslutet nämner", named);
    }

    private string Beside(string name, Frame frame)
    {
        var left = frame.NetCost + Net(_operating);
        var says = left.Ore switch
        {
            0 => "Budgeten är lika stor.",
            > 0 => $"Budgeten är {_kronor.WithUnit(_kronor.Amount(left))} mindre.",
            _ => $"Budgeten är {_kronor.WithUnit(_kronor.Amount(-left))} större.",
        };
        return $"{name} är {_kronor.WithUnit(_kronor.Amount(frame.NetCost))} i nettokostnad och {_kronor.WithUnit(_kronor.Amount(frame.Capital))} i investeringar. {says}";
    }

    private static Money Net(List<BudgetLine> lines) => Sum(lines).Net;

    private static Amounts Sum(List<BudgetLine> lines) => lines.Aggregate(Amounts.Zero, (sum, line) => sum + line.Budget);
}
