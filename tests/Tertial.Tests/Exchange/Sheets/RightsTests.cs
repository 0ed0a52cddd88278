using Tertial.Domain.Plans;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Tests.Exchange.Sheets;

public sealed class RightsTests
{
    private static readonly ImportRights HeadOfSchools = new(false, false, unit => unit == Given.Schools);
    private readonly PlanVersion _draft = GivenFile.Draft();

    [Fact]
    public void A_head_changes_the_activities_of_own_units()
    {
        var import = GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Aktiviteter", "a-01", "Aktivitet", "Nytt namn")), HeadOfSchools);

        import.HasErrors.ShouldBeFalse();
        import.Edit.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("Aktiviteter", "a-03", "Aktivitet", "Nytt namn", "Aktiviteter, rad 4, kolumn J: Aktiviteten hör till enheten Omsorg, som du inte får ändra.")]
    [InlineData("Aktiviteter", "a-01", "Enhet", "Omsorg", "Aktiviteter, rad 2, kolumn J: Du får inte lägga aktiviteten på enheten Omsorg.")]
    [InlineData("Aktiviteter", "a-01", "Enhet", "", "Aktiviteter, rad 2, kolumn J: Välj en enhet som du ansvarar för.")]
    [InlineData("Mål", "1.1", "Ansvarig", "Någon", "Mål, rad 2, kolumn E: Du får inte ändra målen. Det gör handläggaren.")]
    [InlineData("Budget", "b-01", "Kostnad (tkr)", "1", "Budget, rad 2, kolumn E: Du får inte ändra budgeten. Det gör handläggaren eller ekonomen.")]
    public void A_head_is_refused_the_rest_with_row_and_reason(string sheet, string code, string heading, string text, string expected) =>
        GivenFile.Read(_draft, GivenFile.Changed(_draft, (sheet, code, heading, text)), HeadOfSchools).Notes.Select(note => $"{note.Place}: {note.Text}").ShouldBe([expected]);

    [Fact]
    public void A_controller_changes_the_budget_and_nothing_else()
    {
        var controller = new ImportRights(false, true, _ => false);

        GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Budget", "b-01", "Kostnad (tkr)", "1")), controller).HasErrors.ShouldBeFalse();
        GivenFile.Read(_draft, GivenFile.Changed(_draft, ("Aktiviteter", "a-01", "Aktivitet", "Nytt")), controller).HasErrors.ShouldBeTrue();
    }
}
