using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class PlanProposalTests
{
    private static readonly DateOnly Today = Given.Day("2024-05-02");

    [Fact]
    public void The_plans_own_body_decides_it() => Of(Year()).DecidedBy.ShouldBe(Given.Board);

    [Fact]
    public void What_is_planned_for_a_committee_is_decided_by_its_board()
    {
        var committee = new Body { Id = Given.Committee.Id, Code = "KFU", Name = "Koncern- och finansutskottet", Kind = BodyKind.Committee, PartOf = Given.Board.Id, Origin = Origin.Own };
        var plan = new Plan { Id = Given.Id<PlanId>(77), BodyId = committee.Id, Title = "Utskottets plan", From = new(2024, 1, 1), To = new(2024, 12, 31), Origin = Origin.Own };
        var record = new MunicipalRecord { Municipality = Given.Municipality(), Bodies = [Given.Council, Given.Board, committee], Plans = [plan] };

        PlanProposal.Of(record, plan, Given.Version(proposed: null, plan: plan), Today).DecidedBy.ShouldBe(Given.Board);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(501, true)]
    public void The_budget_is_decided_only_when_it_is_another(long cost, bool adopts) => Of(Year(), Line(cost)).AdoptsBudget.ShouldBe(adopts);

    [Fact]
    public void Unchanged_money_needs_nothing_even_when_it_is_over_the_frame() => Of(Year(frame: 100), Line(500)).Need.ShouldBeNull();

    [Theory]
    [InlineData(600, false)]
    [InlineData(601, true)]
    public void A_budget_over_the_frame_in_force_needs_the_council(long cost, bool needs)
    {
        var need = Of(Year(frame: 600), Line(cost)).Need;

        (need is not null).ShouldBe(needs);
        if (needs) need!.InForce!.NetCost.ShouldBe(Money.FromKronor(600));
    }

    [Fact]
    public void Capital_has_a_frame_of_its_own() =>
        Of(Year(frame: 600), Line(500), Line(1, 2, BudgetKind.Capital)).Need.ShouldNotBeNull().InForce.ShouldNotBeNull();

    [Fact]
    public void Without_a_frame_the_council_must_set_one() => Of(Year(), Line(501)).Need.ShouldBe(new FrameNeed(null, null));

    [Fact]
    public void It_waits_for_the_frame_that_is_put_forward()
    {
        var year = Year(frame: 600);
        var matter = Given.Matter(8, registered: "2024-04-01");
        year.Matters.Add(matter);
        year.Frames.Add(Frame(2, 700, matter.Point(Given.Council, Effect.EstablishFrames)));

        Of(year, Line(650)).Need!.Awaited!.NetCost.ShouldBe(Money.FromKronor(700));
    }

    [Fact]
    public void A_frame_that_is_decided_but_not_yet_in_force_has_nothing_left_to_decide()
    {
        var year = Year(frame: 600);
        var matter = Given.Matter(8, registered: "2024-03-01");
        year.Matters.Add(matter);
        var point = matter.Point(Given.Council, Effect.EstablishFrames, effectiveFrom: "2024-07-01");
        matter.Decide("2024-04-15", Outcome.Approved, Given.Council, point);
        year.Frames.Add(Frame(2, 700, point));

        Of(year, Line(650)).Need!.Awaited.ShouldBeNull();
    }

    [Fact]
    public void A_draft_that_says_nothing_new_is_not_proposed()
    {
        var draft = GivenDraft.Draft();

        PlanProposal.ObstaclesTo(draft, GivenDraft.Draft()).ShouldHaveSingleItem().Text.ShouldBe("Utkastet är likadant som version 1. Det finns inget att föreslå.");
        PlanProposal.ObstaclesTo(new TakeBackEnding(GivenDraft.Id(5)).After(draft), GivenDraft.Draft()).ShouldBeEmpty();
        PlanProposal.ObstaclesTo(draft, null).ShouldBeEmpty();
    }

    // A year whose budget in force is 500 kronor, perhaps with a frame.
    private static ReportedYear Year(long? frame = null)
    {
        var year = new ReportedYear(Given.Activity());
        year.Versions[0].BudgetLines.Add(Line(500));
        if (frame is { } size)
        {
            var matter = Given.Matter(9, registered: "2023-05-01");
            var point = matter.Point(Given.Council, Effect.EstablishFrames);
            matter.Decide("2023-06-12", Outcome.Approved, Given.Council, point);
            year.Matters.Add(matter);
            year.Frames.Add(Frame(1, size, point));
        }
        return year;
    }

    private static PlanProposal Of(ReportedYear year, params BudgetLine[] lines)
    {
        var draft = Given.Version(2, proposed: null, activities: Given.Activity());
        draft.BudgetLines.AddRange(lines);
        return PlanProposal.Of(year.Record, Given.Plan(), draft, Today);
    }

    private static BudgetLine Line(long kronor, int number = 1, BudgetKind kind = BudgetKind.Operating) => new LineShape(number) { Cost = kronor * 100, Kind = kind }.Build();

    private static Frame Frame(int number, long kronor, DecisionPoint point) => new()
    {
        Id = Given.Id<FrameId>(number), BodyId = Given.Board.Id, Year = 2024, NetCost = Money.FromKronor(kronor), Capital = Money.Zero, EstablishedBy = point.Id, Origin = Origin.Own,
    };
}
