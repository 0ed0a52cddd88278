using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class AddActivityTests
{
    [Fact]
    public void An_activity_is_added_last_in_its_goal() => Add().After().Order(GivenDraft.Second).ShouldEndWith(" 9");

    [Fact]
    public void What_cannot_be_added_is_refused()
    {
        (Add() with { Name = " " }).Refusals().ShouldBe(["Skriv vad aktiviteten heter."]);
        (Add() with { Goal = Given.Id<GoalId>(8) }).Refusals().ShouldBe(["Målet finns inte längre i utkastet."]);
        (Add() with { Start = PlannedDate.Year(2025), End = PlannedDate.Year(2024) }).Refusals().ShouldBe(["Språkstöd skulle sluta innan den börjar."]);
    }

    private static AddActivity Add() => new(GivenDraft.New, "a-09", "Språkstöd", GivenDraft.Second, null, PlannedDate.Year(2024), null);
}
