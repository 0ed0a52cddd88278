using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class PlanVersionTests
{
    [Fact]
    public void Proposing_locks_the_version()
    {
        var version = Given.Version(proposed: null);
        version.IsDraft.ShouldBeTrue();

        version.Propose(Given.Day("2023-10-16")).ShouldBe(new PlanProposed(version.Id, Given.Day("2023-10-16")));

        (version.IsDraft, version.ProposedOn).ShouldBe((false, Given.Day("2023-10-16")));
        version.ObstaclesToProposing().ShouldBe([new("Version 1 är redan föreslagen.")]);
        Should.Throw<InvalidOperationException>(() => version.Propose(Given.Day("2023-10-17")));
    }

    [Fact]
    public void A_plan_without_goals_can_not_be_proposed()
    {
        Given.Version(proposed: null, goals: []).ObstaclesToProposing().ShouldBe([new("Planen har inga mål.")]);
    }

    [Fact]
    public void A_plan_and_its_goals_have_lasting_addresses()
    {
        Given.Plan(2024).Year.ShouldBe(2024);
        Given.Goal("1.1").Slug.ShouldBe("1-1");
    }

    [Fact]
    public void The_plans_dates_are_read_within_its_period()
    {
        Given.Timing("2024-T1", "2024-11").ShouldBe(new Timing(Given.Day("2024-01-01"), Given.Day("2024-04-30"), Given.Day("2024-11-30"), Given.Day("2024-12-31")));
        Given.Timing(null, null).ShouldBe(new Timing(Given.Day("2024-01-01"), Given.Day("2024-12-31"), Given.Day("2024-12-31"), Given.Day("2024-12-31")));
        Given.Timing(null, "2024-11", ongoing: true).LastEnd.ShouldBeNull();
    }
}
