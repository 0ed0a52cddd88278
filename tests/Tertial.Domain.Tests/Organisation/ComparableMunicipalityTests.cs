using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Organisation;

/// <summary>The municipalities that key figures are compared with.</summary>
public sealed class ComparableMunicipalityTests
{
    [Theory]
    [InlineData("2305", true)]
    [InlineData("0000", true)]
    [InlineData("G35951", true)]
    [InlineData("G", false)]
    [InlineData("230", false)]
    [InlineData("23055", false)]
    [InlineData("23a5", false)]
    [InlineData("G12/45", false)]
    [InlineData("", false)]
    public void A_code_is_four_digits_or_a_groups_letter_and_digits(string code, bool valid) => ComparableMunicipality.IsCode(code).ShouldBe(valid);

    [Fact]
    public void Others_are_added_and_taken_away_in_their_order()
    {
        var municipality = Given.Municipality();
        var (bracke, ragunda) = (new ComparableMunicipality("2305", "Bräcke"), new ComparableMunicipality("2303", "Ragunda"));

        municipality.CompareWith(bracke);
        municipality.CompareWith(ragunda).ComparedWith.ShouldBe([bracke, ragunda]);
        municipality.StopComparingWith("2305").ComparedWith.ShouldBe([ragunda]);
    }

    [Theory]
    [InlineData("2260", "Ånge")]
    [InlineData("2305", "Bräcke")]
    [InlineData("23", "Bräcke")]
    [InlineData("2303", " ")]
    public void Itself_the_same_twice_and_what_is_no_municipality_are_refused(string code, string name)
    {
        var municipality = Given.Municipality();
        municipality.CompareWith(new("2305", "Bräcke"));

        municipality.ObstaclesToComparing(new(code, name)).ShouldHaveSingleItem();
        Should.Throw<InvalidOperationException>(() => municipality.CompareWith(new(code, name)));
    }

    [Fact]
    public void No_more_than_fit_in_a_table_that_is_read()
    {
        var municipality = Given.Municipality();
        for (var number = 0; number < ComparableMunicipality.Most; number++) municipality.CompareWith(new($"{1000 + number}", "Annan"));

        municipality.ObstaclesToComparing(new("2305", "Bräcke")).ShouldHaveSingleItem().Text.ShouldContain("Högst 12");
    }
}
