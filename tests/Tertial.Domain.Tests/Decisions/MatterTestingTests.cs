using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>Every matter is tested against the vision, the focus areas, the outcome goals and the municipality's own questions.</summary>
public sealed class MatterTestingTests
{
    private static readonly DateOnly Monday = Given.Day("2024-06-03"), Tuesday = Given.Day("2024-06-04");
    private readonly Matter _matter = Given.Matter();
    private readonly TestTarget _nature = new(TestKind.FocusArea, Guid.CreateVersion7(), "Hållbar natur", null), _life = new(TestKind.FocusArea, Guid.CreateVersion7(), "Hållbart liv", null);

    [Fact]
    public void An_answer_of_the_same_day_is_replaced_and_an_earlier_one_is_kept()
    {
        Test(Monday, new WrittenAnswer(_nature, Bearing.Bears, "Först."));
        Test(Tuesday, new WrittenAnswer(_nature, Bearing.Bears, "Sedan."));
        Test(Tuesday, new WrittenAnswer(_nature, Bearing.None, " "));

        _matter.TestAnswerOn(_nature.Id, Monday)!.Text.ShouldBe("Först.");
        _matter.TestAnswerOn(_nature.Id, Tuesday).ShouldBe(new(_nature.Id, Bearing.None, null, Tuesday));
        _matter.TestAnswerOn(_nature.Id, Monday.AddDays(-1)).ShouldBeNull();
        _matter.Tests.Count.ShouldBe(2);
    }

    [Fact]
    public void Only_what_is_new_is_told()
    {
        Test(Monday, new WrittenAnswer(_nature, Bearing.None, null), new(_life, null, " ")).Answers.ShouldHaveSingleItem().Target.ShouldBe(_nature.Id);
        Test(Tuesday, new WrittenAnswer(_nature, Bearing.None, ""), new(_life, Bearing.Bears, "Ja.")).Answers.ShouldHaveSingleItem().Target.ShouldBe(_life.Id);
        Test(Tuesday, new WrittenAnswer(_nature, Bearing.None, null), new(_life, Bearing.Bears, "Ja.")).Answers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, "Text.", "0.Bearing")]
    [InlineData(Bearing.Bears, null, "0.Text")]
    [InlineData(Bearing.Bears, "  ", "0.Text")]
    [InlineData(Bearing.None, "Se 19121212-1212.", "0.Text")]
    public void An_answer_that_says_nothing_or_too_much_cannot_stand(Bearing? bearing, string? text, string field)
    {
        MatterTesting.ObstaclesTo(_matter, [new(_nature, bearing, text)], Monday).ShouldHaveSingleItem().Field.ShouldBe(field);
        Should.Throw<InvalidOperationException>(() => Test(Monday, new WrittenAnswer(_nature, bearing, text)));
    }

    [Fact]
    public void An_answer_that_is_given_is_changed_but_not_taken_back()
    {
        Test(Monday, new WrittenAnswer(_nature, Bearing.None, null));

        MatterTesting.ObstaclesTo(_matter, [new(_nature, null, null)], Tuesday).ShouldHaveSingleItem().Text.ShouldContain("redan besvarad");
        MatterTesting.ObstaclesTo(_matter, [new(_life, null, null)], Tuesday).ShouldBeEmpty();
    }

    [Fact]
    public void A_matter_is_tested_until_every_point_is_settled()
    {
        var (first, second) = (_matter.Point(), _matter.Point());
        _matter.Decide("2024-06-03", Outcome.Approved, first);
        MatterTesting.ObstaclesTo(_matter, new DecisionLedger([_matter]), Tuesday).ShouldBeEmpty();

        _matter.Decide("2024-06-04", Outcome.Rejected, second);
        MatterTesting.ObstaclesTo(_matter, new DecisionLedger([_matter]), Monday).ShouldBeEmpty();
        MatterTesting.ObstaclesTo(_matter, new DecisionLedger([_matter]), Tuesday).ShouldHaveSingleItem().Text.ShouldBe("Ärendet är avgjort. Prövningen ändras inte efteråt.");
    }

    [Fact]
    public void A_question_that_is_no_longer_asked_is_shown_where_it_was_answered()
    {
        var children = new ExtraTest(new(Guid.CreateVersion7()), "Barn", "Hur påverkas barn?");
        var record = new MunicipalRecord
        {
            Municipality = new() { Id = new(Guid.CreateVersion7()), Name = "Lillby", Code = "9999", Vision = "Nära till allt.", VisionOrigin = Origin.Own, Origin = Origin.Own },
            FocusAreas = [new() { Id = new(_nature.Id), Order = 1, Name = _nature.Name, Text = "Naturen.", Origin = Origin.Own }],
        };
        record.Municipality.Add(children);
        record.Municipality.Ask(children.Id, false);

        TestTarget.Of(record).Select(target => target.Kind).ShouldBe([TestKind.Vision, TestKind.FocusArea]);
        MatterTest.Of(record, _matter, Monday).ShouldAllBe(test => test.Answer == null && test.Target.Kind != TestKind.Extra);

        _matter.Tests.Add(new(children.Id.Value, Bearing.None, null, Monday));
        MatterTest.Of(record, _matter, Monday).Select(test => (test.Target.Name, test.Answer?.Bearing)).ShouldBe([(TestTarget.Vision, null), (_nature.Name, null), ("Barn", Bearing.None)]);
    }

    [Fact]
    public void Two_questions_do_not_share_a_name_and_there_are_at_most_twelve()
    {
        var municipality = new Municipality { Id = new(Guid.CreateVersion7()), Name = "Lillby", Code = "9999", Vision = "", VisionOrigin = Origin.Own, Origin = Origin.Own };
        for (var number = 1; number <= ExtraTest.Most; number++) municipality.Add(Named($"Prövning {number}"));

        municipality.ObstaclesToAdding(Named("PRÖVNING 1")).ShouldHaveSingleItem().Text.ShouldContain("redan en prövning");
        municipality.ObstaclesToAdding(Named("En till")).ShouldHaveSingleItem().Text.ShouldContain("Högst 12");
        Should.Throw<InvalidOperationException>(() => municipality.Add(Named("En till")));
    }

    private static ExtraTest Named(string name) => new(new(Guid.CreateVersion7()), name, "Hur?");

    private MatterTested Test(DateOnly on, params WrittenAnswer[] answers) => MatterTesting.Test(_matter, answers, on);
}
