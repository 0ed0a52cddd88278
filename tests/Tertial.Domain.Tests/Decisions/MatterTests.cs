using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>When a matter and its papers are public.</summary>
public sealed class MatterTests
{
    private readonly Matter _matter = Given.Matter();

    [Theory]
    [InlineData("2023-10-23", false)]
    [InlineData("2023-10-24", true)]
    public void A_matter_is_public_from_the_day_its_first_paper_is(string date, bool expected)
    {
        _matter.Papers.AddRange([Paper(1), Paper(2)]);
        _matter.Papers[1].Publish(Given.Day("2023-10-24"));

        _matter.IsPublicOn(Given.Day(date)).ShouldBe(expected);
        _matter.Papers[0].IsPublicOn(DateOnly.MaxValue).ShouldBeFalse();
    }

    [Fact]
    public void A_matter_without_papers_is_not_public()
    {
        _matter.IsPublicOn(DateOnly.MaxValue).ShouldBeFalse();
    }

    [Fact]
    public void A_paper_is_published_once()
    {
        var paper = Paper(1);

        paper.Publish(Given.Day("2023-10-24")).ShouldBe(new PaperPublished(_matter.Id, paper.Id, Given.Day("2023-10-24")));
        paper.ObstaclesToPublishing().ShouldBe([new("Handlingen är redan offentlig sedan 2023-10-24.")]);
        Should.Throw<InvalidOperationException>(() => paper.Publish(Given.Day("2023-10-25")));
    }

    [Fact]
    public void A_secret_paper_is_never_published()
    {
        var paper = Paper(1, "OSL 19:3");

        paper.ObstaclesToPublishing().ShouldBe([new("Handlingen omfattas av sekretess enligt OSL 19:3.", "OSL 19:3")]);
        paper.IsPublicOn(DateOnly.MaxValue).ShouldBeFalse();
    }

    [Theory]
    [InlineData("KS 23/702", null)]
    [InlineData("KS 23/701", "Diarienumret används redan av ärendet KS 23/701, Antagande av kommunstyrelsens verksamhetsplan.")]
    [InlineData("ks 23-701", "Diarienumret används redan av ärendet KS 23/701, Antagande av kommunstyrelsens verksamhetsplan.")]
    [InlineData(" / ", "Diarienumret ska innehålla bokstäver eller siffror.")]
    public void A_matters_address_is_its_own_for_ever(string diarienummer, string? obstacle)
    {
        Matter.ObstaclesToOpening([_matter], diarienummer).Select(found => found.Text).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Fact]
    public void Its_address_is_made_from_the_diarienummer()
    {
        Given.Matter(2).Slug.ShouldBe("ks-23-702");
    }

    private Paper Paper(int number, string? secrecy = null) => new()
    {
        Id = Given.Id<PaperId>(number),
        MatterId = _matter.Id,
        Title = "Tjänsteskrivelse",
        Date = Given.Day("2023-10-16"),
        SecrecySection = secrecy,
        Origin = Origin.Own,
    };
}
