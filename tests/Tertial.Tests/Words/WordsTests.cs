using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Tests.Words;

public sealed class WordsTests
{
    public static TheoryData<Type> Worded =>
    [
        typeof(Verdict), typeof(Pace), typeof(ActivityStanding), typeof(ReportedStatus), typeof(Standing),
        typeof(Outcome), typeof(Effect), typeof(BodyKind), typeof(Role), typeof(Priority), typeof(VoteQuestion), typeof(AssignmentStanding), typeof(TimeLimitKind),
        typeof(ChangeKind), typeof(GoalChangeKind), typeof(BudgetChangeKind),
        typeof(TargetRule), typeof(OutcomeState),
    ];

    public static TheoryData<Type> Marked =>
        [typeof(Verdict), typeof(ActivityStanding), typeof(ReportedStatus), typeof(Standing), typeof(AssignmentStanding)];

    [Theory]
    [MemberData(nameof(Worded))]
    public void Every_value_has_a_word_of_its_own(Type type)
    {
        var words = Enum.GetValues(type).Cast<Enum>().Select(value => value.AnyWord()).ToList();

        words.ShouldAllBe(word => word.Length > 0);
        words.ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Marked))]
    public void Every_state_has_a_mark_that_is_drawn(Type type)
    {
        var icons = WebProject.Read("wwwroot/dist/icons.svg");
        var styles = WebProject.Read("wwwroot/dist/site.css");

        foreach (var mark in Enum.GetValues(type).Cast<Enum>().Select(value => value.AnyMark().ShouldNotBeNull()))
        {
            icons.ShouldContain($"id=\"i-{mark.Icon}\"");
            styles.ShouldContain($"[data-status={mark.Status}]");
        }
    }

    [Theory]
    [MemberData(nameof(Marked))]
    public void No_two_states_look_alike(Type type) =>
        Enum.GetValues(type).Cast<Enum>().Select(value => value.AnyMark()).ShouldBeUnique();

    [Fact]
    public void A_goal_without_a_verdict_is_not_assessed_yet()
    {
        Verdict? none = null;

        none.Word().ShouldBe("Inte bedömt än");
        none.Mark().ShouldBe(new Mark("kommer", "kommer"));
    }

    [Fact]
    public void A_value_that_does_not_exist_has_no_word() =>
        Should.Throw<System.Diagnostics.UnreachableException>(() => ((Verdict)99).Word());

    [Fact]
    public void A_decision_says_what_it_awaits_and_from_when_it_applies()
    {
        Standing.DecidedConditional.Word("KF har beslutat").ShouldBe("Gäller när KF har beslutat");
        Standing.DecidedNotYetInForce.Word(new DateOnly(2024, 1, 1)).ShouldBe("Beslutat, gäller från 2024-01-01");
        Standing.InForce.Word("KF har beslutat").ShouldBe("Gäller");
    }

    [Fact]
    public void Counts_bend_their_words()
    {
        Verdict.PartlyMet.Goals(1).ShouldBe("1 mål delvis uppfyllt");
        Verdict.PartlyMet.Goals(2).ShouldBe("2 mål delvis uppfyllda");
        ActivityStanding.Overdue.Activities(1).ShouldBe("1 aktivitet försenad");
        ActivityStanding.Overdue.Activities(0).ShouldBe("0 aktiviteter försenade");
    }
}
