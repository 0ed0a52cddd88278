using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Tests.Words;

public sealed class ChangeClausesTests
{
    private static readonly PlanVersion Draft = GivenPlan.Version();

    [Theory, MemberData(nameof(Kinds))]
    public void Every_change_to_an_activity_has_an_att_sats_and_a_sentence(ChangeKind kind)
    {
        var before = Draft.Activities[0];
        var after = Activity.Of(Draft.Id, before.Id, before.Content with { Ending = new("Klart.") });

        var clause = Clauses(null).Of(new ActivityChange(kind, before, after));
        var sentence = Clauses("Kommunstyrelsen").Of(new ActivityChange(kind, before, after));

        (char.IsUpper(clause[0]), clause[^1], sentence[^1]).ShouldBe((true, '.', '.'));
        sentence.ShouldStartWith("Kommunstyrelsen ");
        sentence.ShouldNotContain("Kommunstyrelsen " + clause[..clause.IndexOf(' ', StringComparison.Ordinal)].ToLowerInvariant() + " ");
        clause.ShouldContain(before.Name);
    }

    [Theory, MemberData(nameof(GoalKinds))]
    public void Every_change_to_a_goal_has_one(GoalChangeKind kind) =>
        Clauses(null).Of(new GoalChange(kind, Draft.Goals[0], Draft.Goals[0])).ShouldContain("1.1");

    public static TheoryData<ChangeKind> Kinds => [.. Enum.GetValues<ChangeKind>()];

    public static TheoryData<GoalChangeKind> GoalKinds => [.. Enum.GetValues<GoalChangeKind>()];

    private static ChangeClauses Clauses(string? subject) => new(subject, new(Given.Municipality(), Given.Municipality().Plans[0], [Draft]));
}
