using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Tests.Words;

public sealed class EditWordsTests
{
    private static readonly PlanVersion Draft = GivenPlan.Version();
    private static readonly Activity First = Draft.Activities[0], Second = Draft.Activities[1];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_to_an_activity_is_told_in_a_sentence(string sentence, Func<ActivityContent, ActivityContent> change) =>
        Say(new() { Activities = [new(First.Id, First.Content, change(First.Content))] }).ShouldBe([sentence]);

    public static TheoryData<string, Func<ActivityContent, ActivityContent>> Changes => new()
    {
        { "Bytte namn på aktiviteten Läslyft i årskurs 4–6 till Läslyft.", content => content with { Name = "Läslyft" } },
        { "Ändrade enheten för aktiviteten Läslyft i årskurs 4–6 från Skola till ingen enhet.", content => content with { UnitId = null } },
        { "Ändrade ansvarig för aktiviteten Läslyft i årskurs 4–6 från Rektor till ingen.", content => content with { Responsible = null } },
        { "Ändrade prioriteten för aktiviteten Läslyft i årskurs 4–6 från normal till hög.", content => content with { Priority = Priority.High } },
        { "Flyttade aktiviteten Läslyft i årskurs 4–6 från mål 1.1 till mål 2.1.", content => content with { GoalId = Given.CareGoal } },
        { "Avslutade aktiviteten Läslyft i årskurs 4–6: Kursen är slut.", content => content with { Ending = new("Kursen är slut.") } },
        { "Avslutade aktiviteten Läslyft i årskurs 4–6, som ersätts av En gemensam modell för tidigt stöd: Klart.", content => content with { Ending = new("Klart.", Second.Id) } },
        { "Ändrade beskrivningen för aktiviteten Läslyft i årskurs 4–6.", content => content with { What = "Annat." } },
        { "Ändrade ordningen bland aktiviteterna.", content => content with { Order = 99 } },
        { "Ändrade ansvarig och prioriteten för aktiviteten Läslyft i årskurs 4–6.", content => content with { Responsible = "Skolchef", Priority = Priority.Low } },
    };

    [Fact]
    public void What_is_added_and_taken_away_is_named()
    {
        Say(new() { Activities = [new(new(Given.Id(900)), null, First.Content with { Name = "Ny" })] }).ShouldBe(["Lade till aktiviteten Ny under mål 1.1."]);
        Say(new() { Activities = [new(First.Id, First.Content, null)] }).ShouldBe(["Tog bort aktiviteten Läslyft i årskurs 4–6."]);
        Say(new() { BudgetLines = [new(Draft.BudgetLines[0].Id, Draft.BudgetLines[0].Content, null)] }).ShouldBe(["Tog bort budgetposten Skola."]);
        Say(new() { Goals = [new(Given.SchoolGoal, Draft.Goals[0].Content, Draft.Goals[0].Content with { Text = "Annat" })] }).ShouldBe(["Ändrade lydelsen för mål 1.1."]);
        Say(new() { Introduction = new(null, "Ny.") }).ShouldBe(["Skrev om inledningen."]);
    }

    [Fact]
    public void An_ending_that_is_taken_back_is_told() =>
        Say(new() { Activities = [new(First.Id, First.Content with { Ending = new("Klart.") }, First.Content)] }).ShouldBe(["Tog tillbaka avslutet av aktiviteten Läslyft i årskurs 4–6."]);

    [Fact]
    public void Many_that_change_alike_are_told_by_their_number() =>
        Say(new() { Activities = [.. Draft.Activities.Select(activity => new Edit<ActivityId, ActivityContent>(activity.Id, activity.Content, activity.Content with { Priority = Priority.High }))] })
            .ShouldBe(["Ändrade prioriteten för 4 aktiviteter."]);

    [Fact]
    public void What_a_line_carries_is_told_with_the_activities_and_not_beside_them()
    {
        var line = Draft.BudgetLines[0];

        Say(new() { Activities = [new(First.Id, First.Content, null)], BudgetLines = [new(line.Id, line.Content with { ActivityIds = [First.Id] }, line.Content)] }).Count.ShouldBe(1);
    }

    private static IReadOnlyList<string> Say(DraftEdit edit) => [.. new EditWords(Given.Municipality(), Given.Municipality().Plans[0], Draft).Of(edit).Select(sentence => sentence.Replace('\u00a0', ' '))];
}
