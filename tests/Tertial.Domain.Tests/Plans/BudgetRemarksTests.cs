using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class BudgetRemarksTests
{
    private static readonly DateOnly Today = Given.Day("2023-12-01");

    [Fact]
    public void A_budget_within_its_frame_gets_no_remarks() => On([Line(income: 200, cost: 1_200), Line("b-02", "Gata", cost: 50, kind: BudgetKind.Capital)], Frames(InForce())).ShouldBeEmpty();

    [Fact]
    public void Without_a_frame_there_is_nothing_to_compare_with() => On([Line(cost: 9_000)], Frames()).ShouldBeEmpty();

    [Theory]
    [InlineData(BudgetKind.Operating, "Nettokostnaden i budgeten är större än ramen som gäller.")]
    [InlineData(BudgetKind.Capital, "Investeringarna i budgeten är större än ramen som gäller.")]
    public void A_budget_over_the_frame_in_force_is_warned_about_and_never_stopped(BudgetKind kind, string says)
    {
        var remark = On([Line(cost: kind == BudgetKind.Operating ? 1_001 : 101, kind: kind)], Frames(InForce())).ShouldHaveSingleItem();

        remark.ShouldBe(new(RemarkKind.OverFrame, RemarkSubject.Plan, null, says));
        remark.IsObstacle.ShouldBeFalse();
    }

    [Fact]
    public void A_budget_is_measured_against_the_frame_that_the_council_has_yet_to_decide_too()
    {
        var (within, over) = (Frame(2, 2_000, Proposed()), Frame(2, 900, Proposed()));

        On([Line(cost: 1_000)], Frames(InForce(), within)).ShouldBeEmpty();
        On([Line(cost: 1_000)], Frames(InForce(), over)).ShouldHaveSingleItem().Text.ShouldBe("Nettokostnaden i budgeten är större än ramen som fullmäktige har att besluta om.");
    }

    [Fact]
    public void The_frame_that_the_drafts_own_condition_names_is_the_one_awaited()
    {
        var (draft, plan) = (Draft([Line(cost: 1_000)]), Given.Plan());
        var (council, matter) = (Given.Matter(1), Given.Matter(2));
        var (named, later) = (council.Point(Given.Council, Effect.EstablishFrames), council.Point(Given.Council, Effect.EstablishFrames));
        matter.Condition([matter.Point(effect: Effect.AdoptBudget, version: draft)], named);
        var record = Record([Frame(1, 900, named), Frame(2, 2_000, later)], council, matter);

        record.FrameAwaitedBy(draft, plan, Today)!.EstablishedBy.ShouldBe(named.Id);
        DraftRemarks.On(draft, plan, record, Today).ShouldContain(remark => remark.Kind == RemarkKind.OverFrame);
    }

    [Fact]
    public void A_frame_that_is_voted_down_is_not_awaited()
    {
        var matter = Given.Matter();
        var point = matter.Point(Given.Council, Effect.EstablishFrames);
        matter.Decide("2023-11-01", Outcome.Rejected, Given.Council, point);

        Record([Frame(1, 900, point)], matter).FrameAwaitedBy(Draft([]), Given.Plan(), Today).ShouldBeNull();
    }

    [Fact]
    public void A_negative_amount_is_allowed_with_a_warning() =>
        On([Line(cost: -5)], Frames()).ShouldHaveSingleItem().ShouldBe(new(RemarkKind.NegativeAmount, RemarkSubject.BudgetLine, "b-01", "Skola har ett belopp under noll. Det är tillåtet men ovanligt."));

    [Fact]
    public void A_line_for_another_year_is_pointed_out() =>
        On([Line(cost: 5, year: 2023)], Frames()).ShouldHaveSingleItem().ShouldBe(new(RemarkKind.OtherYear, RemarkSubject.BudgetLine, "b-01", "Skola gäller 2023, som inte ingår i planen."));

    [Fact]
    public void A_line_without_a_name_stops_the_plan() =>
        On([Line(name: "", cost: 5)], Frames()).ShouldHaveSingleItem().IsObstacle.ShouldBeTrue();

    [Fact]
    public void Two_lines_of_the_same_name_are_pointed_out_but_operations_and_capital_may_share_one()
    {
        On([Line(cost: 5), Line("b-02", cost: 5, kind: BudgetKind.Capital)], Frames()).ShouldBeEmpty();
        On([Line(cost: 5), Line("b-02", cost: 5)], Frames()).ShouldHaveSingleItem().ShouldBe(new(RemarkKind.SameName, RemarkSubject.BudgetLine, "b-02", "Två budgetposter heter Skola."));
    }

    private static readonly Matter Council = Given.Matter();

    private static readonly DecisionPoint Decided = Decide();

    private static DecisionPoint Decide()
    {
        var point = Council.Point(Given.Council, Effect.EstablishFrames);
        Council.Decide("2023-11-01", Outcome.Approved, Given.Council, point);
        return point;
    }

    private static Frame InForce() => Frame(1, 1_000, Decided);

    private static DecisionPoint Proposed() => Council.Point(Given.Council, Effect.EstablishFrames);

    private static Frame Frame(int number, decimal net, DecisionPoint by) => new()
    {
        Id = Given.Id<FrameId>(number), BodyId = Given.Board.Id, Year = 2024, NetCost = Money.FromKronor(net), Capital = Money.FromKronor(100), EstablishedBy = by.Id, Origin = Origin.Own,
    };

    private static BudgetLine Line(string code = "b-01", string name = "Skola", decimal income = 0, decimal cost = 0, BudgetKind kind = BudgetKind.Operating, int year = 2024) => new()
    {
        Id = Given.Id<BudgetLineId>(code[^1]), PlanVersionId = Given.Id<PlanVersionId>(1), Code = code, Order = code[^1], Name = name, Kind = kind, Year = year,
        Budget = new(Money.FromKronor(income), Money.FromKronor(cost)), ActivityIds = [], Origin = Origin.Own,
    };

    private static IReadOnlyList<Remark> On(BudgetLine[] lines, MunicipalRecord record) => DraftRemarks.On(Draft(lines), Given.Plan(), record, Today);

    private static PlanVersion Draft(BudgetLine[] lines)
    {
        var draft = Given.Version(proposed: null, goals: [Given.Goal(judgedBy: Judgement.ByHand)]);
        draft.BudgetLines.AddRange(lines);
        return draft;
    }

    private static MunicipalRecord Frames(params Frame[] frames) => Record(frames, Council);

    private static MunicipalRecord Record(Frame[] frames, params Matter[] matters) => new() { Municipality = Given.Municipality(), Frames = [.. frames], Matters = [.. matters] };
}
